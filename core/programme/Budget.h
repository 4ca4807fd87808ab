// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programme/Tree.h"

/// Sums of budget lines. A line and its parts are counted once; a part of another status than its line's
/// (what is carried over, listed under what was executed) counts for its own.
namespace jalon::programme {

/// Of its parts that add up: of the same status, not "of which". Nothing when there are none, or when one has
/// no amount.
std::optional<Money> sumOfParts(const BudgetEntry& entry);

/// The line's amount, else the sum of its parts.
std::optional<Money> amountOf(const BudgetEntry& entry);

struct StatusTotal {
    int lines = 0;
    Money sum;
    bool complete = true; ///< every line has an amount

    /// Nothing without lines, or when one has no amount.
    std::optional<Money> known() const { return lines > 0 && complete ? std::optional{sum} : std::nullopt; }
};

/// Of one exercise.
StatusTotal totalOf(const std::vector<BudgetEntry>& budget, int year, BudgetStatus status);

/// The exercises that the lines speak of, in order.
std::vector<int> yearsOf(const std::vector<BudgetEntry>& budget);

} // namespace jalon::programme
