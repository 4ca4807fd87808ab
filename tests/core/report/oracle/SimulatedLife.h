// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/oracle/SimulatedDepartement.h"

#include <memory>

namespace jalon::test::oracle {

/// Ids that exist once the actions that make them are written.
struct SimulatedHousehold {
    HouseholdId id;
    FactId residence;
};

struct SimulatedPerson {
    PersonId id;
    FactId rights;
};

struct SimulatedPathway {
    PathwayId id;
    FactId orientation;
    FactId assignment;
};

/// Plans the actions of one person's life; nothing is written before they are run.
class SimulatedLife {
public:
    SimulatedLife(const SimulatedReferences& references, Random& random, std::vector<Action>& actions,
                  std::vector<PathwayId>& pathways, DateRange span);

    std::shared_ptr<SimulatedHousehold> newHousehold(Date startsOn, Date recordedOn);
    void live(const std::shared_ptr<SimulatedHousehold>& household, const std::string& role, Date arrivesOn);

private:
    struct Stay; ///< what is decided so far about one pathway

    void write(Date recordedOn, std::function<void(store::Transaction&)> action);
    Date recordedAfter(Date event);
    Date nextList(Date day) const;

    void arrive(const std::shared_ptr<SimulatedHousehold>& household, const std::string& role, Date on);
    void moveHouse(const std::shared_ptr<SimulatedHousehold>& household);
    void openRights(Date from);
    void changeRights(Date from, Date to);
    void closeRights(Date on, Date recordedOn);
    void openPathway(Date notifiedOn, bool firstStock);
    std::optional<Date> walk(Date notifiedOn);
    void orient(Stay& stay);
    void reorient(Stay& stay);
    casefile::Orientation orientation(Date decidedOn);
    void correctOrientation(Date recordedOn);
    void assign(Stay& stay);
    void changeReferent(Date on, bool gap);
    void meet(Stay& stay);
    void appoint(casefile::Appointment appointment);
    void sign(Stay& stay);
    void addContract(casefile::ContractKind kind, Date signedOn);
    void strive(Stay& stay);
    void watchBarriers(Stay& stay);
    void leave(Stay& stay);

    const SimulatedReferences& m_references;
    Random& m_random;
    std::vector<Action>& m_actions;
    std::vector<PathwayId>& m_pathways;
    DateRange m_span;
    Date m_floor; ///< nothing more about the person is recorded before
    std::shared_ptr<SimulatedPerson> m_person = std::make_shared<SimulatedPerson>();
    std::shared_ptr<SimulatedPathway> m_pathway; ///< the one that is being walked
};

} // namespace jalon::test::oracle
