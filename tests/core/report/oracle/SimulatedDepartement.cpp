// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/oracle/SimulatedDepartement.h"

#include "report/oracle/SimulatedWriting.h"
#include "store/Reverse.h"

#include <algorithm>
#include <memory>

namespace jalon::test::oracle {

using reference::OrganisationKind;
using store::Transaction;

namespace {

/// domain.md, "Rules with a date".
void writeRuleSets(Transaction& tx)
{
    reference::RuleSet pdie;
    pdie.name = "PDIE 2019-2022 et convention";
    pdie.orientationDelay = "2 m";
    pdie.appointmentDelay = "2 s";
    pdie.contractDelay = "2 m";
    pdie.noNewsDelay = "8 s";
    store::add(tx, pdie);
    reference::RuleSet plein;
    plein.name = "Loi plein emploi";
    plein.notifiedFrom = day("2025-01-01");
    plein.orientationDelay = "6 s";
    plein.contractDelay = "1 m";
    plein.contractStartsAt = reference::ContractStart::OrientationNotification;
    plein.socialReviewDelay = "6 m";
    plein.noNewsDelay = "8 s";
    store::add(tx, plein);
}

const std::vector<reference::ExitReason>& exitReasons()
{
    static const std::vector<reference::ExitReason> reasons{
        {"emploi-durable", "Emploi durable", true, true},
        {"emploi-court", "Emploi de moins de 6 mois", true, true},
        {"aide", "Contrat aidé, IAE", true, true},
        {"creation", "Création d'activité", true, true},
        {"formation", "Formation qualifiante", false, true},
        {"autres-droits", "Autres droits", false, false},
        {"demenagement", "Déménagement", false, false},
        {"ressources", "Ressources supérieures", false, false},
        {"radiation", "Radiation", false, false},
        {"deces", "Décès", false, false},
        {"autre", "Autre", false, false}};
    return reasons;
}

} // namespace

SimulatedDepartement::SimulatedDepartement(const SimulationOptions& options)
    : firstDay(day("2024-01-01")), lastDay(firstDay.addMonths(options.months).addDays(-1))
{
    Random random{options.seed};
    base.clock.set(firstDay.addDays(1));
    writeReferences();
    static const std::vector<Date> edges{day("2024-01-31"), day("2025-01-31"), day("2024-12-31"),
                                         day("2025-01-01"), day("2024-08-31"), day("2025-03-31")};
    std::vector<Action> actions;
    changeReferences(actions);
    for (int person = 0; person < options.people; ++person) {
        SimulatedLife life{m_references, random, actions, m_pathways, {firstDay, lastDay.addDays(1)}};
        const Date arrives = random.chance(40)   ? firstDay.addDays(-random.between(1, 900))
                             : random.chance(15) ? random.oneOf(edges)
                                                 : firstDay.addDays(random.below(lastDay - firstDay));
        const auto household = life.newHousehold(arrives, firstDay.addDays(2));
        life.live(household, random.chance(97) ? "DEM" : "ENF", arrives);
        if (random.chance(25) && ++person < options.people) {
            SimulatedLife other{m_references, random, actions, m_pathways, {firstDay, lastDay.addDays(1)}};
            other.live(household, "CJT", arrives.addDays(random.between(0, 90)));
        }
    }
    makeMistakes(actions, random);
    record(std::move(actions));
}

void SimulatedDepartement::writeReferences()
{
    base.write(
        [&](Transaction& tx) {
            for (const auto* name : {"Collines", "Vallée", "Plateau", "Rivière"}) {
                m_references.territories.push_back(newAnchor<struct TerritoryTag>(tx, "territory"));
                const auto territory = m_references.territories.back();
                store::addAs(tx, FactId{territory.value}, reference::TerritoryFile{name});
                for (int i = 0; i < 3; ++i) {
                    m_references.communes.push_back("260"
                                                    + std::to_string(10 + m_references.communes.size()));
                    m_movedCommune =
                        store::add(tx, reference::CommuneTerritory{m_references.communes.back(), territory});
                }
            }
            m_references.communes.insert(m_references.communes.end(), {"07019", "84007", ""});
            writeOrganisations(tx);
            writeRuleSets(tx);
            for (const auto& reason : exitReasons()) {
                const auto fact = store::add(tx, reason);
                m_references.exitReasons.push_back(reason.code);
                m_changedReason = reason.code == "aide" ? fact : m_changedReason;
            }
            m_references.exitReasons.push_back("code-inconnu");
        },
        store::TxKind::Reference);
}

void SimulatedDepartement::writeOrganisations(Transaction& tx)
{
    static const std::array kinds{OrganisationKind::Departement,     OrganisationKind::FranceTravail,
                                  OrganisationKind::FranceTravail,   OrganisationKind::MissionLocale,
                                  OrganisationKind::CapEmploi,       OrganisationKind::Ccas,
                                  OrganisationKind::PrivateOperator, OrganisationKind::Association};
    int number = 0;
    for (const auto kind : kinds) {
        SimulatedOrganisation organisation{newAnchor<struct OrganisationTag>(tx, "organisation"), kind, {}};
        const std::string name = "Structure " + std::to_string(++number);
        store::addAs(tx, FactId{organisation.id.value},
                     reference::OrganisationFile{name, kind, {}, m_references.territories[0]});
        for (int i = 0; i < (number == 8 ? 1 : 2); ++i) {
            const auto referent = newAnchor<struct ReferentTag>(tx, "referent");
            store::addAs(tx, FactId{referent.value},
                         reference::ReferentFile{
                             "Référent " + std::to_string(referent.value), organisation.id, "", "", {}});
            organisation.referents.push_back(referent);
        }
        m_references.organisations.push_back(organisation);
    }
}

/// A commune changes territory, a reason its flags: what was known before stays as it was.
void SimulatedDepartement::changeReferences(std::vector<Action>& actions)
{
    actions.push_back({day("2024-09-12"), [this](Transaction& tx) {
                           auto row =
                               store::current<reference::CommuneTerritory>(tx.database(), m_movedCommune);
                           row->territory = m_references.territories[0];
                           store::replace(tx, m_movedCommune, *row);
                       }});
    actions.push_back({day("2025-02-20"), [this](Transaction& tx) {
                           auto row = store::current<reference::ExitReason>(tx.database(), m_changedReason);
                           row->employment = false;
                           store::replace(tx, m_changedReason, *row);
                       }});
}

/// Each month events are entered for the wrong people, in one transaction, which is undone some days later.
void SimulatedDepartement::makeMistakes(std::vector<Action>& actions, Random& random)
{
    for (Date month = firstDay.addMonths(1); month < lastDay; month = month.addMonths(1)) {
        const auto mistake = std::make_shared<TxId>();
        const Date on = month.addDays(random.below(20));
        const auto seed = static_cast<std::uint64_t>(random.below(1 << 20));
        actions.push_back(
            {on, {}, [=, this] {
                 Random wrong{seed};
                 *mistake = base.write([&](Transaction& tx) {
                     for (int i = 0; i < 8; ++i) {
                         const auto pathway = wrong.oneOf(m_pathways);
                         const Date when = on.addDays(-wrong.below(20));
                         store::add(tx, casefile::Contract{
                                            pathway, casefile::ContractKind::Cer, when, when, {}, {}, ""});
                         store::add(tx, casefile::Exit{pathway, when, "emploi-durable"});
                         store::add(tx, casefile::Sanction{pathway, {}, {}, when, "", {}, {}});
                     }
                 });
             }});
        actions.push_back({on.addDays(random.between(1, 40)), {}, [=, this] {
                               Transaction undo{base.session, store::TxKind::Undo, {.reverses = *mistake}};
                               store::reverse(undo, *mistake).value();
                               undo.commit();
                           }});
    }
}

void SimulatedDepartement::record(std::vector<Action> actions)
{
    std::ranges::stable_sort(actions, {}, &Action::recordedOn);
    for (std::size_t i = 0; i < actions.size();) {
        const Date today = actions[i].recordedOn;
        base.clock.set(today);
        if (actions[i].alone) {
            actions[i++].alone();
            continue;
        }
        base.write([&](Transaction& tx) {
            for (; i < actions.size() && actions[i].recordedOn == today && actions[i].write; ++i) {
                actions[i].write(tx);
            }
        });
    }
}

} // namespace jalon::test::oracle
