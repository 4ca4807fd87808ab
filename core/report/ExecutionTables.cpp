// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ExecutionBlocks.h"
#include "report/PlanWords.h"

#include "programme/Budget.h"

namespace jalon::report {

namespace {

using namespace programme;
using tabular::Cell;
using tabular::ColumnKind;
using tabular::Decimal;

constexpr int kCentsDigits = 2;

Cell numberCell(const std::optional<double>& number, int digits)
{
    return number ? Cell{Decimal{*number, digits}} : Cell{};
}

/// A number where it is one, else what is written.
Cell measureCell(const Measure& measure)
{
    const auto number = measure.number();
    return number && measure.unit().empty() ? Cell{Decimal{*number, measure.decimals()}}
                                            : Cell{measure.text()};
}

Cell yearCell(const std::optional<int>& year)
{
    return year ? Cell{std::int64_t{*year}} : Cell{};
}

Cell amountCell(const BudgetEntry& entry)
{
    const auto amount = amountOf(entry);
    return amount ? Cell{Decimal{amount->inEuros(), kCentsDigits}} : Cell{};
}

/// Whose lines are listed: a fiche, or an axis or programme, which have no code here.
struct Owner {
    std::string code;
    std::string title;
    const Content& content;
    const std::vector<PlanFigure>& figures;
};

std::vector<Owner> ownersOf(const ExecutionReport& report)
{
    std::vector<Owner> owners;
    owners.reserve(report.places.size() + report.fiches.size());
    for (const auto& place : report.places) {
        owners.push_back({{}, place.heading, place.content, place.figures});
    }
    for (const auto& fiche : report.fiches) {
        owners.push_back({fiche.entry.file.code, fiche.entry.file.title, fiche.entry.content, fiche.figures});
    }
    return owners;
}

void addLines(tabular::Table& table, const Owner& owner, const std::vector<BudgetEntry>& entries, bool isPart)
{
    for (const auto& entry : entries) {
        const auto& line = entry.line.value;
        const auto unitPrice = line.unitPrice ? std::optional{line.unitPrice->inEuros()} : std::nullopt;
        table.rows.push_back({owner.code, owner.title, std::int64_t{line.year},
                              std::string{wordsOf(line.status)}, std::string{isPart ? "oui" : "non"},
                              lineName(line), line.detail, yearCell(line.grantYear),
                              yearCell(line.actionYear), numberCell(line.quantity, 1),
                              numberCell(unitPrice, kCentsDigits), amountCell(entry), line.amountText});
        addLines(table, owner, entry.parts, true);
    }
}

tabular::Table amountTable(const ExecutionReport& report)
{
    tabular::Table table{.title = "Montants",
                         .columns = {{"Fiche", ColumnKind::Text, 8},
                                     {"Titre", ColumnKind::Text, 40},
                                     {"Année", ColumnKind::Number},
                                     {"Statut", ColumnKind::Text, 16},
                                     {"Détaille la ligne du dessus", ColumnKind::Text, 12},
                                     {"Ligne", ColumnKind::Text, 40},
                                     {"Détail", ColumnKind::Text, 40},
                                     {"Année de la subvention", ColumnKind::Number},
                                     {"Année de l’action", ColumnKind::Number},
                                     {"Quantité", ColumnKind::Number},
                                     {"Prix unitaire (€)", ColumnKind::Number},
                                     {"Montant (€)", ColumnKind::Number, 16},
                                     {"Écrit sans être un montant", ColumnKind::Text, 20}},
                         .rows = {}};
    for (const auto& owner : ownersOf(report)) {
        addLines(table, owner, owner.content.budget, false);
    }
    return table;
}

void addIndicator(tabular::Table& table, const Owner& owner, const IndicatorEntry& entry, int year)
{
    const auto& indicator = entry.indicator.value;
    const auto figure = std::ranges::find(owner.figures, entry.indicator.id, &PlanFigure::indicator);
    const bool isFound = figure != owner.figures.end();
    for (const auto& [id, value] : entry.values) {
        const bool isOfYear = isFound && value.year == year;
        table.rows.push_back({owner.code, owner.title, indicator.measure, indicator.label, indicator.unit,
                              std::int64_t{value.year}, measureCell(value.previous),
                              measureCell(value.current), measureCell(value.target), value.targetOf,
                              yearCell(value.targetYear), measureCell(value.growth),
                              isOfYear ? numberCell(figure->found, 1) : Cell{},
                              isOfYear ? numberCell(figure->difference, 1) : Cell{}, value.comment});
    }
}

tabular::Table indicatorTable(const ExecutionReport& report)
{
    tabular::Table table{.title = "Indicateurs",
                         .columns = {{"Fiche", ColumnKind::Text, 8},
                                     {"Titre", ColumnKind::Text, 40},
                                     {"Mesure", ColumnKind::Text, 24},
                                     {"Indicateur", ColumnKind::Text, 48},
                                     {"Unité", ColumnKind::Text, 12},
                                     {"Année", ColumnKind::Number},
                                     {"Situation N-1", ColumnKind::Number},
                                     {"Situation N", ColumnKind::Number},
                                     {"Cible", ColumnKind::Number},
                                     {"Cible de quoi", ColumnKind::Text, 20},
                                     {"Année de la cible", ColumnKind::Number},
                                     {"Évolution", ColumnKind::Number},
                                     {"Calculé ou compté", ColumnKind::Number},
                                     {"Saisi − calculé", ColumnKind::Number},
                                     {"Commentaire", ColumnKind::Text, 48}},
                         .rows = {}};
    for (const auto& owner : ownersOf(report)) {
        for (const auto& entry : owner.content.indicators) {
            addIndicator(table, owner, entry, report.year);
        }
    }
    return table;
}

tabular::Table progressTable(const ExecutionReport& report)
{
    tabular::Table table{.title = "Avancement",
                         .columns = {{"Fiche", ColumnKind::Text, 8},
                                     {"Titre", ColumnKind::Text, 48},
                                     {"Échéance", ColumnKind::Text, 24},
                                     {"Année", ColumnKind::Number},
                                     {"Progression (%)", ColumnKind::Number},
                                     {"Étapes", ColumnKind::Number},
                                     {"Étapes faites", ColumnKind::Number}},
                         .rows = {}};
    for (const auto& fiche : report.fiches) {
        const auto& file = fiche.entry.file;
        const auto& steps = fiche.entry.steps;
        const auto done = std::ranges::count_if(steps, [](const auto& step) { return step.value.done; });
        table.rows.push_back({file.code, file.title, file.deadline, std::int64_t{report.year},
                              yearCell(FicheYear{fiche, report.year}.execution().progress),
                              static_cast<std::int64_t>(steps.size()), std::int64_t{done}});
    }
    return table;
}

Cell statedCell(const Stated& stated)
{
    const auto number = numberOf(stated);
    return number ? Cell{Decimal{*number, kCentsDigits}} : Cell{textOf(stated)};
}

tabular::Table findingTableOf(const ExecutionReport& report)
{
    tabular::Table table{.title = "Contrôles",
                         .columns = {{"Gravité", ColumnKind::Text, 10},
                                     {"Fiche", ColumnKind::Text, 8},
                                     {"Titre", ColumnKind::Text, 40},
                                     {"Ligne", ColumnKind::Text, 40},
                                     {"Constat", ColumnKind::Text, 40},
                                     {"Attendu", ColumnKind::Number, 16},
                                     {"Écrit", ColumnKind::Number, 16},
                                     {"Écart", ColumnKind::Number, 16}},
                         .rows = {}};
    for (const auto& finding : report.findings) {
        table.rows.push_back({std::string{wordsOf(finding.severity)}, finding.code, finding.title,
                              finding.label, std::string{wordsOf(finding.kind)}, statedCell(finding.expected),
                              statedCell(finding.written), statedCell(finding.difference)});
    }
    return table;
}

} // namespace

std::vector<tabular::Table> tablesOf(const ExecutionReport& report)
{
    return {amountTable(report), indicatorTable(report), progressTable(report), findingTableOf(report)};
}

} // namespace jalon::report
