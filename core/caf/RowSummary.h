// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caf/ParsedRow.h"
#include "caf/RowKeys.h"

namespace jalon::caf {

/// The role of a row that does not say it: lists without a role column are of demandeurs.
inline constexpr std::string_view kAssumedRole = "DEM";

std::string_view roleOf(const RowFacts& row);
/// The number to call first: a mobile, else one whose kind its digits do not say.
std::string mobileOf(const RowFacts& row);

/// What the columns of a list can say of a person and the base compares.
ListedValues listedValues(const FieldColumns& columns);

MatchKeys keysOf(const RowFacts& row);
/// What matching keeps of a row.
ListedRow summaryOf(const ParsedRow& row);

bool saysAddress(const RowFacts& row);

} // namespace jalon::caf
