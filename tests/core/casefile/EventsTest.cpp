// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/CaseBase.h"
#include "casefile/Invariants.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::casefile;
using namespace jalon::test;

namespace {

struct OnePathway : CaseBase {
    PersonId julie = person(named("Sorel", "Julie"));
    PathwayId notified = pathway(julie, day("2026-01-05"));

    Contract contract(ContractKind kind, const char* from, const char* lastDay)
    {
        Contract row;
        row.pathway = notified;
        row.kind = kind;
        row.signedOn = day(from);
        row.startsOn = day(from);
        row.endsOn = day(lastDay);
        return row;
    }

    FactId referentFrom(const char* from, ReferentRole role = ReferentRole::Unique)
    {
        return record(ReferentAssignment{notified, referent("R. Martin"), role, day(from), {}}).value();
    }
};

} // namespace

TEST_CASE("a pathway is notified by the list, or when first seen, or never", "[casefile][pathway]")
{
    const PersonId person{7};
    const auto seen = day("2026-02-01");
    const auto written = notifiedPathway(person, day("2026-01-20"), seen, true);
    CHECK(written.notifiedOn == day("2026-01-20"));
    CHECK(written.notifiedBy == NotifiedBy::List);
    const auto later = notifiedPathway(person, {}, seen, false);
    CHECK(later.notifiedOn == seen);
    CHECK(later.notifiedBy == NotifiedBy::FirstSeen);
    const auto stock = notifiedPathway(person, {}, seen, true);
    CHECK_FALSE(stock.notifiedOn);
    CHECK(stock.notifiedBy == NotifiedBy::Unknown);
    CHECK(stock.firstListOn == seen);
}

TEST_CASE("a return opens a new pathway, but not beside an open one", "[casefile][pathway]")
{
    OnePathway base;
    base.write([&](auto& tx) {
        const PathwayFile again{base.julie, day("2026-09-01"), NotifiedBy::List, {}, ""};
        CHECK(openPathway(tx, again)
              == failure(ErrorCode::PathwayStillOpen, std::to_string(base.notified.value)));
        REQUIRE(record(tx, Exit{base.notified, day("2026-06-30"), "emploi-durable"}));
        CHECK_FALSE(currentPathway(base.database, base.julie));
        CHECK(lastPathway(base.database, base.julie)->exitReason == "emploi-durable");
        const auto opened = openPathway(tx, again);
        REQUIRE(opened);
        CHECK(currentPathway(base.database, base.julie)->id == *opened);
        CHECK_FALSE(openPathway(tx, {PersonId{999}, {}, NotifiedBy::Unknown, {}, ""}));
    });
    CHECK(pathways(base.database, base.julie).size() == 2);
    base.write([&](auto& tx) {
        CHECK_FALSE(correctPathway(tx, base.notified, {base.julie, {}, NotifiedBy::List, {}, ""}));
        REQUIRE(correctPathway(tx, base.notified, {base.julie, day("2026-01-06"), NotifiedBy::List, {}, ""}));
        CHECK(correctPathway(tx, PathwayId{1}, {}) == failure(ErrorCode::PathwayUnknown, "1"));
    });
    CHECK(frameOf(base.database, base.notified)->notifiedOn == day("2026-01-06"));
}

TEST_CASE("a new orientation ends the one in force; cancelled, it gives it back", "[casefile][orientation]")
{
    OnePathway base;
    const auto first = base.record(base.orientation(base.notified, day("2026-01-20"))).value();
    const auto second = base.record(base.orientation(base.notified, day("2026-03-10"))).value();
    CHECK(base.now<Orientation>(first).endsOn == day("2026-03-10"));
    CHECK(orientationOn(base.database, base.notified, day("2026-03-09"))->id == first);
    CHECK(orientationOn(base.database, base.notified, day("2026-03-10"))->id == second);

    const auto between = base.record(base.orientation(base.notified, day("2026-02-01"))).value();
    CHECK(base.now<Orientation>(between).endsOn == day("2026-03-10"));
    CHECK(base.now<Orientation>(first).endsOn == day("2026-02-01"));
    CHECK(firstOrientation(base.database, base.notified)->id == first);

    base.write([&](auto& tx) {
        auto moved = base.orientation(base.notified, day("2026-03-15"));
        REQUIRE(correct(tx, second, moved));
    });
    CHECK(base.now<Orientation>(between).endsOn == day("2026-03-15"));
    base.write([&](auto& tx) { REQUIRE(cancel<Orientation>(tx, second)); });
    CHECK_FALSE(base.now<Orientation>(between).endsOn);
    base.write([&](auto& tx) {
        CHECK(cancel<Orientation>(tx, second).error().code == ErrorCode::FactUnknown);
        CHECK(correct(tx, second, base.orientation(base.notified, day("2026-03-15"))).error().code
              == ErrorCode::FactUnknown);
    });
}

