// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whom a meeting could speak of: why, by when, in which order; and who asked for another orientation.
#include "meeting/Candidates.h"
#include "casefile/Undo.h"
#include "meeting/MeetingBase.h"
#include "reference/RuleSets.h"
#include "reference/Seed.h"
#include "reference/Territories.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::meeting;
using namespace jalon::test;
using enum CandidateReason;
using casefile::AppointmentStatus;

namespace {

constexpr CandidateCriteria kNothing{.neverOriented = false,
                                     .dueWithinDays = {},
                                     .noShows = false,
                                     .contractEnded = false,
                                     .reorientationAsked = false};

/// Three people subject to rights and duties, notified on 5 January; the first two are oriented.
struct CandidateBase : MeetingBase {
    std::vector<PersonId> people;

    CandidateBase()
    {
        write([](auto& tx) { reference::seed(tx); }, store::TxKind::Reference);
        for (const auto pathway : pathways) {
            people.push_back(store::current<casefile::PathwayFile>(database, FactId{pathway.value})->person);
            subject(people.back());
        }
        oriented(pathways[0], "2026-01-12");
        oriented(pathways[1], "2026-01-12");
    }

    void subject(PersonId person)
    {
        write([person](auto& tx) {
            casefile::RightsPeriod rights;
            rights.person = person;
            rights.state = "2";
            rights.startsOn = day("2026-01-01");
            casefile::changeRights(tx, rights).value();
        });
    }

    void oriented(PathwayId pathway, const char* on)
    {
        auto row = orientation(pathway, day(on));
        row.path = casefile::PathType::Emploi;
        record(row).value();
    }

    FactId met(PathwayId pathway, const char* on, AppointmentStatus status)
    {
        casefile::Appointment appointment;
        appointment.pathway = pathway;
        appointment.scheduledOn = day(on);
        appointment.status = status;
        return record(appointment).value();
    }

    FactId contract(PathwayId pathway, const char* from, std::optional<Date> to)
    {
        return record(
                   casefile::Contract{pathway, casefile::ContractKind::Cer, day(from), day(from), to, {}, ""})
            .value();
    }

    std::vector<Candidate> found(const CandidateCriteria& criteria, const char* on = "2026-02-10") const
    {
        return candidates(database, reference::RuleSets{database}, criteria, day(on));
    }
};

CandidateCriteria only(CandidateReason reason)
{
    auto criteria = kNothing;
    criteria.neverOriented = reason == NeverOriented;
    criteria.noShows = reason == NoShows;
    criteria.contractEnded = reason == ContractEnded;
    criteria.reorientationAsked = reason == ReorientationAsked;
    return criteria;
}

} // namespace

TEST_CASE("who was never oriented is a candidate with the last day of the delay", "[candidates]")
{
    CandidateBase base;
    const auto list = base.found(only(NeverOriented));
    REQUIRE(list.size() == 1);
    CHECK(list[0].person == base.people[2]);
    CHECK(list[0].pathway == base.pathways[2]);
    // Notified in 2026: six weeks.
    CHECK(list[0].why
          == std::vector<WhyCandidate>{{NeverOriented, day("2026-02-16"), casefile::Deadline::Orientation}});
    CHECK(list[0].priority == day("2026-02-16"));
    CHECK(base.found(kNothing).empty());
    CHECK(base.found(only(NeverOriented), "2026-01-11").size() == 3);
}

TEST_CASE("who is not subject to rights and duties, or has left, is no candidate", "[candidates]")
{
    CandidateBase base;
    base.pathway(base.person(base.named("Sorel", "Julie")), day("2026-01-05"));
    CHECK(base.found(only(NeverOriented)).size() == 1);
    base.record(casefile::Exit{base.pathways[2], day("2026-02-01"), "autre"}).value();
    CHECK(base.found(only(NeverOriented)).empty());
}

TEST_CASE("an unknown notification has no delay: it comes last", "[candidates]")
{
    CandidateBase base;
    const auto old = base.person(base.named("Sorel", "Julie"));
    base.pathway(old, {}, casefile::NotifiedBy::Unknown);
    base.subject(old);
    const auto list = base.found(only(NeverOriented));
    REQUIRE(list.size() == 2);
    CHECK(list[1].person == old);
    CHECK_FALSE(list[1].priority);
}

