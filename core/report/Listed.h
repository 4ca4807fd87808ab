// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/Compute.h"
#include "report/Tally.h"

namespace jalon::report {

/// The person behind a hit, as they are known today; without a name when the account does not see them.
ListedPerson listed(const store::Database& database, const Hit& hit);
std::vector<ListedPerson> byName(std::vector<ListedPerson> rows);

} // namespace jalon::report
