// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/SmallBase.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::test;
using casefile::AppointmentKind;
using casefile::AppointmentStatus;
using enum report::IndicatorId;
using Names = std::vector<std::string>;

TEST_CASE("new entrants are the pathways notified in the month, sdd on that day", "[report][entrants]")
{
    SmallBase base;
    base.pathway(base.person("Alba", "2024-01-05"), "2024-01-05");
    base.pathway(base.person("Borel", "2024-01-01"), "2024-01-31");
    base.pathway(base.person("Costa", "2024-01-01"), "2024-02-01"); // the month after
    base.pathway(base.person("Denis", "2024-01-01"), "", "2024-01-10"); // unknown notification
    base.pathway(base.person("Ennis", "2024-01-01", "2024-01-20"), "2024-01-20"); // rights ended that day
    const auto notSdd = base.bare("Faure");
    base.rights(notSdd, "2024-01-01", "", false);
    base.pathway(notSdd, "2024-01-15");
    const auto closed = base.bare("Garin");
    base.rights(closed, "2024-01-01", "", true, "5");
    base.pathway(closed, "2024-01-15");
    const auto child = base.bare("Hamon");
    base.rights(child, "2024-01-01");
    base.member(base.household("26001"), child, "ENF");
    base.pathway(child, "2024-01-15");

    CHECK(base.figure(E1, "2024-01").value == 2);
    CHECK(base.names(E1, "2024-01") == Names{"Alba", "Borel"});
    CHECK(base.figure(E1, "2024-02").value == 1);
}

TEST_CASE("a suspended right is open, a role told nowhere counts", "[report][entrants]")
{
    SmallBase base;
    const auto suspended = base.bare("Ibert");
    base.rights(suspended, "2024-01-01", "", true, "4");
    base.pathway(suspended, "2024-01-15");
    CHECK(base.figure(E1, "2024-01").value == 1);
}

TEST_CASE("returns: an earlier pathway, and within twelve months of its exit", "[report][entrants]")
{
    SmallBase base;
    const auto soon = base.person("Jolly", "2020-01-01");
    base.exit(base.pathway(soon, "2020-02-01"), "2023-01-15", "formation");
    base.pathway(soon, "2024-01-15"); // the last day of the twelve months
    const auto later = base.person("Klein", "2020-01-01");
    base.exit(base.pathway(later, "2020-02-01"), "2023-01-14", "formation");
    base.pathway(later, "2024-01-15");
    const auto fromStock = base.person("Lemos", "2020-01-01");
    base.exit(base.pathway(fromStock, "", "2020-02-01"), "2023-12-01", "");
    base.pathway(fromStock, "2024-01-15");
    base.pathway(base.person("Marin", "2020-01-01"), "2024-01-15");

    const auto returns = base.figure(E2, "2024-01");
    CHECK(base.figure(E1, "2024-01").value == 4);
    CHECK(returns.value == 3);
    CHECK(lineOf(returns, "within-12-months") == 2);
    CHECK(base.names(E2, "2024-01", "within-12-months") == Names{"Jolly", "Lemos"});
}

TEST_CASE("oriented within the month: 31 January plus a month is 29 February", "[report][entrants]")
{
    SmallBase base;
    base.orientation(base.pathway(base.person("Nadal", "2024-01-01"), "2024-01-31"), "2024-02-29");
    base.orientation(base.pathway(base.person("Osman", "2024-01-01"), "2024-01-31"), "2024-03-01");
    base.pathway(base.person("Perez", "2024-01-01"), "2024-01-31");

    const auto onLastDay = base.figure(O2, "2024-01", "2024-02-29");
    CHECK(base.figure(O1, "2024-01", "2024-02-29").value == 1);
    CHECK(onLastDay.running == 2); // the last day allowed still runs
    CHECK(onLastDay.denominator == 1);
    CHECK(onLastDay.value == 100.0);

    const auto dayAfter = base.figure(O2, "2024-01", "2024-03-01");
    CHECK(dayAfter.running == 0);
    CHECK(dayAfter.denominator == 3);
    CHECK(dayAfter.value == 33.3);
    CHECK(base.names(O2, "2024-01", "running", "2024-02-29") == Names{"Osman", "Perez"});
}

