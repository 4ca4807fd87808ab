// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/PathwayRules.h"
#include "store/TestBase.h"

#include <catch2/catch_test_macros.hpp>

#include <limits>

using namespace jalon;
using namespace jalon::casefile;
using jalon::test::day;

namespace {

const Date kNotified = day("2026-01-10");
const Date kExited = day("2026-09-30");

PathwayFrame running()
{
    return {NotifiedBy::List, kNotified, std::nullopt};
}

PathwayFrame left()
{
    return {NotifiedBy::List, kNotified, kExited};
}

std::unexpected<Error> invalid(std::string_view field, std::string_view value)
{
    return failure(ErrorCode::InvalidValue, field, value);
}

std::unexpected<Error> reversed(std::string_view first, const char* firstDay, std::string_view next,
                                const char* nextDay)
{
    return failure(ErrorCode::DatesReversed, first, firstDay, next, nextDay);
}

std::unexpected<Error> afterExit(std::string_view event, const char* on)
{
    return failure(ErrorCode::AfterExit, event, on, kExited.toIso());
}

Orientation orientation(const char* decided)
{
    Orientation row;
    row.decidedOn = day(decided);
    row.startsOn = day(decided);
    return row;
}

Contract contract(const char* signedOn)
{
    Contract row;
    row.signedOn = day(signedOn);
    row.startsOn = day(signedOn);
    return row;
}

Identity named(std::optional<Date> birth)
{
    Identity identity;
    identity.lastName = "Sorel";
    identity.firstName = "Julie";
    identity.birthOn = birth;
    return identity;
}

} // namespace

TEST_CASE("an orientation is decided from the notification's day on", "[casefile][rules]")
{
    CHECK(check(running(), orientation("2026-01-10")));
    CHECK(check(running(), orientation("2026-01-09"))
          == failure(ErrorCode::OrientationBeforeNotification, "2026-01-09", "2026-01-10"));
    // What a list only showed first, or nobody knows, forbids nothing.
    CHECK(check({NotifiedBy::FirstSeen, kNotified, {}}, orientation("2025-06-01")));
    CHECK(check({NotifiedBy::Unknown, {}, {}}, orientation("2019-06-01")));
}

TEST_CASE("only a notification that was assumed is moved back", "[casefile][rules]")
{
    const PathwayFrame seen{NotifiedBy::FirstSeen, kNotified, {}};
    CHECK(movesNotification(seen, orientation("2026-01-09")));
    CHECK_FALSE(movesNotification(seen, orientation("2026-01-10")));
    CHECK_FALSE(movesNotification(running(), orientation("2026-01-09")));
    CHECK_FALSE(movesNotification({NotifiedBy::Unknown, {}, {}}, orientation("2026-01-09")));
}

TEST_CASE("the dates of an orientation: request, decision, then notification and start", "[casefile][rules]")
{
    auto row = orientation("2026-02-01");
    row.requestedOn = day("2026-02-01");
    row.notifiedOn = day("2026-02-01");
    row.endsOn = day("2026-02-01");
    CHECK(check(running(), row));

    row.requestedOn = day("2026-02-02");
    CHECK(check(running(), row) == reversed("requested_on", "2026-02-02", "decided_on", "2026-02-01"));
    row.requestedOn.reset();
    row.notifiedOn = day("2026-01-31");
    CHECK(check(running(), row) == reversed("decided_on", "2026-02-01", "notified_on", "2026-01-31"));
    row.notifiedOn.reset();
    row.endsOn = day("2026-01-31");
    CHECK(check(running(), row) == reversed("starts_on", "2026-02-01", "ends_on", "2026-01-31"));
    row.endsOn.reset();
    row.startsOn = day("2026-01-31");
    CHECK(check(running(), row) == reversed("decided_on", "2026-02-01", "starts_on", "2026-01-31"));
}

TEST_CASE("the day of the exit still belongs to the pathway, the next one does not", "[casefile][rules]")
{
    CHECK(check(left(), orientation("2026-09-30")));
    CHECK(check(left(), orientation("2026-10-01")) == afterExit("orientation", "2026-10-01"));

    ReferentAssignment assignment{{}, {}, ReferentRole::Unique, day("2026-09-30"), {}};
    CHECK(check(left(), assignment));
    assignment.startsOn = day("2026-10-01");
    CHECK(check(left(), assignment) == afterExit("referent_assignment", "2026-10-01"));

    Diagnostic diagnostic;
    diagnostic.doneOn = day("2026-10-01");
    CHECK(check(left(), diagnostic) == afterExit("diagnostic", "2026-10-01"));
    CHECK(check(running(), diagnostic));

    const Barrier barrier{{}, BarrierTheme::Logement, 1, day("2026-10-01")};
    CHECK(check(left(), barrier) == afterExit("barrier", "2026-10-01"));

    CHECK(check(left(), contract("2026-09-30")));
    CHECK(check(left(), contract("2026-10-01")) == afterExit("contract", "2026-10-01"));
}

