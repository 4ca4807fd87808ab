// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/CaseBase.h"
#include "casefile/FileView.h"
#include "casefile/History.h"
#include "casefile/Undo.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::casefile;
using namespace jalon::test;

TEST_CASE("a file shows everything about a person, in order", "[casefile][view]")
{
    CaseBase base;
    const auto julie = base.person(base.named("Sorel", "Julie"));
    const auto household = base.household(julie, "7654321");
    const auto paul = base.person(base.named("Sorel", "Paul"));
    base.write(
        [&](auto& tx) { REQUIRE(joinHousehold(tx, {household, paul, "CJT", day("2021-01-01"), {}})); });
    const auto pathway = base.pathway(julie, day("2026-01-05"));
    OrganisationId ccas;
    base.write([&](auto& tx) {
        ccas = reference::addOrganisation(tx, {"CCAS de Crest", reference::OrganisationKind::Ccas, {}, {}});
    });
    auto orientation = base.orientation(pathway, day("2026-02-01"));
    orientation.organisation = ccas;
    const auto referent = base.referent("C. Durand");
    REQUIRE(base.record(Barrier{pathway, BarrierTheme::Langue, 1, day("2026-03-01")}));
    REQUIRE(base.record(orientation));
    REQUIRE(base.record(ReferentAssignment{pathway, referent, ReferentRole::Unique, day("2026-02-02"), {}}));
    REQUIRE(base.record(Note{julie, day("2026-02-03"), "R. Martin", false, "vue"}));

    const auto view = fileOf(base.database, julie);
    REQUIRE(view);
    CHECK(view->identity.lastName == "Sorel");
    REQUIRE(view->household);
    CHECK(view->household->file.matricule == "7654321");
    CHECK(view->household->role == "DEM");
    CHECK(view->household->others == std::vector{paul});
    CHECK(view->residences.size() == 1);
    REQUIRE(view->pathways.size() == 1);
    const auto& events = view->pathways[0].events;
    REQUIRE(events.size() == 3);
    CHECK(std::holds_alternative<Orientation>(events[0].event));
    CHECK(std::holds_alternative<ReferentAssignment>(events[1].event));
    CHECK(std::holds_alternative<Barrier>(events[2].event));
    CHECK(events[2].on == day("2026-03-01"));
    CHECK(view->organisations.at(ccas) == "CCAS de Crest");
    CHECK(view->referents.at(referent) == "C. Durand");
    CHECK(view->notes.size() == 1);
    CHECK(fileOf(base.database, PersonId{5}) == failure(ErrorCode::PersonUnknown, "5"));
}

TEST_CASE("history says who changed what, and when", "[casefile][history]")
{
    CaseBase base;
    const auto julie = base.person(base.named("Sorel", "Julie"));
    const auto pathway = base.pathway(julie, day("2026-01-05"));
    const auto first = base.record(base.orientation(pathway, day("2026-01-10"))).value();
    base.clock.set(day("2026-02-15"));
    base.session.actor = "c.durand";
    const auto second =
        base.write([&](auto& tx) { REQUIRE(record(tx, base.orientation(pathway, day("2026-02-10")))); });
    base.record(
            base.orientation(base.pathway(base.person(base.named("Faure", "Ali")), {}, NotifiedBy::Unknown),
                             day("2026-02-10")))
        .value();

    const auto changes = historyOf(base.database, julie);
    REQUIRE(changes.size() == 5); // identity, pathway, orientation, its end, the next one
    CHECK(changes[0].table == "identity");
    CHECK(changes[0].kind == ChangeKind::Added);
    CHECK(changes[0].actor == "testeur");
    const auto ended = std::ranges::find_if(changes, [&](const auto& change) {
        return change.fact == first && change.kind == ChangeKind::Changed;
    });
    REQUIRE(ended != changes.end());
    CHECK(ended->tx == second);
    CHECK(ended->actor == "c.durand");
    CHECK(ended->at == base.clock.now());
    CHECK(ended->fields == std::vector{FieldChange{"ends_on", "", std::to_string(day("2026-02-10").days())}});

    const auto cancelled = base.write([&](auto& tx) { REQUIRE(cancel<Orientation>(tx, first)); });
    CHECK(historyOf(base.database, julie).back().kind == ChangeKind::Ended);
    CHECK_FALSE(historyOf(base.database, julie).back().reverses);
    REQUIRE(undo(base.session, cancelled));
    CHECK(historyOf(base.database, julie).back().kind == ChangeKind::Added);
    CHECK(historyOf(base.database, julie).back().reverses == cancelled);
    CHECK(historyOf(base.database, PersonId{77}).empty());
}
