// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/oracle/Versions.h"

#include <map>
#include <set>
#include <string>

namespace jalon::test::oracle {

template <class Row>
using Facts = std::vector<store::Fact<Row>>;

struct Delay {
    int count = 0;
    char unit = 'j'; ///< j, s, m
    Date after(Date day) const;
    Date before(Date day) const;
};

std::optional<Delay> delayOf(const std::string& text);

struct PathwayFacts {
    std::int64_t id = 0;
    casefile::PathwayFile file;
    Facts<casefile::Orientation> orientations; ///< by decision, then fact id
    Facts<casefile::ReferentAssignment> assignments; ///< référents uniques, by start, then fact id
    Facts<casefile::ReferentAssignment> companions; ///< co-accompagnants
    Facts<casefile::Appointment> appointments;
    Facts<casefile::Contract> contracts; ///< by signature, then fact id
    Facts<casefile::Diagnostic> diagnostics;
    Facts<casefile::Barrier> barriers; ///< by observation, then fact id
    Facts<casefile::Sanction> sanctions;
    Facts<casefile::Exit> exits; ///< by date
    Facts<casefile::ExitContact> exitContacts;
    reference::RuleSet rules;

    std::optional<Date> start() const { return file.notifiedOn ? file.notifiedOn : file.firstListOn; }
    bool overOn(Date day) const { return !exits.empty() && exits.front().value.exitedOn <= day; }
    const casefile::Orientation* firstOrientation() const;
    const store::Fact<casefile::Orientation>* orientationInForce(Date day) const;
    bool contractInForce(Date day, const std::set<casefile::ContractKind>& kinds) const;
};

struct PersonFacts {
    std::int64_t id = 0;
    casefile::Identity identity;
    Facts<casefile::HouseholdMember> memberships;
    Facts<casefile::RightsPeriod> rights;
    Facts<casefile::Employment> employments;
    Facts<casefile::Note> notes;
    std::vector<PathwayFacts> pathways; ///< by start, then id

    bool openOn(Date day) const;
    bool sddOn(Date day) const;
    const PathwayFacts* lastStarted(Date day) const; ///< by then, over or not
    const PathwayFacts* running(Date day) const; ///< the last started that is not over
};

/// The facts that count: known at a day, dated on or before another.
struct World {
    World(const Versions& versions, Date asOf, std::optional<Date> knownAt);

    Date asOf;
    std::vector<PersonFacts> people; ///< of the base
    std::map<std::int64_t, casefile::HouseholdFile> households;
    std::map<std::int64_t, Facts<casefile::Residence>> residences; ///< by household
    std::map<std::string, std::int64_t> territoryOfCommune;
    std::map<std::int64_t, reference::OrganisationKind> organisationKinds;
    std::map<std::string, reference::ExitReason> exitReasons;

    const PersonFacts& person(std::int64_t id) const;
    std::int64_t householdOn(const PersonFacts& person, Date day) const; ///< 0: none
    std::int64_t territoryOn(const PersonFacts& person, Date day) const; ///< 0: hors territoire
    std::optional<reference::OrganisationKind> kindOf(OrganisationId organisation) const;

private:
    std::map<std::int64_t, std::size_t> m_places;
};

template <class Row>
bool covers(const Row& row, Date day)
{
    const std::optional<Date> from = row.startsOn;
    return (!from || *from <= day) && (!row.endsOn || day < *row.endsOn);
}

/// The one that covers the day, else the first that starts after it, else nothing.
template <class Row>
const store::Fact<Row>* onOrFirstAfter(const Facts<Row>& facts, Date day)
{
    const store::Fact<Row>* best = nullptr;
    const auto startOf = [](const store::Fact<Row>& fact) {
        return std::optional<Date>{fact.value.startsOn};
    };
    for (const auto& fact : facts) {
        if (covers(fact.value, day)
            && (best == nullptr || std::pair{startOf(fact), fact.id} > std::pair{startOf(*best), best->id})) {
            best = &fact;
        }
    }
    if (best != nullptr) {
        return best;
    }
    for (const auto& fact : facts) {
        if (startOf(fact) > std::optional{day}
            && (best == nullptr || std::pair{startOf(fact), fact.id} < std::pair{startOf(*best), best->id})) {
            best = &fact;
        }
    }
    return best;
}

} // namespace jalon::test::oracle
