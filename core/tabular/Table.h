// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace jalon::tabular {

struct Decimal {
    double value = 0;
    int digits = 1;
    friend bool operator==(const Decimal&, const Decimal&) = default;
};

/// `points` as people say them: 52.3 is 52,3 %.
struct Percent {
    double points = 0;
    int digits = 1;
    friend bool operator==(const Percent&, const Percent&) = default;
};

/// One value of a table; texts are UTF-8.
using Cell = std::variant<std::monostate, std::string, std::int64_t, Decimal, Percent, Date>;

enum class ColumnKind { Text, Number, Percent, Date };

struct TableColumn {
    std::string header;
    ColumnKind kind =
        ColumnKind::Text; ///< how the column is aligned, and how wide it is when no width is given
    double width = 0; ///< in characters; 0 when it follows from the kind and the header
};

/// A spreadsheet's own chart of some columns, below the table.
struct TableChart {
    enum class Kind { Curve, Bars };
    Kind kind = Kind::Curve;
    std::string title;
    std::size_t labels = 0; ///< the column that names the points
    std::vector<std::size_t> values; ///< a series each
};

/// What the writers write. A row may be shorter than the columns.
struct Table {
    std::string title;
    std::vector<TableColumn> columns;
    std::vector<std::vector<Cell>> rows;
    std::vector<TableChart> charts = {}; ///< a CSV has none
};

/// Against formulas hidden in names: a text that begins with `=`, `+`, `-`, `@`, a tab or a CR (behind any
/// number of apostrophes) gets a leading apostrophe. Every writer of text cells for spreadsheets calls it.
std::string neutralised(std::string_view text);
/// The text that `neutralised` was given, for lists of ours that come back; other texts as they are.
std::string_view withoutNeutralising(std::string_view text);

} // namespace jalon::tabular
