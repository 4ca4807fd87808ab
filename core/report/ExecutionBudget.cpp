// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The budget's part of ExecutionBlocks.h.
#include "programme/Budget.h"
#include "report/ExecutionBlocks.h"
#include "report/PlanWords.h"

#include <algorithm>
#include <map>

namespace jalon::report {

namespace {

using namespace programme;
using document::Align;
using document::Paragraph;
using document::Row;
using document::Table;

constexpr std::string_view kIndent = "\u00A0\u00A0\u00A0";

void append(std::string& text, std::string_view part)
{
    text += (text.empty() || part.empty() ? "" : " – ") + std::string{part};
}

/// Calls `visit(entry, depth)` for the lines of the year, parts below their line.
template <class Visit>
void forEachLine(const std::vector<BudgetEntry>& entries, int year, std::size_t depth, const Visit& visit)
{
    for (const auto& entry : entries) {
        if (entry.line.value.year == year) {
            visit(entry, depth);
        }
        forEachLine(entry.parts, year, depth + 1, visit);
    }
}

std::string indented(std::size_t depth, const std::string& text)
{
    std::string result;
    for (std::size_t at = 0; at < depth; ++at) {
        result += kIndent;
    }
    return result + text;
}

void addTotal(Table& table, const FicheYear& fiche, BudgetStatus status)
{
    const auto total = totalOf(fiche.fiche.entry.content.budget, fiche.year, status);
    if (total.lines > 1) {
        const auto known = total.known();
        Row row{{"Total " + std::string{wordsOf(status)}}, true};
        row.cells.resize(table.columns.size() - 1);
        row.cells.push_back(known ? known->toFrench() : "incomplet");
        table.rows.push_back(std::move(row));
    }
}

Blocks orNothingSaid(const Table& table)
{
    if (table.rows.empty()) {
        return {Paragraph{.text = saidOr({})}};
    }
    return {table};
}

} // namespace

std::string lineName(const BudgetLine& line)
{
    std::string name;
    append(name, line.funderName.empty() && line.funder ? wordsOf(*line.funder)
                                                        : std::string_view{line.funderName});
    append(name, line.label.empty() && line.nature ? wordsOf(*line.nature) : std::string_view{});
    append(name, line.label);
    return (line.ofWhich ? "dont " : "") + (name.empty() ? "Ensemble" : name);
}

std::string amountText(const BudgetEntry& entry)
{
    const auto amount = amountOf(entry);
    return amount ? amount->toFrench() : entry.line.value.amountText;
}

Blocks budgetBlocks(const FicheYear& fiche, const std::vector<BudgetStatus>& statuses)
{
    Table table{.columns = {{"Ligne", 5}, {"Statut", 1.6}, {"Montant", 1.8, Align::Right}}, .rows = {}};
    for (const auto status : statuses) {
        forEachLine(fiche.fiche.entry.content.budget, fiche.year, 0,
                    [&](const BudgetEntry& entry, std::size_t depth) {
                        if (entry.line.value.status == status) {
                            table.rows.push_back({{indented(depth, lineName(entry.line.value)),
                                                   std::string{wordsOf(status)}, amountText(entry)}});
                        }
                    });
        addTotal(table, fiche, status);
    }
    return orNothingSaid(table);
}

Blocks executedBlocks(const FicheYear& fiche)
{
    Table table{.columns = {{"Nature des dépenses", 3},
                            {"Détails", 4},
                            {"Exécuté en " + std::to_string(fiche.year), 1.8, Align::Right}},
                .rows = {}};
    for (const auto status : {BudgetStatus::Executed, BudgetStatus::CarriedOver, BudgetStatus::Remaining}) {
        const auto before =
            status == BudgetStatus::Executed ? std::string{} : " (" + std::string{wordsOf(status)} + ")";
        forEachLine(fiche.fiche.entry.content.budget, fiche.year, 0,
                    [&](const BudgetEntry& entry, std::size_t depth) {
                        const auto& line = entry.line.value;
                        if (line.status == status) {
                            table.rows.push_back(
                                {{indented(depth, lineName(line) + before), line.detail, amountText(entry)}});
                        }
                    });
        addTotal(table, fiche, status);
    }
    return orNothingSaid(table);
}

Blocks grantBlocks(const FicheYear& fiche)
{
    const auto& budget = fiche.fiche.entry.content.budget;
    const auto years = yearsOf(budget);
    Table table{.columns = {{"Ligne", 4}}, .rows = {}};
    std::map<std::string, std::map<int, std::string>> cells;
    std::vector<std::string> order;
    for (const int year : years) {
        table.columns.push_back({std::to_string(year), 1.8, Align::Right});
        forEachLine(budget, year, 0, [&](const BudgetEntry& entry, std::size_t depth) {
            auto name = indented(depth, lineName(entry.line.value) + " ("
                                            + std::string{wordsOf(entry.line.value.status)} + ")");
            auto& amount = cells[name][year];
            if (std::ranges::find(order, name) == order.end()) {
                order.push_back(name);
            }
            amount += (amount.empty() ? "" : "\n") + amountText(entry);
        });
    }
    for (const auto& name : order) {
        Row row{{name}};
        for (const int year : years) {
            row.cells.push_back(cells[name][year]);
        }
        table.rows.push_back(std::move(row));
    }
    return orNothingSaid(table);
}

} // namespace jalon::report