TEST_CASE("orientations never overlap, however they are corrected", "[casefile][orientation]")
{
    OnePathway base;
    const auto first = base.record(base.orientation(base.notified, day("2026-02-10"))).value();
    const auto second = base.record(base.orientation(base.notified, day("2026-03-10"))).value();

    base.write([&](auto& tx) { // put before the one that it followed
        REQUIRE(correct(tx, second, base.orientation(base.notified, day("2026-01-20"))));
    });
    CHECK(base.now<Orientation>(second).endsOn == day("2026-02-10"));
    CHECK_FALSE(base.now<Orientation>(first).endsOn);

    auto longer = base.now<Orientation>(second);
    longer.endsOn = day("2026-04-01");
    base.write([&](auto& tx) { REQUIRE(correct(tx, second, longer)); });
    CHECK(base.now<Orientation>(second).endsOn == day("2026-02-10"));
    CHECK(checkInvariants(base.database) == std::vector<std::string>{});
}

TEST_CASE("a référent unique who turns out to be a co-accompagnant leaves the former in charge",
          "[casefile][referent]")
{
    OnePathway base;
    const auto first = base.referentFrom("2026-01-20");
    const auto second = base.referentFrom("2026-03-01");
    auto helper = base.now<ReferentAssignment>(second);
    helper.role = ReferentRole::CoAccompagnant;
    base.write([&](auto& tx) { REQUIRE(correct(tx, second, helper)); });
    CHECK_FALSE(base.now<ReferentAssignment>(first).endsOn);
    helper.role = ReferentRole::Unique;
    base.write([&](auto& tx) { REQUIRE(correct(tx, second, helper)); });
    CHECK(base.now<ReferentAssignment>(first).endsOn == day("2026-03-01"));
}

TEST_CASE("an orientation is not before a notification that a list gave", "[casefile][orientation]")
{
    OnePathway base;
    CHECK(base.record(base.orientation(base.notified, day("2026-01-04")))
          == failure(ErrorCode::OrientationBeforeNotification, "2026-01-04", "2026-01-05"));
    CHECK(base.record(base.orientation(PathwayId{3}, day("2026-01-04")))
          == failure(ErrorCode::PathwayUnknown, "3"));

    const auto seen =
        base.pathway(base.person(base.named("Faure", "Ali")), day("2026-02-01"), NotifiedBy::FirstSeen);
    REQUIRE(base.record(base.orientation(seen, day("2026-01-10"))));
    CHECK(frameOf(base.database, seen)->notifiedOn == day("2026-01-10"));
    CHECK(frameOf(base.database, seen)->notifiedBy == NotifiedBy::FirstSeen);

    const auto stock = base.pathway(base.person(base.named("Faure", "Léa")), {}, NotifiedBy::Unknown);
    REQUIRE(base.record(base.orientation(stock, day("2019-01-10"))));
    CHECK_FALSE(frameOf(base.database, stock)->notifiedOn);
}

TEST_CASE("dates of an orientation come in order", "[casefile][orientation]")
{
    OnePathway base;
    auto row = base.orientation(base.notified, day("2026-02-01"));
    row.requestedOn = day("2026-02-02");
    CHECK(base.record(row)
          == failure(ErrorCode::DatesReversed, "requested_on", "2026-02-02", "decided_on", "2026-02-01"));
    row.requestedOn.reset();
    row.notifiedOn = day("2026-01-31");
    CHECK(base.record(row).error().code == ErrorCode::DatesReversed);
    row.notifiedOn.reset();
    row.endsOn = day("2026-01-31");
    CHECK(base.record(row).error().code == ErrorCode::DatesReversed);
    row.endsOn = day("2026-02-01");
    CHECK(base.record(row));
}

