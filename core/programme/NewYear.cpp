// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programme/NewYear.h"

#include "programme/Plan.h"
#include "programme/Tree.h"

#include <algorithm>

namespace jalon::programme {

namespace {

template <class Rows>
bool speaksOf(const Rows& rows, int year)
{
    return std::ranges::any_of(rows, [year](const auto& fact) { return fact.value.year == year; });
}

bool contentSpeaksOf(const Content& content, int year)
{
    return std::ranges::any_of(content.budget,
                               [year](const auto& entry) { return entry.line.value.year == year; })
           || std::ranges::any_of(content.indicators,
                                  [year](const auto& entry) { return speaksOf(entry.values, year); });
}

/// Calls `visit(content)` for the programme, its axes and its fiches.
template <class Visit>
void forEachContent(const ProgrammeEntry& programme, Visit visit)
{
    visit(programme.content);
    for (const auto& axis : programme.axes) {
        visit(axis.content);
        for (const auto& part : axis.axes) {
            visit(part.content);
        }
    }
    forEachFiche(programme, [&visit](const FicheEntry& fiche) { visit(fiche.content); });
}

bool programmeSpeaksOf(const ProgrammeEntry& programme, int year)
{
    bool found = false;
    forEachContent(programme, [&](const Content& content) { found |= contentSpeaksOf(content, year); });
    forEachFiche(programme, [&](const FicheEntry& fiche) { found |= speaksOf(fiche.years, year); });
    return found;
}

class Copier {
public:
    Copier(store::Transaction& tx, int from, int to) : m_tx(tx), m_from(from), m_to(to) { }

    void copy(const ProgrammeEntry& programme)
    {
        forEachContent(programme, [this](const Content& content) { copyContent(content); });
        forEachFiche(programme, [this](const FicheEntry& fiche) {
            if (speaksOf(fiche.years, m_from)) {
                Execution row;
                row.fiche = fiche.id;
                row.year = m_to;
                record(m_tx, row).value();
                ++m_counts.executions;
            }
        });
    }

    const NewYear& counts() const { return m_counts; }

private:
    bool isForecast(const BudgetLine& line) const
    {
        return line.year == m_from && line.status == BudgetStatus::Forecast
               && line.actionYear.value_or(m_to) == m_to;
    }

    void copyContent(const Content& content)
    {
        const bool hasForecast = std::ranges::any_of(
            content.budget, [this](const auto& entry) { return isForecast(entry.line.value); });
        for (const auto& entry : content.budget) {
            const auto& line = entry.line.value;
            const bool isPlanned = line.year == m_from && line.status == BudgetStatus::Planned;
            if (hasForecast ? isForecast(line) : isPlanned) {
                copyLine(entry, {}, hasForecast);
            }
        }
        for (const auto& entry : content.indicators) {
            for (const auto& [id, value] : entry.values) {
                if (value.year == m_from) {
                    copyValue(value);
                }
            }
        }
    }

    void copyLine(const BudgetEntry& entry, FactId whole, bool withAmounts)
    {
        auto row = entry.line.value;
        row.partOf = whole;
        row.year = m_to;
        row.status = BudgetStatus::Planned;
        row.grantYear.reset();
        row.actionYear.reset();
        if (!withAmounts) {
            row.amount.reset();
            row.amountText.clear();
            row.quantity.reset();
            row.unitPrice.reset();
        }
        const auto id = record(m_tx, row).value();
        ++m_counts.lines;
        for (const auto& part : entry.parts) {
            copyLine(part, id, withAmounts);
        }
    }

    void copyValue(const IndicatorValue& value)
    {
        IndicatorValue row;
        row.indicator = value.indicator;
        row.year = m_to;
        row.previous = value.current;
        if (value.targetYear && *value.targetYear >= m_to) {
            row.target = value.target;
            row.targetOf = value.targetOf;
            row.targetYear = value.targetYear;
        }
        record(m_tx, row).value();
        ++m_counts.values;
    }

    store::Transaction& m_tx;
    int m_from;
    int m_to;
    NewYear m_counts;
};

} // namespace

Expected<NewYear> copyYear(store::Transaction& tx, ProgrammeId programme, int from, int to)
{
    const auto tree = readProgramme(tx.database(), programme);
    if (!tree) {
        return std::unexpected{tree.error()};
    }
    if (to <= from || !isYear(from) || !isYear(to)) {
        return failure(ErrorCode::InvalidValue, "year", std::to_string(to));
    }
    if (!programmeSpeaksOf(*tree, from)) {
        return failure(ErrorCode::PlanYearEmpty, tree->file.code, std::to_string(from));
    }
    if (programmeSpeaksOf(*tree, to)) {
        return failure(ErrorCode::PlanYearTaken, tree->file.code, std::to_string(to));
    }
    Copier copier{tx, from, to};
    copier.copy(*tree);
    return copier.counts();
}

} // namespace jalon::programme
