// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "programme/Entities.h"
#include "store/Database.h"

/// What must hold of each entry of a plan before it is written; `self` is its fact when it is corrected.
/// Errors: InvalidValue(column, value), FactUnknown (what it belongs to is not in the base), and those named.
namespace jalon::programme {

inline constexpr int kFirstYear = 1900;
inline constexpr int kLastYear = 2200;
constexpr bool isYear(std::int64_t year)
{
    return kFirstYear <= year && year <= kLastYear;
}
inline constexpr std::array<int, 4> kProgress = {25, 50, 75, 100};

/// ProgrammeExists: another one bears the code.
Expected<void> check(const store::Database& database, const ProgrammeFile& row, FactId self = {});
/// AxisTooDeep, PlanCodeTaken.
Expected<void> check(const store::Database& database, const AxisFile& row, FactId self = {});
Expected<void> check(const store::Database& database, const ObjectiveFile& row, FactId self = {});
/// PlanCodeTaken.
Expected<void> check(const store::Database& database, const FicheFile& row, FactId self = {});
Expected<void> check(const store::Database& database, const FicheLink& row, FactId self = {});
/// PlanYearTaken: the fiche has one for that year.
Expected<void> check(const store::Database& database, const Execution& row, FactId self = {});
Expected<void> check(const store::Database& database, const Narrative& row, FactId self = {});
Expected<void> check(const store::Database& database, const Step& row, FactId self = {});
Expected<void> check(const store::Database& database, const BudgetLine& row, FactId self = {});
/// Only a fiche has activities to count.
Expected<void> check(const store::Database& database, const Indicator& row, FactId self = {});
/// PlanTargetWithoutYear; PlanYearTaken: the indicator has one for that year.
Expected<void> check(const store::Database& database, const IndicatorValue& row, FactId self = {});
Expected<void> check(const store::Database& database, const Activity& row, FactId self = {});

/// Whether an indicator's binding fits its source: none when it is entered, a sum of activities when it is
/// counted, an id of indicators.md with a line's code or without (`G1`, `G1:in-force`) when it is computed.
bool isBindingOf(IndicatorSource source, std::string_view binding);
bool looksLikeIndicatorId(std::string_view binding);

} // namespace jalon::programme
