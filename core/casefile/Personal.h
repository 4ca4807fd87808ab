// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"
#include "store/Anonymise.h"

#include <set>
#include <string>
#include <vector>

namespace jalon::casefile {

/// What becomes of people's files when they are anonymised. Owners: person, pathway, household.
std::vector<store::PersonalTable> personalTables();

/// `people`, and the files that were merged into theirs.
std::set<PersonId> withAbsorbed(const store::Database& database, const std::vector<PersonId>& people);

// As JSON arrays, for store::AnonymisedRows.
std::string jsonIds(const std::set<PersonId>& people);
/// Those that are theirs today, or were when they ended.
std::string pathwaysOf(const store::Database& database, const std::string& people);
/// Where they live or lived.
std::string everyHouseholdOf(const store::Database& database, const std::string& people);
/// Those where nobody else lives.
std::string householdsOf(const store::Database& database, const std::string& people);
/// Versions of saved views that look for a word that is theirs and nobody else's.
std::string viewsNaming(const store::Database& database, const std::string& people);

} // namespace jalon::casefile
