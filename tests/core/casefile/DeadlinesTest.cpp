// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/Deadlines.h"

#include "casefile/CaseBase.h"
#include "casefile/Rights.h"
#include "reference/Seed.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::casefile;
using namespace jalon::test;

namespace {

struct Rules : CaseBase {
    Rules()
    {
        write([](auto& tx) { reference::seed(tx); }, store::TxKind::Reference);
    }
    reference::RuleSets rules() const { return reference::RuleSets{database}; }

    PersonId entitled(const std::string& name)
    {
        const auto id = person(named(name, "Ana"));
        write([&](auto& tx) {
            REQUIRE(changeRights(tx, {id, "2", true, "", day("2020-01-01"), {}, false, false}));
        });
        return id;
    }

    Deadlines deadlines(PathwayId pathway, const char* on) const
    {
        return deadlinesOf(database, rules(), pathway, day(on)).value();
    }
};

} // namespace

TEST_CASE("deadlines of a pathway go by its rule set", "[casefile][deadlines]")
{
    Rules base;
    const auto old = base.pathway(base.entitled("Sorel"), day("2024-01-31"));
    auto due = base.deadlines(old, "2024-02-15");
    CHECK(due.orientation == Due{day("2024-03-31"), {}, false});
    CHECK_FALSE(due.firstAppointment);
    CHECK_FALSE(due.news);
    CHECK_FALSE(due.orientation->lateOn(day("2024-03-31")));
    CHECK(due.orientation->lateOn(day("2024-04-01")));

    REQUIRE(base.record(base.orientation(old, day("2024-02-20"))));
    due = base.deadlines(old, "2024-02-25");
    CHECK(due.orientation == Due{day("2024-03-31"), day("2024-02-20"), false});
    CHECK(due.firstAppointment == Due{day("2024-03-05"), {}, false});
    CHECK(due.firstContract == Due{day("2024-04-20"), {}, false});
    CHECK(due.news == Due{day("2024-04-16"), {}, false});
    CHECK_FALSE(due.socialReview);
    CHECK_FALSE(base.deadlines(old, "2024-02-19").firstAppointment); // as it stood then

    const auto recent = base.pathway(base.entitled("Faure"), day("2025-01-01"));
    auto social = base.orientation(recent, day("2025-01-31"));
    social.path = PathType::Social;
    const auto fact = base.record(social).value();
    due = base.deadlines(recent, "2025-03-01");
    CHECK(due.orientation->lastDay == day("2025-02-12"));
    CHECK_FALSE(due.firstAppointment);
    CHECK(due.firstContract == Due{day("2025-02-28"), {}, true});
    CHECK(due.socialReview == Due{day("2025-07-31"), {}, false});
    base.write([&](auto& tx) {
        social.notifiedOn = day("2025-02-10");
        REQUIRE(correct(tx, fact, social));
    });
    CHECK(base.deadlines(recent, "2025-03-01").firstContract == Due{day("2025-03-10"), {}, false});
    CHECK(deadlinesOf(base.database, base.rules(), PathwayId{1}, day("2025-01-01"))
          == failure(ErrorCode::PathwayUnknown, "1"));
}

TEST_CASE("who is late today", "[casefile][deadlines]")
{
    Rules base;
    const auto late = base.entitled("Sorel");
    const auto latePathway = base.pathway(late, day("2026-01-01"));
    const auto older = base.entitled("Barbier");
    const auto olderPathway = base.pathway(older, day("2024-06-01"));
    base.pathway(base.entitled("Faure"), {}, NotifiedBy::Unknown);
    base.pathway(base.person(base.named("Sans", "Droits")), day("2024-01-01"));
    const auto oriented = base.pathway(base.entitled("Garnier"), day("2026-01-01"));
    REQUIRE(base.record(base.orientation(oriented, day("2026-01-20"))));
    const auto left = base.pathway(base.entitled("Perrin"), day("2024-01-01"));
    REQUIRE(base.record(Exit{left, day("2025-01-01"), ""}));

    const auto on = [&](const char* date, Deadline deadline = Deadline::Orientation) {
        return lateOn(base.database, base.rules(), deadline, day(date));
    };
    CHECK(on("2026-02-12") == std::vector{Late{older, olderPathway, day("2024-08-01")}});
    CHECK(on("2026-02-13").size() == 2);
    CHECK(on("2026-02-13")[1] == Late{late, latePathway, day("2026-02-12")});
    CHECK(on("2026-02-20", Deadline::FirstContract).empty());
    CHECK(on("2026-02-21", Deadline::FirstContract).size() == 1);
    CHECK(on("2026-03-17", Deadline::News).empty());
    CHECK(on("2026-03-18", Deadline::News).size() == 1);
    CHECK(on("2026-12-31", Deadline::FirstAppointment).empty()); // this rule set has no such delay
    CHECK(on("2026-12-31", Deadline::SocialReview).empty());
}

TEST_CASE("an unknown notification counts from the first list", "[casefile][deadlines]")
{
    Rules base;
    const auto person = base.entitled("Faure");
    PathwayId pathway;
    base.write([&](auto& tx) {
        pathway = openPathway(tx, {person, {}, NotifiedBy::Unknown, day("2024-06-01"), ""}).value();
    });
    CHECK(base.deadlines(pathway, "2024-07-01").orientation == Due{day("2024-08-01"), {}, false});
    const auto late = [&](const char* on) {
        return lateOn(base.database, base.rules(), Deadline::Orientation, day(on));
    };
    CHECK(late("2024-08-01").empty());
    CHECK(late("2024-08-02") == std::vector{Late{person, pathway, day("2024-08-01")}});
}

