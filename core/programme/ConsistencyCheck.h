// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "programme/Tree.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

/// What a programme's own figures say against each other. What is found is flagged, never corrected: the
/// documents are printed as they are.
namespace jalon::programme {

/// Error: does not add up. Warning: over plan, other unit, missing, out of step. Information: explained, or
/// small.
enum class Severity { Error, Warning, Information };

enum class FindingKind {
    SumOfParts, ///< the parts of a line add up to its amount
    YearTotal, ///< a year's total is what was executed, what remains and what is carried over
    Balance, ///< planned = executed + remaining + carried over
    GrantTotal, ///< a programme's grant is the sum of its fiches'
    QuantityPrice, ///< quantity × unit price = amount
    OverPlan, ///< executed is not above planned
    FunderOverPlan, ///< one funder's share is not above what is planned in all
    NotAnAmount, ///< an amount is written as a number
    MissingAmount, ///< a line has one
    MissingTotal, ///< a line in parts has its total
    MissingForecast, ///< a fiche says its forecast where the others do
    MissingStart, ///< a fiche in the budget says when it starts
    MissingProgress, ///< a fiche says its progress where the others do
    MissingValue, ///< a cell holds a value; a target has its result
    Growth, ///< the rate written is that of the two values
    Within, ///< a part is not more than its whole
    GrowsBy, ///< a value is the one before plus what was added
    PreviousValue, ///< situation N-1 is what the year before gave as situation N
    Unit, ///< values and targets are in their indicator's unit
    Progress, ///< targets reached and all spent: 100 %
    StepNotTicked, ///< a step said to be done is ticked
    StepBeforeYear, ///< a step is not paid before the year it is foreseen for
    StepLate ///< a step foreseen for a year that is over is done
};

/// Nothing, an amount, or a value with its unit (or words).
using Stated = std::variant<std::monostate, Money, Measure>;

struct Finding {
    FindingKind kind = FindingKind::SumOfParts;
    Severity severity = Severity::Error;
    ProgrammeId programme;
    std::string programmeCode;
    NodeId node; ///< the fiche; an axis or the programme where the line is theirs
    std::string code; ///< of the fiche (of the axis; empty for the programme)
    std::string title;
    std::optional<int> year; ///< the year that the figures speak of
    FactId line; ///< budget line, indicator or step; 0 when it is the fiche itself
    std::string label; ///< of the line, French, as written
    Stated expected;
    Stated written;
    Stated difference; ///< written − expected, where both are numbers
};

/// In reading order, without the local plans.
std::vector<Finding> checkTree(const ProgrammeEntry& programme);

/// Of the programme, then of its local plans.
std::vector<Finding> checkTrees(const ProgrammeEntry& programme);

/// The same, read from the base. ProgrammeUnknown.
Expected<std::vector<Finding>> checkProgramme(const store::Database& database, ProgrammeId programme);
/// Every programme of the base.
std::vector<Finding> checkAll(const store::Database& database);

} // namespace jalon::programme

template <>
struct jalon::EnumCodes<jalon::programme::Severity> {
    static constexpr std::array<std::string_view, 3> codes = {"error", "warning", "information"};
};

template <>
struct jalon::EnumCodes<jalon::programme::FindingKind> {
    static constexpr std::array<std::string_view, 23> codes = {
        "sum-of-parts",     "year-total",       "balance",          "grant-total",    "quantity-price",
        "over-plan",        "funder-over-plan", "not-an-amount",    "missing-amount", "missing-total",
        "missing-forecast", "missing-start",    "missing-progress", "missing-value",  "growth",
        "within",           "grows-by",         "previous-value",   "unit",           "progress",
        "step-not-ticked",  "step-before-year", "step-late"};
};
