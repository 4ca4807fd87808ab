// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/oracle/SimulatedDepartement.h"
#include "report/oracle/SmallBase.h"
#include "store/Reverse.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::test;
using namespace jalon::test::oracle;
using namespace jalon::casefile;

namespace {

Contract contractOf(const Someone& someone, ContractKind kind, std::string_view signedOn,
                    std::string_view lastDay = {})
{
    Contract row;
    row.pathway = someone.pathway;
    row.kind = kind;
    row.signedOn = row.startsOn = day(signedOn);
    if (!lastDay.empty()) {
        row.endsOn = day(lastDay);
    }
    return row;
}

Appointment appointmentOf(const Someone& someone, AppointmentKind kind, std::string_view fixedOn,
                          std::string_view scheduledOn, AppointmentStatus status)
{
    Appointment row;
    row.pathway = someone.pathway;
    row.kind = kind;
    row.fixedOn = day(fixedOn);
    row.scheduledOn = day(scheduledOn);
    row.status = status;
    return row;
}

} // namespace

TEST_CASE("oracle: one month after 31 January is 29 February, the last day in time", "[report][oracle]")
{
    SmallBase base;
    const auto inTime = base.enter(day("2024-01-31"));
    const auto late = base.enter(day("2024-01-31"));
    base.enter(day("2024-01-31"));
    base.orient(inTime, day("2024-02-29"));
    base.orient(late, day("2024-03-01"));

    const auto rate = base.figure("O2", "2024-01-01", "2024-03-31");
    CHECK(rate.value == 33.3);
    CHECK(rate.parts.at("numerator") == std::vector{inTime.pathway.value});
    CHECK(rate.denominator == 3);
    CHECK(base.figure("O1", "2024-01-01", "2024-03-31").value == 1);
    CHECK(base.figure("O2r", "2024-01-01", "2024-03-31").value == 100); // the one without still has time
    CHECK(base.figure("O2r", "2024-01-01", "2024-03-31").running == 1);
    CHECK(base.figure("O2r", "2024-01-01", "2024-04-01").value == 66.7);
    CHECK(base.figure("O4", "2024-02-01").value == 29);
    CHECK(base.figure("O4", "2024-03-01").value == 30);
}

TEST_CASE("oracle: who still has time is neither met nor missed", "[report][oracle]")
{
    SmallBase base;
    const auto met = base.enter(day("2024-01-10"));
    base.enter(day("2024-01-20"));
    base.orient(met, day("2024-01-12"));

    const auto atOnce = base.figure("O2", "2024-01-01");
    CHECK(atOnce.value == 100);
    CHECK(atOnce.denominator == 1);
    CHECK(atOnce.running == 1);
    CHECK(base.figure("O2", "2024-01-01", "2024-02-20").running == 1);
    const auto passed = base.figure("O2", "2024-01-01", "2024-02-21");
    CHECK(passed.running == 0);
    CHECK(passed.value == 50);
    CHECK(base.figure("O2", "2024-03-01").value == std::nullopt);
    CHECK(base.figure("E1", "2024-03-01").value == 0);
}

TEST_CASE("oracle: a delay of six weeks from 2025 on", "[report][oracle]")
{
    SmallBase base;
    const auto someone = base.enter(day("2025-01-01"));
    const auto before = base.enter(day("2024-12-31"));
    base.orient(someone, day("2025-02-13")); // 43 days
    base.orient(before, day("2025-02-28")); // the last day of two months

    CHECK(base.figure("O2r", "2025-01-01", "2025-03-31").value == 0);
    CHECK(base.figure("O2r", "2024-12-01", "2025-03-31").value == 100);
    CHECK(base.figure("T1", "2025-01-01").value == 0);
}

TEST_CASE("oracle: the first stock list without a date counts in stock only", "[report][oracle]")
{
    SmallBase base;
    const auto old = base.enter(std::nullopt);
    base.orient(old, day("2023-09-01"));
    const auto never = base.enter(std::nullopt);

    CHECK(base.figure("K1.sdd", "2024-01-01").value == 2);
    CHECK(base.figure("O3", "2024-01-01").value == 50);
    CHECK(base.figure("E1", "2024-01-01").value == 0);
    CHECK(base.figure("O4", "2023-09-01", "2024-01-31").value == std::nullopt);
    CHECK(base.figure("T1", "2024-02-01").value == 0);
    CHECK(base.figure("T1", "2024-03-01").parts.at("numerator") == std::vector{never.person.value});
}

TEST_CASE("oracle: as of counts what is dated by then, known at what was recorded by then",
          "[report][oracle]")
{
    SmallBase base;
    const auto someone = base.enter(day("2024-01-10"));
    base.clock.set(day("2024-03-05"));
    base.orient(someone, day("2024-02-05")); // entered a month late

    CHECK(base.figure("O1", "2024-01-01", "2024-01-31").value == 0);
    CHECK(base.figure("O1", "2024-01-01", "2024-02-05").value == 1);
    CHECK(base.figure("O1", "2024-01-01", "2024-02-29", day("2024-02-29")).value == 0);
    CHECK(base.figure("O1", "2024-01-01", "2024-02-29", day("2024-03-05")).value == 1);
    CHECK(base.figure("E1", "2024-01-01", "2024-01-31", day("2023-12-31")).value == std::nullopt);
}

