// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"
#include "base/Error.h"
#include "base/Id.h"
#include "caf/Fields.h"
#include "caf/ListKind.h"
#include "caf/MatchReason.h"
#include "store/Transaction.h"
#include "tabular/ColumnMapping.h"
#include "tabular/Encoding.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

/// Lists come in: a dry run that says everything, then the same thing for good (caf-lists.md, "What an import
/// promises").
namespace jalon::caf {

struct ImportRequest {
    std::filesystem::path file;
    std::optional<ListKind> kind; ///< needed unless the list is a follow-up or a file of rejects
    std::optional<Date> listedOn; ///< needed unless the file's name or content says it
    std::optional<tabular::ColumnMapping> mapping; ///< else the one saved for this header
    std::optional<tabular::Encoding> encoding; ///< else found
    std::optional<char> separator; ///< else found
    /// Imports all the same a list of another département, an older one, one with too many absent, one whose
    /// letters look wrong, or the same file again.
    bool force = false;
    /// The same, for those of these errors that a person was told and accepts.
    std::vector<ErrorCode> accepted;
};

/// rows = new + updated + unchanged + ambiguous + rejected + duplicates, always.
struct ImportCounts {
    std::int64_t rows = 0;
    std::int64_t added = 0; ///< "new"
    std::int64_t updated = 0;
    std::int64_t unchanged = 0;
    std::int64_t ambiguous = 0;
    std::int64_t rejected = 0;
    std::int64_t duplicates = 0;
    std::int64_t gone = 0; ///< outside the sum: people with rights open whom a stock list does not hold
    std::int64_t warnings = 0; ///< outside the sum: values left out, and what else a person should know

    friend bool operator==(const ImportCounts&, const ImportCounts&) = default;
};

/// Why a row was not taken, or what of it.
struct RowNote {
    std::size_t line = 0;
    std::string field; ///< code of the field; empty: the whole row
    std::string column; ///< header as written; empty: the whole row
    std::string value; ///< as written
    std::string reason; ///< code, see caf/Reasons
    friend bool operator==(const RowNote&, const RowNote&) = default;
};

struct FieldChange {
    std::string field;
    std::string from;
    std::string to;
    friend bool operator==(const FieldChange&, const FieldChange&) = default;
};

struct UpdatedRow {
    std::size_t line = 0;
    PersonId person;
    std::string name;
    std::vector<FieldChange> changes;
    bool addsEvent = false; ///< of a follow-up list: counted as new
};

struct AmbiguousRow {
    std::size_t line = 0;
    std::string name;
    MatchReason reason = MatchReason::None;
    std::vector<PersonId> candidates; ///< none when rows of the list contradict each other
    std::string cells; ///< JSON array, those of known columns only
};

/// A row of which nothing more is to be said than whom it is about.
struct PlainRow {
    std::size_t line = 0;
    PersonId person; ///< none: somebody new
    std::string name; ///< of somebody new
};

struct DuplicateRow {
    std::size_t line = 0;
    std::size_t sameAs = 0; ///< the line that counts
};

/// Where a proposed kind or date comes from.
enum class Origin { Given, FileName, Content, Columns, CompletedList };

/// What an import does, or would do.
struct ImportPlan {
    ImportRequest request; ///< kind and date filled in
    Origin kindFrom = Origin::Given;
    Origin dateFrom = Origin::Given;
    std::string sha256;
    std::string signature; ///< of the header
    tabular::ColumnMapping mapping;
    FieldColumns columns;
    std::vector<std::string> unknownColumns;
    ListId completes; ///< the list that a file of rejects completes
    bool knownFile = false; ///< this very file was imported before: nothing is written
    ImportCounts counts;
    std::vector<RowNote> rejects;
    std::vector<RowNote> warnings;
    /// The first kDetailLimit ones; the counts say how many there are.
    std::vector<PlainRow> added; ///< of a follow-up list: in `updated`
    std::vector<UpdatedRow> updated;
    std::vector<PlainRow> unchanged;
    std::vector<AmbiguousRow> ambiguous;
    std::vector<DuplicateRow> duplicates;
    std::vector<PersonId> gone;

    static constexpr std::size_t kDetailLimit = 10'000;
};

struct ImportResult {
    ImportPlan plan;
    ListId list; ///< none when the file was known
    TxId tx;
};

/// Called now and then with how much of the file has been dealt with, from 0 to 1; on the caller's thread.
using Progress = std::function<void(double)>;

/// The dry run: writes nothing, and says what `apply` would do. Errors: those of reading a list (tabular),
/// and ListKindMissing, ListDateMissing, ListDateAhead, ListWithoutRows, ListEncodingSuspect,
/// ListOfOtherDepartement, ListOlder, ListTooManyAbsent, Cancelled.
Expected<ImportPlan> prepare(const store::Session& session, const ImportRequest& request,
                             const Progress& progress = {}, std::stop_token stop = {});

/// Imports in one transaction, TxKind::Import. The same errors; after one the base is as it was.
Expected<ImportResult> apply(const store::Session& session, const ImportRequest& request,
                             const Progress& progress = {}, std::stop_token stop = {});
/// The same, of the file that the plan was made from: ListChangedSince when it is another by now.
Expected<ImportResult> apply(const store::Session& session, const ImportPlan& plan,
                             const Progress& progress = {}, std::stop_token stop = {});

} // namespace jalon::caf

template <>
struct jalon::EnumCodes<jalon::caf::Origin> {
    static constexpr std::array<std::string_view, 5> codes = {"given", "file-name", "content", "columns",
                                                              "completed-list"};
};
