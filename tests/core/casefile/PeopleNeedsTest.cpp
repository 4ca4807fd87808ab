// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/Deadlines.h"
#include "casefile/PeopleBase.h"
#include "casefile/PrivacyRequests.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::casefile;
using namespace jalon::test;

namespace {

/// The last names of those who are late.
Names late(const PeopleBase& base, Deadline deadline)
{
    const reference::RuleSets rules{base.database};
    std::vector<PersonId> people;
    for (const auto& one : lateOn(base.database, rules, deadline, base.today)) {
        people.push_back(one.person);
    }
    Names names;
    for (const auto& row : personRows(base.database, people, base.today)) {
        names.push_back(row.lastName);
    }
    std::ranges::sort(names);
    return names;
}

Names needing(const PeopleBase& base, Need need)
{
    return base.listed({.need = need});
}

} // namespace

// Rules from 2025 on: 6 weeks to orient, 1 month to the first contract, 6 months for a social path.
TEST_CASE("late and soon late orientations are those of the rule sets", "[casefile][list]")
{
    PeopleBase base;
    base.followed("Abadie", "2026-09-23"); // last day 4 November
    base.followed("Barbier", "2026-09-24"); // today
    base.followed("Caron", "2026-10-01"); // in 7 days
    base.followed("Dumas", "2026-10-02"); // in 8 days
    base.followed("Emery", "2026-01-01", "2", false); // owes nothing
    base.followed("Faure", "2026-01-01", "5", true); // rights closed
    base.oriented("Garnier", "2026-02-01");
    CHECK(needing(base, Need::LateOrientation) == Names{"Abadie"});
    CHECK(needing(base, Need::LateOrientation) == late(base, Deadline::Orientation));
    CHECK(needing(base, Need::OrientationDueSoon) == Names{"Barbier", "Caron"});
}

TEST_CASE("late contracts, reviews and news are those of the rule sets", "[casefile][list]")
{
    PeopleBase base;
    base.oriented("Abadie", "2026-10-04"); // first contract by 4 November
    base.oriented("Barbier", "2026-10-05"); // by today
    const auto signedOne = base.oriented("Caron", "2026-06-01");
    REQUIRE(base.record(
        Contract{signedOne, ContractKind::Cer, day("2026-06-10"), day("2026-06-10"), {}, {}, ""}));
    base.oriented("Dumas", "2026-05-04", PathType::Social); // to review by 4 November
    CHECK(needing(base, Need::LateContract) == Names{"Abadie", "Dumas"});
    CHECK(needing(base, Need::LateContract) == late(base, Deadline::FirstContract));
    CHECK(needing(base, Need::SocialReview) == Names{"Dumas"});
    CHECK(needing(base, Need::SocialReview) == late(base, Deadline::SocialReview));
    CHECK(needing(base, Need::NoNews) == Names{"Caron", "Dumas"});
    CHECK(needing(base, Need::NoNews) == late(base, Deadline::News));
}

TEST_CASE("appointments held without an answer", "[casefile][list]")
{
    PeopleBase base;
    const auto fix = [&](const char* name, const char* on, AppointmentStatus status) {
        Appointment appointment;
        appointment.pathway = base.oriented(name);
        appointment.scheduledOn = day(on);
        appointment.status = status;
        REQUIRE(base.record(appointment));
    };
    fix("Abadie", "2026-11-04", AppointmentStatus::Planned);
    fix("Barbier", "2026-11-05", AppointmentStatus::Planned); // today: not over
    fix("Caron", "2026-10-01", AppointmentStatus::Attended);
    CHECK(needing(base, Need::UnansweredAppointment) == Names{"Abadie"});
}

TEST_CASE("contracts that end within 30 days, unless another one follows", "[casefile][list]")
{
    PeopleBase base;
    const auto sign = [&](PathwayId pathway, ContractKind kind, const char* from, const char* to) {
        REQUIRE(base.record(Contract{pathway, kind, day(from), day(from), day(to), {}, ""}));
    };
    sign(base.oriented("Abadie"), ContractKind::Cer, "2026-03-01", "2026-12-05"); // in 30 days
    sign(base.oriented("Barbier"), ContractKind::Cer, "2026-03-01", "2026-12-06"); // in 31
    const auto followed = base.oriented("Caron");
    sign(followed, ContractKind::Cer, "2026-03-01", "2026-11-10");
    sign(followed, ContractKind::Ppae, "2026-11-01", "2027-03-01");
    sign(base.oriented("Dumas"), ContractKind::Cer, "2026-03-01", "2026-11-04"); // over
    CHECK(needing(base, Need::ContractEnding) == Names{"Abadie"});
}

TEST_CASE("exits to qualify: without a reason, or rights that ended without an exit", "[casefile][list]")
{
    PeopleBase base;
    const auto leave = [&](const char* name, const std::string& reason) {
        const auto pathway = base.followed(name);
        REQUIRE(base.record(Exit{pathway, day("2026-10-01"), reason}));
    };
    leave("Abadie", "");
    leave("Barbier", "emploi-durable");
    base.followed("Caron", "2026-01-01", "5", true); // closed, and still a pathway
    base.followed("Dumas"); // rights open
    base.pathway(base.someone("Emery"), day("2026-01-01")); // never had rights
    const auto later = base.followed("Faure", "2026-01-01", "5", true);
    base.rights(base.personOf(later), "2", true, "2026-12-01"); // rights that open soon
    CHECK(needing(base, Need::ExitToQualify) == Names{"Abadie", "Caron"});
}

TEST_CASE("those who asked something about their data and have no answer", "[casefile][list]")
{
    PeopleBase base;
    const auto asks = [&](const char* name, PrivacyKind kind, std::optional<Date> answeredOn) {
        const auto person = base.someone(name);
        base.rights(person, "2", true);
        base.write([&](auto& tx) {
            recordRequest(tx, {person, kind, day("2026-09-01"), "son adresse", answeredOn, ""}).value();
        });
    };
    asks("Abadie", PrivacyKind::Access, {});
    asks("Barbier", PrivacyKind::Rectification, day("2026-09-15"));
    asks("Caron", PrivacyKind::Objection, {});
    base.followed("Dumas");
    CHECK(needing(base, Need::PrivacyAnswer) == Names{"Abadie", "Caron"});
}
