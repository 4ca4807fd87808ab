// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/Demo.h"
#include "store/Facts.h"

#include <map>
#include <vector>

namespace jalon::demo {

/// Writes the simulation's events through the services of the people's files. It knows which file of the base
/// each file of the simulation is, once a list has brought it in.
class Recorder {
public:
    explicit Recorder(const World& world);

    /// The organisations and référents.
    void addNetwork(store::Transaction& tx);
    /// After the import of the catalogue.
    void findOffers(const store::Database& database);
    /// After the import of a month's stock list.
    void findFiles(const store::Database& database, int month);
    void record(store::Transaction& tx, const Event& event);

    std::int64_t recorded() const { return m_recorded; }
    std::int64_t refused() const { return m_refused; }
    std::int64_t unplaced() const { return m_unplaced; }

private:
    struct File {
        PersonId person;
        PathwayId pathway;
    };

    template <class Row>
    void complete(Row& row, const Event& event, const File& file) const;
    template <class Row>
    Expected<FactId> write(store::Transaction& tx, const Row& row, const Event& event) const;

    const World& m_world;
    std::vector<OrganisationId> m_organisations;
    std::vector<ReferentId> m_referents;
    std::vector<offer::OfferId> m_offers;
    std::map<FileKey, File> m_files;
    std::vector<FactId> m_facts; ///< by Event::id
    std::int64_t m_recorded = 0;
    std::int64_t m_refused = 0;
    std::int64_t m_unplaced = 0;
};

} // namespace jalon::demo
