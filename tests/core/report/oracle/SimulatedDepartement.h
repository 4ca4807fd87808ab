// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/oracle/Random.h"
#include "store/TestBase.h"

#include <array>
#include <functional>
#include <vector>

namespace jalon::test::oracle {

struct SimulationOptions {
    int people = 400;
    int months = 30;
    std::uint64_t seed = 2026;
};

/// Something that is written on a day: in the day's transaction, or in its own (`alone`).
struct Action {
    Date recordedOn;
    std::function<void(store::Transaction&)> write;
    std::function<void()> alone = {};
};

struct SimulatedOrganisation {
    OrganisationId id;
    reference::OrganisationKind kind;
    std::vector<ReferentId> referents;
};

/// Invented references and the pathways that mistakes can be made about.
struct SimulatedReferences {
    std::vector<TerritoryId> territories;
    std::vector<std::string> communes; ///< the last three are in no territory
    std::vector<SimulatedOrganisation> organisations;
    std::vector<std::string> exitReasons;
};

/// A small département that lives month after month in a real base, recorded day by day: notifications known
/// and unknown, orientations on time, late, never and before, moves, new référents, corrections,
/// cancellations, late entries, mass mistakes and their undoing. The same for the same options.
class SimulatedDepartement {
public:
    explicit SimulatedDepartement(const SimulationOptions& options = {});

    TestBase base;
    const Date firstDay; ///< of the first month, when the first stock list comes
    const Date lastDay; ///< of the last month

private:
    void writeReferences();
    void writeOrganisations(store::Transaction& tx);
    void changeReferences(std::vector<Action>& actions);
    void makeMistakes(std::vector<Action>& actions, Random& random);
    void record(std::vector<Action> actions);

    SimulatedReferences m_references;
    FactId m_movedCommune;
    FactId m_changedReason;
    std::vector<PathwayId> m_pathways;
};

} // namespace jalon::test::oracle
