// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Anonymise.h"

#include <span>
#include <string_view>
#include <vector>

namespace jalon::retention {

/// What each room says of its tables that speak of people.
std::vector<store::PersonalTable> personalTables();

/// Every other table: none of these names, describes or numbers anybody who is accompanied. A test fails on a
/// table that stands in neither list, and on a column that a table of people does not account for.
std::span<const std::string_view> tablesOfNobody();

} // namespace jalon::retention
