// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whose files each account sees, and writes in.
#include "exchange/RolesBase.h"

#include "casefile/AccountGuard.h"
#include "casefile/FileView.h"
#include "casefile/History.h"
#include "casefile/PeopleList.h"
#include "casefile/Search.h"
#include "reference/Territories.h"
#include "store/FactTables.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace jalon;
using namespace jalon::test;
using reference::Role;

namespace {

std::set<PersonId> listed(const RolesBase& base)
{
    const auto people = casefile::listPeople(base.database, {}, {}, base.clock.today());
    CHECK(casefile::countPeople(base.database, {}, base.clock.today())
          == static_cast<std::int64_t>(people.size()));
    return {people.begin(), people.end()};
}

std::set<PersonId> ofAgenda(const RolesBase& base)
{
    return {base.personOf(0), base.personOf(1), base.personOf(2)};
}

void requireOutOfSight(const auto& result)
{
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::PersonOutOfSight);
}

/// Each person alone in a household, in a commune of a territory of its own.
struct TerritoriesBase : RolesBase {
    TerritoryId valley;
    TerritoryId plain;

    TerritoriesBase()
    {
        attempt([&](auto& tx) {
            valley = reference::addTerritory(tx, "Vallée d’Exemple");
            plain = reference::addTerritory(tx, "Plaine d’Exemple");
            reference::assignCommune(tx, "26901", valley);
            reference::assignCommune(tx, "26902", plain);
        }).value();
        lives(personOf(0), "26901");
        lives(personOf(1), "26902");
        addAccount({{"Pôle de la vallée", Role::Pole, {}, {}}, {valley}});
    }

    HouseholdId lives(PersonId who, const char* insee)
    {
        const auto home = household(who, "900000" + std::to_string(who.value));
        moves(home, insee);
        return home;
    }

    void moves(HouseholdId home, const char* insee)
    {
        attempt([&](auto& tx) {
            casefile::Residence residence;
            residence.household = home;
            residence.insee = insee;
            residence.city = "Ailleurs";
            residence.startsOn = day("2021-01-01");
            casefile::moveHousehold(tx, residence).value();
        }).value();
    }

    HouseholdId homeOf(PersonId who) const { return casefile::fileOf(database, who)->household->id; }
};

} // namespace

TEST_CASE("every table of facts says what it takes to write in it, and whom it speaks of",
          "[casefile][accounts]")
{
    const TestBase base;
    std::set<std::string> known;
    for (const auto& table : casefile::guardedTables()) {
        known.insert(std::string{table.table});
    }
    CHECK(known.size() == casefile::guardedTables().size());
    std::set<std::string> inSchema;
    for (const auto& table : store::factTables(base.database)) {
        inSchema.insert(table.name);
    }
    CHECK(known == inSchema);
}

TEST_CASE("a référent sees and writes in the files of the people accompanied, and no other",
          "[casefile][accounts]")
{
    RolesBase base;
    base.as(Role::Referent);
    CHECK(listed(base) == std::set{base.followed});
    CHECK(casefile::find(base.database, "Durand", 10).size() == 1);
    CHECK(casefile::find(base.database, "Zyxquvart", 10).empty());
    CHECK(casefile::find(base.database, "zy", 10).empty());
    CHECK(casefile::fileOf(base.database, base.followed));
    requireOutOfSight(casefile::fileOf(base.database, base.outsider));
    CHECK(casefile::historyOf(base.database, base.outsider).empty());
    const std::vector people{base.outsider, base.followed};
    const auto rows = casefile::personRows(base.database, people, base.clock.today());
    CHECK(rows[0].lastName.empty());
    CHECK(rows[1].lastName == "Durand");

    CHECK(base.attemptNote(base.followed));
    requireOutOfSight(base.attemptNote(base.outsider));
}

