// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programme/Budget.h"
#include "programme/Findings.h"

#include <algorithm>

/// What a fiche does not say where the programme's other fiches do: of a plan that never says it, nothing is
/// missing.
namespace jalon::programme {

namespace {

template <class Says>
bool anyFiche(const ProgrammeEntry& programme, Says says)
{
    bool found = false;
    forEachFiche(programme, [&](const FicheEntry& fiche) { found = found || says(fiche); });
    return found;
}

bool hasStart(const FicheEntry& fiche)
{
    return !fiche.file.start.empty() || std::ranges::any_of(fiche.steps, [](const auto& step) {
        return step.value.firstYear.has_value();
    });
}

bool hasLines(const FicheEntry& fiche, int year, BudgetStatus status)
{
    return totalOf(fiche.content.budget, year, status).lines > 0;
}

bool isInBudget(const FicheEntry& fiche, int year)
{
    return hasLines(fiche, year, BudgetStatus::Planned);
}

const Execution* executionOf(const FicheEntry& fiche, int year)
{
    const auto found =
        std::ranges::find_if(fiche.years, [year](const auto& fact) { return fact.value.year == year; });
    return found == fiche.years.end() ? nullptr : &found->value;
}

bool hasProgress(const FicheEntry& fiche, int year)
{
    const auto* execution = executionOf(fiche, year);
    return execution != nullptr && execution->progress;
}

} // namespace

void checkMissing(const CheckedPlace& place, Findings& findings)
{
    const auto& fiche = *place.fiche;
    const auto budgetYears = yearsOf(fiche.content.budget);
    const bool isFinanced =
        std::ranges::any_of(budgetYears, [&fiche](int year) { return isInBudget(fiche, year); });
    if (isFinanced && !hasStart(fiche) && anyFiche(place.programme, hasStart)) {
        findings.add(place, FindingKind::MissingStart, {{}, "Date de mise en place", {}}, {}, {});
    }
    for (const auto year : budgetYears) {
        const auto forecasts = [year](const FicheEntry& one) {
            return hasLines(one, year, BudgetStatus::Forecast);
        };
        if (isInBudget(fiche, year) && !forecasts(fiche) && anyFiche(place.programme, forecasts)) {
            findings.add(place, FindingKind::MissingForecast,
                         {{}, "Prévisionnel " + std::to_string(year + 1), year + 1}, {}, {});
        }
    }
    for (const auto& [id, execution] : fiche.years) {
        const int year = execution.year;
        const auto progresses = [year](const FicheEntry& one) { return hasProgress(one, year); };
        if (!execution.progress && anyFiche(place.programme, progresses)) {
            findings.add(place, FindingKind::MissingProgress, {id, "Progression", year}, {}, {});
        }
    }
}

} // namespace jalon::programme
