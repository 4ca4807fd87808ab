// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/SmallBase.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::test;
using casefile::AppointmentKind;
using casefile::AppointmentStatus;
using casefile::ContractKind;
using enum report::IndicatorId;

TEST_CASE("a late entry counts at its own date, and not in what was known", "[report][time]")
{
    SmallBase base;
    base.clock.set(day("2024-01-31"));
    const auto pathway = base.pathway(base.person("Alba", "2024-01-01"), "2024-01-05");
    base.clock.set(day("2024-03-10")); // typed in March, decided in January
    base.orientation(pathway, "2024-01-20");

    CHECK(base.figure(O1, "2024-01").value == 1);
    CHECK(base.figure(O1, "2024-01", "", "2024-01-31").value == 0);
    CHECK(base.figure(O1, "2024-01", "", "2024-03-09").value == 0);
    CHECK(base.figure(O1, "2024-01", "", "2024-03-10").value == 1);
    CHECK(base.figure(O2, "2024-01", "2024-02-05", "2024-01-31").running == 1);
}

TEST_CASE("a correction is what is known from its day on", "[report][time]")
{
    SmallBase base;
    base.clock.set(day("2024-02-01"));
    const auto person = base.person("Borel", "2024-01-01");
    const auto pathway = base.pathway(person, "2024-01-05");
    const auto fact = base.orientation(pathway, "2024-01-20");
    base.clock.set(day("2024-02-15"));
    auto row = store::current<casefile::Orientation>(base.database, fact).value();
    row.decidedOn = row.startsOn = day("2024-02-10");
    base.write([&](auto& tx) { store::replace(tx, fact, row); });

    CHECK(base.figure(O1, "2024-01", "2024-02-28", "2024-02-14").value == 1);
    CHECK(base.figure(O1, "2024-01", "2024-02-28", "2024-02-15").value == 0);
    CHECK(base.figure(O1, "2024-01", "2024-02-28").value == 0);
}

TEST_CASE("a fact that was withdrawn was known in between", "[report][time]")
{
    SmallBase base;
    base.clock.set(day("2024-02-01"));
    const auto fact =
        base.exit(base.pathway(base.person("Costa", "2020-01-01"), "2020-01-05"), "2024-01-20", "");
    base.clock.set(day("2024-02-10"));
    base.write([&](auto& tx) { store::end<casefile::Exit>(tx, fact); });
    CHECK(base.figure(X1, "2024-01").value == 0);
    CHECK(base.figure(X1, "2024-01", "", "2024-02-09").value == 1);
}

TEST_CASE("before the base's first transaction: unknown, with the reason", "[report][time]")
{
    SmallBase base; // its rules are recorded on 2018-01-01
    const auto figure = base.figure(K1, "2017-12", "", "2017-12-31");
    CHECK_FALSE(figure.value.has_value());
    CHECK_FALSE(figure.numerator.has_value());
    CHECK(figure.why == report::Why::BeforeTheBase);
    CHECK(base.figure(K1, "2017-12", "", "2018-01-01").value == 0);
}

TEST_CASE("as of a day before the period's end, the stock is that day's", "[report][time]")
{
    SmallBase base;
    const auto pathway = base.pathway(base.person("Denis", "2023-01-01", "2024-01-20"), "2023-01-05");
    base.orientation(pathway, "2023-02-01", {.organisation = base.departement});
    base.contract(pathway, ContractKind::Cer, "2023-03-01", "2023-03-01", "2024-01-12");
    CHECK(base.figure(K1, "2024-01").value == 0);
    CHECK(base.figure(K1, "2024-01", "2024-01-19").value == 1);
    CHECK(base.figure(C3, "2024-01", "2024-01-12").value == 100.0);
    CHECK(base.figure(C3, "2024-01", "2024-01-13").value == 0.0); // the end was agreed when it was signed
}

TEST_CASE("as of a day after the period, the stock stays that of the period's last day", "[report][time]")
{
    SmallBase base;
    base.person("Ennis", "2024-02-01");
    base.person("Faure", "2023-01-01", "2024-02-10");
    CHECK(base.names(K1, "2024-01", "numerator", "2024-06-30") == std::vector<std::string>{"Faure"});
}

TEST_CASE("a notification, and the orientation's own, are known from their day", "[report][time]")
{
    SmallBase base;
    const auto pathway = base.pathway(base.person("Garin", "2025-01-01"), "2025-01-02");
    base.orientation(pathway, "2025-01-10", {.notified = "2025-02-20"});
    CHECK(base.figure(E1, "2025-01", "2025-01-01").value == 0);
    // Counted from the decision while the notification has not come: until 10 February.
    CHECK(base.figure(C2t, "2025-01", "2025-02-10").running == 1);
    CHECK(base.figure(C2t, "2025-01", "2025-02-11").value == 0.0);
    CHECK(base.figure(C2t, "2025-01", "2025-03-20").running == 1);
    CHECK(base.figure(C2t, "2025-01", "2025-03-21").running == 0);
}

TEST_CASE("an appointment known only by the day it is held is dated by it", "[report][time]")
{
    SmallBase base;
    const auto pathway = base.pathway(base.person("Hamon", "2024-01-01"), "2024-01-02");
    base.appointment(pathway, AppointmentKind::FollowUp, "", "2024-01-20", AppointmentStatus::Attended);
    CHECK(base.figure(O2v, "2024-01", "2024-01-19").running == 1);
    CHECK(base.figure(O2v, "2024-01", "2024-01-20").value == 100.0);
}

TEST_CASE("rules, flags and kinds are those that were known", "[report][time]")
{
    SmallBase base;
    base.clock.set(day("2024-02-01"));
    base.exit(base.pathway(base.person("Ibert", "2020-01-01"), "2020-01-05"), "2024-01-20", "formation");
    base.clock.set(day("2024-03-01"));
    const auto reason =
        base.database.value<FactId>("SELECT fact_id FROM exit_reason_now WHERE code = 'formation'");
    base.write([&](auto& tx) {
        store::replace(tx, reason.value(),
                       reference::ExitReason{"formation", "Formation qualifiante", true, true});
    });
    CHECK(base.figure(X2, "2024-01").value == 100.0);
    CHECK(base.figure(X2, "2024-01", "", "2024-02-29").value == 0.0);
}
