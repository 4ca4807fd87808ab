// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a programme and its axes say of themselves. These are of no single year: each line says which.
#include "programme/Budget.h"
#include "report/ExecutionBlocks.h"
#include "report/PlanWords.h"

namespace jalon::report {

namespace {

using namespace programme;
using document::Align;
using document::Heading;
using document::Paragraph;
using document::Table;

void addIndicatorYears(Table& table, const ReportedPlace& place, const IndicatorEntry& entry, int year)
{
    const auto& indicator = entry.indicator.value;
    const auto name = joined(indicator.measure, indicator.label);
    const auto found = figureText(place.figures, entry.indicator.id);
    bool isYearSaid = false;
    for (const auto& [id, value] : entry.values) {
        const bool isYear = value.year == year;
        isYearSaid = isYearSaid || isYear;
        table.rows.push_back(
            {{name, std::to_string(value.year), value.previous.text(),
              joined(valueText(value), isYear ? found : std::string{}), targetText(value), value.comment}});
    }
    if (!isYearSaid && !found.empty()) {
        table.rows.push_back({{name, std::to_string(year), {}, found, {}, {}}});
    }
}

Table indicatorYears(const ReportedPlace& place, int year)
{
    Table table{.columns = {{"Indicateur", 4},
                            {"Année", 1.1},
                            {"Année d’avant", 1.5},
                            {"Valeur", 2},
                            {"Valeur visée", 1.8},
                            {"Commentaire", 3}},
                .rows = {}};
    for (const auto& entry : place.content.indicators) {
        addIndicatorYears(table, place, entry, year);
    }
    return table;
}

void addBudgetLines(Table& table, const std::vector<BudgetEntry>& entries)
{
    for (const auto& entry : entries) {
        const auto& line = entry.line.value;
        table.rows.push_back({{std::to_string(line.year), joined(lineName(line), line.detail),
                               std::string{wordsOf(line.status)}, amountText(entry)}});
        addBudgetLines(table, entry.parts);
    }
}

void addSaidTable(Blocks& blocks, const std::string& heading, Table table)
{
    if (!table.rows.empty()) {
        blocks.emplace_back(Heading{3, heading});
        blocks.emplace_back(std::move(table));
    }
}

} // namespace

Blocks placeBlocks(const ReportedPlace& place, int year)
{
    Blocks blocks{Heading{2, place.heading}};
    if (!place.text.empty()) {
        blocks.emplace_back(Paragraph{.text = place.text});
    }
    for (const auto& [id, section] : place.content.sections) {
        const auto when = section.year ? " (" + std::to_string(*section.year) + ")" : std::string{};
        blocks.emplace_back(Heading{3, section.heading + when});
        blocks.emplace_back(Paragraph{.text = section.body});
    }
    Table budget{.columns = {{"Année", 0.8}, {"Ligne", 5}, {"Statut", 1.6}, {"Montant", 1.8, Align::Right}},
                 .rows = {}};
    addBudgetLines(budget, place.content.budget);
    addSaidTable(blocks, "Budget", std::move(budget));
    addSaidTable(blocks, "Indicateurs", indicatorYears(place, year));
    return blocks;
}

} // namespace jalon::report
