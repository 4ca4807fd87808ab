// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A meeting is prepared: its day, its members, its agenda.
#include "meeting/MeetingBase.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::meeting;
using namespace jalon::test;

namespace {

ErrorCode codeOf(const auto& result)
{
    REQUIRE_FALSE(result);
    return result.error().code;
}

} // namespace

TEST_CASE("a meeting is announced, moved and cancelled", "[meeting]")
{
    MeetingBase base;
    auto file = meetings(base.database).at(0).file;
    CHECK(file.place == "Salle des fêtes de Die");
    file.heldOn = day("2026-02-19");
    file.startsAt = 14 * 60;
    CHECK(base.tried([&](auto& tx) { return correctMeeting(tx, base.meeting, file); }));
    CHECK(meetings(base.database).at(0).file == file);
    base.onAgenda(base.pathways[0]);
    CHECK(base.tried([&](auto& tx) { return cancelMeeting(tx, base.meeting); }));
    CHECK(meetings(base.database).empty());
    CHECK(agenda(base.database, base.meeting).empty());
    CHECK(codeOf(base.tried([&](auto& tx) { return cancelMeeting(tx, base.meeting); }))
          == ErrorCode::MeetingUnknown);
}

TEST_CASE("a meeting in the past is one that was held, and is said to be", "[meeting]")
{
    MeetingBase base;
    const auto past = MeetingBase::held("2026-02-09");
    CHECK(base.tried([&](auto& tx) { return addMeeting(tx, past); })
          == failure(ErrorCode::MeetingInPast, "2026-02-09"));
    CHECK(base.tried([&](auto& tx) { return addMeeting(tx, past, Past::Accept); }));
    CHECK(base.tried([&](auto& tx) { return addMeeting(tx, MeetingBase::held("2026-02-10")); }));
    CHECK(codeOf(base.tried([&](auto& tx) { return correctMeeting(tx, base.meeting, past); }))
          == ErrorCode::MeetingInPast);
    // Corrected later for something else, its day may be past.
    base.clock.set(day("2026-03-01"));
    auto file = MeetingBase::held("2026-02-12");
    file.minutes = "Trois personnes reçues.";
    CHECK(base.tried([&](auto& tx) { return correctMeeting(tx, base.meeting, file); }));
    CHECK(meetings(base.database).at(0).file.minutes == file.minutes);
}