TEST_CASE("oracle: what was undone or corrected is known as it was", "[report][oracle]")
{
    SmallBase base;
    const auto someone = base.enter(day("2024-01-10"));
    base.clock.set(day("2024-02-10"));
    const auto mistake = base.add(Exit{someone.pathway, day("2024-02-01"), "emploi"});
    base.clock.set(day("2024-02-20"));
    store::Transaction undo{base.session, store::TxKind::Undo, {.reverses = mistake}};
    REQUIRE(store::reverse(undo, mistake));
    undo.commit();

    CHECK(base.figure("X1", "2024-02-01").value == 0);
    CHECK(base.figure("X1", "2024-02-01", {}, day("2024-02-19")).value == 1);
    CHECK(base.figure("X1", "2024-02-01", {}, day("2024-02-20")).value == 0);
}

TEST_CASE("oracle: rights are open until the day they end", "[report][oracle]")
{
    SmallBase base;
    const auto someone = base.enter(day("2024-01-10"));
    base.enter(day("2024-01-10"), "ENF");
    base.write([&](auto& tx) {
        auto rights = *store::current<RightsPeriod>(tx.database(), someone.rights);
        rights.endsOn = day("2024-03-31");
        store::replace(tx, someone.rights, rights);
    });

    CHECK(base.figure("K1", "2024-02-01").value == 1); // children are not of the base
    CHECK(base.figure("K1.households", "2024-02-01").value == 1);
    CHECK(base.figure("K1", "2024-03-01").value == 0);
    CHECK(base.figure("K1", "2024-03-01", "2024-03-30").value == 1); // its end is not known yet
}

TEST_CASE("oracle: contracts after the orientation, in the delay or not", "[report][oracle]")
{
    SmallBase base;
    const auto inTime = base.enter(day("2024-01-10"));
    const auto early = base.enter(day("2024-01-10"));
    const auto late = base.enter(day("2024-01-10"));
    for (const auto& someone : {inTime, early, late}) {
        base.orient(someone, day("2024-01-31"));
    }
    base.add(contractOf(inTime, ContractKind::Cer, "2024-03-31", "2024-06-30"));
    base.add(contractOf(early, ContractKind::Ppae, "2024-01-20", "2024-02-29"));
    base.add(contractOf(late, ContractKind::Cer, "2024-04-01"));

    CHECK(base.figure("C1", "2024-03-01").value == 1);
    CHECK(base.figure("C1", "2024-01-01").parts.at("contract:other") == std::vector{early.pathway.value});
    CHECK(base.figure("C2", "2024-03-01").value == 1);
    CHECK(base.figure("C2", "2024-04-01").value == 0);
    CHECK(base.figure("C2t", "2024-01-01", "2024-04-30").value == 66.7);
    CHECK(base.figure("C2t", "2024-01-01", "2024-03-30").running == 2);
    CHECK(base.figure("C4", "2024-03-01").value == 60);
    CHECK(base.figure("C4.before", "2024-01-01").value == 1);
    CHECK(base.figure("C4.before", "2024-01-01", "2024-01-30").value == 0); // no orientation yet
    CHECK(base.figure("C3", "2024-06-01").value == 66.7); // the last day is included
    CHECK(base.figure("C3", "2024-07-01").value == 33.3);
    CHECK(base.figure("C5", "2024-06-01").value == std::nullopt);
}

TEST_CASE("oracle: the first appointment after the orientation", "[report][oracle]")
{
    using enum AppointmentKind;
    using enum AppointmentStatus;
    SmallBase base;
    const auto someone = base.enter(day("2024-01-10"));
    base.orient(someone, day("2024-02-01"));
    base.add(appointmentOf(someone, PremierAccompagnement, "2024-02-02", "2024-02-10", Cancelled));
    base.add(appointmentOf(someone, PremierAccompagnement, "2024-02-15", "2024-03-10", NoShow));
    base.add(appointmentOf(someone, FollowUp, "2024-03-11", "2024-03-12", Attended));

    CHECK(base.figure("R1", "2024-02-01").value == 1);
    CHECK(base.figure("R1", "2024-02-01", "2024-02-09").parts.at("numerator")
          == std::vector{someone.pathway.value});
    CHECK(base.figure("R2", "2024-02-01").value == 1);
    CHECK(base.figure("R2", "2024-03-01").value == 0);
    CHECK(base.figure("R3", "2024-03-01").value == 50);
    CHECK(base.figure("O2v", "2024-01-01", "2024-03-31").value == 0);
    CHECK(base.figure("R5", "2024-04-01").value == 0);
    CHECK(base.figure("R5", "2024-05-01").value == 1);
}

