// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"
#include "casefile/PeopleFilter.h"
#include "reference/RuleSets.h"
#include "store/Database.h"

#include <string>

/// The SQL behind filters and orders; ?1 is today everywhere. For PeopleList and PersonRows.
namespace jalon::casefile::conditions {

/// SELECT of pathways (the columns of pathway_file_now) without an exit today.
std::string runningPathways();

// Conditions on a row of a table, under its one-letter name, of the pathway `p`.
std::string orientationInForce(); ///< o: orientation_now
std::string referentInForce(); ///< a: referent_assignment_now, the unique one
std::string contractInForce(); ///< c: contract_now
std::string barrierToday(); ///< b: barrier_now, the latest of its theme, of level 1 or more
/// SELECT that has a row when `p` has an orientation.
std::string anyOrientation();
/// r: rights_period_now covers today.
std::string rightsToday();
std::string openRightsToday();

/// " AND …" over `st` (search_text), for everything but the text, and of those whom the account sees; ?3 is a
/// JSON list of `among`, when it is said.
std::string conditionsOf(const store::Database& database, const PeopleFilter& filter, Date today);

} // namespace jalon::casefile::conditions
