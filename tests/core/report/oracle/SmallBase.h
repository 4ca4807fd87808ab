// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/oracle/Oracle.h"
#include "store/TestBase.h"

namespace jalon::test::oracle {

using namespace casefile;

inline DateRange monthOf(std::string_view iso)
{
    const Date first = day(iso).firstOfMonth();
    return {first, first.addMonths(1)};
}

struct Someone {
    PersonId person;
    PathwayId pathway;
    FactId rights;
};

/// Two rule sets, a territory with one commune, France Travail and a CCAS.
class SmallBase : public TestBase {
public:
    SmallBase()
    {
        clock.set(day("2024-01-01"));
        write([&](auto& tx) {
            territory = TerritoryId{anchor(tx, "territory")};
            store::addAs(tx, FactId{territory.value}, reference::TerritoryFile{"Plateau"});
            store::add(tx, reference::CommuneTerritory{"26001", territory});
            franceTravail = organisation(tx, reference::OrganisationKind::FranceTravail);
            ccas = organisation(tx, reference::OrganisationKind::Ccas);
            referent = ReferentId{anchor(tx, "referent")};
            store::addAs(tx, FactId{referent.value}, reference::ReferentFile{"R. Essai", ccas, "", "", {}});
            const auto notified = reference::ContractStart::OrientationNotification;
            store::add(tx, reference::RuleSet{"avant", {}, "2 m", "2 s", "2 m", {}, "", "8 s", ""});
            store::add(tx, reference::RuleSet{"plein emploi", day("2025-01-01"), "6 s", "", "1 m", notified,
                                              "6 m", "8 s", ""});
            store::add(tx, reference::ExitReason{"emploi", "Emploi", true, true});
            store::add(tx, reference::ExitReason{"formation", "Formation", false, true});
            store::add(tx, reference::ExitReason{"autre", "Autre", false, false});
        });
    }

    /// A demandeur, sdd, notified on a day, or in the first stock list without a date.
    Someone enter(std::optional<Date> notifiedOn, const std::string& role = "DEM",
                  const std::string& insee = "26001")
    {
        Someone someone;
        write([&](auto& tx) {
            const HouseholdId household{anchor(tx, "household")};
            someone.person = PersonId{anchor(tx, "person")};
            store::addAs(tx, FactId{household.value}, HouseholdFile{"1234567", "CAF", "CEL"});
            Identity identity;
            identity.lastName = "Essai";
            identity.firstName = "Alix";
            store::addAs(tx, FactId{someone.person.value}, identity);
            store::add(tx, HouseholdMember{household, someone.person, role, {}, {}});
            Residence residence;
            residence.household = household;
            residence.insee = insee;
            store::add(tx, residence);
            RightsPeriod rights;
            rights.person = someone.person;
            rights.state = "2";
            rights.startsOn = notifiedOn.value_or(day("2023-06-01"));
            someone.rights = store::add(tx, rights);
            someone.pathway = pathway(tx, someone.person, notifiedOn);
        });
        return someone;
    }

    template <class Tx>
    PathwayId pathway(Tx& tx, PersonId person, std::optional<Date> notifiedOn)
    {
        const PathwayId id{anchor(tx, "pathway")};
        const auto by = notifiedOn ? NotifiedBy::List : NotifiedBy::Unknown;
        const Date listed = notifiedOn.value_or(day("2024-01-08"));
        store::addAs(tx, FactId{id.value}, PathwayFile{person, notifiedOn, by, listed, ""});
        return id;
    }

    FactId orient(const Someone& someone, Date on, OrganisationId where = {},
                  Support support = Support::Standard)
    {
        FactId fact;
        write([&](auto& tx) {
            Orientation row;
            row.pathway = someone.pathway;
            row.path = PathType::Social;
            row.organisation = where ? where : ccas;
            row.support = support;
            row.decidedOn = row.startsOn = on;
            fact = store::add(tx, row);
        });
        return fact;
    }

    template <class Row>
    TxId add(const Row& row)
    {
        return write([&](auto& tx) { store::add(tx, row); });
    }

    OracleFigure figure(const std::string& id, std::string_view month, std::string_view asOf = {},
                        std::optional<Date> knownAt = {}, Scope scope = {})
    {
        const DateRange period = monthOf(month);
        return Oracle(database).figure(id, period, asOf.empty() ? period.lastDay() : day(asOf), knownAt,
                                       scope);
    }

    TerritoryId territory;
    OrganisationId franceTravail;
    OrganisationId ccas;
    ReferentId referent;

private:
    template <class Tx>
    std::int64_t anchor(Tx& tx, const std::string& table)
    {
        const auto id = tx.newId();
        tx.database().run("INSERT INTO " + table + " (id) VALUES (?1)", id);
        return id;
    }

    template <class Tx>
    OrganisationId organisation(Tx& tx, reference::OrganisationKind kind)
    {
        const OrganisationId id{anchor(tx, "organisation")};
        store::addAs(tx, FactId{id.value}, reference::OrganisationFile{"Structure", kind, {}, {}});
        return id;
    }
};

} // namespace jalon::test::oracle
