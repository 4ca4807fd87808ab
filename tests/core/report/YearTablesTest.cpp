// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/YearTables.h"

#include "report/FigureLink.h"
#include "report/MixedBase.h"
#include "report/MonthBlocks.h"
#include "report/ReportJson.h"
#include "report/ReportTables.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::test;
using report::YearTable;
using enum report::IndicatorId;

namespace {

const YearTable::Row& rowNamed(const YearTable& table, std::string_view name)
{
    const auto found = std::ranges::find(table.rows, name, &YearTable::Row::name);
    REQUIRE(found != table.rows.end());
    return *found;
}

std::int64_t cellAt(const YearTable& table, std::string_view row, std::string_view column)
{
    const auto found = std::ranges::find(table.columns, column);
    REQUIRE(found != table.columns.end());
    return rowNamed(table, row).cells[static_cast<std::size_t>(found - table.columns.begin())].count;
}

} // namespace

TEST_CASE("each yearly table adds up to K2, and each cell is as long as its list", "[report][year]")
{
    const MixedBase base{120};
    const report::Query query{.period = report::yearOf(2023)};
    const auto year = report::monthlyReport(base.database, query);
    const auto all = year.rows[report::indexOf(K2)].figure.numerator.value();
    REQUIRE(all > 30);
    REQUIRE(year.year.size() == 6);
    for (const auto& table : year.year) {
        INFO(table.title);
        CHECK(totalOf(table) == all);
        std::int64_t byColumn = 0;
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            byColumn += totalOf(table, column);
        }
        CHECK(byColumn == all);
        for (const auto& row : table.rows) {
            REQUIRE(row.cells.size() == table.columns.size());
            for (const auto& cell : row.cells) {
                if (cell.count > 0) {
                    INFO(cell.code);
                    const auto people = report::people(base.database, K2, query, cell.code);
                    REQUIRE(people);
                    CHECK(static_cast<std::int64_t>(people->size()) == cell.count);
                }
            }
        }
    }
}

TEST_CASE("the rows of yearly tables are the lines of K2", "[report][year]")
{
    const MixedBase base{120};
    const auto year = report::monthlyReport(base.database, {.period = report::yearOf(2023)});
    const auto& figure = year.rows[report::indexOf(K2)].figure;
    const auto& byPath = year.year[4];
    CHECK(totalOf(rowNamed(byPath, "Sans orientation")) == lineOf(figure, "organisation-kind:not-oriented"));
    CHECK(totalOf(rowNamed(byPath, "France Travail")) == lineOf(figure, "organisation-kind:france-travail"));
    CHECK(std::ranges::none_of(figure.lines, [](const report::Line& line) {
        return line.code.starts_with("cross") || line.code.starts_with("contract-term");
    }));
    CHECK(report::monthlyReport(base.database, monthQuery("2023-12")).year.empty());
}

TEST_CASE("contracts in force by kind and length; the last day is in them", "[report][year]")
{
    using casefile::ContractKind;
    SmallBase base;
    const auto signedOne = [&](const std::string& name, ContractKind kind, const std::string& starts,
                               const std::string& ends) {
        base.contract(base.pathway(base.person(name, "2023-01-01"), "2023-01-05"), kind, starts, starts,
                      ends);
    };
    signedOne("Aa", ContractKind::Cer, "2023-11-01", "2024-01-31"); // three whole months
    signedOne("Bb", ContractKind::Cer, "2023-11-01", "2024-01-30"); // a day less
    signedOne("Cc", ContractKind::Ppae, "2023-02-01", "2024-01-31"); // a year
    signedOne("Dd", ContractKind::ContratEngagement, "2023-06-01", "");
    signedOne("Ee", ContractKind::Cer, "2023-01-10", "2023-12-30"); // over on the last day
    const auto year = report::monthlyReport(base.database, {.period = report::yearOf(2023)});
    const auto& contracts = year.year.back();
    CHECK(cellAt(contracts, "CER", "3 à 6 mois") == 1);
    CHECK(cellAt(contracts, "CER", "moins de 3 mois") == 1);
    CHECK(cellAt(contracts, "PPAE", "1 an et plus") == 1);
    CHECK(cellAt(contracts, "Contrat d’engagement", "durée inconnue") == 1);
    CHECK(totalOf(rowNamed(contracts, "Sans contrat")) == 1);
    CHECK(totalOf(contracts) == 5);
}

TEST_CASE("yearly tables are in the document, the sheets and the JSON, with their totals", "[report][year]")
{
    const MixedBase base{60};
    const auto year = report::monthlyReport(base.database, {.period = report::yearOf(2023)});
    const auto all = year.rows[report::indexOf(K2)].figure.numerator.value();
    const auto blocks = yearBlocks(year);
    std::size_t tables = 0;
    for (const auto& block : blocks) {
        if (const auto* table = std::get_if<document::Table>(&block);
            table != nullptr && table->rows.back().isTotal) {
            ++tables;
            CHECK(table->rows.back().cells.back()
                  == report::shownValue(static_cast<double>(all), report::Unit::People));
        }
    }
    CHECK(tables == 6);
    const auto sheets = tablesOf(year);
    REQUIRE(sheets.size() == 8 + 6);
    CHECK(sheets[6].title == "Orientation par structure et âge");
    CHECK(sheets[6].rows.back().back() == tabular::Cell{all});
    const auto json = toJson(year);
    REQUIRE(json.at("year_tables").size() == 6);
    CHECK(json.at("year_tables")[0].at("total") == all);
    CHECK_FALSE(toJson(report::monthlyReport(base.database, monthQuery("2023-12"))).contains("year_tables"));
}