TEST_CASE("a référent does not take people over, but hands over those accompanied", "[casefile][accounts]")
{
    RolesBase base;
    const auto other = base.referent;
    ReferentId next;
    base.attempt([&](auto& tx) { next = reference::addReferent(tx, {"Oscar Delmas", {}, "", "", {}}); })
        .value();
    base.as(Role::Referent);
    const auto assign = [&](PathwayId pathway, ReferentId referent) {
        return base.attempt([&](auto& tx) {
            casefile::record(tx,
                             casefile::ReferentAssignment{
                                 pathway, referent, casefile::ReferentRole::Unique, day("2026-02-05"), {}})
                .value();
        });
    };
    requireOutOfSight(assign(base.outsidersPathway, other));
    CHECK(assign(base.pathways[0], next));
    CHECK(listed(base).empty());
    requireOutOfSight(base.attemptNote(base.followed));
}

TEST_CASE("a guest sees the people of the meeting until it is closed, and writes nothing",
          "[casefile][accounts]")
{
    RolesBase base;
    base.as(Role::Guest);
    CHECK(listed(base) == ofAgenda(base));
    requireOutOfSight(casefile::fileOf(base.database, base.outsider));
    CHECK_FALSE(base.attemptNote(base.followed));

    base.as(Role::Pole);
    for (const auto item : base.items) {
        base.decided(item, decision(meeting::DecisionKind::Maintained, "Rien ne change")).value();
    }
    meeting::close(base.session, base.meeting).value();
    base.as(Role::Guest);
    CHECK(listed(base).empty());
}

TEST_CASE("those of the pôle, its head and an administrator see everybody", "[casefile][accounts]")
{
    RolesBase base;
    for (const auto role : {Role::Pole, Role::Head, Role::Administrator}) {
        base.as(role);
        CHECK(listed(base).size() == 4);
        CHECK(base.attemptNote(base.outsider));
    }
}

TEST_CASE("an account of a territory sees and writes in the files of those who live there",
          "[casefile][accounts]")
{
    TerritoriesBase base;
    const auto valleyHome = base.homeOf(base.personOf(0));
    const auto plainHome = base.homeOf(base.personOf(1));
    base.as(Role::Pole);
    CHECK(listed(base) == std::set{base.personOf(0)});
    requireOutOfSight(casefile::fileOf(base.database, base.personOf(2))); // without an address
    CHECK(base.attemptNote(base.personOf(0)));
    requireOutOfSight(base.attemptNote(base.personOf(1)));

    const auto situation = [&](HouseholdId home) {
        return base.attempt([&](auto& tx) {
            auto file = base.now<casefile::HouseholdFile>(FactId{home.value});
            file.familySituation = "CEL";
            store::replace(tx, FactId{home.value}, file);
        });
    };
    CHECK(situation(valleyHome));
    requireOutOfSight(situation(plainHome));
}

TEST_CASE("who moves away is let go by the territory they leave, and not taken by another",
          "[casefile][accounts]")
{
    TerritoriesBase base;
    const auto move = [&](HouseholdId home, const char* insee) {
        return base.attempt([&](auto& tx) {
            casefile::Residence residence;
            residence.household = home;
            residence.insee = insee;
            residence.startsOn = day("2026-02-01");
            casefile::moveHousehold(tx, residence).value();
        });
    };
    const auto leaving = base.homeOf(base.personOf(0));
    const auto elsewhere = base.homeOf(base.personOf(1));
    base.as(Role::Pole);
    requireOutOfSight(move(elsewhere, "26901"));
    CHECK(move(leaving, "26902"));
    CHECK(listed(base).empty());
}

TEST_CASE("nobody erases who sees only a part", "[casefile][accounts]")
{
    TerritoriesBase base;
    base.addAccount({{"Responsable de la vallée", Role::Head, {}, {}}, {base.valley}});
    base.as(Role::Head);
    const auto erased = base.attempt([](auto&) { }, store::TxKind::Erase);
    CHECK(erased == Expected<void>{std::unexpect, Error{ErrorCode::NotAllowed, {"erase"}}});
}

