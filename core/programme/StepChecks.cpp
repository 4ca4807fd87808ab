// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Text.h"
#include "programme/Budget.h"
#include "programme/Findings.h"

#include <algorithm>
#include <map>
#include <regex>

namespace jalon::programme {

namespace {

/// The year in which the step's own text says that it was done.
std::optional<int> yearSaidDone(const Step& step)
{
    static const std::regex pattern{R"(\brealisee?s? en ((?:19|20)\d\d)\b)"};
    std::smatch match;
    const auto text = fold(step.title + " " + step.note);
    return std::regex_search(text, match, pattern) ? std::optional{std::stoi(match.str(1))} : std::nullopt;
}

std::optional<int> lastTold(const FicheEntry& fiche)
{
    return fiche.years.empty() ? std::nullopt : std::optional{fiche.years.back().value.year};
}

/// The first year in which something was spent on each step, by its rank.
void collectSpending(const std::vector<BudgetEntry>& budget, std::map<int, int>& firstYears)
{
    for (const auto& entry : budget) {
        const auto& line = entry.line.value;
        if (entry.step > 0 && line.status == BudgetStatus::Executed
            && amountOf(entry).value_or(Money{}) > Money{}) {
            const auto [known, isNew] = firstYears.emplace(entry.step, line.year);
            known->second = std::min(known->second, line.year);
        }
        collectSpending(entry.parts, firstYears);
    }
}

Measure yearText(int year)
{
    return Measure{std::to_string(year)};
}

} // namespace

void checkSteps(const CheckedPlace& place, Findings& findings)
{
    std::map<int, int> spentFrom;
    collectSpending(place.fiche->content.budget, spentFrom);
    const auto told = lastTold(*place.fiche);
    for (std::size_t at = 0; at < place.fiche->steps.size(); ++at) {
        const auto& [id, step] = place.fiche->steps[at];
        const CheckedLine line{id, step.code.empty() ? step.title : step.code + " " + step.title, told};
        const auto saidDone = yearSaidDone(step);
        if (saidDone && !step.done) {
            findings.add(place, FindingKind::StepNotTicked, {line.id, line.label, saidDone}, Measure{"fait"},
                         Measure{"non coché"});
        } else if (!step.done && step.lastYear && told && *step.lastYear <= *told) {
            findings.add(place, FindingKind::StepLate, line, yearText(*step.lastYear), Measure{"non coché"});
        }
        const auto spent = spentFrom.find(static_cast<int>(at) + 1);
        if (spent != spentFrom.end() && step.firstYear && *step.firstYear > spent->second) {
            findings.add(place, FindingKind::StepBeforeYear, {line.id, line.label, spent->second},
                         yearText(spent->second), yearText(*step.firstYear),
                         Measure::of(*step.firstYear - spent->second));
        }
    }
}

namespace {

/// Less is better where the target is below where one started.
bool isReached(const IndicatorValue& value)
{
    const auto target = *value.target.number();
    const auto current = *value.current.number();
    const bool isCeiling = value.previous.number() && *value.previous.number() > target;
    return isCeiling ? current <= target : current >= target;
}

/// Every target of that year can be compared with its result, and is reached; at least one.
bool areTargetsReached(const Content& content, int year)
{
    bool any = false;
    for (const auto& entry : content.indicators) {
        for (const auto& [id, value] : entry.values) {
            if (value.year != year || !value.target.number()) {
                continue;
            }
            const auto& indicator = entry.indicator.value;
            if (!value.current.number() || unitOf(value.current, indicator) != unitOf(value.target, indicator)
                || !isReached(value)) {
                return false;
            }
            any = true;
        }
    }
    return any;
}

bool isAllSpent(const Content& content, int year)
{
    const auto planned = totalOf(content.budget, year, BudgetStatus::Planned).known();
    const auto executed = totalOf(content.budget, year, BudgetStatus::Executed).known();
    return planned && executed && *executed >= *planned;
}

} // namespace

void checkProgress(const CheckedPlace& place, Findings& findings)
{
    constexpr int kDone = 100;
    for (const auto& [id, execution] : place.fiche->years) {
        if (execution.progress && *execution.progress < kDone
            && areTargetsReached(place.content, execution.year)
            && isAllSpent(place.content, execution.year)) {
            findings.add(place, FindingKind::Progress, {id, "Progression", execution.year},
                         rounded(kDone, 0, "%"), rounded(*execution.progress, 0, "%"),
                         points(*execution.progress - kDone, 0));
        }
    }
}

} // namespace jalon::programme