TEST_CASE("a référent is not given back before being given", "[casefile][rules]")
{
    ReferentAssignment assignment{{}, {}, ReferentRole::Unique, day("2026-03-01"), day("2026-03-01")};
    CHECK(check(running(), assignment));
    assignment.endsOn = day("2026-02-28");
    CHECK(check(running(), assignment) == reversed("starts_on", "2026-03-01", "ends_on", "2026-02-28"));
}

TEST_CASE("levels and distances stay on their scales", "[casefile][rules]")
{
    for (const int level : {0, 1, 2, 3}) {
        CHECK(check(running(), Barrier{{}, BarrierTheme::Sante, level, kNotified}));
    }
    CHECK(check(running(), Barrier{{}, BarrierTheme::Sante, 4, kNotified}) == invalid("level", "4"));
    CHECK(check(running(), Barrier{{}, BarrierTheme::Sante, -1, kNotified}) == invalid("level", "-1"));

    Diagnostic diagnostic;
    diagnostic.doneOn = kNotified;
    for (const int distance : {1, 4}) {
        diagnostic.distance = distance;
        CHECK(check(running(), diagnostic));
    }
    for (const int distance : {0, 5}) {
        diagnostic.distance = distance;
        CHECK(check(running(), diagnostic) == invalid("distance", std::to_string(distance)));
    }
}

TEST_CASE("an appointment has a day, and is fixed before it is held", "[casefile][rules]")
{
    Appointment row;
    CHECK(check(running(), row) == invalid("scheduled_on", ""));
    row.scheduledOn = day("2026-02-10");
    CHECK(check(running(), row));
    row.fixedOn = day("2026-02-11");
    CHECK(check(running(), row) == reversed("fixed_on", "2026-02-11", "scheduled_on", "2026-02-10"));
    row.scheduledOn.reset();
    CHECK(check(running(), row));

    for (const int minutes : {0, 24 * 60 - 1}) {
        row.scheduledAt = minutes;
        CHECK(check(running(), row));
    }
    for (const int minutes : {-1, 24 * 60}) {
        row.scheduledAt = minutes;
        CHECK(check(running(), row) == invalid("scheduled_at", std::to_string(minutes)));
    }
}

TEST_CASE("an appointment fixed before the exit may be held after it", "[casefile][rules]")
{
    Appointment row;
    row.fixedOn = day("2026-09-20");
    row.scheduledOn = day("2026-10-05");
    CHECK(check(left(), row));
    row.fixedOn = day("2026-10-01");
    CHECK(check(left(), row) == afterExit("appointment", "2026-10-01"));
    row.fixedOn.reset();
    CHECK(check(left(), row) == afterExit("appointment", "2026-10-05"));
}

TEST_CASE("a contract's last day is not before its start nor its signature", "[casefile][rules]")
{
    auto row = contract("2026-03-01");
    row.endsOn = day("2026-03-01"); // a single day
    CHECK(check(running(), row));
    row.endsOn = day("2026-02-28");
    CHECK(check(running(), row) == reversed("starts_on", "2026-03-01", "ends_on", "2026-02-28"));
    row.startsOn = day("2026-02-01"); // signed later than it starts
    CHECK(check(running(), row) == reversed("signed_on", "2026-03-01", "ends_on", "2026-02-28"));
    row.endsOn.reset();
    CHECK(check(running(), row));
}

TEST_CASE("a week has 168 hours", "[casefile][rules]")
{
    auto row = contract("2026-03-01");
    Employment job{{}, day("2026-03-01"), {}, "CDI", {}, {}};
    for (const double hours : {0.0, 35.0, 168.0}) {
        row.weeklyHours = job.weeklyHours = hours;
        CHECK(check(running(), row));
        CHECK(check(job));
    }
    for (const double hours : {-0.5, 168.5, std::numeric_limits<double>::quiet_NaN()}) {
        row.weeklyHours = job.weeklyHours = hours;
        CHECK(check(running(), row).error().parameters.front() == "weekly_hours");
        CHECK(check(job).error().code == ErrorCode::InvalidValue);
    }
}

