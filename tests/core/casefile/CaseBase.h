// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/Events.h"
#include "casefile/People.h"
#include "casefile/Rights.h"
#include "casefile/Session.h"
#include "reference/Directory.h"
#include "store/TestBase.h"

namespace jalon::test {

/// A base whose session keeps the search in step, and short ways to write invented people into it.
struct CaseBase : TestBase {
    CaseBase() { session.beforeCommit = casefile::makeSession(database, "testeur", clock).beforeCommit; }

    static casefile::Identity named(std::string last, std::string first,
                                    std::optional<Date> birth = day("1980-05-17"))
    {
        casefile::Identity identity;
        identity.lastName = std::move(last);
        identity.firstName = std::move(first);
        identity.birthOn = birth;
        return identity;
    }

    PersonId person(const casefile::Identity& identity)
    {
        PersonId id;
        write([&](auto& tx) { id = casefile::addPerson(tx, identity).value(); });
        return id;
    }

    /// Alone in a household of that matricule.
    HouseholdId household(PersonId person, const std::string& matricule, const std::string& city = "Valence")
    {
        HouseholdId id;
        write([&](auto& tx) {
            id = casefile::addHousehold(tx, {matricule, "CAF", "SEF"});
            casefile::joinHousehold(tx, {id, person, "DEM", day("2020-01-01"), {}}).value();
            casefile::Residence residence;
            residence.household = id;
            residence.postcode = "26000";
            residence.city = city;
            residence.startsOn = day("2020-01-01");
            casefile::moveHousehold(tx, residence).value();
        });
        return id;
    }

    PathwayId pathway(PersonId person, std::optional<Date> notifiedOn,
                      casefile::NotifiedBy by = casefile::NotifiedBy::List)
    {
        PathwayId id;
        write([&](auto& tx) {
            id = casefile::openPathway(tx, {person, notifiedOn, by, notifiedOn, ""}).value();
        });
        return id;
    }

    template <class Row>
    Expected<FactId> record(const Row& event)
    {
        Expected<FactId> fact;
        write([&](auto& tx) { fact = casefile::record(tx, event); });
        return fact;
    }

    static casefile::Orientation orientation(PathwayId pathway, Date decidedOn)
    {
        casefile::Orientation row;
        row.pathway = pathway;
        row.decidedOn = decidedOn;
        row.startsOn = decidedOn;
        return row;
    }

    ReferentId referent(const std::string& name)
    {
        ReferentId id;
        write([&](auto& tx) { id = reference::addReferent(tx, {name, {}, "", "", {}}); });
        return id;
    }

    template <class Row>
    Row now(FactId fact) const
    {
        return store::current<Row>(database, fact).value();
    }
};

} // namespace jalon::test