TEST_CASE("a meeting says an hour of the day and a territory of the base", "[meeting]")
{
    MeetingBase base;
    auto file = MeetingBase::held("2026-02-12");
    file.startsAt = 24 * 60;
    CHECK(base.tried([&](auto& tx) { return addMeeting(tx, file); })
          == failure(ErrorCode::InvalidValue, "starts_at", "1440"));
    file.startsAt = {};
    file.territory = TerritoryId{999'999};
    CHECK(codeOf(base.tried([&](auto& tx) { return addMeeting(tx, file); })) == ErrorCode::FactUnknown);
}

TEST_CASE("a member has a role, is one person, and may be replaced", "[meeting]")
{
    MeetingBase base;
    const auto add = [&](const Member& member) {
        return base.tried([&](auto& tx) { return addMember(tx, member); });
    };
    Member member{.meeting = base.meeting, .referent = base.referent};
    CHECK(add(member) == failure(ErrorCode::InvalidValue, "role", ""));
    member.role = "référente";
    const auto known = add(member);
    REQUIRE(known);
    CHECK(add({.meeting = base.meeting, .role = "présidente"})
          == failure(ErrorCode::InvalidValue, "name", ""));
    auto two = member;
    two.name = "Claire Roux";
    CHECK(codeOf(add(two)) == ErrorCode::InvalidValue);
    CHECK(codeOf(add({.meeting = base.meeting, .person = PersonId{999'999}, .role = "bénéficiaire"}))
          == ErrorCode::FactUnknown);
    CHECK(codeOf(add({.meeting = MeetingId{999'999}, .name = "X", .role = "CAF"}))
          == ErrorCode::MeetingUnknown);

    member.replacedBy = "Paul Noir";
    const auto correct = [&](const Member& row) {
        return base.tried([&](auto& tx) { return correctMember(tx, *known, row); });
    };
    CHECK(codeOf(correct(member)) == ErrorCode::InvalidValue);
    member.presence = Presence::Replaced;
    CHECK(correct(member));
    CHECK(members(base.database, base.meeting).at(0).value == member);
    CHECK(base.tried([&](auto& tx) { return removeMember(tx, *known); }));
    CHECK(members(base.database, base.meeting).empty());
    CHECK(codeOf(correct(member)) == ErrorCode::FactUnknown);
}

TEST_CASE("the agenda takes each pathway once, in the order one gives it", "[meeting]")
{
    MeetingBase base;
    std::vector<FactId> items;
    for (const auto pathway : base.pathways) {
        items.push_back(base.onAgenda(pathway));
    }
    CHECK(base.order() == base.pathways);
    CHECK(codeOf(base.tried([&](auto& tx) { return addToAgenda(tx, base.meeting, base.pathways[1]); }))
          == ErrorCode::AlreadyOnAgenda);
    CHECK(codeOf(base.tried([&](auto& tx) { return addToAgenda(tx, base.meeting, PathwayId{999'999}); }))
          == ErrorCode::PathwayUnknown);

    const std::vector<FactId> turned{items[2], items[0], items[1]};
    const auto order = [&](const std::vector<FactId>& wanted) {
        return base.tried([&](auto& tx) { return orderAgenda(tx, base.meeting, wanted); });
    };
    CHECK(order(turned));
    CHECK(base.order() == std::vector{base.pathways[2], base.pathways[0], base.pathways[1]});
    CHECK(codeOf(order({items[0], items[1]})) == ErrorCode::InvalidValue);
    CHECK(codeOf(order({items[0], items[1], items[1]})) == ErrorCode::InvalidValue);
    CHECK(base.tried([&](auto& tx) { return removeFromAgenda(tx, items[2]); }));
    CHECK(base.order() == std::vector{base.pathways[0], base.pathways[1]});
    CHECK(codeOf(base.tried([&](auto& tx) { return removeFromAgenda(tx, items[2]); }))
          == ErrorCode::FactUnknown);
}

TEST_CASE("who has left is not put on an agenda", "[meeting]")
{
    MeetingBase base;
    base.write([&](auto& tx) {
        casefile::record(tx, casefile::Exit{base.pathways[0], day("2026-02-01"), ""}).value();
    });
    CHECK(codeOf(base.tried([&](auto& tx) { return addToAgenda(tx, base.meeting, base.pathways[0]); }))
          == ErrorCode::PathwayExited);
}

TEST_CASE("many people are put on an agenda at once; who cannot be is named", "[meeting]")
{
    MeetingBase base;
    base.onAgenda(base.pathways[1]);
    const auto gone = base.person(MeetingBase::named("Absent", "Luc"));
    std::vector<PersonId> people;
    for (const auto pathway : base.pathways) {
        people.push_back(store::current<casefile::PathwayFile>(base.database, FactId{pathway.value})->person);
    }
    people.push_back(gone);
    const casefile::MassAction action = meeting::agendaAction(base.meeting);
    const auto checkOutcome = [&](const casefile::MassOutcome& outcome) {
        CHECK(outcome.done == 2);
        REQUIRE(outcome.leftOut.size() == 2);
        CHECK(outcome.leftOut[0].reason.code == ErrorCode::AlreadyOnAgenda);
        CHECK(outcome.leftOut[1].person == gone);
        CHECK(outcome.leftOut[1].reason.code == ErrorCode::NoRunningPathway);
    };

    checkOutcome(casefile::tryForAll(base.database, people, action, day("2026-02-10")).value());
    CHECK(base.order().size() == 1);
    checkOutcome(casefile::doForAll(base.session, people, action).value());
    CHECK(base.order() == std::vector{base.pathways[1], base.pathways[0], base.pathways[2]});
}
