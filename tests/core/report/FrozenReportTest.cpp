// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/FrozenReport.h"

#include "document/Html.h"
#include "report/MixedBase.h"
#include "report/MonthDocument.h"
#include "report/ReportJson.h"
#include "report/ReportTables.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::test;
using enum report::IndicatorId;

namespace {

FactId frozen(SmallBase& base, const report::MonthlyReport& report)
{
    FactId id;
    base.write([&](auto& tx) { id = report::freeze(tx, report); });
    return id;
}

std::string pageOf(const report::MonthlyReport& report)
{
    return toHtml(documentOf(report, {"B", day("2024-07-01"), day("2024-07-01")}));
}

} // namespace

TEST_CASE("a frozen report is read back as it was, document, sheets and JSON", "[report][frozen]")
{
    MixedBase base{60};
    for (const auto& query :
         {monthQuery("2023-12", "2024-01-15", "2024-06-30"), report::Query{.period = report::yearOf(2023)}}) {
        auto then = report::monthlyReport(base.database, query);
        const auto id = frozen(base, then);
        const auto read = report::frozenReport(base.database, id);
        REQUIRE(read);
        then.late.clear();
        CHECK(toJson(*read) == toJson(then));
        CHECK(read->query.scope == then.query.scope);
        CHECK(read->query.facts() == then.query.facts());
        CHECK(pageOf(*read) == pageOf(then));
        CHECK(tablesOf(*read).size() == tablesOf(then).size());
        CHECK(report::changesSince(base.database, *read).size() < report::kIndicators);
    }
}

TEST_CASE("what the base learns afterwards changes nothing of it, and is told", "[report][frozen]")
{
    SmallBase base;
    base.person("Alba", "2024-01-01");
    const auto id = frozen(base, report::monthlyReport(base.database, monthQuery("2024-06")));
    CHECK(report::changesSince(base.database, report::frozenReport(base.database, id).value()).empty());
    base.person("Boris", "2024-01-01");
    const auto read = report::frozenReport(base.database, id).value();
    CHECK(read.rows[report::indexOf(K1)].figure.value == 1);
    const auto changes = report::changesSince(base.database, read);
    REQUIRE_FALSE(changes.empty());
    CHECK(changes.front().id == K1);
    CHECK(changes.front().then == 1);
    CHECK(changes.front().now == 2);
    CHECK(changes.front().difference() == 1);
    CHECK_FALSE(report::FrozenChange{K1, {}, 2}.difference());
}

TEST_CASE("nobody's name is kept in a frozen report, nor a list behind it", "[report][frozen]")
{
    SmallBase base;
    base.pathway(base.person("Zola", "2024-01-01"), "2024-01-05");
    const auto then = report::monthlyReport(base.database, monthQuery("2024-06"));
    REQUIRE(then.late.size() == 1);
    const auto id = frozen(base, then);
    CHECK(base.database.value<std::string>("SELECT content FROM frozen_report_now").value().find("Zola")
          == std::string::npos);
    const auto document = documentOf(report::frozenReport(base.database, id).value(),
                                     {"B", day("2024-07-01"), day("2024-07-01")});
    for (const auto& block : document.blocks) {
        if (const auto* table = std::get_if<document::Table>(&block)) {
            CHECK(std::ranges::all_of(table->rows, [](const auto& row) { return row.links.empty(); }));
        }
    }
    CHECK(toHtml(document).contains("Arrêté"));
}

TEST_CASE("frozen reports are listed, the latest period first, and can be undone", "[report][frozen]")
{
    SmallBase base;
    base.person("Alba", "2024-01-01");
    CHECK(report::frozenReports(base.database).empty());
    const auto may = frozen(base, report::monthlyReport(base.database, monthQuery("2024-05")));
    const auto june = frozen(base, report::monthlyReport(base.database, monthQuery("2024-06")));
    const auto entries = report::frozenReports(base.database);
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].id == june);
    CHECK(entries[0].scope == "Ensemble");
    CHECK(entries[0].period == report::monthOf(day("2024-06-01")));
    CHECK(report::frozenEntry(base.database, may)->frozenOn == base.clock.today());
    CHECK(report::frozenReport(base.database, FactId{1}).error().code == ErrorCode::FactUnknown);
    CHECK(report::frozenEntry(base.database, FactId{1}).error().code == ErrorCode::FactUnknown);
}
