// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Text.h"
#include "programme/Budget.h"
#include "programme/Findings.h"

#include <algorithm>
#include <cmath>

namespace jalon::programme {

namespace {

using enum BudgetStatus;

/// What the line speaks of, where it has no label of its own.
std::string labelOf(const BudgetLine& line)
{
    if (!line.label.empty()) {
        return line.label;
    }
    constexpr std::array<std::string_view, 9> kStatuses = {"Prévu",   "Accordé",      "Engagé",
                                                           "Estimé",  "Exécuté",      "Reste à réaliser",
                                                           "Reporté", "Prévisionnel", "Total"};
    return std::string{kStatuses[static_cast<std::size_t>(line.status)]};
}

CheckedLine lineOf(const BudgetEntry& entry)
{
    const auto& line = entry.line.value;
    return {entry.line.id, labelOf(line),
            line.status == Forecast && line.actionYear ? line.actionYear : std::optional{line.year}};
}

class BudgetCheck {
public:
    BudgetCheck(const CheckedPlace& place, Findings& findings)
        : m_place(place), m_budget(place.content.budget), m_findings(findings)
    {
    }

    void run()
    {
        for (const auto& entry : m_budget) {
            checkWhole(entry);
            checkLine(entry);
        }
        for (const auto year : yearsOf(m_budget)) {
            checkYear(year);
        }
    }

private:
    /// Of a line that is no part of another.
    void checkWhole(const BudgetEntry& entry)
    {
        const auto& line = entry.line.value;
        const bool lacksTotal = !line.amount && line.amountText.empty() && !entry.parts.empty();
        if (lacksTotal && line.status != Total) {
            const auto sum = sumOfParts(entry);
            m_findings.add(m_place, FindingKind::MissingTotal, lineOf(entry), sum ? Stated{*sum} : Stated{},
                           {});
        }
    }

    void checkLine(const BudgetEntry& entry)
    {
        const auto& line = entry.line.value;
        if (!line.amountText.empty()) {
            m_findings.add(m_place, FindingKind::NotAnAmount, lineOf(entry), {}, Measure{line.amountText});
            if (!hasDigit(line.amountText)) {
                m_findings.lessen(Severity::Information); // "voir PLI" says where the amount is
            }
        } else if (!line.amount && entry.parts.empty()) {
            m_findings.add(m_place, FindingKind::MissingAmount, lineOf(entry), {}, {});
        }
        checkAmount(entry);
        for (const auto& part : entry.parts) {
            checkLine(part);
        }
    }

    void checkAmount(const BudgetEntry& entry)
    {
        const auto& line = entry.line.value;
        if (!line.amount) {
            return;
        }
        if (const auto sum = sumOfParts(entry); sum && *sum != *line.amount) {
            m_findings.addAmounts(m_place, FindingKind::SumOfParts, lineOf(entry), *sum, *line.amount);
        }
        if (line.quantity && line.unitPrice) {
            const auto cents = std::llround(*line.quantity * static_cast<double>(line.unitPrice->inCents()));
            if (const auto product = Money::cents(cents); product != *line.amount) {
                m_findings.addAmounts(m_place, FindingKind::QuantityPrice, lineOf(entry), product,
                                      *line.amount);
            }
        }
    }

    void checkYear(int year)
    {
        checkBalance(year);
        checkTotal(year);
        checkFunders(year);
    }

    Money restOf(int year) const
    {
        return totalOf(m_budget, year, Remaining).sum + totalOf(m_budget, year, CarriedOver).sum;
    }

    bool hasRest(int year) const
    {
        return totalOf(m_budget, year, Remaining).lines + totalOf(m_budget, year, CarriedOver).lines > 0;
    }

    /// The line of that year which says the most of a status: the first one.
    CheckedLine lineOf(int year, BudgetStatus status) const
    {
        const auto found = std::ranges::find_if(m_budget, [&](const BudgetEntry& entry) {
            return entry.line.value.year == year && entry.line.value.status == status;
        });
        return found == m_budget.end() ? CheckedLine{{}, "", year} : programme::lineOf(*found);
    }
    static CheckedLine lineOf(const BudgetEntry& entry) { return programme::lineOf(entry); }

    void checkBalance(int year)
    {
        const auto planned = totalOf(m_budget, year, Planned).known();
        const auto executed = totalOf(m_budget, year, Executed).known();
        if (!planned || !executed) {
            return;
        }
        const auto accounted = *executed + restOf(year);
        if (accounted != *planned) {
            const bool isOver = !hasRest(year) && *executed > *planned;
            m_findings.addAmounts(m_place, isOver ? FindingKind::OverPlan : FindingKind::Balance,
                                  lineOf(year, Executed), *planned, accounted);
        }
    }

    void checkTotal(int year)
    {
        const auto total = totalOf(m_budget, year, Total).known();
        const auto executed = totalOf(m_budget, year, Executed).known();
        if (total && executed && *total != *executed + restOf(year)) {
            m_findings.addAmounts(m_place, FindingKind::YearTotal, lineOf(year, Total),
                                  *executed + restOf(year), *total);
        }
    }

    void checkFunders(int year)
    {
        const auto planned = totalOf(m_budget, year, Planned).known();
        for (const auto& entry : m_budget) {
            const auto& line = entry.line.value;
            const bool isShare =
                line.status == Granted || line.status == Committed || line.status == Estimated;
            if (planned && line.year == year && isShare && line.funder && line.amount
                && *line.amount > *planned) {
                m_findings.addAmounts(m_place, FindingKind::FunderOverPlan, lineOf(entry), *planned,
                                      *line.amount);
            }
        }
    }

    const CheckedPlace& m_place;
    const std::vector<BudgetEntry>& m_budget;
    Findings& m_findings;
};

} // namespace

void checkBudget(const CheckedPlace& place, Findings& findings)
{
    BudgetCheck{place, findings}.run();
}

void checkGrants(const CheckedPlace& place, Findings& findings)
{
    for (const auto& entry : place.content.budget) {
        const auto& line = entry.line.value;
        if (line.status != Granted || !line.amount) {
            continue;
        }
        StatusTotal sum;
        forEachFiche(place.programme, [&](const FicheEntry& fiche) {
            const auto granted = totalOf(fiche.content.budget, line.year, Granted);
            sum.lines += granted.lines;
            sum.sum += granted.sum;
            sum.complete = sum.complete && granted.complete;
        });
        if (const auto known = sum.known(); known && *known != *line.amount) {
            findings.addAmounts(place, FindingKind::GrantTotal, lineOf(entry), *known, *line.amount);
        }
    }
}

} // namespace jalon::programme
