// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/CaseBase.h"
#include "casefile/Deadlines.h"
#include "casefile/FileView.h"
#include "casefile/History.h"
#include "casefile/Invariants.h"
#include "casefile/Merge.h"
#include "casefile/Search.h"
#include "casefile/Undo.h"
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

TEST_CASE("two files of one person become one, and undo gives both back", "[casefile][merge]")
{
    CaseBase base;
    auto first = base.named("Sorel", "Julie");
    first.ownId = "IOD1";
    const auto keep = base.person(first);
    auto second = base.named("Sorel-Blanc", "Julie");
    second.nir = "2800526362001";
    const auto absorbed = base.person(second);
    const auto home = base.household(keep, "7654321");
    const auto otherHome = base.household(absorbed, "1112223", "Crest");
    base.write([&](auto& tx) {
        Contact contact;
        contact.email = "julie@exemple.fr";
        contact.emailBy = Source::Staff;
        setContact(tx, absorbed, contact);
        REQUIRE(changeRights(tx, {keep, "2", true, "", day("2026-01-01"), {}, false, false}));
        REQUIRE(changeRights(tx, {absorbed, "2", false, "", day("2025-06-01"), {}, false, false}));
    });
    const auto earlier = base.pathway(absorbed, day("2026-01-02"));
    const auto later = base.pathway(keep, day("2026-02-01"));
    const auto theirs = base.record(base.orientation(earlier, day("2026-01-10"))).value();
    const auto ours = base.record(base.orientation(later, day("2026-02-10"))).value();
    REQUIRE(base.record(Note{absorbed, day("2026-02-03"), "R. Martin", false, "vue"}));
    const auto before = base.currentViews();
    const auto foreseen = mergedView(base.session, keep, absorbed).value();
    CHECK(base.currentViews() == before);

    const auto merged =
        base.write([&](auto& tx) { REQUIRE(merge(tx, keep, absorbed)); }, store::TxKind::Merge);
    const auto view = fileOf(base.database, keep).value();
    CHECK(foreseen.identity == view.identity);
    CHECK(foreseen.contact == view.contact);
    CHECK(foreseen.pathways[0].events.size() == view.pathways[0].events.size());
    CHECK(view.identity.lastName == "Sorel");
    CHECK(view.identity.nir == "2800526362001");
    CHECK(view.identity.ownId == "IOD1");
    CHECK(view.contact.email == "julie@exemple.fr");
    CHECK(view.household->id == home);
    CHECK_FALSE(store::current<HouseholdFile>(base.database, FactId{otherHome.value}));
    REQUIRE(view.pathways.size() == 1);
    CHECK(view.pathways[0].pathway.id == earlier);
    CHECK(base.now<Orientation>(theirs).endsOn == day("2026-02-10"));
    CHECK(base.now<Orientation>(ours).pathway == earlier);
    REQUIRE(view.rights.size() == 2);
    CHECK(view.rights[0].value.endsOn == day("2026-01-01"));
    CHECK(view.notes.size() == 1);
    CHECK_FALSE(fileOf(base.database, absorbed));
    CHECK(find(base.database, "2800526362001", 5).size() == 1);
    CHECK(find(base.database, "blanc", 5).empty());
    CHECK(checkInvariants(base.database) == std::vector<std::string>{});

    REQUIRE(undo(base.session, merged));
    CHECK(base.currentViews() == before);
    CHECK(find(base.database, "blanc", 5).size() == 1);
    CHECK(checkInvariants(base.database) == std::vector<std::string>{});
}

TEST_CASE("a merge into the pathway of the kept file is undone too", "[casefile][merge]")
{
    CaseBase base;
    const auto keep = base.person(base.named("Sorel", "Julie"));
    const auto absorbed = base.person(base.named("Sorel", "Julie"));
    const auto earlier = base.pathway(keep, day("2026-01-02"));
    const auto later = base.pathway(absorbed, day("2026-02-01"));
    REQUIRE(base.record(base.orientation(earlier, day("2026-03-01"))));
    const auto first = base.record(base.orientation(later, day("2026-02-10"))).value();
    const auto before = base.currentViews();
    const auto merged =
        base.write([&](auto& tx) { REQUIRE(merge(tx, keep, absorbed)); }, store::TxKind::Merge);
    CHECK(base.now<Orientation>(first).pathway == earlier);
    CHECK(base.now<Orientation>(first).endsOn == day("2026-03-01"));

    REQUIRE(undo(base.session, merged));
    CHECK(base.currentViews() == before);
}

TEST_CASE("pathways that follow one another stay two; exits are kept when both have left",
          "[casefile][merge]")
{
    CaseBase base;
    const auto keep = base.person(base.named("Sorel", "Julie"));
    const auto absorbed = base.person(base.named("Sorel", "Julie"));
    const auto former = base.pathway(absorbed, day("2024-01-01"));
    REQUIRE(base.record(Exit{former, day("2024-06-30"), "autre"}));
    const auto present = base.pathway(keep, day("2025-01-01"));
    REQUIRE(base.record(Exit{present, day("2025-06-30"), "autre"}));
    const auto overlapping = base.pathway(absorbed, day("2025-02-01"));
    REQUIRE(base.record(Exit{overlapping, day("2025-09-30"), "demenagement"}));
    base.write([&](auto& tx) { REQUIRE(merge(tx, keep, absorbed)); });
    const auto all = pathways(base.database, keep);
    REQUIRE(all.size() == 2);
    CHECK(all[0].id == former);
    CHECK(all[1].id == present);
    CHECK(all[1].exitedOn == day("2025-09-30"));
    CHECK(all[1].exitReason == "demenagement");
    CHECK(checkInvariants(base.database) == std::vector<std::string>{});
}

TEST_CASE("what cannot be one person is not merged", "[casefile][merge]")
{
    CaseBase base;
    auto one = base.named("Sorel", "Julie");
    one.nir = "2800526362001";
    auto two = one;
    two.nir = "2800526362002";
    const auto first = base.person(one);
    const auto second = base.person(two);
    base.write([&](auto& tx) {
        CHECK(merge(tx, first, first).error().code == ErrorCode::MergeSamePerson);
        CHECK(merge(tx, first, PersonId{9999}) == failure(ErrorCode::PersonUnknown, "9999"));
        CHECK(merge(tx, first, second) == failure(ErrorCode::MergeTwoNirs, one.nir, two.nir));
    });
    CHECK(mergedView(base.session, first, second).error().code == ErrorCode::MergeTwoNirs);
}