TEST_CASE("somebody new is brought into the account’s territory only", "[casefile][accounts]")
{
    TerritoriesBase base;
    base.as(Role::Pole);
    const auto bring = [&](const char* insee) {
        return base.attempt([&](auto& tx) {
            const auto who = casefile::addPerson(tx, RolesBase::named("Nouvelle", insee)).value();
            const auto home = casefile::addHousehold(tx, {std::string{"77777"} + insee, "CAF", "SEF"});
            casefile::joinHousehold(tx, {home, who, "DEM", day("2020-01-01"), {}}).value();
            casefile::Residence residence;
            residence.household = home;
            residence.insee = insee;
            casefile::moveHousehold(tx, residence).value();
        });
    };
    CHECK(bring("26901"));
    requireOutOfSight(bring("26902"));
    CHECK(listed(base).size() == 2);
}

TEST_CASE("a sensitive note is read by its author and the head, and by nobody else", "[casefile][accounts]")
{
    RolesBase base;
    base.as(Role::Pole);
    base.attemptNote(base.followed, true).value();
    base.attemptNote(base.followed, false).value();
    const auto count = [&](Role role) {
        base.as(role);
        const auto changes = casefile::historyOf(base.database, base.followed);
        const auto notes =
            static_cast<std::size_t>(std::ranges::count(changes, "note", &casefile::Change::table));
        CHECK(notes == casefile::fileOf(base.database, base.followed)->notes.size());
        return notes;
    };
    CHECK(count(Role::Pole) == 2);
    CHECK(count(Role::Head) == 2);
    CHECK(count(Role::Referent) == 1);
    CHECK(count(Role::Administrator) == 1);
    CHECK(count(Role::Guest) == 1);
}

TEST_CASE("nobody makes another’s sensitive note readable, nor signs for another", "[casefile][accounts]")
{
    RolesBase base;
    base.as(Role::Head);
    base.attemptNote(base.followed, true).value();
    const auto note = store::currentWhere<casefile::Note>(base.database, "sensitive").front();
    base.as(Role::Administrator);
    const auto shown = base.attempt([&](auto& tx) {
        auto row = note.value;
        row.sensitive = false;
        store::replace(tx, note.id, row);
    });
    CHECK(shown == Expected<void>{std::unexpect, Error{ErrorCode::NotAllowed, {"read-sensitive-notes"}}});
    const auto forged = base.attempt([&](auto& tx) {
        store::add(tx, casefile::Note{base.followed, day("2026-02-10"), "Inès Carlier", false, "Faux."});
    });
    CHECK(forged == Expected<void>{std::unexpect, Error{ErrorCode::NotAllowed, {"write-notes"}}});
}

TEST_CASE("who writes in a file names a new organisation; who changes one changes the settings",
          "[casefile][accounts]")
{
    RolesBase base;
    base.as(Role::Pole);
    CHECK(base.attempt([](auto& tx) {
        reference::addOrganisation(tx, {"Atelier d’Exemple", reference::OrganisationKind::Siae, {}, {}});
    }));
    const auto renamed = base.attempt([&](auto& tx) {
        reference::correctOrganisation(tx, base.mission,
                                       {"Autre nom", reference::OrganisationKind::Other, {}, {}});
    });
    CHECK(renamed == Expected<void>{std::unexpect, Error{ErrorCode::NotAllowed, {"settings"}}});
}

TEST_CASE("a base without accounts gives everything to its passphrase", "[casefile][accounts]")
{
    RolesBase base;
    base.asNobody();
    CHECK(listed(base).size() == 4);
    CHECK(casefile::accountOn(base.database) == nullptr);
    CHECK(casefile::may(base.database, reference::Operation::Accounts));
    CHECK(casefile::seenSql(base.database, "st.person_id").empty());
}
