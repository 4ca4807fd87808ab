// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The base and the pack say different things.
#include "exchange/PackBase.h"

#include "casefile/PeopleViews.h"
#include "casefile/Search.h"
#include "reference/Settings.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace jalon;
using namespace jalon::test;
using exchange::ConflictKind;
using exchange::Keep;

namespace {

/// An orientation of the first person in the base and in the pack, on these days; one was in force before.
struct TwoOrientations : PackBase {
    FactId before;

    TwoOrientations(const char* inBase, const char* inPacked)
    {
        before = record(orientedTo(mission, "2026-01-20")).value();
        leave();
        inPack([&](auto& tx) { casefile::record(tx, orientedTo(pole, inPacked)).value(); });
        record(orientedTo(mission, inBase)).value();
    }

    casefile::Orientation orientedTo(OrganisationId organisation, const char* on) const
    {
        auto row = orientation(pathways[0], day(on));
        row.organisation = organisation;
        return row;
    }

    /// Organisation and days of each, in order.
    std::vector<std::string> orientations() const
    {
        std::vector<std::string> said;
        for (const auto& [id, row] : store::currentWhere<casefile::Orientation>(
                 database, "pathway_id = ?1 ORDER BY starts_on", pathways[0])) {
            said.push_back((row.organisation == pole ? "pôle " : "mission ") + row.startsOn.toIso() + " "
                           + (row.endsOn ? row.endsOn->toIso() : "…"));
        }
        return said;
    }
};

const exchange::FieldSides* fieldOf(const exchange::Conflict& conflict, std::string_view column)
{
    for (const auto& fact : conflict.facts) {
        const auto found = std::ranges::find(fact.fields, column, &exchange::FieldSides::column);
        if (found != fact.fields.end()) {
            return &*found;
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("a fact changed on both sides is decided, side by side", "[exchange][merge]")
{
    PackBase base;
    const auto fact = base.record(PackBase::note(base.personOf(0), "Avant")).value();
    base.leave();
    base.inPack([&](auto& tx) {
        casefile::correct(tx, fact, PackBase::note(base.personOf(0), "Du paquet")).value();
        store::add(tx, PackBase::note(base.personOf(1), "Sans histoire"));
    });
    base.write([&](auto& tx) {
        casefile::correct(tx, fact, PackBase::note(base.personOf(0), "De la base")).value();
    });
    const auto plan = base.plan();
    REQUIRE(plan.conflicts.size() == 1);
    const auto& conflict = plan.conflicts.front();
    CHECK(conflict.kind == ConflictKind::BothChanged);
    CHECK(conflict.person == base.personOf(0));
    CHECK(conflict.personName == "Durand Léa");
    REQUIRE(fieldOf(conflict, "body") != nullptr);
    CHECK(fieldOf(conflict, "body")->base == "De la base");
    CHECK(fieldOf(conflict, "body")->pack == "Du paquet");

    SECTION("nothing is written before it is decided")
    {
        const auto before = dumpTables(base.database);
        const auto merged = base.broughtBack();
        REQUIRE_FALSE(merged);
        CHECK(merged.error().code == ErrorCode::PackUndecided);
        CHECK(merged.error().parameters[1] == "1");
        CHECK(dumpTables(base.database) == before);
    }
    SECTION("the base's word")
    {
        const auto merged = base.broughtBack(base.all(Keep::Base));
        REQUIRE(merged);
        CHECK(merged->leftOut == 1);
        CHECK(base.notesOf(base.personOf(0)) == std::vector<std::string>{"De la base"});
    }
    SECTION("the pack's word")
    {
        REQUIRE(base.broughtBack(base.all(Keep::Pack)));
        CHECK(base.notesOf(base.personOf(0)) == std::vector<std::string>{"Du paquet"});
    }
    SECTION("a decision holds for the values that were looked at")
    {
        const auto decisions = base.all(Keep::Pack);
        base.write([&](auto& tx) {
            casefile::correct(tx, fact, PackBase::note(base.personOf(0), "Encore autre chose")).value();
        });
        CHECK(base.broughtBack(decisions).error().code == ErrorCode::PackUndecided);
    }
    // Whatever was decided, the rest came in, and nothing is asked again.
    if (base.plan().changes == 0) {
        CHECK(base.notesOf(base.personOf(1)) == std::vector<std::string>{"Sans histoire"});
        CHECK(PackBase::findings(base.database).empty());
    }
}

TEST_CASE("a fact that the base cancelled and the pack changed is decided", "[exchange][merge]")
{
    PackBase base;
    const auto fact = base.record(PackBase::note(base.personOf(0), "Avant")).value();
    base.leave();
    base.inPack([&](auto& tx) {
        casefile::correct(tx, fact, PackBase::note(base.personOf(0), "Du paquet")).value();
    });
    base.write([&](auto& tx) { casefile::cancel<casefile::Note>(tx, fact).value(); });
    const auto plan = base.plan();
    REQUIRE(plan.conflicts.size() == 1);
    CHECK_FALSE(plan.conflicts.front().facts.front().inBase);
    CHECK(plan.conflicts.front().facts.front().inPack);
    REQUIRE(base.broughtBack(base.all(Keep::Pack)));
    CHECK(base.notesOf(base.personOf(0)) == std::vector<std::string>{"Du paquet"});
}

TEST_CASE("two orientations in force are one conflict, whatever happened to the one before",
          "[exchange][merge]")
{
    // The base's is decided on the same day, before, and after: the one before ends alike, or differently.
    const auto* const inBase = GENERATE("2026-02-05", "2026-02-03", "2026-02-08");
    TwoOrientations base{inBase, "2026-02-05"};
    const auto kept = base.orientations();
    const auto plan = base.plan();
    REQUIRE(plan.conflicts.size() == 1);
    const auto& facts = plan.conflicts.front().facts;
    CHECK(std::ranges::count(facts, std::string{"orientation"}, &exchange::ConflictedFact::table)
          == static_cast<std::ptrdiff_t>(facts.size()));
    CHECK(std::ranges::any_of(facts, [](const auto& fact) { return fact.inBase && !fact.inPack; }));
    CHECK(std::ranges::any_of(facts, [](const auto& fact) { return !fact.inBase && fact.inPack; }));

    SECTION("the base's word")
    {
        REQUIRE(base.broughtBack(base.all(Keep::Base)));
        CHECK(base.orientations() == kept);
    }
    SECTION("the pack's word")
    {
        REQUIRE(base.broughtBack(base.all(Keep::Pack)));
        CHECK(base.orientations()
              == std::vector<std::string>{"mission 2026-01-20 2026-02-05", "pôle 2026-02-05 …"});
    }
    CHECK(PackBase::findings(base.database).empty());
}

TEST_CASE("names and days of a conflict are said as people read them", "[exchange][merge]")
{
    const TwoOrientations base{"2026-02-05", "2026-02-05"};
    const auto conflict = base.plan().conflicts.front();
    CHECK(conflict.kind == ConflictKind::RuleBroken);
    const auto* organisation = fieldOf(conflict, "organisation_id");
    REQUIRE(organisation != nullptr);
    CHECK(organisation->pack == "Pôle de Valence");
    REQUIRE(fieldOf(conflict, "decided_on") != nullptr);
    CHECK(fieldOf(conflict, "decided_on")->pack == "05/02/2026");
    CHECK(fieldOf(conflict, "pathway_id") == nullptr);
}

TEST_CASE("two référents uniques in force are decided; a co-accompagnant is no conflict", "[exchange][merge]")
{
    PackBase base;
    const auto other = base.CaseBase::referent("Paul Morel");
    base.leave();
    const auto assignment = [&](ReferentId referent, casefile::ReferentRole role) {
        return casefile::ReferentAssignment{base.pathways[0], referent, role, day("2026-02-05"), {}};
    };
    base.inPack([&](auto& tx) {
        casefile::record(tx, assignment(base.referent, casefile::ReferentRole::Unique)).value();
    });
    SECTION("two référents uniques")
    {
        base.record(assignment(other, casefile::ReferentRole::Unique)).value();
        REQUIRE(base.plan().conflicts.size() == 1);
        CHECK(base.plan().conflicts.front().kind == ConflictKind::RuleBroken);
        REQUIRE(base.broughtBack(base.all(Keep::Pack)));
        const auto now = store::currentWhere<casefile::ReferentAssignment>(base.database, "pathway_id = ?1",
                                                                           base.pathways[0]);
        REQUIRE(now.size() == 1);
        CHECK(now.front().value.referent == base.referent);
    }
    SECTION("a co-accompagnant")
    {
        base.record(assignment(other, casefile::ReferentRole::CoAccompagnant)).value();
        CHECK(base.plan().conflicts.empty());
    }
}

TEST_CASE("somebody who left in the base and was oriented in the pack is decided", "[exchange][merge]")
{
    PackBase base;
    base.leave();
    base.inPack([&](auto& tx) {
        casefile::record(tx, PackBase::orientation(base.pathways[0], day("2026-02-09"))).value();
    });
    base.record(casefile::Exit{base.pathways[0], day("2026-02-01"), "demenagement"}).value();
    REQUIRE(base.plan().conflicts.size() == 1);
    SECTION("gone")
    {
        REQUIRE(base.broughtBack(base.all(Keep::Base)));
    }
    SECTION("still there")
    {
        REQUIRE(base.broughtBack(base.all(Keep::Pack)));
        CHECK_FALSE(casefile::pathways(base.database, base.personOf(0)).front().exitedOn);
    }
    CHECK(PackBase::findings(base.database).empty());
}

TEST_CASE("somebody who left in the pack and was oriented in the base is decided", "[exchange][merge]")
{
    PackBase base;
    base.leave();
    base.inPack([&](auto& tx) {
        casefile::record(tx, casefile::Exit{base.pathways[0], day("2026-02-01"), "demenagement"}).value();
    });
    base.record(PackBase::orientation(base.pathways[0], day("2026-02-09"))).value();
    REQUIRE(base.plan().conflicts.size() == 1);
    CHECK(base.plan().conflicts.front().facts.size() == 2);
    const auto keep = GENERATE(Keep::Base, Keep::Pack);
    REQUIRE(base.broughtBack(base.all(keep)));
    CHECK(casefile::pathways(base.database, base.personOf(0)).front().exitedOn.has_value()
          == (keep == Keep::Pack));
    CHECK(casefile::orientationOn(base.database, base.pathways[0], day("2026-02-10")).has_value()
          == (keep == Keep::Base));
}

TEST_CASE("settings of an account stay where it works; one of the département is decided",
          "[exchange][merge]")
{
    PackBase base;
    base.leave();
    base.inPack([](auto& tx) {
        casefile::saveLastColumns(tx, "agent", {{casefile::SortKey::Name, 12}});
        reference::setSetting(tx, "sms.sender", "PAQUET");
    });
    base.write([](auto& tx) {
        casefile::saveLastColumns(tx, "agent", {{casefile::SortKey::Name, 30}});
        reference::setSetting(tx, "sms.sender", "BASE");
    });
    REQUIRE(base.plan().conflicts.size() == 1);
    CHECK_FALSE(base.plan().conflicts.front().person);
    REQUIRE(base.broughtBack(base.all(Keep::Pack)));
    CHECK(reference::setting(base.database, "sms.sender") == "PAQUET");
    CHECK(casefile::lastColumns(base.database, "agent").front().width == 30);
    CHECK(base.database.value<int>("SELECT count(*) FROM setting_now WHERE key = 'sms.sender'") == 1);
}

TEST_CASE("somebody put on the same agenda on both sides is on it once", "[exchange][merge]")
{
    PackBase base;
    base.leave();
    const auto again = [&](auto& tx) {
        meeting::removeFromAgenda(tx, base.items[0]).value();
        meeting::addToAgenda(tx, base.meeting, base.pathways[0]).value();
    };
    base.write(again);
    base.inPack(again);
    REQUIRE(base.plan().conflicts.size() == 1);
    REQUIRE(base.broughtBack(base.all(Keep::Pack)));
    CHECK(meeting::agenda(base.database, base.meeting).size() == 3);
}

TEST_CASE("a référent who left meanwhile: what names them is left out, the rest comes in",
          "[exchange][merge]")
{
    PackBase base;
    base.leave();
    base.inPack([&](auto& tx) {
        casefile::record(
            tx,
            casefile::ReferentAssignment{
                base.pathways[0], base.referent, casefile::ReferentRole::Unique, day("2026-02-05"), {}})
            .value();
        store::add(tx, PackBase::note(base.personOf(1), "Sans histoire"));
    });
    base.write([&](auto& tx) { store::end<reference::ReferentFile>(tx, FactId{base.referent.value}); });
    const auto plan = base.plan();
    REQUIRE(plan.conflicts.size() == 1);
    CHECK(plan.conflicts.front().kind == ConflictKind::Gone);
    CHECK(plan.conflicts.front().why->code == ErrorCode::PackReferentGone);
    CHECK(base.broughtBack().error().code == ErrorCode::PackUndecided);
    const auto merged = base.broughtBack(base.all(Keep::Pack));
    REQUIRE(merged);
    CHECK(merged->leftOut == 1);
    CHECK(base.notesOf(base.personOf(1)) == std::vector<std::string>{"Sans histoire"});
    CHECK(store::currentWhere<casefile::ReferentAssignment>(base.database, "TRUE").empty());
}

TEST_CASE("somebody who was physically erased meanwhile comes back in nothing", "[exchange][merge]")
{
    PackBase base;
    base.leave();
    base.inPack([&](auto& tx) {
        store::add(tx, PackBase::note(base.personOf(0), "D’une personne effacée"));
        store::add(tx, PackBase::note(base.personOf(1), "Sans histoire"));
    });
    const auto gone = base.personOf(0);
    // What the purge of the list that brought somebody leaves: not even the number.
    base.database.script("PRAGMA foreign_keys = OFF");
    for (const auto* table : {"agenda_item", "pathway_file"}) {
        const std::string column = std::string{table} == "agenda_item" ? "pathway_id" : "fact_id";
        base.database.run("DELETE FROM " + std::string{table} + " WHERE " + column + " = ?1",
                          base.pathways[0]);
    }
    base.database.run("DELETE FROM pathway WHERE id = ?1", base.pathways[0]);
    base.database.run("DELETE FROM identity WHERE fact_id = ?1", gone);
    base.database.run("DELETE FROM person WHERE id = ?1", gone);
    base.write([](auto& tx) { casefile::purgeSearch(tx); });
    base.database.script("PRAGMA foreign_keys = ON");

    REQUIRE(base.plan().conflicts.size() == 1);
    CHECK(base.plan().conflicts.front().why->code == ErrorCode::PackPersonGone);
    REQUIRE(base.broughtBack(base.all(Keep::Pack)));
    CHECK(base.notesOf(base.personOf(1)) == std::vector<std::string>{"Sans histoire"});
    CHECK(base.database.value<int>("SELECT count(*) FROM note") == 1);
    CHECK(PackBase::findings(base.database).empty());
}

TEST_CASE("somebody who has no file any more: what is said of them is left out, as one", "[exchange][merge]")
{
    PackBase base;
    base.leave();
    base.inPack([&](auto& tx) {
        store::add(tx, PackBase::note(base.personOf(0), "Première"));
        store::add(tx, PackBase::note(base.personOf(0), "Seconde"));
        store::add(tx, PackBase::note(base.personOf(1), "Sans histoire"));
    });
    const auto gone = base.personOf(0);
    base.write([&](auto& tx) {
        meeting::removeFromAgenda(tx, base.items[0]).value();
        store::end<casefile::PathwayFile>(tx, FactId{base.pathways[0].value});
        store::end<casefile::Identity>(tx, FactId{gone.value});
    });
    const auto plan = base.plan();
    REQUIRE(plan.conflicts.size() == 1);
    CHECK(plan.conflicts.front().kind == ConflictKind::Gone);
    CHECK(plan.conflicts.front().why->code == ErrorCode::PackPersonGone);
    CHECK(plan.conflicts.front().facts.size() == 2);
    const auto merged = base.broughtBack(base.all(Keep::Base));
    REQUIRE(merged);
    CHECK(merged->leftOut == 2);
    CHECK(base.notesOf(gone).empty());
    CHECK(base.notesOf(base.personOf(1)) == std::vector<std::string>{"Sans histoire"});
    CHECK(PackBase::findings(base.database).empty());
}
