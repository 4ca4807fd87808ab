// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"

#include <string>
#include <vector>

namespace jalon::casefile {

/// What must hold in every base and does not, one line each, without any personal data ("orientation: 3 facts
/// of a pathway that has no file"); empty when all is well. Reads the whole base: for `check`.
std::vector<std::string> checkInvariants(const store::Database& database);

} // namespace jalon::casefile
