// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/MonthBlocks.h"

#include "report/Definitions.h"
#include "report/FigureLink.h"
#include "report/Labels.h"
#include "tabular/Number.h"

#include <cmath>

namespace jalon::report {

namespace {

using enum IndicatorId;
using document::Align;
using document::Chart;
using document::Heading;
using document::Paragraph;
using document::Row;
using document::Table;

std::string nameOf(IndicatorId id)
{
    return std::string{codeOf(id)} + " – " + std::string{indicator(id).label};
}

std::string numeratorLink(IndicatorId id, Scope scope = {})
{
    return FigureLink{id, std::string{codeOf(Part::Numerator)}, scope}.text();
}

/// A comparison that does not exist stays empty: only the figure itself says "n. c.".
std::string comparison(std::optional<double> value, Unit unit)
{
    return value ? shownValue(value, unit) : std::string{};
}

/// What a rate is of; why a figure cannot be computed.
std::string explained(const ReportRow& row)
{
    const auto& figure = row.figure;
    if (!figure.value) {
        return "\n" + std::string{whyLabel(figure.why)};
    }
    if (!figure.denominator) {
        return {};
    }
    auto text = "\n" + countText(figure.numerator.value_or(0)) + " sur " + countText(*figure.denominator);
    return figure.running.value_or(0) > 0 ? text + ", délai en cours pour " + countText(*figure.running)
                                          : text;
}

Row keyRow(const ReportRow& row, bool ofYear)
{
    const auto unit = indicator(row.id).unit;
    Row cells{{nameOf(row.id) + explained(row), shownValue(row.figure.value, unit),
               comparison(row.previous, unit)}};
    if (!ofYear) {
        cells.cells.push_back(comparison(row.yearAgo, unit));
        cells.cells.push_back(comparison(row.yearToDate, unit));
    }
    cells.cells.push_back(comparison(row.target, unit));
    cells.cells.push_back(shownDifference(row.learntLater, unit));
    if (row.figure.numerator) {
        cells.links = {"", numeratorLink(row.id)};
    }
    return cells;
}

struct Theme {
    std::string_view title;
    std::vector<IndicatorId> ids;
};

/// As many figures as a page is wide, those of one subject together.
std::array<Theme, 4> themes()
{
    return {{{"Personnes et entrées", {K1, K2, T1, E1, E2, R5, F1}},
             {"Orientation", {O1, O2, O2r, O2v, O3, O4, O5}},
             {"Rendez-vous et contrats", {R1, R2, R3, C1, C2, C2t, C3, C4}},
             {"Accompagnement et sorties", {C5, G1, G2, S1, J1, X1, X2, X3}}}};
}

Row partRow(const Theme& theme, const std::string& name, const std::vector<ReportRow>& figures,
            std::optional<Scope> linked)
{
    Row row{{name}, false, {""}};
    for (const auto id : theme.ids) {
        const auto& figure = figures[indexOf(id)].figure;
        row.cells.push_back(shownValue(figure.value, indicator(id).unit));
        row.links.push_back(linked && figure.numerator ? numeratorLink(id, *linked) : std::string{});
    }
    return row;
}

/// The figures of a part of a scope other than everything have no list of their own: a list is of one scope.
Table partTable(const Theme& theme, const std::string& first, const MonthlyReport& report,
                const std::vector<ReportPart>& parts, ScopeKind kind)
{
    Table table{.columns = {{first, 3}}, .rows = {}, .firstColumnIsHeader = true};
    for (const auto id : theme.ids) {
        const double width = indicator(id).unit == Unit::Percent ? 1.45 : 1;
        table.columns.push_back({std::string{codeOf(id)}, width, Align::Right});
    }
    for (const auto& part : parts) {
        const bool hasList = report.query.scope.kind == ScopeKind::Everything;
        table.rows.push_back(partRow(theme, part.name, part.rows,
                                     hasList ? std::optional{Scope{kind, part.id}} : std::nullopt));
    }
    table.rows.push_back(partRow(theme, report.scope, report.rows, Scope::everything()));
    table.rows.back().isTotal = true;
    return table;
}

std::string legendOf(const Theme& theme)
{
    std::string legend;
    for (const auto id : theme.ids) {
        legend += (legend.empty() ? "" : ", ") + std::string{codeOf(id)}
                  + "\u202F: " + std::string{indicator(id).label};
    }
    return legend + ".";
}

std::string shortMonth(Date day)
{
    return day.toFrench().substr(3, 3) + std::to_string(day.year() % 100);
}

Chart chartOf(const MonthlyReport& report, const Curve& curve)
{
    const auto& definition = indicator(curve.id);
    Chart chart{.title = "Courbe sur douze mois\u202F: " + std::string{definition.label}, .points = {}};
    for (const auto& point : curve.points) {
        chart.points.push_back(
            {shortMonth(point.month.from), point.value, shownValue(point.value, definition.unit)});
    }
    if (const auto target = report.rows[indexOf(curve.id)].target) {
        chart.target = target;
        chart.targetShown = "tirets\u202F: cible " + shownValue(target, definition.unit);
    }
    return chart;
}

/// Twelve stand side by side: their unit is said once, above.
std::string withoutUnit(std::optional<double> value, Unit unit)
{
    if (!value) {
        return shownValue(value, unit);
    }
    return unit == Unit::Percent ? tabular::formatFrench(*value, 1)
                                 : tabular::formatFrench(std::floor(*value + 0.5), 0);
}

std::string unitSuffix(Unit unit)
{
    return unit == Unit::Percent || unit == Unit::Days ? " (" + std::string{unitLabel(unit)} + ")"
                                                       : std::string{};
}

Table curveTable(const Curve& curve)
{
    Table table{.columns = {}, .rows = {{}}, .isWhole = true};
    for (const auto& point : curve.points) {
        table.columns.push_back({shortMonth(point.month.from), 1, Align::Right});
        table.rows.front().cells.push_back(withoutUnit(point.value, indicator(curve.id).unit));
    }
    return table;
}

} // namespace

std::string countText(std::int64_t count)
{
    return tabular::formatFrench(static_cast<double>(count), 0);
}

std::string shownValue(std::optional<double> value, Unit unit)
{
    if (!value) {
        return "n.\u00A0c.";
    }
    if (unit == Unit::Percent) {
        return tabular::formatPercent(*value, 1);
    }
    const auto whole = tabular::formatFrench(std::floor(*value + 0.5), 0);
    return unit == Unit::Days ? whole + "\u00A0j" : whole;
}

std::string shownDifference(std::optional<double> difference, Unit unit)
{
    if (!difference || *difference == 0) {
        return {};
    }
    const std::string sign = *difference > 0 ? "+" : "−";
    const auto amount = tabular::formatFrench(std::abs(*difference), unit == Unit::Percent ? 1 : 0);
    return amount == "0" ? std::string{} : sign + amount + (unit == Unit::Percent ? "\u00A0pt" : "");
}

Blocks keyFigures(const MonthlyReport& report)
{
    Table table{.columns = {{"Chiffre", 4.5},
                            {"Valeur", 1.6, Align::Right},
                            {report.ofYear ? "Année précédente" : "Mois précédent", 1.7, Align::Right}},
                .rows = {}};
    if (!report.ofYear) {
        table.columns.push_back({"Un an avant", 1.5, Align::Right});
        table.columns.push_back({"Depuis le 1er\u00A0janv.", 1.6, Align::Right});
    }
    table.columns.push_back({"Cible", 1.4, Align::Right});
    table.columns.push_back({"Appris depuis", 1.4, Align::Right});
    for (const auto& row : report.rows) {
        table.rows.push_back(keyRow(row, report.ofYear));
    }
    return {Heading{1, "Chiffres de la période"}, table,
            Paragraph{.text =
                          "Appris depuis\u202F: ce que la base a appris après le dernier jour de la période"
                          " (ou après le jour demandé), et qui change le chiffre d’autant.",
                      .isNote = true}};
}

Blocks curveBlocks(const MonthlyReport& report)
{
    if (report.curves.empty()) {
        return {};
    }
    Blocks blocks{Heading{1, "Douze mois"}};
    for (const auto& curve : report.curves) {
        blocks.emplace_back(Heading{2, nameOf(curve.id) + unitSuffix(indicator(curve.id).unit)});
        blocks.emplace_back(chartOf(report, curve));
        blocks.emplace_back(curveTable(curve));
    }
    return blocks;
}

Blocks territoryBlocks(const MonthlyReport& report)
{
    if (report.byTerritory.empty()) {
        return {};
    }
    Blocks blocks{Heading{1, "Par territoire"}};
    for (const auto& theme : themes()) {
        blocks.emplace_back(Heading{2, std::string{theme.title}});
        blocks.emplace_back(Paragraph{.text = legendOf(theme), .isNote = true});
        blocks.emplace_back(partTable(theme, "Territoire", report, report.byTerritory, ScopeKind::Territory));
    }
    return blocks;
}

Blocks referentBlocks(const MonthlyReport& report)
{
    if (report.byReferent.empty()) {
        return {};
    }
    const Theme theme{"", {K2, T1, R5, E1, O2r, O4, R3, C3, X2}};
    return {Heading{1, "Par référent"},
            Paragraph{.text = legendOf(theme) + " Les autres chiffres sont dans le classeur (XLSX).",
                      .isNote = true},
            partTable(theme, "Référent", report, report.byReferent, ScopeKind::Referent)};
}

Blocks definitionBlocks()
{
    Table table{.columns = {{"Code", 0.8}, {"Chiffre", 3}, {"Ce qu’il compte", 6}},
                .rows = {},
                .firstColumnIsHeader = true};
    for (const auto& definition : indicators()) {
        table.rows.push_back({{std::string{codeOf(definition.id)}, std::string{definition.label},
                               std::string{definitionOf(definition.id)}}});
    }
    return {Heading{1, "Annexe\u202F: ce que comptent les chiffres"}, table};
}

} // namespace jalon::report
