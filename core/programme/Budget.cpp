// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programme/Budget.h"

#include <set>

namespace jalon::programme {

namespace {

void addTo(StatusTotal& total, const BudgetEntry& entry, int year, BudgetStatus status)
{
    const auto& line = entry.line.value;
    if (line.ofWhich) {
        return;
    }
    const bool isOne = line.status == status;
    if (isOne && line.year == year) {
        const auto amount = amountOf(entry);
        ++total.lines;
        total.sum += amount.value_or(Money{});
        total.complete = total.complete && amount.has_value();
    }
    for (const auto& part : entry.parts) {
        // A part of the line's status is in the line's amount already.
        if (!isOne || part.line.value.status != status) {
            addTo(total, part, year, status);
        }
    }
}

} // namespace

std::optional<Money> sumOfParts(const BudgetEntry& entry)
{
    std::optional<Money> sum;
    for (const auto& part : entry.parts) {
        if (part.line.value.ofWhich || part.line.value.status != entry.line.value.status) {
            continue;
        }
        const auto amount = amountOf(part);
        if (!amount) {
            return std::nullopt;
        }
        sum = sum.value_or(Money{}) + *amount;
    }
    return sum;
}

std::optional<Money> amountOf(const BudgetEntry& entry)
{
    const auto& line = entry.line.value;
    return line.amount || !line.amountText.empty() ? line.amount : sumOfParts(entry);
}

StatusTotal totalOf(const std::vector<BudgetEntry>& budget, int year, BudgetStatus status)
{
    StatusTotal total;
    for (const auto& entry : budget) {
        addTo(total, entry, year, status);
    }
    return total;
}

std::vector<int> yearsOf(const std::vector<BudgetEntry>& budget)
{
    std::set<int> years;
    for (const auto& entry : budget) {
        years.insert(entry.line.value.year);
        for (const auto year : yearsOf(entry.parts)) {
            years.insert(year);
        }
    }
    return {years.begin(), years.end()};
}

} // namespace jalon::programme
