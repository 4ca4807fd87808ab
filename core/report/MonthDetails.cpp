// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/FigureLink.h"
#include "report/MonthBlocks.h"
#include "tabular/Number.h"

#include <algorithm>
#include <map>

namespace jalon::report {

namespace {

using enum IndicatorId;
using document::Align;
using document::Chart;
using document::Heading;
using document::Paragraph;
using document::Row;
using document::Table;

const ReportRow& rowOf(const MonthlyReport& report, IndicatorId id)
{
    return report.rows[indexOf(id)];
}

std::string lineValue(const Line& line)
{
    const auto value = line.value.value_or(0);
    return tabular::formatFrench(value, value == static_cast<double>(line.count) ? 0 : 1);
}

Row lineRow(IndicatorId id, const Line& line)
{
    return {{line.label, lineValue(line)}, false, {"", FigureLink{id, line.code, {}}.text()}};
}

/// What follows the heading in a line's label: `Parcours : Emploi` is `Emploi`.
std::string_view afterHeading(std::string_view label)
{
    constexpr std::string_view kColon = " : ";
    const auto at = label.find(kColon);
    return at == std::string_view::npos ? label : label.substr(at + kColon.size());
}

/// Counts by what they come from and what they go to, each in the order of its first line.
struct Flow {
    std::vector<std::string> from;
    std::vector<std::string> to;
    std::map<std::pair<std::string, std::string>, const Line*> lines;