TEST_CASE("a new référent unique ends the former, a co-accompagnant nobody", "[casefile][referent]")
{
    OnePathway base;
    const auto first = base.referentFrom("2026-01-20");
    const auto helper = base.referentFrom("2026-02-01", ReferentRole::CoAccompagnant);
    CHECK_FALSE(base.now<ReferentAssignment>(first).endsOn);
    const auto second = base.referentFrom("2026-03-01");
    CHECK(base.now<ReferentAssignment>(first).endsOn == day("2026-03-01"));
    CHECK_FALSE(base.now<ReferentAssignment>(helper).endsOn);
    base.write([&](auto& tx) { REQUIRE(cancel<ReferentAssignment>(tx, second)); });
    CHECK_FALSE(base.now<ReferentAssignment>(first).endsOn);
}

TEST_CASE("a contract ends after it starts; a renewal ends the former of its kind", "[casefile][contract]")
{
    OnePathway base;
    CHECK(base.record(base.contract(ContractKind::Cer, "2026-02-01", "2026-01-31"))
          == failure(ErrorCode::DatesReversed, "starts_on", "2026-02-01", "ends_on", "2026-01-31"));
    const auto cer = base.record(base.contract(ContractKind::Cer, "2026-02-01", "2026-07-31")).value();
    const auto ppae = base.record(base.contract(ContractKind::Ppae, "2026-03-01", "2026-12-31")).value();
    CHECK(base.now<Contract>(cer).endsOn == day("2026-07-31"));
    const auto renewal = base.record(base.contract(ContractKind::Cer, "2026-07-01", "2026-12-31")).value();
    CHECK(base.now<Contract>(cer).endsOn == day("2026-06-30"));
    CHECK(base.now<Contract>(ppae).endsOn == day("2026-12-31"));
    base.write([&](auto& tx) { REQUIRE(cancel<Contract>(tx, renewal)); });
    CHECK(base.now<Contract>(cer).endsOn == day("2026-07-31"));

    auto hours = base.contract(ContractKind::Cer, "2026-10-01", "2026-12-31");
    hours.weeklyHours = 200;
    CHECK(base.record(hours).error().code == ErrorCode::InvalidValue);
}

TEST_CASE("an exit ends what is in force; nothing but work and contacts comes after", "[casefile][exit]")
{
    OnePathway base;
    const auto orientation = base.record(base.orientation(base.notified, day("2026-01-20"))).value();
    const auto referent = base.referentFrom("2026-01-20");
    CHECK(base.record(Exit{base.notified, day("2026-01-10"), ""})
          == failure(ErrorCode::EventsAfterExit, "2026-01-10", "2026-01-20"));
    CHECK(base.record(Exit{base.notified, day("2026-01-01"), ""}).error().code == ErrorCode::DatesReversed);
    const auto left = base.record(Exit{base.notified, day("2026-06-30"), ""}).value();
    CHECK(base.now<Orientation>(orientation).endsOn == day("2026-06-30"));
    CHECK(base.now<ReferentAssignment>(referent).endsOn == day("2026-06-30"));
    CHECK(base.record(Exit{base.notified, day("2026-07-30"), ""}).error().code == ErrorCode::PathwayExited);

    CHECK(base.record(base.contract(ContractKind::Cer, "2026-07-01", "2026-12-31"))
          == failure(ErrorCode::AfterExit, "contract", "2026-07-01", "2026-06-30"));
    CHECK(base.record(base.orientation(base.notified, day("2026-07-01"))).error().code
          == ErrorCode::AfterExit);
    CHECK(base.record(Barrier{base.notified, BarrierTheme::Sante, 2, day("2026-07-01")}).error().code
          == ErrorCode::AfterExit);
    CHECK(base.record(Employment{base.julie, day("2026-07-01"), {}, "CDI", 35.0, false}));
    CHECK(base.record(ExitContact{base.notified, 3, day("2026-09-30"), "en emploi"}));
    CHECK(base.record(ExitContact{base.notified, 3, day("2026-06-29"), ""}).error().code
          == ErrorCode::DatesReversed);

    base.write(
        [&](auto& tx) { REQUIRE(correct(tx, left, Exit{base.notified, day("2026-06-15"), "autre"})); });
    CHECK(base.now<Orientation>(orientation).endsOn == day("2026-06-15"));
    base.write([&](auto& tx) { REQUIRE(cancel<Exit>(tx, left)); });
    CHECK_FALSE(base.now<Orientation>(orientation).endsOn);
    CHECK_FALSE(base.now<ReferentAssignment>(referent).endsOn);
}

