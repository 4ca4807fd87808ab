// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is prescribed to people: its dates, its places, and what follows the person's file.
#include "casefile/History.h"
#include "casefile/Invariants.h"
#include "casefile/Merge.h"
#include "casefile/Undo.h"
#include "offer/OfferBase.h"
#include "offer/Places.h"
#include "store/Erase.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace jalon;
using namespace jalon::offer;
using namespace jalon::test;

namespace {

struct OneOffer : OfferBase {
    OfferId garage = add([] {
        auto row = titled("Garage solidaire");
        row.places = 2;
        row.endsOn = day("2026-12-31");
        return row;
    }());
    PathwayId julie = newPathway();

    Expected<FactId> changed(auto change)
    {
        auto row = prescription(julie, garage);
        change(row);
        return prescribe(row);
    }
    FactId held(std::string_view from, std::string_view to = {})
    {
        auto row = prescription(newPathway("Autre"), garage, from);
        row.endedOn = to.empty() ? std::nullopt : std::optional{day(to)};
        return prescribe(row, Full::Accept).value();
    }
};

} // namespace

TEST_CASE("a prescription is recorded, followed to its end, and cancelled", "[offer][prescription]")
{
    OneOffer base;
    auto row = base.prescription(base.julie, base.garage);
    const auto fact = base.prescribe(row).value();
    CHECK(base.now<Prescription>(fact) == row);
    row.receivedOn = day("2026-02-10");
    row.acceptedOn = day("2026-02-10");
    row.startedOn = day("2026-02-15");
    REQUIRE(base.correct(fact, row));
    row.endedOn = day("2026-03-15");
    row.outcome = Outcome::Completed;
    REQUIRE(base.correct(fact, row));
    REQUIRE(base.correct(fact, row));
    CHECK(base.now<Prescription>(fact) == row);
    CHECK(store::history<Prescription>(base.database, fact).size() == 3);
    base.write([&](auto& tx) {
        REQUIRE(cancelPrescription(tx, fact));
        CHECK(cancelPrescription(tx, fact).error().code == ErrorCode::FactUnknown);
    });
    CHECK(base.correct(fact, row).error().code == ErrorCode::FactUnknown);
}

TEST_CASE("dates of a prescription follow one another, within the pathway and the offer",
          "[offer][prescription]")
{
    OneOffer base;
    const auto reversed = [](auto... parts) { return failure(ErrorCode::DatesReversed, parts...); };
    CHECK(base.changed([](auto& row) { row.prescribedOn = day("2026-01-04"); })
          == reversed("notified_on", "2026-01-05", "prescribed_on", "2026-01-04"));
    CHECK(base.changed([](auto& row) { row.startedOn = day("2026-01-31"); })
          == reversed("prescribed_on", "2026-02-01", "started_on", "2026-01-31"));
    CHECK(base.changed([](auto& row) {
        row.receivedOn = day("2026-02-09");
        row.endedOn = day("2026-02-08");
    }) == reversed("received_on", "2026-02-09", "ended_on", "2026-02-08"));
    CHECK(base.changed([](auto& row) { row.prescribedOn = day("2027-01-01"); })
          == reversed("prescribed_on", "2027-01-01", "ends_on", "2026-12-31"));
    CHECK(base.changed([](auto& row) { row.prescribedOn = day("2026-12-31"); }));
    CHECK(base.changed([](auto& row) { row.pathway = PathwayId{3}; })
          == failure(ErrorCode::PathwayUnknown, "3"));
    CHECK(base.changed([](auto& row) { row.offer = OfferId{4}; }) == failure(ErrorCode::FactUnknown, "4"));
}

TEST_CASE("a notification that was only assumed refuses no prescription; an exit does",
          "[offer][prescription]")
{
    OneOffer base;
    const auto assumed = base.pathway(base.person(base.named("Blanc", "Ines")), day("2026-03-01"),
                                      casefile::NotifiedBy::FirstSeen);
    CHECK(base.prescribe(base.prescription(assumed, base.garage, "2026-02-01")));
    REQUIRE(base.record(casefile::Exit{base.julie, day("2026-02-28"), "autre"}));
    CHECK(base.changed([](auto& row) { row.prescribedOn = day("2026-03-01"); })
          == failure(ErrorCode::AfterExit, "prescription", "2026-03-01", "2026-02-28"));
    CHECK(base.changed([](auto& row) { row.startedOn = day("2026-03-02"); }));
}

TEST_CASE("an outcome has its day, a refusal its reason and no beginning", "[offer][prescription]")
{
    OneOffer base;
    CHECK(base.changed([](auto& row) { row.outcome = Outcome::Completed; })
          == failure(ErrorCode::InvalidValue, "ended_on", ""));
    for (const auto outcome :
         {Outcome::RefusedByPerson, Outcome::RefusedByOrganisation, Outcome::Abandoned}) {
        const auto ended = [outcome](auto& row) {
            row.outcome = outcome;
            row.endedOn = day("2026-02-20");
        };
        CHECK(base.changed(ended) == failure(ErrorCode::InvalidValue, "reason", ""));
        const auto told = base.changed([&](auto& row) {
            ended(row);
            row.reason = "trop loin";
            row.startedOn = day("2026-02-15");
        });
        CHECK(told.has_value() == (outcome == Outcome::Abandoned));
    }
    CHECK(base.changed([](auto& row) { row.endedOn = day("2026-02-20"); })); // still to qualify
}

