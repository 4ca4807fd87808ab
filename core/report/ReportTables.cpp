// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ReportTables.h"

#include "report/Definitions.h"
#include "report/Labels.h"

#include <cmath>

namespace jalon::report {

namespace {

using tabular::Cell;
using tabular::ColumnKind;

constexpr std::string_view kNotComputable = "n. c.";

Cell countOf(std::optional<std::int64_t> count)
{
    return count ? Cell{*count} : Cell{};
}

/// Comparisons that do not exist stay empty: only the figure itself says "n. c.".
Cell comparisonOf(std::optional<double> value, report::Unit unit)
{
    return value ? cellOf(value, unit) : Cell{};
}

std::string titleOf(std::string_view table, const MonthlyReport& report)
{
    const auto iso = report.query.period.from.toIso();
    return std::string{table} + " " + (report.ofYear ? iso.substr(0, 4) : iso.substr(0, 7));
}

tabular::Table figures(const MonthlyReport& report)
{
    tabular::Table table{
        .title = titleOf("Indicateurs", report),
        .columns = {{"Code", ColumnKind::Text, 6},
                    {"Indicateur", ColumnKind::Text, 52},
                    {"Unité", ColumnKind::Text, 11},
                    {"Valeur", ColumnKind::Number},
                    {"Numérateur", ColumnKind::Number},
                    {"Dénominateur", ColumnKind::Number},
                    {"Délai en cours", ColumnKind::Number},
                    {report.ofYear ? "Année précédente" : "Mois précédent", ColumnKind::Number},
                    {"Un an avant", ColumnKind::Number},
                    {"Depuis le 1er janvier", ColumnKind::Number},
                    {"Cible", ColumnKind::Number},
                    {"Appris depuis", ColumnKind::Number},
                    {"Remarque", ColumnKind::Text, 40}},
        .rows = {}};
    for (const auto& row : report.rows) {
        const auto& definition = indicator(row.id);
        const auto unit = definition.unit;
        table.rows.push_back(
            {std::string{codeOf(row.id)}, std::string{definition.label}, std::string{unitLabel(unit)},
             cellOf(row.figure.value, unit), countOf(row.figure.numerator), countOf(row.figure.denominator),
             countOf(row.figure.running), comparisonOf(row.previous, unit), comparisonOf(row.yearAgo, unit),
             comparisonOf(row.yearToDate, unit), comparisonOf(row.target, unit),
             comparisonOf(row.learntLater, unit), std::string{whyLabel(row.figure.why)}});
    }
    return table;
}

tabular::Table lines(const MonthlyReport& report)
{
    tabular::Table table{.title = titleOf("Détail", report),
                         .columns = {{"Code", ColumnKind::Text, 6},
                                     {"Indicateur", ColumnKind::Text, 52},
                                     {"Ligne", ColumnKind::Text, 52},
                                     {"Valeur", ColumnKind::Number}},
                         .rows = {}};
    for (const auto& row : report.rows) {
        for (const auto& line : row.figure.lines) {
            const bool whole = line.value == static_cast<double>(line.count);
            table.rows.push_back({std::string{codeOf(row.id)}, std::string{indicator(row.id).label},
                                  line.label,
                                  whole ? Cell{line.count} : Cell{tabular::Decimal{line.value.value_or(0)}}});
        }
    }
    return table;
}

tabular::Table parts(const std::string& title, const std::string& first, const std::vector<ReportPart>& parts)
{
    tabular::Table table{.title = title, .columns = {{first, ColumnKind::Text, 32}}, .rows = {}};
    for (const auto& definition : indicators()) {
        table.columns.push_back({std::string{codeOf(definition.id)}, ColumnKind::Number, 9});
    }
    for (const auto& part : parts) {
        std::vector<Cell> cells{part.name};
        for (const auto& row : part.rows) {
            cells.push_back(cellOf(row.figure.value, indicator(row.id).unit));
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

tabular::Table curves(const MonthlyReport& report)
{
    tabular::Table table{
        .title = titleOf("Douze mois", report), .columns = {{"Mois", ColumnKind::Date}}, .rows = {}};
    for (const auto& curve : report.curves) {
        table.columns.push_back({std::string{codeOf(curve.id)}, ColumnKind::Number});
        table.rows.resize(curve.points.size());
        for (std::size_t i = 0; i < curve.points.size(); ++i) {
            if (table.rows[i].empty()) {
                table.rows[i].emplace_back(curve.points[i].month.from);
            }
            // A spreadsheet draws words as zeros.
            table.rows[i].push_back(comparisonOf(curve.points[i].value, indicator(curve.id).unit));
        }
        table.charts.push_back(
            {.title = std::string{indicator(curve.id).label}, .values = {table.columns.size() - 1}});
    }
    return table;
}

tabular::Table delays(const MonthlyReport& report)
{
    tabular::Table table{
        .title = titleOf("Délais", report), .columns = {{"Délai", ColumnKind::Text, 24}}, .rows = {}};
    for (const auto& spread : report.delays) {
        table.columns.push_back({std::string{codeOf(spread.id)}, ColumnKind::Number, 9});
        table.rows.resize(spread.bands.size());
        for (std::size_t i = 0; i < spread.bands.size(); ++i) {
            if (table.rows[i].empty()) {
                table.rows[i].emplace_back(spread.bands[i].label);
            }
            table.rows[i].emplace_back(spread.bands[i].count);
        }
        table.charts.push_back({.kind = tabular::TableChart::Kind::Bars,
                                .title = std::string{indicator(spread.id).label},
                                .values = {table.columns.size() - 1}});
    }
    return table;
}

tabular::Table yearly(const YearTable& year)
{
    tabular::Table table{.title = year.title, .columns = {{year.rowsAre, ColumnKind::Text, 24}}, .rows = {}};
    std::vector<Cell> total{std::string{"Total"}};
    for (std::size_t column = 0; column < year.columns.size(); ++column) {
        table.columns.push_back({year.columns[column], ColumnKind::Number});
        total.emplace_back(totalOf(year, column));
    }
    table.columns.push_back({"Total", ColumnKind::Number});
    total.emplace_back(totalOf(year));
    for (const auto& row : year.rows) {
        std::vector<Cell> cells{row.name};
        for (const auto& cell : row.cells) {
            cells.push_back(cell.code.empty() ? Cell{} : Cell{cell.count});
        }
        cells.emplace_back(totalOf(row));
        table.rows.push_back(std::move(cells));
    }
    table.rows.push_back(std::move(total));
    return table;
}

tabular::Table late(const MonthlyReport& report)
{
    tabular::Table table{.title = titleOf("À faire", report),
                         .columns = {{"Référent", ColumnKind::Text, 32},
                                     {"Nom", ColumnKind::Text, 24},
                                     {"Prénom", ColumnKind::Text, 20},
                                     {"Né(e) le", ColumnKind::Date},
                                     {"Matricule", ColumnKind::Text},
                                     {"Jours de retard", ColumnKind::Number}},
                         .rows = {}};
    for (const auto& held : report.late) {
        for (const auto& person : held.people) {
            table.rows.push_back({held.referent, person.lastName, person.firstName,
                                  person.birthOn ? Cell{*person.birthOn} : Cell{}, person.matricule,
                                  std::int64_t{person.days.value_or(0)}});
        }
    }
    return table;
}

tabular::Table definitions()
{
    tabular::Table table{.title = "Définitions",
                         .columns = {{"Code", ColumnKind::Text, 6},
                                     {"Indicateur", ColumnKind::Text, 52},
                                     {"Ce qu’il compte", ColumnKind::Text, 120}},
                         .rows = {}};
    for (const auto& definition : indicators()) {
        table.rows.push_back({std::string{codeOf(definition.id)}, std::string{definition.label},
                              std::string{definitionOf(definition.id)}});
    }
    return table;
}

} // namespace

Cell cellOf(std::optional<double> value, report::Unit unit)
{
    if (!value) {
        return std::string{kNotComputable};
    }
    if (unit == report::Unit::Percent) {
        return tabular::Percent{*value};
    }
    return static_cast<std::int64_t>(std::floor(*value + 0.5));
}

std::vector<tabular::Table> tablesOf(const MonthlyReport& report)
{
    std::vector<tabular::Table> tables{
        figures(report),
        lines(report),
        parts(titleOf("Par territoire", report), "Territoire", report.byTerritory),
        parts(titleOf("Par référent", report), "Référent", report.byReferent),
        curves(report),
        delays(report)};
    for (const auto& year : report.year) {
        tables.push_back(yearly(year));
    }
    tables.push_back(late(report));
    tables.push_back(definitions());
    return tables;
}

} // namespace jalon::report