    explicit Flow(const std::vector<Line>& all, std::string_view detail)
    {
        constexpr std::string_view kArrow = " → ";
        const auto known = [](std::vector<std::string>& names, const std::string& name) {
            if (std::ranges::find(names, name) == names.end()) {
                names.push_back(name);
            }
        };
        for (const auto& line : all) {
            const std::string words{afterHeading(line.label)};
            const auto arrow = words.find(kArrow);
            if (!line.code.starts_with(detail) || arrow == std::string::npos) {
                continue;
            }
            const auto left = words.substr(0, arrow);
            const auto right = words.substr(arrow + kArrow.size());
            known(from, left);
            known(to, right);
            lines[{left, right}] = &line;
        }
    }
};

Row flowTotals(const Flow& flow)
{
    Row row{{"Total"}, true, {}};
    std::int64_t all = 0;
    for (const auto& to : flow.to) {
        std::int64_t total = 0;
        for (const auto& [ends, line] : flow.lines) {
            total += ends.second == to ? line->count : 0;
        }
        row.cells.push_back(countText(total));
        all += total;
    }
    row.cells.push_back(countText(all));
    return row;
}

Table flowTable(const Flow& flow)
{
    Table table{.columns = {{"De \\ vers", 2}}, .rows = {}, .firstColumnIsHeader = true, .isWhole = true};
    for (const auto& to : flow.to) {
        table.columns.push_back({to, 1.4, Align::Right});
    }
    table.columns.push_back({"Total", 1, Align::Right});
    for (const auto& from : flow.from) {
        Row row{{from}, false, {""}};
        std::int64_t total = 0;
        for (const auto& to : flow.to) {
            const auto found = flow.lines.find({from, to});
            const bool isThere = found != flow.lines.end();
            total += isThere ? found->second->count : 0;
            row.cells.push_back(isThere ? countText(found->second->count) : "0");
            row.links.push_back(isThere ? FigureLink{O5, found->second->code, {}}.text() : std::string{});
        }
        row.cells.push_back(countText(total));
        table.rows.push_back(std::move(row));
    }
    table.rows.push_back(flowTotals(flow));
    return table;
}

Chart chartOf(const Spread& spread)
{
    Chart chart{.kind = Chart::Kind::Bars,
                .title = "Répartition\u202F: " + std::string{indicator(spread.id).label},
                .points = {}};
    for (const auto& band : spread.bands) {
        chart.points.push_back({band.label, static_cast<double>(band.count), countText(band.count)});
    }
    return chart;
}

Table spreadTable(const Spread& spread)
{
    Table table{.columns = {}, .rows = {{}}, .isWhole = true};
    std::int64_t total = 0;
    for (const auto& band : spread.bands) {
        table.columns.push_back({band.label, 1, Align::Right});
        table.rows.front().cells.push_back(countText(band.count));
        total += band.count;
    }
    table.columns.push_back({"Total", 0.8, Align::Right});
    table.rows.front().cells.push_back(countText(total));
    return table;
}

Table workTable(const MonthlyReport& report)
{
    Table table{.columns = {{"Référent", 4},
                            {"Hors délai d’orientation", 2, Align::Right},
                            {"Sans nouvelles depuis huit semaines", 2, Align::Right}},
                .rows = {},
                .firstColumnIsHeader = true};
    for (const auto& part : report.byReferent) {
        const auto late = part.rows[indexOf(T1)].figure.numerator.value_or(0);
        const auto silent = part.rows[indexOf(R5)].figure.numerator.value_or(0);
        if (late + silent > 0) {
            table.rows.push_back({{part.name, countText(late), countText(silent)}});
        }
    }
    table.rows.push_back(
        {{"Total", countText(rowOf(report, T1).figure.numerator.value_or(0)),
          countText(rowOf(report, R5).figure.numerator.value_or(0))},
         true,
         {"", FigureLink{T1, "numerator", {}}.text(), FigureLink{R5, "numerator", {}}.text()}});
    return table;
}

Table lateTable(const MonthlyReport& report)
{
    Table table{
        .columns = {{"Personne", 4}, {"Née le", 1.6}, {"Matricule", 1.6}, {"Retard", 1.2, Align::Right}},
        .rows = {}};
    for (const auto& held : report.late) {
        table.rows.push_back(
            {{held.referent, "", "", countText(static_cast<std::int64_t>(held.people.size()))}, true});
        for (const auto& person : held.people) {
            table.rows.push_back({{person.lastName + " " + person.firstName,
                                   person.birthOn ? person.birthOn->toFrench() : std::string{},
                                   person.matricule, std::to_string(person.days.value_or(0)) + "\u00A0j"}});
        }
    }
    return table;
}

} // namespace

Blocks delayBlocks(const MonthlyReport& report)
{
    if (report.delays.empty()) {
        return {};
    }
    Blocks blocks{Heading{1, "Répartition des délais"}};
    for (const auto& spread : report.delays) {
        const bool isEmpty =
            std::ranges::all_of(spread.bands, [](const auto& band) { return band.count == 0; });
        blocks.emplace_back(
            Heading{2, std::string{codeOf(spread.id)} + " – " + std::string{indicator(spread.id).label}});
        if (isEmpty) {
            blocks.emplace_back(Paragraph{.text = "Aucun délai dans la période."});
        } else {
            blocks.emplace_back(chartOf(spread));
            blocks.emplace_back(spreadTable(spread));
        }
    }
    return blocks;
}

Blocks detailBlocks(const MonthlyReport& report)
{
    Table table{.columns = {{"Ligne", 6}, {"Valeur", 1.4, Align::Right}}, .rows = {}};
    for (const auto& row : report.rows) {
        if (row.figure.lines.empty() || row.id == O5 || row.id == F1) {
            continue;
        }
        const auto& definition = indicator(row.id);
        table.rows.push_back({{std::string{codeOf(row.id)} + " – " + std::string{definition.label},
                               shownValue(row.figure.value, definition.unit)},
                              true});
        for (const auto& line : row.figure.lines) {
            table.rows.push_back(lineRow(row.id, line));
        }
    }
    return table.rows.empty() ? Blocks{} : Blocks{Heading{1, "De quoi les chiffres sont faits"}, table};
}

Blocks flowBlocks(const MonthlyReport& report)
{
    if (report.rows.empty()) {
        return {};
    }
    const auto& lines = rowOf(report, O5).figure.lines;
    Blocks blocks{Heading{1, "Réorientations"}};
    for (const auto& [detail, title] :
         {std::pair{std::string_view{"path-change"}, "D’un type de parcours à l’autre"},
          std::pair{std::string_view{"spe-change"},
                    "Entre le service public de l’emploi (SPE) et les autres"}}) {
        const Flow flow{lines, detail};
        if (!flow.lines.empty()) {
            blocks.emplace_back(Heading{2, title});
            blocks.emplace_back(flowTable(flow));
        }
    }
    if (blocks.size() == 1) {
        blocks.emplace_back(Paragraph{.text = "Aucune réorientation dans la période."});
    }
    return blocks;
}

Blocks barrierBlocks(const MonthlyReport& report)
{
    if (report.rows.empty() || rowOf(report, F1).figure.lines.empty()) {
        return {};
    }
    const auto& figure = rowOf(report, F1).figure;
    Table table{.columns = {{"Frein", 6}, {"Personnes", 1.4, Align::Right}}, .rows = {}, .isWhole = true};
    for (const auto& line : figure.lines) {
        auto row = lineRow(F1, line);
        row.cells.front() = afterHeading(line.label);
        table.rows.push_back(std::move(row));
    }
    table.rows.push_back({{"Personnes ayant un frein", countText(figure.numerator.value_or(0))},
                          true,
                          {"", FigureLink{F1, "numerator", {}}.text()}});
    return {Heading{1, "Freins"}, table};
}

Blocks toDoBlocks(const MonthlyReport& report)
{
    if (report.byReferent.empty()) {
        return {};
    }
    Blocks blocks{Heading{1, "À faire"},
                  Paragraph{.text = "Ce qui attend quelqu’un le dernier jour de la période, par référent."},
                  workTable(report)};
    const auto late = rowOf(report, T1).figure.numerator.value_or(0);
    if (!report.late.empty()) {
        blocks.emplace_back(Heading{2, "Jamais orientés, délai passé"});
        blocks.emplace_back(lateTable(report));
    } else if (late > 0) {
        blocks.emplace_back(Paragraph{
            .text =
                "Les personnes hors délai sont trop nombreuses pour être nommées ici\u202F: Jalon en ouvre la"
                " liste par le chiffre T1.",
            .isNote = true});
    }
    return blocks;
}

} // namespace jalon::report
