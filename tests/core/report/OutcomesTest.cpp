// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/SmallBase.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::test;
using enum report::IndicatorId;
using Names = std::vector<std::string>;

namespace {

PathwayId left(SmallBase& base, const std::string& name, const std::string& on, const std::string& reason)
{
    const auto pathway = base.pathway(base.person(name, "2015-01-01"), "2020-01-01");
    base.exit(pathway, on, reason);
    return pathway;
}

} // namespace

TEST_CASE("exits by reason, to qualify apart, and the rate towards employment", "[report][outcomes]")
{
    SmallBase base;
    left(base, "Alba", "2024-01-01", "emploi-durable");
    left(base, "Borel", "2024-01-31", "formation");
    left(base, "Costa", "2024-01-15", "motif inconnu");
    left(base, "Denis", "2024-01-15", "");
    left(base, "Ennis", "2024-02-01", "emploi-durable");

    const auto exits = base.figure(X1, "2024-01");
    CHECK(exits.value == 4);
    CHECK(lineOf(exits, "reason:emploi-durable") == 1);
    CHECK(lineOf(exits, "reason:motif inconnu") == 1);
    CHECK(lineOf(exits, "reason:to-qualify") == 1);
    const auto rate = base.figure(X2, "2024-01");
    CHECK(rate.numerator == 1);
    CHECK(rate.denominator == 3);
    CHECK(base.names(X2, "2024-01") == Names{"Alba"});
}

TEST_CASE("returns after a positive exit, among the exits of the year that ends a year before",
          "[report][outcomes]")
{
    SmallBase base;
    const auto back = base.person("Faure", "2015-01-01");
    base.exit(base.pathway(back, "2020-01-01"), "2024-02-29", "emploi-durable");
    base.pathway(back, "2025-02-28"); // the last day of twelve months
    const auto tooLate = base.person("Garin", "2015-01-01");
    base.exit(base.pathway(tooLate, "2020-01-01"), "2024-02-28", "formation");
    base.pathway(tooLate, "2025-03-01");
    left(base, "Hamon", "2023-03-01", "formation"); // first day of the year looked at
    left(base, "Ibert", "2023-02-28", "formation"); // the day before it
    left(base, "Jolly", "2024-01-01", "demenagement"); // not positive

    const auto figure = base.figure(X3, "2025-02");
    CHECK(base.names(X3, "2025-02", "denominator") == Names{"Faure", "Garin", "Hamon"});
    CHECK(base.names(X3, "2025-02") == Names{"Faure"});
    CHECK(figure.value == 33.3);
}

TEST_CASE("returns to employment count persons, sanctions count notifications", "[report][outcomes]")
{
    SmallBase base;
    const auto person = base.person("Klein", "2020-01-01");
    const auto pathway = base.pathway(person, "2020-01-01");
    casefile::Employment job;
    job.person = person;
    job.startsOn = day("2024-01-02");
    base.fact(job);
    job.startsOn = day("2024-01-20");
    base.fact(job);
    job.startsOn = day("2024-02-01");
    base.fact(job);
    casefile::Sanction sanction;
    sanction.pathway = pathway;
    sanction.proposedOn = day("2024-01-02");
    base.fact(sanction);
    sanction.notifiedOn = day("2024-01-31");
    base.fact(sanction);
    base.fact(sanction);

    CHECK(base.figure(J1, "2024-01").value == 1);
    CHECK(base.figure(S1, "2024-01").value == 2);
    CHECK(base.figure(S1, "2024-01", "2024-01-30").value == 0);
}
TEST_CASE("a job is counted with the référent of its day, else with the first who follows",
          "[report][outcomes]")
{
    SmallBase base;
    const auto person = base.person("Klein", "2023-01-01");
    const auto referent = base.newReferent("Odile Ruel");
    const auto pathway = base.pathway(person, "2024-02-10"); // the job came before it was notified
    base.referent(pathway, referent, "2024-03-01");
    casefile::Employment job;
    job.person = person;
    job.startsOn = day("2024-01-20");
    base.fact(job);
    const auto counted = [&](Scope scope) {
        auto query = monthQuery("2024-01", "2024-12-31");
        query.scope = scope;
        return compute(base.database, J1, query).value;
    };

    CHECK(counted(Scope::referent(referent)) == 1);
    CHECK(counted(Scope::referent({})) == 0);
}

TEST_CASE("meetings and activities are not in the base: n. c.", "[report][outcomes]")
{
    SmallBase base;
    for (const auto id : {R4, A1}) {
        const auto figure = base.figure(id, "2024-01");
        CHECK_FALSE(figure.value.has_value());
        CHECK_FALSE(figure.numerator.has_value());
        CHECK(figure.why == report::Why::NotInTheBase);
        CHECK(report::people(base.database, id, monthQuery("2024-01"), "numerator").value().empty());
    }
}

TEST_CASE("percents round half up from whole numbers", "[report][outcomes]")
{
    CHECK(report::percent(1, 3) == 33.3);
    CHECK(report::percent(2, 3) == 66.7);
    CHECK(report::percent(1, 16) == 6.3); // 6.25
    CHECK(report::percent(1, 2000) == 0.1); // 0.05
    CHECK(report::percent(0, 7) == 0.0);
    CHECK(report::percent(7, 7) == 100.0);
}
