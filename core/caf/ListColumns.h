// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caf/Fields.h"
#include "store/Database.h"
#include "tabular/AddedColumns.h"
#include "tabular/CsvReader.h"
#include "tabular/HeaderMatcher.h"

#include <array>
#include <optional>
#include <string_view>

namespace jalon::caf {

/// The columns that a file of rejects adds, by which it is known.
struct RejectColumns {
    static constexpr std::string_view kLine = tabular::added_column::kLine;
    static constexpr std::string_view kColumn = tabular::added_column::kColumn;
    static constexpr std::string_view kValue = tabular::added_column::kValue;
    static constexpr std::string_view kReason = tabular::added_column::kReason;
    static constexpr std::string_view kList = "Jalon liste";

    /// In their order.
    static constexpr std::array kAll = {kLine, kColumn, kValue, kReason, kList};
    static bool isOne(std::string_view header);
};

/// Which column of a list holds which field: as a person decided for this list, else as it was saved for its
/// header, else by the names that columns bear.
struct ListColumns {
    tabular::HeaderMatch header; ///< its signature is that of the list alone, without RejectColumns
    FieldColumns fields;
    tabular::ColumnMapping saved; ///< by an earlier import, for this header
    bool recognised = true; ///< false: the header line was guessed
};

/// A guessed header is the fullest of the first records: no name on it is known.
enum class UnknownHeader { Refuse, Guess };

/// Errors: ListHeaderNotFound, the reader's.
Expected<ListColumns> findColumns(tabular::CsvReader& reader, const store::Database& database,
                                  const std::optional<tabular::ColumnMapping>& decided,
                                  UnknownHeader unknown);

} // namespace jalon::caf
