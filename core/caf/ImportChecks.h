// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caf/KnownPeople.h"
#include "caf/ListReading.h"
#include "caf/ListStore.h"

/// When a list looks like the wrong file. A person can force each of them.
namespace jalon::caf {

/// ListEncodingSuspect: one row in a hundred or more holds letters that no French name has.
Expected<void> checkEncoding(const ListSource& source, const ListReading& reading);

/// ListOfOtherDepartement. Two signs, of stock and new-entrants lists: fewer than half of the rows that say a
/// postcode are of a département where at least one household in twenty of the base lives (five rows and five
/// households at least); or, in a stock list, fewer than one row in twenty is of somebody known, though list
/// and base have twenty people or more.
Expected<void> checkDepartement(const ListSource& source, const ListReading& reading,
                                const KnownPeople& people);

/// ListDateAhead: more than a month after today.
Expected<void> checkBegun(const ListSource& source, Date today);

/// ListOlder: stock and new-entrants lists dated before the last one imported.
Expected<void> checkAge(const ListSource& source, const ListPast& past);

/// ListTooManyAbsent: a stock list without more than a share of the people whose rights are open in the base:
/// the setting `import.gone_limit_percent`, a fifth where it cannot be read.
Expected<void> checkAbsent(const store::Database& database, const ListSource& source,
                           const KnownPeople& people);

} // namespace jalon::caf