TEST_CASE("delays that end within so many days, and those that are over", "[candidates]")
{
    CandidateBase base;
    auto criteria = kNothing;
    criteria.dueWithinDays = 1;
    // The first contract: one month after the orientation of 12 January, 12 February.
    CHECK(base.found(criteria).empty());
    criteria.dueWithinDays = 2;
    const auto soon = base.found(criteria);
    REQUIRE(soon.size() == 2);
    CHECK(soon[0].why
          == std::vector<WhyCandidate>{
              {DelayRunningOut, day("2026-02-12"), casefile::Deadline::FirstContract}});
    base.contract(base.pathways[0], "2026-01-20", day("2026-07-20"));
    CHECK(base.found(criteria).size() == 1);
    criteria.dueWithinDays = 6;
    CHECK(base.found(criteria).size() == 2); // and the orientation of 16 February
    criteria.dueWithinDays = 0;
    CHECK(base.found(criteria, "2026-03-01").size() == 2);
}

TEST_CASE("two absences in a row, until somebody comes or an orientation answers", "[candidates]")
{
    CandidateBase base;
    const auto pathway = base.pathways[0];
    base.met(pathway, "2026-01-15", AppointmentStatus::NoShow);
    CHECK(base.found(only(NoShows)).empty());
    base.met(pathway, "2026-01-20", AppointmentStatus::Cancelled);
    base.met(pathway, "2026-01-25", AppointmentStatus::NoShow);
    const auto list = base.found(only(NoShows));
    REQUIRE(list.size() == 1);
    CHECK(list[0].why == std::vector<WhyCandidate>{{NoShows, day("2026-01-25"), {}}});
    CHECK(base.found(only(NoShows), "2026-01-24").empty());

    base.met(pathway, "2026-02-02", AppointmentStatus::Excused);
    CHECK(base.found(only(NoShows)).empty());
    base.met(pathway, "2026-02-03", AppointmentStatus::NoShow);
    CHECK(base.found(only(NoShows)).empty());
    base.met(pathway, "2026-02-04", AppointmentStatus::NoShow);
    CHECK(base.found(only(NoShows)).size() == 1);
    base.oriented(pathway, "2026-02-05");
    CHECK(base.found(only(NoShows)).empty());
}

TEST_CASE("a contract that ended without another", "[candidates]")
{
    CandidateBase base;
    const auto pathway = base.pathways[1];
    base.contract(pathway, "2026-01-13", day("2026-02-09"));
    CHECK(base.found(only(ContractEnded), "2026-02-09").empty()); // its last day counts
    const auto list = base.found(only(ContractEnded));
    REQUIRE(list.size() == 1);
    CHECK(list[0].why == std::vector<WhyCandidate>{{ContractEnded, day("2026-02-09"), {}}});
    const auto next = base.contract(pathway, "2026-02-20", {});
    CHECK(base.found(only(ContractEnded)).empty());
    base.write([&](auto& tx) { CHECK(casefile::cancel<casefile::Contract>(tx, next)); });
    CHECK(base.found(only(ContractEnded)).size() == 1);
}

