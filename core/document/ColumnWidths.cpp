// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/ColumnWidths.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace jalon::document {

std::vector<int> columnPercents(const Table& table)
{
    const auto all =
        std::max(1.0, std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
                                      [](double sum, const Column& column) { return sum + column.width; }));
    std::vector<int> percents;
    double width = 0;
    long before = 0;
    for (const auto& column : table.columns) {
        width += column.width;
        const auto upTo = std::lround(100 * width / all);
        percents.push_back(static_cast<int>(upTo - std::exchange(before, upTo)));
    }
    return percents;
}

} // namespace jalon::document
