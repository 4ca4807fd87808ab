// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/Tables.h"
#include "reference/Entities.h"
#include "store/Database.h"

#include <optional>
#include <vector>

namespace jalon::test::oracle {

/// One version of a fact with the days on which it was recorded and replaced.
template <class Row>
struct Recorded {
    std::int64_t fact = 0;
    Row row;
    Date in;
    std::optional<Date> out;

    bool knownAt(std::optional<Date> day) const { return day ? in <= *day && (!out || *out > *day) : !out; }
};

/// Every version of every fact of the base.
struct Versions {
    explicit Versions(const store::Database& database);

    std::optional<Date> firstRecordedOn;
    std::vector<Recorded<reference::TerritoryFile>> territories;
    std::vector<Recorded<reference::CommuneTerritory>> communes;
    std::vector<Recorded<reference::OrganisationFile>> organisations;
    std::vector<Recorded<reference::ReferentFile>> referents;
    std::vector<Recorded<reference::ExitReason>> exitReasons;
    std::vector<Recorded<reference::RuleSet>> ruleSets;
    std::vector<Recorded<casefile::Identity>> identities;
    std::vector<Recorded<casefile::HouseholdFile>> households;
    std::vector<Recorded<casefile::HouseholdMember>> members;
    std::vector<Recorded<casefile::Residence>> residences;
    std::vector<Recorded<casefile::PathwayFile>> pathways;
    std::vector<Recorded<casefile::RightsPeriod>> rights;
    std::vector<Recorded<casefile::Diagnostic>> diagnostics;
    std::vector<Recorded<casefile::Barrier>> barriers;
    std::vector<Recorded<casefile::Orientation>> orientations;
    std::vector<Recorded<casefile::ReferentAssignment>> assignments;
    std::vector<Recorded<casefile::Appointment>> appointments;
    std::vector<Recorded<casefile::Contract>> contracts;
    std::vector<Recorded<casefile::Employment>> employments;
    std::vector<Recorded<casefile::Sanction>> sanctions;
    std::vector<Recorded<casefile::Exit>> exits;
    std::vector<Recorded<casefile::ExitContact>> exitContacts;
    std::vector<Recorded<casefile::Note>> notes;
};

} // namespace jalon::test::oracle