TEST_CASE("places are counted day by day", "[offer][places]")
{
    OneOffer base;
    base.held("2026-02-01", "2026-03-01");
    base.held("2026-02-15");
    CHECK(placesTaken(base.database, base.garage, day("2026-01-31")) == 0);
    CHECK(placesTaken(base.database, base.garage, day("2026-02-01")) == 1);
    CHECK(placesTaken(base.database, base.garage, day("2026-02-28")) == 2);
    CHECK(placesTaken(base.database, base.garage, day("2026-03-01")) == 1); // free from the day it ends
    const auto empty = base.add(base.titled("Permanence"));
    CHECK(placesTaken(base.database, day("2026-02-28")) == std::map<OfferId, int>{{base.garage, 2}});
    CHECK_FALSE(placesTaken(base.database, day("2026-02-28")).contains(empty));
    CHECK(mostTaken(base.database, base.garage, day("2026-01-01"), {}) == 2);
    CHECK(mostTaken(base.database, base.garage, day("2026-03-01"), {}) == 1);
    CHECK(mostTaken(base.database, base.garage, day("2026-01-01"), day("2026-02-15")) == 1);
}

TEST_CASE("no place is given beyond those there are, unless it is said", "[offer][places]")
{
    OneOffer base;
    const auto first = base.held("2026-02-01", "2026-03-01");
    base.held("2026-02-15");
    const auto full = failure(ErrorCode::OfferFull, "Garage solidaire", "2", "2");
    CHECK(base.prescribe(base.prescription(base.julie, base.garage, "2026-02-20")) == full);
    // Free on its first day, not on a later one.
    CHECK(base.prescribe(base.prescription(base.julie, base.garage, "2026-02-10")) == full);
    const auto fact = base.prescribe(base.prescription(base.julie, base.garage, "2026-03-01"));
    REQUIRE(fact);
    auto earlier = base.now<Prescription>(*fact);
    earlier.prescribedOn = day("2026-02-20");
    CHECK(base.correct(*fact, earlier) == full);
    earlier = base.now<Prescription>(*fact);
    earlier.startedOn = day("2026-03-05"); // holds no more than before
    CHECK(base.correct(*fact, earlier));
    auto longer = base.now<Prescription>(first);
    longer.endedOn.reset();
    CHECK(base.correct(first, longer) == full);
    CHECK(base.prescribe(base.prescription(base.julie, base.garage, "2026-03-02"), Full::Accept));
    CHECK(placesTaken(base.database, base.garage, day("2026-03-02")) == 3);
}

TEST_CASE("a refusal on the very day holds no place; an offer without limit is never full", "[offer][places]")
{
    OneOffer base;
    base.held("2026-02-01");
    base.held("2026-02-01");
    CHECK(base.changed([](auto& row) {
        row.endedOn = row.prescribedOn;
        row.outcome = Outcome::RefusedByPerson;
        row.reason = "déjà véhiculé";
    }));
    const auto open = base.add(base.titled("Permanence"));
    for (int i = 0; i < 5; ++i) {
        CHECK(base.prescribe(base.prescription(base.julie, open)));
    }
}

TEST_CASE("a prescription stands in the person's history and follows the merge of two files",
          "[offer][prescription]")
{
    OneOffer base;
    const auto keep = base.person(base.named("Martin", "Paul"));
    const auto absorbed = base.person(base.named("Martin", "Paul"));
    const auto earlier = base.pathway(keep, day("2026-01-02"));
    const auto later = base.pathway(absorbed, day("2026-01-10"));
    const auto fact = base.prescribe(base.prescription(later, base.garage)).value();
    const auto before = base.currentViews();
    const auto merged =
        base.write([&](auto& tx) { casefile::merge(tx, keep, absorbed).value(); }, store::TxKind::Merge);
    CHECK(base.now<Prescription>(fact).pathway == earlier);
    CHECK(casefile::checkInvariants(base.database).empty());
    CHECK(std::ranges::any_of(casefile::historyOf(base.database, keep), [&](const auto& change) {
        return change.table == "prescription" && change.fact == fact && change.tx == merged;
    }));
    REQUIRE(casefile::undo(base.session, merged));
    CHECK(base.currentViews() == before);
    CHECK(base.now<Prescription>(fact).pathway == later);
}

TEST_CASE("erasing what brought a person stops at a later prescription, and takes along its own",
          "[offer][prescription]")
{
    OneOffer base;
    PathwayId pathway;
    const auto brought = base.write([&](auto& tx) {
        const auto person = casefile::addPerson(tx, base.named("Faux", "Dossier")).value();
        pathway = casefile::openPathway(tx, {person, day("2026-01-05"), casefile::NotifiedBy::List, {}, ""})
                      .value();
        REQUIRE(record(tx, base.prescription(pathway, base.garage)));
    });
    const auto later =
        base.write([&](auto& tx) { REQUIRE(record(tx, base.prescription(pathway, base.garage))); });
    const store::EraseRegister searchIsNotLookedAt{{{"search_text", "person_id", "person"}}, {}};
    CHECK(store::erase(base.session, brought, searchIsNotLookedAt).error().code == ErrorCode::EraseConflict);
    REQUIRE(casefile::undo(base.session, later));
    REQUIRE(store::erase(base.session, brought, searchIsNotLookedAt));
    CHECK(base.database.value<int>("SELECT count(*) FROM prescription").value() == 0);
    CHECK(base.fileOf(base.garage).title == "Garage solidaire");
}

TEST_CASE("a prescription whose offer is gone is found by the check of the base", "[offer][prescription]")
{
    OneOffer base;
    REQUIRE(base.prescribe(base.prescription(base.julie, base.garage)));
    base.write([&](auto& tx) { store::end<Offer>(tx, FactId{base.garage.value}); });
    CHECK(casefile::checkInvariants(base.database)
          == std::vector<std::string>{"prescription: facts whose offer_id has no file: 1"});
}
