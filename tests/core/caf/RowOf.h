// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caf/RowParser.h"
#include "store/TestBase.h"

#include <initializer_list>
#include <string_view>
#include <utility>
#include <vector>

namespace jalon::caf::test {

using jalon::test::day;

using Cells = std::initializer_list<std::pair<Field, std::string_view>>;

/// The row of a list that has exactly these columns, read on 2 November 2026.
inline std::expected<ParsedRow, Rejection> parseRow(Cells cells, bool isFollowUp = false,
                                                    RowParser::CellCount count = RowParser::CellCount::Fits)
{
    FieldColumns columns;
    std::vector<std::string_view> values;
    for (const auto& [field, value] : cells) {
        columns.assign(field, static_cast<int>(values.size()));
        values.push_back(value);
    }
    const RowParser parser{columns, *Date::fromYmd(2026, 11, 2), isFollowUp};
    return parser.parse(values, 12, count);
}

inline ParsedRow rowOf(Cells cells, bool isFollowUp = false)
{
    return parseRow(cells, isFollowUp).value();
}

} // namespace jalon::caf::test