TEST_CASE("news of someone: every event of the pathway, work and notes, up to the day",
          "[casefile][deadlines]")
{
    Rules base;
    const auto julie = base.entitled("Sorel");
    const auto pathway = base.pathway(julie, day("2026-01-01"));
    const auto newsAt = [&](const char* on) { return base.deadlines(pathway, on).news; };
    REQUIRE(base.record(base.orientation(pathway, day("2026-01-10"))));
    const auto eightWeeksAfter = [](const char* event) { return Due{day(event).addDays(56), {}, false}; };
    CHECK(newsAt("2026-12-31") == eightWeeksAfter("2026-01-10"));
    Appointment appointment;
    appointment.pathway = pathway;
    appointment.fixedOn = day("2026-01-20");
    appointment.scheduledOn = day("2026-02-10");
    const auto fixed = base.record(appointment).value();
    CHECK(newsAt("2026-02-01") == eightWeeksAfter("2026-01-20"));
    CHECK(newsAt("2026-12-31") == eightWeeksAfter("2026-02-10"));
    base.write(
        [&](auto& tx) { REQUIRE(setStatus(tx, fixed, AppointmentStatus::Cancelled, day("2026-02-09"))); });
    CHECK(newsAt("2026-12-31") == eightWeeksAfter("2026-01-20"));
    REQUIRE(base.record(Barrier{pathway, BarrierTheme::Sante, 1, day("2026-03-01")}));
    CHECK(newsAt("2026-12-31") == eightWeeksAfter("2026-03-01"));
    REQUIRE(
        base.record(Contract{pathway, ContractKind::Cer, day("2026-03-10"), day("2026-03-10"), {}, {}, ""}));
    CHECK(newsAt("2026-12-31") == eightWeeksAfter("2026-03-10"));
    REQUIRE(base.record(Employment{julie, day("2026-04-01"), {}, "CDD", {}, {}}));
    CHECK(newsAt("2026-12-31") == eightWeeksAfter("2026-04-01"));
    REQUIRE(base.record(Note{julie, day("2026-05-01"), "R. Martin", false, "vue"}));
    CHECK(newsAt("2026-12-31") == eightWeeksAfter("2026-05-01"));
    CHECK(newsAt("2026-04-30") == eightWeeksAfter("2026-04-01"));
}

TEST_CASE("the first premier accompagnement, not cancelled, fixed after the orientation, meets the delay",
          "[casefile][deadlines]")
{
    Rules base;
    const auto pathway = base.pathway(base.entitled("Sorel"), day("2024-01-01"));
    REQUIRE(base.record(base.orientation(pathway, day("2024-02-01"))));
    const auto fix = [&](const char* on, AppointmentKind kind, AppointmentStatus status) {
        Appointment appointment;
        appointment.pathway = pathway;
        appointment.kind = kind;
        appointment.fixedOn = day(on);
        appointment.status = status;
        REQUIRE(base.record(appointment));
        return base.deadlines(pathway, "2024-12-31").firstAppointment->doneOn;
    };
    using enum AppointmentKind;
    using enum AppointmentStatus;
    CHECK_FALSE(fix("2024-01-20", PremierAccompagnement, Attended));
    CHECK_FALSE(fix("2024-02-05", FollowUp, Attended));
    CHECK_FALSE(fix("2024-02-06", PremierAccompagnement, Cancelled));
    CHECK(fix("2024-02-20", PremierAccompagnement, Planned) == day("2024-02-20"));
    CHECK(fix("2024-02-10", PremierAccompagnement, NoShow) == day("2024-02-10"));
    CHECK(base.deadlines(pathway, "2024-12-31").firstAppointment->lastDay == day("2024-02-15"));
}

TEST_CASE("a social path is reviewed from the start of the one in force", "[casefile][deadlines]")
{
    Rules base;
    const auto julie = base.entitled("Sorel");
    const auto pathway = base.pathway(julie, day("2025-01-10"));
    const auto orient = [&](const char* on, PathType path) {
        auto orientation = base.orientation(pathway, day(on));
        orientation.path = path;
        REQUIRE(base.record(orientation));
    };
    orient("2025-02-01", PathType::Social);
    CHECK(base.deadlines(pathway, "2025-06-01").socialReview == Due{day("2025-08-01"), {}, false});
    const auto late = [&](const char* on) {
        return lateOn(base.database, base.rules(), Deadline::SocialReview, day(on));
    };
    CHECK(late("2025-08-01").empty());
    CHECK(late("2025-08-02") == std::vector{Late{julie, pathway, day("2025-08-01")}});
    orient("2025-09-01", PathType::Emploi);
    CHECK_FALSE(base.deadlines(pathway, "2025-10-01").socialReview);
    CHECK(late("2025-10-01").empty());
    CHECK(late("2025-08-15").size() == 1); // as it stood then
}

TEST_CASE("nobody is late whose rights are closed, or who is not subject to the duties",
          "[casefile][deadlines]")
{
    Rules base;
    const auto late = [&] {
        return lateOn(base.database, base.rules(), Deadline::Orientation, day("2026-06-01")).size();
    };
    const auto with = [&base](const std::string& name, const std::string& state, bool sdd) {
        const auto person = base.person(base.named(name, "Ana"));
        base.write([&](auto& tx) {
            REQUIRE(changeRights(tx, {person, state, sdd, "", day("2020-01-01"), {}, false, false}));
        });
        base.pathway(person, day("2026-01-01"));
        return person;
    };
    with("Sorel", "5", true);
    with("Faure", "2", false);
    CHECK(late() == 0);
    const auto ended = with("Garnier", "2", true);
    with("Perrin", "3", true);
    with("Blanc", "4", true);
    CHECK(late() == 3);
    base.write([&](auto& tx) { CHECK(endRights(tx, ended, day("2026-06-01"))); });
    CHECK(late() == 2);
}
