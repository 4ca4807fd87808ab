// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "casefile/Tables.h"

#include <array>
#include <string>
#include <string_view>

namespace jalon::casefile {

/// ETATDOSRSA 2, 3 and 4 are open rights (domain.md, "Rights state").
inline constexpr std::array<std::string_view, 3> kOpenStates = {"2", "3", "4"};
bool isOpen(std::string_view state);
/// The same as an SQL condition over a column of states.
std::string isOpenSql(std::string_view stateColumn);

/// What a list says from a day on. The same state and sdd as the period in force continue it (a new benefit
/// code is written into it); others end it there and start a new one. Before a known period, fills up to it.
/// Returns the period in force. Errors: InvalidValue, DatesReversed.
Expected<FactId> changeRights(store::Transaction& tx, RightsPeriod period);

/// Ends the period in force on that day; false when there was none.
bool endRights(store::Transaction& tx, PersonId person, Date day);

std::optional<store::Fact<RightsPeriod>> rightsOn(const store::Database& database, PersonId person, Date day);

} // namespace jalon::casefile
