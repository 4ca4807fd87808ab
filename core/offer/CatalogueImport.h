// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "offer/CatalogueRow.h"
#include "store/Transaction.h"

#include <filesystem>
#include <functional>
#include <vector>

/// A catalogue of offers that comes as a list: no row is lost nor invented, a second import of the same file
/// changes nothing, and the import is undone as a whole (casefile::undo).
namespace jalon::offer {

/// rows = added + updated + unchanged + rejected, always.
struct CatalogueCounts {
    std::int64_t rows = 0;
    std::int64_t added = 0;
    std::int64_t updated = 0;
    std::int64_t unchanged = 0;
    std::int64_t rejected = 0;

    friend bool operator==(const CatalogueCounts&, const CatalogueCounts&) = default;
};

struct AddedOffer {
    std::size_t line = 0;
    Offer file;
};

struct UpdatedOffer {
    std::size_t line = 0;
    OfferId id;
    Offer file; ///< as it will be
    std::vector<OfferField> fields; ///< that change
};

struct RejectedRow {
    std::size_t line = 0;
    RowProblem reason = RowProblem::NoTitle;
    std::string column; ///< header as written; empty: the whole row
    std::string value; ///< as written
    std::vector<std::string> cells;
};

/// What an import does, or would do.
struct CataloguePlan {
    CatalogueCounts counts;
    std::vector<AddedOffer> added;
    std::vector<UpdatedOffer> updated;
    std::vector<RejectedRow> rejected;
    std::vector<std::string> headers;
    std::vector<std::string> unknownColumns; ///< that are not kept: no name known, or a field's second one
};

/// Its first records hold a catalogue's header: a title, and another column of an offer. False for what
/// cannot be read. A list of people can bear such names too: ask caf first.
bool looksLikeCatalogue(const std::filesystem::path& file);

/// The dry run: writes nothing. Errors: those of reading a list, ListHeaderNotFound, ListColumnMissing (no
/// title), ListWithoutRows.
Expected<CataloguePlan> prepareCatalogue(const store::Database& database, const std::filesystem::path& file);

struct CatalogueImport {
    CataloguePlan plan;
    std::optional<TxId> tx; ///< none: nothing changed
};

/// In one transaction, TxKind::Import. The same errors; after one the base is as it was.
Expected<CatalogueImport> importCatalogue(const store::Session& session, const std::filesystem::path& file);

/// The last one that was not undone.
std::optional<TxId> lastCatalogueImport(const store::Database& database);

/// The words for a row's reason, in French: front ends have them.
using ProblemWords = std::function<std::string(const RejectedRow&)>;

/// The rejected rows as the catalogue has them, with the reason in added columns: corrected and imported
/// again, they complete it. FileNotWritable, DiskFull.
Expected<void> writeRejects(const CataloguePlan& plan, const std::filesystem::path& target,
                            const ProblemWords& words);

} // namespace jalon::offer