TEST_CASE("a réorientation is asked for, answered, withdrawn and undone", "[candidates]")
{
    CandidateBase base;
    const auto pathway = base.pathways[0];
    const ReorientationRequest request{pathway, day("2026-02-01"), "la personne", "projet de formation"};
    FactId fact;
    const auto asked = base.write([&](auto& tx) { fact = askReorientation(tx, request).value(); });
    const auto list = base.found(only(ReorientationAsked));
    REQUIRE(list.size() == 1);
    CHECK(list[0].why == std::vector<WhyCandidate>{{ReorientationAsked, day("2026-02-01"), {}}});
    CHECK(requestsOf(base.database, pathway).at(0).value == request);

    REQUIRE(casefile::undo(base.session, asked));
    CHECK(base.found(only(ReorientationAsked)).empty());
    fact = base.tried([&](auto& tx) { return askReorientation(tx, request); }).value();
    CHECK(base.tried([&](auto& tx) { return withdrawRequest(tx, fact); }));
    CHECK(base.tried([&](auto& tx) { return withdrawRequest(tx, fact); })
          == failure(ErrorCode::FactUnknown, std::to_string(fact.value)));
    CHECK(base.found(only(ReorientationAsked)).empty());

    CHECK(base.tried([&](auto& tx) { return askReorientation(tx, request); }));
    base.oriented(pathway, "2026-02-03");
    CHECK(base.found(only(ReorientationAsked)).empty());

    CHECK(base.tried([](auto& tx) {
        return askReorientation(tx, {PathwayId{999'999}, day("2026-02-01"), "", ""});
    }) == failure(ErrorCode::PathwayUnknown, "999999"));
    CHECK(base.tried([&](auto& tx) { return askReorientation(tx, {pathway, day("2026-02-11"), "", ""}); })
          == failure(ErrorCode::InvalidValue, "requested_on", "2026-02-11"));
    base.record(casefile::Exit{base.pathways[1], day("2026-02-01"), "autre"}).value();
    CHECK(base.tried([&](auto& tx) {
        return askReorientation(tx, {base.pathways[1], day("2026-02-05"), "", ""});
    }) == failure(ErrorCode::PathwayExited, std::to_string(base.pathways[1].value), "2026-02-01"));
}

TEST_CASE("a request is corrected, on a day that it could be made", "[candidates]")
{
    CandidateBase base;
    const auto pathway = base.pathways[0];
    ReorientationRequest request{pathway, day("2026-02-01"), "la personne", ""};
    const auto id = base.tried([&](auto& tx) { return askReorientation(tx, request); }).value();
    const auto corrected = [&](FactId fact) {
        return base.tried([&](auto& tx) { return correctRequest(tx, fact, request); });
    };
    request.reason = "projet";
    REQUIRE(corrected(id));
    CHECK(requestsOf(base.database, pathway).front().value == request);
    CHECK(corrected(FactId{404}).error().code == ErrorCode::FactUnknown);
    request.requestedOn = day("2099-01-01");
    CHECK(corrected(id).error().code == ErrorCode::InvalidValue);
    request.requestedOn = day("2026-02-01");
    base.record(casefile::Exit{pathway, day("2026-02-05"), "autre"}).value();
    CHECK(corrected(id)); // made before the exit
    request.requestedOn = day("2026-02-06");
    CHECK(corrected(id).error().code == ErrorCode::AfterExit);
    CHECK(requestsOf(base.database, pathway).front().value.requestedOn == day("2026-02-01"));
}

TEST_CASE("by priority, with every reason; who is on an open agenda is left out", "[candidates]")
{
    CandidateBase base;
    base.met(base.pathways[0], "2026-01-15", AppointmentStatus::NoShow);
    base.met(base.pathways[0], "2026-01-25", AppointmentStatus::NoShow);
    const auto list = base.found({});
    REQUIRE(list.size() == 3);
    CHECK(list[0].person == base.people[0]); // since 25 January
    CHECK(list[0].why.size() == 2); // the absences, and the first contract
    CHECK(list[1].person == base.people[1]); // 12 February
    CHECK(list[2].person == base.people[2]); // 16 February
    CHECK(list[2].why.size() == 2); // never oriented, and the delay

    const auto item = base.onAgenda(base.pathways[0]);
    CHECK(base.found({}).size() == 2);
    REQUIRE(base.decided(item, decision(DecisionKind::Adjourned)));
    CHECK(base.found({}).size() == 2);
    REQUIRE(close(base.session, base.meeting));
    CHECK(base.found({}).size() == 3);
}

TEST_CASE("of one territory, or of none", "[candidates]")
{
    CandidateBase base;
    const auto territory = reference::findTerritory(base.database, "Grand Valentinois").value();
    base.write([&](auto& tx) {
        const auto household = casefile::addHousehold(tx, {"1234567", "CAF", "SEF"});
        casefile::joinHousehold(tx, {household, base.people[1], "DEM", day("2020-01-01"), {}}).value();
        casefile::Residence residence;
        residence.household = household;
        residence.insee = "26362"; // Valence
        residence.startsOn = day("2020-01-01");
        casefile::moveHousehold(tx, residence).value();
    });
    CandidateCriteria criteria;
    criteria.territory = territory;
    REQUIRE(base.found(criteria).size() == 1);
    CHECK(base.found(criteria)[0].person == base.people[1]);
    criteria.territory = TerritoryId{};
    CHECK(base.found(criteria).size() == 2);
}