TEST_CASE("an exit that is cancelled gives a planned end back", "[casefile][exit]")
{
    OnePathway base;
    auto planned = base.orientation(base.notified, day("2026-01-20"));
    planned.endsOn = day("2026-12-31");
    const auto orientation = base.record(planned).value();
    const auto left = base.record(Exit{base.notified, day("2026-06-30"), ""}).value();
    REQUIRE(base.now<Orientation>(orientation).endsOn == day("2026-06-30"));
    base.write([&](auto& tx) { REQUIRE(cancel<Exit>(tx, left)); });
    CHECK(base.now<Orientation>(orientation).endsOn == day("2026-12-31"));
}

TEST_CASE("an appointment is fixed, attended, or put off", "[casefile][appointment]")
{
    OnePathway base;
    Appointment row;
    row.pathway = base.notified;
    CHECK(base.record(row).error().code == ErrorCode::InvalidValue);
    row.fixedOn = day("2026-02-01");
    row.scheduledOn = day("2026-01-31");
    CHECK(base.record(row).error().code == ErrorCode::DatesReversed);
    row.scheduledOn = day("2026-02-10");
    row.scheduledAt = 25 * 60;
    CHECK(base.record(row).error().code == ErrorCode::InvalidValue);
    row.scheduledAt = 9 * 60;
    const auto fact = base.record(row).value();
    FactId later;
    base.write([&](auto& tx) {
        later = reschedule(tx, fact, day("2026-02-09"), day("2026-02-20"), {}).value();
        REQUIRE(setStatus(tx, later, AppointmentStatus::Attended, day("2026-02-20")));
        CHECK_FALSE(setStatus(tx, FactId{1}, AppointmentStatus::Attended, day("2026-02-20")));
        CHECK_FALSE(reschedule(tx, FactId{1}, day("2026-02-09"), day("2026-02-20"), {}));
    });
    CHECK(base.now<Appointment>(fact).status == AppointmentStatus::Cancelled);
    CHECK(base.now<Appointment>(later).status == AppointmentStatus::Attended);
    CHECK(base.now<Appointment>(later).scheduledOn == day("2026-02-20"));
}

TEST_CASE("events that stand alone are recorded, corrected, cancelled", "[casefile][events]")
{
    OnePathway base;
    const auto fact =
        base.record(Barrier{base.notified, BarrierTheme::Mobilite, 3, day("2026-02-01")}).value();
    base.write([&](auto& tx) {
        REQUIRE(correct(tx, fact, Barrier{base.notified, BarrierTheme::Mobilite, 2, day("2026-02-01")}));
        CHECK(correct(tx, fact, Barrier{base.notified, BarrierTheme::Mobilite, 4, day("2026-02-01")})
              == failure(ErrorCode::InvalidValue, "level", "4"));
        REQUIRE(cancel<Barrier>(tx, fact));
        CHECK_FALSE(cancel<Barrier>(tx, fact));
    });
    Diagnostic diagnostic;
    diagnostic.pathway = base.notified;
    diagnostic.doneOn = day("2026-02-01");
    diagnostic.distance = 5;
    CHECK(base.record(diagnostic) == failure(ErrorCode::InvalidValue, "distance", "5"));
    Sanction sanction;
    sanction.pathway = base.notified;
    CHECK(base.record(sanction).error().code == ErrorCode::InvalidValue);
    sanction.decidedOn = day("2026-03-01");
    sanction.notifiedOn = day("2026-02-28");
    CHECK(base.record(sanction).error().code == ErrorCode::DatesReversed);
    CHECK(base.record(ExitContact{base.notified, 3, day("2026-02-28"), ""}).error().code
          == ErrorCode::InvalidValue);
    CHECK(base.record(Note{base.julie, day("2026-02-01"), "R. Martin", false, ""}).error().code
          == ErrorCode::InvalidValue);
    CHECK(base.record(Registration{base.julie, day("2026-02-01"), day("2026-01-01"), "1", ""}).error().code
          == ErrorCode::DatesReversed);
}

