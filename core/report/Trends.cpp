// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/Trends.h"

#include "report/Engine.h"
#include "report/PlanFigures.h"

namespace jalon::report {

namespace {

constexpr int kMonths = 12;

std::vector<Column> columnsOf(IndicatorSet wanted, Date month)
{
    std::vector<Column> columns;
    for (int back = kMonths - 1; back >= 0; --back) {
        const auto period = monthOf(month.firstOfMonth().addMonths(-back));
        columns.push_back({.period = period, .asOf = period.lastDay(), .knowledge = {}, .wanted = wanted});
    }
    return columns;
}

} // namespace

std::optional<Date> firstListedDay(const store::Database& database)
{
    return database.value<Date>("SELECT min(coalesce(first_list_on, notified_on)) FROM pathway_file_now");
}

std::vector<Trend> trends(const store::Database& database, std::span<const IndicatorId> ids, Date month)
{
    const store::ReadScope read{database};
    IndicatorSet wanted;
    for (const auto id : ids) {
        wanted.set(indexOf(id));
    }
    const auto columns = columnsOf(wanted, month);
    Engine engine{database, wanted, false};
    const auto tallies = engine.count(columns, {});
    const auto& rules = engine.reference({}).ruleSets;
    const auto targets = planTargets(database, columns.back().asOf.year());
    const auto known = firstListedDay(database);
    std::vector<Trend> trends;
    for (const auto id : ids) {
        Trend trend{.id = id, .figure = figureOf(id, tallies.back().total()), .target = {}, .months = {}};
        if (const auto target = targets.find(id); target != targets.end()) {
            trend.target = target->second;
        } else if (rules) {
            trend.target = reference::target(rules->forNotification(columns.back().asOf), codeOf(id));
        }
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const bool isKnown = known && *known <= columns[i].asOf;
            trend.months.push_back(
                {columns[i].period, isKnown ? figureOf(id, tallies[i].total()).value : std::nullopt});
        }
        trends.push_back(std::move(trend));
    }
    return trends;
}

} // namespace jalon::report