TEST_CASE("oracle: a return within twelve months of the exit", "[report][oracle]")
{
    SmallBase base;
    const auto someone = base.enter(day("2024-01-10"));
    base.add(Exit{someone.pathway, day("2024-02-29"), "formation"});
    base.write([&](auto& tx) { base.pathway(tx, someone.person, day("2025-02-28")); });
    const auto gone = base.enter(day("2024-01-10"));
    base.add(Exit{gone.pathway, day("2024-02-01"), "emploi"});
    const auto other = base.enter(day("2024-01-10"));
    base.add(Exit{other.pathway, day("2024-02-01"), ""});

    CHECK(base.figure("E2", "2025-02-01").value == 1);
    CHECK(base.figure("E2.within12", "2025-02-01").value == 1);
    CHECK(base.figure("X1", "2024-02-01").parts.at("reason:to-qualify").size() == 1);
    CHECK(base.figure("X2", "2024-02-01").value == 50);
    CHECK(base.figure("X3", "2025-02-01").value == 50);
    CHECK(base.figure("X3", "2026-01-01").value == 50);
    CHECK(base.figure("X3", "2026-02-01").value == std::nullopt);
}

TEST_CASE("oracle: scopes stand on the event's day, else on the first after", "[report][oracle]")
{
    SmallBase base;
    const auto someone = base.enter(day("2024-01-10"));
    base.enter(day("2024-01-10"), "DEM", "07019");
    base.add(ReferentAssignment{someone.pathway, base.referent, ReferentRole::Unique, day("2024-02-01"), {}});

    const Scope here{ScopeKind::Territory, base.territory.value};
    CHECK(base.figure("E1", "2024-01-01", {}, {}, here).value == 1);
    CHECK(base.figure("E1", "2024-01-01", {}, {}, {ScopeKind::Territory, 0}).value == 1);
    const Scope theirs{ScopeKind::Referent, base.referent.value};
    CHECK(base.figure("E1", "2024-01-01", {}, {}, theirs).value == 0); // not assigned yet
    CHECK(base.figure("E1", "2024-01-01", "2024-02-01", {}, theirs).value == 1);
    CHECK(base.figure("E1", "2024-01-01", {}, {}, {ScopeKind::Referent, 0}).value == 2);
}

TEST_CASE("oracle: global support, barriers, changes", "[report][oracle]")
{
    SmallBase base;
    const auto someone = base.enter(day("2024-01-10"));
    base.orient(someone, day("2024-02-01"), base.franceTravail, Support::Global);
    base.orient(someone, day("2024-03-01"));
    for (const auto& [level, on] :
         {std::pair{3, "2024-02-10"}, std::pair{1, "2024-03-10"}, std::pair{0, "2024-03-20"}}) {
        base.add(Barrier{someone.pathway, BarrierTheme::Sante, level, day(on)});
    }
    base.add(Employment{someone.person, day("2024-03-05"), {}, "CDD", {}, {}});
    base.add(Employment{someone.person, day("2024-03-25"), {}, "CDD", {}, {}});

    CHECK(base.figure("G1", "2024-02-01").value == 1);
    CHECK(base.figure("G1.inForce", "2024-02-01").value == 1);
    CHECK(base.figure("G2", "2024-02-01").value == std::nullopt);
    const auto changes = base.figure("O5.reorientations", "2024-03-01");
    CHECK(changes.value == 1);
    CHECK(changes.parts.contains("spe-change:spe>outside"));
    CHECK(base.figure("F1", "2024-02-01").parts.contains("theme:sante"));
    CHECK(base.figure("F1", "2024-03-01").value == 0);
    CHECK(base.figure("F1.lowered", "2024-03-01").value == 1);
    CHECK(base.figure("F1.resolved", "2024-03-01").value == 1);
    CHECK(base.figure("J1", "2024-03-01").value == 1);
}

TEST_CASE("oracle: the simulated département is the same twice, and its scopes add up", "[report][oracle]")
{
    const SimulationOptions few{120, 18, 7};
    SimulatedDepartement first{few};
    SimulatedDepartement second{few};
    CHECK(first.base.currentViews() == second.base.currentViews());

    Oracle oracle{first.base.database};
    const DateRange period{day("2025-01-01"), day("2025-02-01")};
    using enum ScopeKind;
    for (const auto& id : Oracle::ids()) {
        const auto whole = oracle.figure(id, period, first.lastDay);
        for (const auto kind : {Territory, Organisation, Referent, Path}) {
            std::int64_t numerators = 0;
            for (const auto scope : oracle.scopes(kind)) {
                numerators += oracle.figure(id, period, first.lastDay, {}, scope).numerator;
            }
            INFO(id);
            CHECK(numerators == whole.numerator);
        }
    }
    CHECK(oracle.figure("E1", period, first.lastDay).numerator > 0);
    CHECK(oracle.figure("O2", period, first.lastDay).numerator > 0);
    CHECK(oracle.figure("C1", period, first.lastDay).numerator > 0);
}
