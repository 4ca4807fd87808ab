// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/CaseBase.h"
#include "casefile/PeopleList.h"
#include "reference/Seed.h"
#include "reference/Territories.h"

#include <algorithm>

namespace jalon::test {

using Names = std::vector<std::string>;

/// Invented people for the table of people, seen on one day.
struct PeopleBase : CaseBase {
    PeopleBase()
    {
        clock.set(today);
        write([](auto& tx) { reference::seed(tx); }, store::TxKind::Reference);
    }

    PersonId someone(const std::string& lastName) { return person(named(lastName, "Ana")); }

    /// Someone subject to rights and duties, with a running pathway.
    PathwayId followed(const std::string& lastName, const char* notifiedOn = "2026-01-01",
                       const std::string& state = "2", bool sdd = true)
    {
        const auto id = someone(lastName);
        rights(id, state, sdd);
        return pathway(id, day(notifiedOn));
    }

    PathwayId oriented(const std::string& lastName, const char* decidedOn = "2026-02-01",
                       casefile::PathType path = casefile::PathType::Emploi, OrganisationId organisation = {})
    {
        const auto id = followed(lastName);
        auto decision = orientation(id, day(decidedOn));
        decision.path = path;
        decision.organisation = organisation;
        record(decision).value();
        return id;
    }

    void rights(PersonId person, const std::string& state, bool sdd, const char* startsOn = "2026-01-01",
                std::optional<Date> endsOn = {})
    {
        write([&](auto& tx) {
            casefile::changeRights(tx, {person, state, sdd, "", day(startsOn), endsOn, false, false}).value();
        });
    }

    void lives(PersonId person, const std::string& matricule, const std::string& city, const char* insee)
    {
        write([&](auto& tx) {
            const auto home = casefile::addHousehold(tx, {matricule, "CAF", "SEF"});
            casefile::joinHousehold(tx, {home, person, "DEM", day("2020-01-01"), {}}).value();
            casefile::Residence residence;
            residence.household = home;
            residence.city = city;
            residence.insee = insee;
            residence.startsOn = day("2020-01-01");
            casefile::moveHousehold(tx, residence).value();
        });
    }

    OrganisationId organisation(const std::string& name)
    {
        OrganisationId id;
        write([&](auto& tx) {
            id = reference::addOrganisation(tx, {name, reference::OrganisationKind::Other, {}, {}});
        });
        return id;
    }

    TerritoryId territory(const std::string& name, const char* insee)
    {
        TerritoryId id;
        write([&](auto& tx) {
            id = reference::addTerritory(tx, name);
            reference::assignCommune(tx, insee, id);
        });
        return id;
    }

    PersonId personOf(PathwayId pathway) const
    {
        return store::current<casefile::PathwayFile>(database, FactId{pathway.value}).value().person;
    }

    /// The last names of those listed; also that they are counted right.
    Names listed(const casefile::PeopleFilter& filter, casefile::SortOrder order = {}) const
    {
        const auto people = casefile::listPeople(database, filter, order, today);
        const auto counted = casefile::countPeople(database, filter, today);
        Names names;
        for (const auto& row : casefile::personRows(database, people, today)) {
            names.push_back(row.lastName);
        }
        if (counted != static_cast<std::int64_t>(names.size())) {
            names.push_back("counted: " + std::to_string(counted));
        }
        return names;
    }

    Date today = day("2026-11-05");
};

} // namespace jalon::test