TEST_CASE("a contract that ended on its own is left alone when the next one is moved or cancelled",
          "[casefile][contract]")
{
    OnePathway base;
    const auto first = base.record(base.contract(ContractKind::Cer, "2026-01-10", "2026-06-30")).value();
    const auto second = base.record(base.contract(ContractKind::Cer, "2026-07-01", "2026-12-31")).value();
    base.write([&](auto& tx) {
        REQUIRE(correct(tx, second, base.contract(ContractKind::Cer, "2026-07-15", "2026-12-31")));
    });
    CHECK(base.now<Contract>(first).endsOn == day("2026-06-30"));
    base.write([&](auto& tx) {
        REQUIRE(correct(tx, second, base.contract(ContractKind::Cer, "2026-06-15", "2026-12-31")));
    });
    CHECK(base.now<Contract>(first).endsOn == day("2026-06-14"));
    base.write([&](auto& tx) { REQUIRE(cancel<Contract>(tx, second)); });
    CHECK(base.now<Contract>(first).endsOn == day("2026-06-30"));
    const auto third = base.record(base.contract(ContractKind::Cer, "2026-07-01", "2026-12-31")).value();
    base.write([&](auto& tx) { REQUIRE(cancel<Contract>(tx, third)); });
    CHECK(base.now<Contract>(first).endsOn == day("2026-06-30"));
}

TEST_CASE("an orientation whose date is corrected beyond its neighbours takes its new place",
          "[casefile][orientation]")
{
    OnePathway base;
    const auto first = base.record(base.orientation(base.notified, day("2026-02-01"))).value();
    const auto second = base.record(base.orientation(base.notified, day("2026-03-01"))).value();
    const auto third = base.record(base.orientation(base.notified, day("2026-04-01"))).value();
    base.write([&](auto& tx) {
        auto moved = base.now<Orientation>(third);
        moved.decidedOn = day("2026-01-10");
        moved.startsOn = day("2026-01-10");
        REQUIRE(correct(tx, third, moved));
    });
    CHECK(base.now<Orientation>(third).endsOn == day("2026-02-01"));
    CHECK(base.now<Orientation>(first).endsOn == day("2026-03-01"));
    CHECK_FALSE(base.now<Orientation>(second).endsOn);
    CHECK(firstOrientation(base.database, base.notified)->id == third);
}

TEST_CASE("a planned end on the exit's very day is still there when the exit is cancelled",
          "[casefile][exit]")
{
    OnePathway base;
    auto planned = base.orientation(base.notified, day("2026-01-20"));
    planned.endsOn = day("2026-06-30");
    const auto orientation = base.record(planned).value();
    const auto left = base.record(Exit{base.notified, day("2026-06-30"), ""}).value();
    const auto late = base.record(base.orientation(base.notified, day("2026-03-01"))).value();
    CHECK(base.now<Orientation>(late).endsOn == day("2026-06-30"));
    base.write([&](auto& tx) { REQUIRE(cancel<Exit>(tx, left)); });
    CHECK(base.now<Orientation>(orientation).endsOn == day("2026-03-01"));
    CHECK_FALSE(base.now<Orientation>(late).endsOn);
}

TEST_CASE("an orientation planned beyond the exit ends with it", "[casefile][exit]")
{
    OnePathway base;
    REQUIRE(base.record(Exit{base.notified, day("2026-06-30"), ""}));
    auto planned = base.orientation(base.notified, day("2026-01-20"));
    planned.endsOn = day("2026-12-31");
    CHECK(base.now<Orientation>(base.record(planned).value()).endsOn == day("2026-06-30"));
}
