// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caf/RightsHistory.h"
#include "casefile/Tables.h"

#include <optional>
#include <vector>

namespace jalon::caf {

/// A person as the base has them today: what a row is compared with.
struct PersonState {
    PersonId id;
    casefile::Identity identity;
    std::optional<casefile::Contact> contact;
    std::optional<store::Fact<casefile::HouseholdMember>> member; ///< today's household
    std::optional<casefile::HouseholdFile> household;
    std::optional<store::Fact<casefile::Residence>> residence; ///< of today's household
    RightsFacts rights;
    std::optional<store::Fact<casefile::PathwayFile>> pathway; ///< the latest
    std::optional<store::Fact<casefile::Exit>> exit; ///< of that pathway
};

PersonState readPerson(const store::Database& database, PersonId person);

/// The residence without an end of a household.
std::optional<store::Fact<casefile::Residence>> currentResidence(const store::Database& database,
                                                                 HouseholdId household);
std::optional<HouseholdId> householdWithMatricule(const store::Database& database,
                                                  std::string_view matricule);

} // namespace jalon::caf
