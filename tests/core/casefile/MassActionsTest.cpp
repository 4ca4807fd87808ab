// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/MassActions.h"
#include "casefile/Invariants.h"
#include "casefile/PeopleBase.h"
#include "casefile/Undo.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::casefile;
using namespace jalon::test;

namespace {

Error reason(ErrorCode code, PersonId person)
{
    return {code, {std::to_string(person.value)}};
}

/// Three people who can be oriented on 2026-10-01, and three who cannot.
struct Town : PeopleBase {
    Town()
    {
        for (const auto* name : {"Abadie", "Barbier", "Caron"}) {
            people.push_back(personOf(followed(name)));
        }
        withoutPathway = someone("Dumas");
        exited = personOf(followed("Emery"));
        record(Exit{pathwayOf(exited), day("2026-05-01"), ""}).value();
        notifiedLater = personOf(followed("Faure", "2026-10-15"));
        all = people;
        all.insert(all.begin() + 1, withoutPathway);
        all.insert(all.end(), {exited, notifiedLater});
    }

    PathwayId pathwayOf(PersonId person) const { return lastPathway(database, person).value().id; }
    PersonRow row(PersonId person) const { return personRows(database, std::array{person}, today).front(); }

    std::vector<PersonId> people;
    PersonId withoutPathway;
    PersonId exited;
    PersonId notifiedLater;
    std::vector<PersonId> all;
};

} // namespace

TEST_CASE("many are oriented in one transaction; who is left out is named", "[casefile][mass]")
{
    Town base;
    const auto ccas = base.organisation("CCAS de Crest");
    const auto durand = base.referent("C. Durand");
    const OrientPeople action{.path = PathType::Social,
                              .organisation = ccas,
                              .support = Support::Renforce,
                              .decidedOn = day("2026-10-01"),
                              .reason = "commission du 1er octobre",
                              .referent = durand};
    const std::vector<LeftOut> leftOut = {
        {base.withoutPathway, reason(ErrorCode::NoRunningPathway, base.withoutPathway)},
        {base.exited, reason(ErrorCode::NoRunningPathway, base.exited)},
        {base.notifiedLater, {ErrorCode::OrientationBeforeNotification, {"2026-10-01", "2026-10-15"}}}};
    const auto before = base.currentViews();

    const auto tried = tryForAll(base.database, base.all, action, base.today);
    REQUIRE(tried);
    CHECK_FALSE(tried->tx);
    CHECK(tried->done == 3);
    CHECK(tried->leftOut == leftOut);
    CHECK(base.currentViews() == before);

    double share = 0;
    const auto done = doForAll(base.session, base.all, action, [&share](double part) { share = part; });
    REQUIRE(done);
    CHECK(done->done == 3);
    CHECK(done->leftOut == leftOut);
    CHECK(share == 1.0);
    for (const auto person : base.people) {
        const auto row = base.row(person);
        CHECK(row.path == PathType::Social);
        CHECK(row.organisation == "CCAS de Crest");
        CHECK(row.referent == "C. Durand");
    }
    CHECK(base.database.value<int>("SELECT count(DISTINCT tx_in) FROM orientation") == 1);
    CHECK(base.row(base.notifiedLater).referent.empty());
    CHECK(checkInvariants(base.database).empty());

    REQUIRE(undo(base.session, done->tx));
    CHECK(base.currentViews() == before);
}

TEST_CASE("a référent is given to many; who has that one already is left out", "[casefile][mass]")
{
    Town base;
    const auto durand = base.referent("C. Durand");
    const auto martin = base.referent("P. Martin");
    const auto assign = [&](PersonId person, ReferentId referent) {
        REQUIRE(base.record(ReferentAssignment{
            base.pathwayOf(person), referent, ReferentRole::Unique, day("2026-02-01"), {}}));
    };
    assign(base.people[0], durand);
    assign(base.people[1], martin);
    const auto done = doForAll(base.session, base.people, AssignReferent{durand, day("2026-11-01")});
    REQUIRE(done);
    CHECK(done->done == 2);
    CHECK(done->leftOut
          == std::vector{LeftOut{base.people[0], reason(ErrorCode::SameReferent, base.people[0])}});
    for (const auto person : base.people) {
        CHECK(base.row(person).referent == "C. Durand");
    }
    CHECK(base.database.value<Date>("SELECT ends_on FROM referent_assignment_now WHERE referent_id = ?1",
                                    martin)
          == day("2026-11-01"));
}

TEST_CASE("an orientation keeps the référent who follows the person already", "[casefile][mass]")
{
    Town base;
    const auto durand = base.referent("C. Durand");
    REQUIRE(doForAll(base.session, base.people, AssignReferent{durand, day("2026-09-01")}));
    OrientPeople action;
    action.decidedOn = day("2026-10-01");
    action.referent = durand;
    REQUIRE(doForAll(base.session, base.people, action).value().done == 3);
    CHECK(base.database.value<int>("SELECT count(*) FROM referent_assignment_now") == 3);
}

TEST_CASE("a note is written for many, under the actor's name", "[casefile][mass]")
{
    Town base;
    const PersonId nobody{987654};
    auto people = base.all;
    people.push_back(nobody);
    const auto done = doForAll(base.session, people, AddNote{"Réunion du 5 novembre", true});
    REQUIRE(done);
    CHECK(done->done == base.all.size());
    CHECK(done->leftOut == std::vector{LeftOut{nobody, reason(ErrorCode::PersonUnknown, nobody)}});
    const auto notes = store::currentWhere<Note>(base.database, "person_id = ?1", base.withoutPathway);
    REQUIRE(notes.size() == 1);
    CHECK(notes.front().value
          == Note{base.withoutPathway, base.today, base.session.actor, true, "Réunion du 5 novembre"});
    CHECK(doForAll(base.session, base.all, AddNote{}).value().leftOut.size() == base.all.size());
}

TEST_CASE("nobody can be done: nothing is written", "[casefile][mass]")
{
    Town base;
    const auto transactions = base.database.value<int>("SELECT count(*) FROM tx");
    const auto done = doForAll(base.session, std::array{base.withoutPathway},
                               AssignReferent{base.referent("D"), base.today});
    REQUIRE(done);
    CHECK_FALSE(done->tx);
    CHECK(done->leftOut.size() == 1);
    CHECK(base.database.value<int>("SELECT count(*) FROM tx") == transactions.value() + 1); // the référent's
}

TEST_CASE("stopped halfway, the base is as it was", "[casefile][mass]")
{
    Town base;
    const auto before = base.currentViews();
    std::stop_source stop;
    OrientPeople action;
    action.decidedOn = day("2026-10-20");
    const auto done = doForAll(
        base.session, base.people, action, [&stop](double) { stop.request_stop(); }, stop.get_token());
    CHECK(done.error().code == ErrorCode::Cancelled);
    CHECK(base.currentViews() == before);
    CHECK(tryForAll(base.database, base.people, action, base.today, stop.get_token()).error().code
          == ErrorCode::Cancelled);
}
