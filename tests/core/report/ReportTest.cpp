// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/MixedBase.h"
#include "report/MonthlyReport.h"
#include "report/ReportJson.h"
#include "report/ReportTables.h"
#include "tabular/CsvWriter.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>
#include <iterator>
#include <set>

using namespace jalon;
using namespace jalon::test;
using report::IndicatorId;
using report::MonthlyReport;
using report::Query;
using enum report::IndicatorId;

namespace {

const report::ReportRow& rowOf(const std::vector<report::ReportRow>& rows, IndicatorId id)
{
    return rows[report::indexOf(id)];
}

std::optional<double> valueOf(const SmallBase& base, IndicatorId id, Query query)
{
    return report::compute(base.database, id, query).value;
}

std::string contentsOf(const std::filesystem::path& file)
{
    std::ifstream stream{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

} // namespace

TEST_CASE("each column of the report is the figure of its own query", "[report][monthly]")
{
    const MixedBase base{120};
    const auto query = monthQuery("2024-01", "2024-02-10");
    const auto report = report::monthlyReport(base.database, query);
    const Query yearToDate{.period = {day("2024-01-01"), day("2024-02-01")}, .asOf = day("2024-02-10")};
    REQUIRE(report.rows.size() == report::kIndicators);
    for (const auto& row : report.rows) {
        INFO(codeOf(row.id));
        CHECK(row.figure.value == valueOf(base, row.id, query));
        CHECK(row.previous == valueOf(base, row.id, monthQuery("2023-12")));
        CHECK(row.yearAgo == valueOf(base, row.id, monthQuery("2023-01")));
        CHECK(row.yearToDate == valueOf(base, row.id, yearToDate));
        const auto then = valueOf(base, row.id, monthQuery("2024-01", "2024-02-10", "2024-01-31"));
        REQUIRE(row.learntLater.has_value() == (row.figure.value && then));
        if (row.learntLater) {
            CHECK(std::abs(*row.learntLater - (*row.figure.value - *then)) < 0.05);
        }
    }
    CHECK(rowOf(report.rows, K1).learntLater.value() > 0); // half of the people came in March
    CHECK(rowOf(report.rows, O2).target == 100.0);
    CHECK_FALSE(rowOf(report.rows, K1).target.has_value());
}

TEST_CASE("known at a day: the figures as they were printed, and what came after", "[report][monthly]")
{
    const MixedBase base{120};
    const auto printed = report::monthlyReport(base.database, monthQuery("2024-01", "", "2024-01-31"));
    const auto today = report::monthlyReport(base.database, monthQuery("2024-01"));
    const auto& row = rowOf(printed.rows, K1);
    CHECK(row.figure.value == valueOf(base, K1, monthQuery("2024-01", "", "2024-01-31")));
    CHECK(row.learntLater.value() == rowOf(today.rows, K1).figure.value.value() - row.figure.value.value());

    const auto unknown = report::monthlyReport(base.database, monthQuery("2024-01", "", "2017-12-31"));
    REQUIRE(unknown.rows.size() == report::kIndicators);
    CHECK(rowOf(unknown.rows, K1).figure.why == report::Why::BeforeTheBase);
    CHECK_FALSE(rowOf(unknown.rows, K1).figure.value.has_value());
    // Nothing was known at the end of this month: "learnt later" cannot be told.
    const auto old = report::monthlyReport(base.database, monthQuery("2017-12"));
    CHECK_FALSE(rowOf(old.rows, K1).learntLater.has_value());
}

TEST_CASE("territories and référents add up to the report's counts", "[report][monthly]")
{
    const MixedBase base{120};
    const auto report = report::monthlyReport(base.database, monthQuery("2023-12", "2024-06-30"));
    REQUIRE(report.byTerritory.size() == 3);
    CHECK(report.byTerritory.back().name == "Hors territoire");
    CHECK(report.byReferent.back().name == "Sans référent");
    for (const auto* parts : {&report.byTerritory, &report.byReferent}) {
        for (const auto& total : report.rows) {
            INFO(codeOf(total.id));
            std::int64_t numerators = 0;
            std::int64_t denominators = 0;
            for (const auto& part : *parts) {
                numerators += rowOf(part.rows, total.id).figure.numerator.value_or(0);
                denominators += rowOf(part.rows, total.id).figure.denominator.value_or(0);
            }
            CHECK(numerators == total.figure.numerator.value_or(0));
            CHECK(denominators == total.figure.denominator.value_or(0));
        }
    }
}

TEST_CASE("a report of one territory is that scope's figures", "[report][monthly]")
{
    const MixedBase base{60};
    auto query = monthQuery("2023-12");
    const auto all = report::monthlyReport(base.database, query);
    query.scope = report::Scope::territory(base.valley);
    const auto scoped = report::monthlyReport(base.database, query);
    for (const auto& part : all.byTerritory) {
        if (part.id == base.valley.value) {
            for (const auto& row : part.rows) {
                CHECK(row.figure.value == rowOf(scoped.rows, row.id).figure.value);
            }
        }
    }
}

TEST_CASE("curves: twelve months, each as of its own last day", "[report][monthly]")
{
    const MixedBase base{120};
    const auto report = report::monthlyReport(base.database, monthQuery("2024-02", "2024-04-30"));
    REQUIRE(report.curves.size() == 6);
    for (const auto& curve : report.curves) {
        REQUIRE(curve.points.size() == 12);
        CHECK(curve.points.front().month == report::monthOf(day("2023-03-01")));
        CHECK(curve.points[4].value == valueOf(base, curve.id, monthQuery("2023-07")));
        CHECK(curve.points.back().value == rowOf(report.rows, curve.id).figure.value);
    }
}

TEST_CASE("a year's report compares with the year before", "[report][monthly]")
{
    const MixedBase base{120};
    const Query query{.period = report::yearOf(2023)};
    const auto report = report::monthlyReport(base.database, query);
    CHECK(report.ofYear);
    for (const auto& row : report.rows) {
        INFO(codeOf(row.id));
        CHECK(row.figure.value == valueOf(base, row.id, query));
        CHECK(row.yearToDate == row.figure.value);
        CHECK(row.previous == valueOf(base, row.id, {.period = report::yearOf(2022)}));
    }
    CHECK(report.curves.front().points.back().month == report::monthOf(day("2023-12-01")));
    CHECK(toJson(report).at("year") == "2023");
}

TEST_CASE("JSON: the keys that others read, null for what cannot be computed", "[report][json]")
{
    const MixedBase base{60};
    const auto json =
        toJson(report::monthlyReport(base.database, monthQuery("2023-12", "2024-01-15", "2024-06-30")));
    CHECK(json.at("month") == "2023-12");
    CHECK(json.at("as_of") == "2024-01-15");
    CHECK(json.at("known_at") == "2024-06-30");
    REQUIRE(json.at("indicators").size() == report::kIndicators);
    const std::set<std::string> keys = {"id",           "value",  "numerator",   "denominator",
                                        "running",      "unit",   "previous",    "year_ago",
                                        "year_to_date", "target", "learnt_later"};
    for (const auto& row : json.at("indicators")) {
        for (const auto& key : keys) {
            CHECK(row.contains(key));
        }
    }
    const auto& meetings = json.at("indicators").at(report::indexOf(R4));
    CHECK(meetings.at("id") == "R4");
    CHECK(meetings.at("value").is_null());
    CHECK(meetings.at("why") == "not-in-the-base");
    CHECK(json.at("indicators").at(0).at("value").is_number_integer());
    CHECK(json.at("by_territory").at("Vallée").size() == report::kIndicators);
    CHECK(json.at("by_referent").contains("Sans référent"));
    CHECK(json.at("curves").at("K1").size() == 12);
    CHECK(toJson(report::monthlyReport(base.database, monthQuery("2023-12"))).at("known_at").is_null());
}

TEST_CASE("JSON of a list", "[report][json]")
{
    SmallBase base;
    const auto person = base.person("Alba", "2024-01-01");
    base.orientation(base.pathway(person, "2024-01-05"), "2024-01-15");
    const auto json = toJson(report::people(base.database, O4, monthQuery("2024-01"), "numerator").value());
    REQUIRE(json.size() == 1);
    CHECK(json[0].at("person") == person.value);
    CHECK(json[0].at("last_name") == "Alba");
    CHECK(json[0].at("birth_date").is_null());
    CHECK(json[0].at("date") == "2024-01-15");
    CHECK(json[0].at("days") == 10);
}

TEST_CASE("tables: n. c. in words, percents as percents, days rounded half up", "[report][tables]")
{
    using report::cellOf;
    using report::Unit;
    CHECK(cellOf({}, Unit::Percent) == tabular::Cell{std::string{"n. c."}});
    CHECK(cellOf(33.3, Unit::Percent) == tabular::Cell{tabular::Percent{33.3}});
    CHECK(cellOf(20.5, Unit::Days) == tabular::Cell{std::int64_t{21}});
    CHECK(cellOf(1887, Unit::People) == tabular::Cell{std::int64_t{1887}});

    const MixedBase base{60};
    const auto report = report::monthlyReport(base.database, monthQuery("2023-12"));
    const auto tables = report::tablesOf(report);
    REQUIRE(tables.size() == 8);
    CHECK(tables[0].title == "Indicateurs 2023-12");
    CHECK(tables[0].rows.size() == report::kIndicators);
    CHECK(tables[2].rows.size() == report.byTerritory.size());
    CHECK(tables[4].rows.size() == 12);
    CHECK(tables[4].rows.back().size() == 7);
    CHECK(tables[4].charts.size() == 6);
    CHECK(tables[5].title == "Délais 2023-12");
    CHECK(tables[5].charts.size() == 3);
    CHECK(tables[7].rows.size() == report::kIndicators);
    const TemporaryFolder folder;
    REQUIRE(tabular::writeCsv(folder / "rapport.csv", tables).has_value());
    const auto csv = contentsOf(folder / "rapport.csv");
    CHECK(csv.find("R4;Informations collectives;nombre;n. c.") != std::string::npos);
    CHECK(csv.find("Hors territoire") != std::string::npos);
}
