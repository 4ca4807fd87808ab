// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/CutRows.h"
#include "caf/ImportBase.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::caf;
using jalon::caf::test::ImportBase;

namespace {

constexpr int kRows = 12'000;

/// So long that several threads parse it: every 1000th row lacks a name, every 1500th has no such birthday,
/// and the last one says the first one again.
std::string longList()
{
    const std::string street(200, 'r');
    std::string text = "Matricule;Nom;Prénom;Date de naissance;Adresse\n";
    for (int i = 1; i <= kRows; ++i) {
        const int person = i == kRows ? 1 : i;
        text += std::to_string(2'000'000 + person) + ";" + (i % 1000 == 500 ? "" : "Nom");
        text += ";Prénom" + std::to_string(person) + (i % 1500 == 700 ? ";31/02/1985;" : ";12/07/1985;");
        text += street + "\n";
    }
    return text;
}

} // namespace

TEST_CASE("rows that are kept apart are those that were cut", "[caf][long]")
{
    CutRows rows;
    const std::vector<std::string_view> first = {"un", "", "trois"};
    const std::vector<std::string_view> second = {};
    const std::vector<std::string_view> third = {"", "é"};
    rows.add(first, 2, RowParser::CellCount::Fits);
    rows.add(second, 3, RowParser::CellCount::Fits);
    rows.add(third, 7, RowParser::CellCount::TooMany);
    std::vector<std::vector<std::string>> cells;
    std::vector<std::int64_t> lines;
    std::vector<RowParser::CellCount> counts;
    rows.forEach([&](std::span<const std::string_view> row, std::int64_t line, RowParser::CellCount count) {
        cells.emplace_back(row.begin(), row.end());
        lines.push_back(line);
        counts.push_back(count);
    });
    CHECK(cells == std::vector<std::vector<std::string>>{{"un", "", "trois"}, {}, {"", "é"}});
    CHECK(lines == std::vector<std::int64_t>{2, 3, 7});
    CHECK(counts
          == std::vector{RowParser::CellCount::Fits, RowParser::CellCount::Fits,
                         RowParser::CellCount::TooMany});
}

TEST_CASE("a long list is the same list, whoever parses its rows", "[caf][long]")
{
    ImportBase base;
    const auto result = base.import(longList(), ListKind::Stock, "2026-11-01");
    const auto& plan = result.plan;
    CHECK(plan.counts.rows == kRows);
    CHECK(plan.counts.rejected == 12);
    CHECK(plan.counts.warnings == 8);
    CHECK(plan.counts.duplicates == 1);
    CHECK(plan.counts.added == kRows - 13);
    REQUIRE(plan.rejects.size() == 12);
    REQUIRE(plan.warnings.size() == 8);
    for (std::size_t i = 0; i < plan.rejects.size(); ++i) {
        CHECK(plan.rejects[i].line == 501 + i * 1000);
    }
    for (std::size_t i = 0; i < plan.warnings.size(); ++i) {
        CHECK(plan.warnings[i].line == 701 + i * 1500);
    }
    CHECK(base.count("list_row") == 20);
}