TEST_CASE("an orientation decided after the as-of day is not there yet", "[report][entrants]")
{
    SmallBase base;
    base.orientation(base.pathway(base.person("Quint", "2024-01-01"), "2024-01-10"), "2024-02-05");
    const auto atMonthEnd = base.figure(O2, "2024-01");
    CHECK_FALSE(atMonthEnd.value.has_value());
    CHECK(atMonthEnd.why == report::Why::EmptyDenominator);
    CHECK(atMonthEnd.running == 1);
    CHECK(base.figure(O2, "2024-01", "2024-02-05").value == 100.0);
}

TEST_CASE("the rule's delay follows the notification: two months, then six weeks from 2025",
          "[report][entrants]")
{
    SmallBase base;
    base.orientation(base.pathway(base.person("Roche", "2024-01-01"), "2024-12-31"), "2025-02-28");
    base.orientation(base.pathway(base.person("Simon", "2024-01-01"), "2024-12-31"), "2025-03-01");
    CHECK(base.figure(O2r, "2024-12", "2025-06-30").value == 50.0);

    base.orientation(base.pathway(base.person("Tavel", "2025-01-01"), "2025-01-01"), "2025-02-12");
    base.orientation(base.pathway(base.person("Ulmer", "2025-01-01"), "2025-01-01"), "2025-02-13");
    CHECK(base.figure(O2r, "2025-01", "2025-06-30").value == 50.0);
    CHECK(base.figure(O2r, "2025-01", "2025-02-12").running == 1);
    CHECK(base.figure(O2r, "2025-01", "2025-02-12").value == 100.0);
}

TEST_CASE("received within the delay: came to an appointment held in time", "[report][entrants]")
{
    SmallBase base;
    const auto came = base.pathway(base.person("Vidal", "2024-01-01"), "2024-01-10");
    base.appointment(came, AppointmentKind::EntretienOrientation, "2024-01-20", "2024-03-10",
                     AppointmentStatus::Attended, "2024-03-10");
    const auto missed = base.pathway(base.person("Weber", "2024-01-01"), "2024-01-10");
    base.appointment(missed, AppointmentKind::EntretienOrientation, "2024-01-20", "2024-02-10",
                     AppointmentStatus::NoShow, "2024-02-10");
    const auto late = base.pathway(base.person("Ximen", "2024-01-01"), "2024-01-10");
    base.appointment(late, AppointmentKind::EntretienOrientation, "2024-01-20", "2024-03-11",
                     AppointmentStatus::Attended, "2024-03-11");

    const auto figure = base.figure(O2v, "2024-01", "2024-04-30");
    CHECK(figure.numerator == 1);
    CHECK(figure.denominator == 3);
    CHECK(base.figure(O2v, "2024-01", "2024-03-09").running == 3); // nothing attended was known yet
}

TEST_CASE("mean delay of the first orientations decided in the month", "[report][entrants]")
{
    SmallBase base;
    const auto first = base.pathway(base.person("Yvon", "2024-01-01"), "2024-01-01");
    base.orientation(first, "2024-02-01");
    base.orientation(first, "2024-02-20"); // a reorientation
    base.orientation(base.pathway(base.person("Zeller", "2024-01-01"), "2024-02-01"), "2024-02-11");
    base.orientation(base.pathway(base.person("Abadie", "2024-01-01"), ""), "2024-02-11"); // unknown

    const auto figure = base.figure(O4, "2024-02");
    CHECK(figure.value == 20.5);
    CHECK(figure.numerator == 2);
    int days = 0;
    const auto rows = report::people(base.database, O4, monthQuery("2024-02"), "numerator").value();
    for (const auto& row : rows) {
        days += row.days.value();
    }
    CHECK(days == 41);
    CHECK_FALSE(base.figure(O4, "2024-03").value.has_value());
}
