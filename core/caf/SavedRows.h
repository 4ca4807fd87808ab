// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"
#include "base/Id.h"
#include "store/Anonymise.h"

#include <set>
#include <string>
#include <vector>

/// Rows that the lists left behind (rejects, warnings, rows to decide), as far as they speak of somebody
/// whose time in the base is over. A row names people by its cells alone: numbers, or last and first name.
namespace jalon::caf {

/// What becomes of these rows when somebody is anonymised. Owner: list_row.
std::vector<store::PersonalTable> personalTables();

/// Those of the people whom a row that waits for a decision may be.
std::set<PersonId> awaited(const store::Database& database, const std::set<PersonId>& people);

/// As a JSON array: the rows that are surely about one of the people (by a number, or by name and day of
/// birth), those that wait too.
std::string rowsAbout(const store::Database& database, const std::set<PersonId>& people);

/// As a JSON array: the rows that name one of the people, and all those of lists of before that day; without
/// those that wait.
std::string savedRowsOf(const store::Database& database, const std::set<PersonId>& people, Date before);

} // namespace jalon::caf