TEST_CASE("a sanction is proposed, decided, notified, in this order", "[casefile][rules]")
{
    Sanction row;
    CHECK(check(running(), row) == invalid("notified_on", ""));
    row.notifiedOn = day("2026-05-01");
    CHECK(check(running(), row));
    row.decidedOn = day("2026-05-02");
    CHECK(check(running(), row) == reversed("decided_on", "2026-05-02", "notified_on", "2026-05-01"));
    row.decidedOn.reset();
    row.proposedOn = day("2026-05-02");
    CHECK(check(running(), row) == reversed("proposed_on", "2026-05-02", "notified_on", "2026-05-01"));
    row.notifiedOn.reset();
    row.decidedOn = day("2026-05-01");
    CHECK(check(running(), row) == reversed("proposed_on", "2026-05-02", "decided_on", "2026-05-01"));
    row.decidedOn = day("2026-05-03");
    row.share = 100;
    row.months = 4;
    CHECK(check(running(), row));
    row.share = 101;
    CHECK(check(running(), row) == invalid("share", "101"));
    row.share = 50;
    row.months = 121;
    CHECK(check(running(), row) == invalid("months", "121"));
}

TEST_CASE("a sanction proposed before the exit may be notified after it", "[casefile][rules]")
{
    Sanction row;
    row.proposedOn = day("2026-09-30");
    row.notifiedOn = day("2026-10-20");
    CHECK(check(left(), row));
    row.proposedOn = day("2026-10-01");
    CHECK(check(left(), row) == afterExit("sanction", "2026-10-01"));
}

TEST_CASE("an exit does not come before a notification that a list gave", "[casefile][rules]")
{
    CHECK(check(running(), Exit{{}, day("2026-01-10"), ""}));
    CHECK(check(running(), Exit{{}, day("2026-01-09"), ""})
          == reversed("notified_on", "2026-01-10", "exited_on", "2026-01-09"));
    CHECK(check({NotifiedBy::FirstSeen, kNotified, {}}, Exit{{}, day("2026-01-09"), ""}));
}

TEST_CASE("what became of someone is asked after the exit only", "[casefile][rules]")
{
    ExitContact contact{{}, 3, day("2026-12-15"), "en emploi"};
    CHECK(check(running(), contact) == invalid("exited_on", ""));
    CHECK(check(left(), contact));
    contact.contactedOn = day("2026-09-29");
    CHECK(check(left(), contact) == reversed("exited_on", "2026-09-30", "contacted_on", "2026-09-29"));
    contact.contactedOn = kExited;
    for (const int months : {0, 25}) {
        contact.months = months;
        CHECK(check(left(), contact) == invalid("months", std::to_string(months)));
    }
}

TEST_CASE("work, registrations, rights and notes are about the person", "[casefile][rules]")
{
    CHECK(check(Employment{{}, day("2026-03-02"), day("2026-03-01"), "CDD", {}, {}})
          == reversed("starts_on", "2026-03-02", "ends_on", "2026-03-01"));
    CHECK(check(Registration{{}, day("2026-03-02"), day("2026-03-01"), "A", ""})
          == reversed("starts_on", "2026-03-02", "ends_on", "2026-03-01"));
    CHECK(check(RightsPeriod{{}, "", true, "", kNotified, {}, false, false}) == invalid("state", ""));
    CHECK(check(RightsPeriod{{}, "2", true, "", kNotified, day("2026-01-09"), false, false})
          == reversed("starts_on", "2026-01-10", "ends_on", "2026-01-09"));
    CHECK(check(Note{{}, kNotified, "R. Martin", false, ""}) == invalid("body", ""));
    CHECK(check(Note{{}, kNotified, "", true, "a téléphoné"}));
}

TEST_CASE("a person has two names and an age that one can have", "[casefile][rules]")
{
    const Date today = day("2026-01-15");
    CHECK(check(named({}), today));
    CHECK(check(named(today), today));
    CHECK(check(named(day("2026-01-16")), today) == invalid("birth_on", "2026-01-16"));
    CHECK(check(named(day("1895-01-16")), today)); // 130 years, 131 tomorrow
    CHECK(check(named(day("1895-01-15")), today) == invalid("birth_on", "1895-01-15"));
    auto nameless = named({});
    nameless.firstName.clear();
    CHECK(check(nameless, today) == invalid("first_name", ""));
    nameless.lastName.clear();
    CHECK(check(nameless, today) == invalid("last_name", ""));
}

TEST_CASE("a notification is the list's, else the first sight, else unknown", "[casefile][rules]")
{
    const PersonId person{7};
    const Date listed = day("2026-02-01");
    CHECK(notifiedPathway(person, kNotified, listed, true)
          == PathwayFile{person, kNotified, NotifiedBy::List, listed, ""});
    CHECK(notifiedPathway(person, {}, listed, false)
          == PathwayFile{person, listed, NotifiedBy::FirstSeen, listed, ""});
    CHECK(notifiedPathway(person, {}, listed, true)
          == PathwayFile{person, {}, NotifiedBy::Unknown, listed, ""});
}
