// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/Figure.h"

#include <string>
#include <vector>

namespace jalon::report {

class Labels;
class Tally;

/// A table of the State's yearly inquiry: people of K2 on the last day, by two things. All its cells add up
/// to K2; what is not known has a row and a column.
struct YearTable {
    struct Row {
        std::string name; ///< French
        std::vector<Line> cells; ///< as many as columns
    };
    std::string title; ///< French
    std::string rowsAre; ///< "Structure"
    std::vector<std::string> columns;
    std::vector<Row> rows;
};

/// Kinds of organisations by age, sex, family, seniority and path; contracts in force by kind and length.
std::vector<YearTable> yearTables(const Labels& labels, const Tally& tally);

std::int64_t totalOf(const YearTable::Row& row);
std::int64_t totalOf(const YearTable& table, std::size_t column);
std::int64_t totalOf(const YearTable& table);

} // namespace jalon::report
