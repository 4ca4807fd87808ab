// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The day on which notifications leave is noted on what a meeting decided, never over another one.
#include "meeting/Notified.h"
#include "casefile/Deadlines.h"
#include "casefile/Undo.h"
#include "meeting/MeetingBase.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::meeting;
using namespace jalon::test;

namespace {

/// Three people: one oriented, one réorienté, one adjourned; closed on the day it is held.
struct NotifiedBase : MeetingBase {
    std::vector<PersonId> people;

    NotifiedBase()
    {
        for (const auto pathway : pathways) {
            people.push_back(store::current<casefile::PathwayFile>(database, FactId{pathway.value})->person);
        }
        auto before = orientation(pathways[1], day("2026-01-15"));
        before.organisation = pole;
        record(before).value();
        auto oriented = decision(DecisionKind::Orientation);
        oriented.organisation = pole;
        auto moved = decision(DecisionKind::Reorientation, "projet");
        moved.organisation = mission;
        REQUIRE(decided(onAgenda(pathways[0]), oriented));
        REQUIRE(decided(onAgenda(pathways[1]), moved));
        REQUIRE(decided(onAgenda(pathways[2]), decision(DecisionKind::Adjourned)));
        clock.set(day("2026-02-12"));
    }

    void closeIt() { REQUIRE(close(session, meeting)); }
    std::optional<Date> notified(std::size_t at) const
    {
        return casefile::orientationOn(database, pathways.at(at), day("2026-02-12"))->value.notifiedOn;
    }
    Expected<int> noted(std::span<const PersonId> who, const char* on)
    {
        return tried([&](auto& tx) { return noteNotified(tx, meeting, who, day(on)); });
    }
};

} // namespace

TEST_CASE("the day of the notifications is noted on what the meeting decided, and undone",
          "[meeting][notified]")
{
    NotifiedBase base;
    base.closeIt();
    base.clock.set(day("2026-02-16"));
    CHECK(notificationsOf(base.database, base.meeting, base.people)->open.size() == 2);
    const auto tx = base.write([&](auto& work) {
        CHECK(noteNotified(work, base.meeting, base.people, day("2026-02-16")).value() == 2);
    });
    CHECK(base.notified(0) == day("2026-02-16"));
    CHECK(base.notified(1) == day("2026-02-16"));
    // What was in force before the meeting is left alone.
    CHECK_FALSE(casefile::firstOrientation(base.database, base.pathways[1])->value.notifiedOn);
    REQUIRE(casefile::undo(base.session, tx));
    CHECK_FALSE(base.notified(0));
    CHECK(notificationsOf(base.database, base.meeting, base.people)->open.size() == 2);
}

TEST_CASE("a day that is noted stays, and only whom the letters went to is noted", "[meeting][notified]")
{
    NotifiedBase base;
    base.closeIt();
    base.clock.set(day("2026-02-20"));
    CHECK(base.noted(std::span{base.people}.first(1), "2026-02-16").value() == 1);
    CHECK_FALSE(base.notified(1));
    CHECK(base.noted(base.people, "2026-02-20").value() == 1);
    CHECK(base.notified(0) == day("2026-02-16"));
    CHECK(base.notified(1) == day("2026-02-20"));
    const auto found = notificationsOf(base.database, base.meeting, base.people).value();
    CHECK(found.open.empty());
    CHECK(found.noted == 2);
    CHECK(base.noted({}, "2026-02-20").value() == 0);
}

TEST_CASE("no day is noted that could not be", "[meeting][notified]")
{
    NotifiedBase base;
    CHECK(base.noted(base.people, "2026-02-12").error().code == ErrorCode::MeetingNotClosed);
    base.closeIt();
    const auto unknown = notificationsOf(base.database, MeetingId{404}, base.people);
    CHECK(unknown.error().code == ErrorCode::MeetingUnknown);
    // To come; before the decision.
    CHECK(base.noted(base.people, "2026-02-13").error().code == ErrorCode::InvalidValue);
    CHECK_FALSE(base.noted(base.people, "2026-02-11"));
    CHECK_FALSE(base.notified(0));
}
