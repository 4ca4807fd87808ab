// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/Recorder.h"

#include "casefile/Events.h"
#include "casefile/Search.h"
#include "demo/Network.h"
#include "offer/Catalogue.h"
#include "offer/Offers.h"
#include "reference/Directory.h"
#include "reference/Territories.h"

#include <concepts>
#include <type_traits>

namespace jalon::demo {

namespace {

constexpr std::size_t kNirWithoutKey = 13;

template <class Row>
concept OfPathway = requires(Row row) { row.pathway; };
template <class Row>
concept OfOrganisation = requires(Row row) { row.organisation; };
template <class Row>
concept OfReferent = requires(Row row) { row.referent; };
template <class Row>
concept OfOffer = requires(Row row) { row.offer; };

using casefile::correct;
using casefile::record;

/// An end that is known late leaves its place to nobody in the meantime: too many are taken then.
Expected<FactId> record(store::Transaction& tx, const offer::Prescription& row)
{
    return offer::record(tx, row, offer::Full::Accept);
}

Expected<void> correct(store::Transaction& tx, FactId fact, const offer::Prescription& row)
{
    return offer::correct(tx, fact, row, offer::Full::Accept);
}

} // namespace

Recorder::Recorder(const World& world) : m_world(world), m_facts(world.events.size()) { }

void Recorder::addNetwork(store::Transaction& tx)
{
    for (const auto& organisation : m_world.organisations) {
        reference::OrganisationFile file;
        file.name = organisation.name;
        file.kind = organisation.kind;
        file.capacity = static_cast<int>(organisation.referents.size()) * rates::kPeoplePerReferent;
        if (organisation.territory) {
            file.territory =
                tx.database()
                    .value<TerritoryId>("SELECT territory_id FROM territory_file_now WHERE name = ?1",
                                        territories()[*organisation.territory])
                    .value_or(TerritoryId{});
        }
        m_organisations.push_back(reference::addOrganisation(tx, file));
    }
    for (const auto& referent : m_world.referents) {
        reference::ReferentFile file;
        file.name = referent.name;
        file.organisation = m_organisations[referent.organisation];
        file.capacity = rates::kPeoplePerReferent;
        m_referents.push_back(reference::addReferent(tx, file));
    }
}

void Recorder::findOffers(const store::Database& database)
{
    for (const auto& known : m_world.offers) {
        m_offers.push_back(offer::offerOfCode(database, known.code).value_or(offer::OfferId{}));
    }
}

void Recorder::findFiles(const store::Database& database, int month)
{
    for (std::size_t index = 0; index < m_world.households.size(); ++index) {
        const auto& household = m_world.households[index];
        for (std::size_t stay = 0; stay < household.stays.size(); ++stay) {
            if (household.stays[stay].first != month) {
                continue;
            }
            for (std::size_t adult = 0; adult < household.adults.size(); ++adult) {
                const auto nir = household.adults[adult].nir.substr(0, kNirWithoutKey);
                const auto found = casefile::find(database, nir, 1);
                if (found.empty()) {
                    continue;
                }
                const auto person = found.front().person;
                const auto pathway = database.value<PathwayId>(
                    "SELECT max(pathway_id) FROM pathway_file_now WHERE person_id = ?1", person);
                if (pathway) {
                    m_files[fileKey(index, adult, stay)] = {person, *pathway};
                }
            }
        }
    }
}

template <class Row>
void Recorder::complete(Row& row, const Event& event, const File& file) const
{
    if constexpr (OfPathway<Row>) {
        row.pathway = file.pathway;
    } else {
        row.person = file.person;
    }
    if constexpr (OfOrganisation<Row>) {
        row.organisation =
            event.organisation == kNone ? OrganisationId{} : m_organisations[event.organisation];
    }
    if constexpr (OfReferent<Row>) {
        row.referent = event.referent == kNone ? ReferentId{} : m_referents[event.referent];
    }
    if constexpr (OfOffer<Row>) {
        row.offer = m_offers[event.offer];
    }
}

template <class Row>
Expected<FactId> Recorder::write(store::Transaction& tx, const Row& row, const Event& event) const
{
    if (event.replaces == kNone) {
        return demo::record(tx, row);
    }
    const auto former = m_facts[event.replaces];
    if (auto corrected = demo::correct(tx, former, row); !corrected) {
        return std::unexpected{corrected.error()};
    }
    return former;
}

void Recorder::record(store::Transaction& tx, const Event& event)
{
    const auto file = m_files.find(event.file);
    if (file == m_files.end()) {
        ++m_unplaced;
        return;
    }
    const auto fact = std::visit(
        [&](auto row) {
            complete(row, event, file->second);
            return write(tx, row, event);
        },
        event.fact);
    if (fact) {
        m_facts[event.id] = *fact;
        ++m_recorded;
    } else {
        ++m_refused;
    }
}

} // namespace jalon::demo
