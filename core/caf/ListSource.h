// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caf/Fields.h"
#include "caf/Import.h"
#include "tabular/CsvReader.h"
#include "tabular/HeaderMatcher.h"

#include <array>
#include <memory>

namespace jalon::caf {

/// The columns that a file of rejects adds, by which it is known.
struct RejectColumns {
    static constexpr std::string_view kLine = "Jalon ligne";
    static constexpr std::string_view kColumn = "Jalon colonne";
    static constexpr std::string_view kValue = "Jalon valeur";
    static constexpr std::string_view kReason = "Jalon motif";
    static constexpr std::string_view kList = "Jalon liste";

    /// In their order.
    static constexpr std::array kAll = {kLine, kColumn, kValue, kReason, kList};
};

/// The list that a file of rejects comes from, as its cells say it.
struct RejectTag {
    ListKind kind = ListKind::Stock;
    Date listedOn;
    std::string sha256; ///< the beginning of it

    std::string toText() const;
    static std::optional<RejectTag> fromText(std::string_view text);
};

/// A list that was opened: its columns are known, its rows can be read as often as needed.
struct ListSource {
    tabular::CsvReader reader;
    tabular::HeaderMatch header;
    FieldColumns columns;
    ListKind kind = ListKind::Stock;
    Date listedOn;
    Origin kindFrom = Origin::Given;
    Origin dateFrom = Origin::Given;
    std::optional<RejectTag> completes;

    /// Back to the first record below the header.
    Expected<void> rewind();
};

/// Errors: see `prepare` (Import.h), up to ListDateMissing.
Expected<ListSource> openList(const store::Database& database, const ImportRequest& request);

/// Field code → index of its column.
std::string columnsToJson(const FieldColumns& columns);
FieldColumns columnsFromJson(std::string_view json);

} // namespace jalon::caf
