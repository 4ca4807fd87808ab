// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ExecutionBlocks.h"

#include "report/PlanWords.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace jalon::report {

namespace {

using namespace programme;
using document::Align;
using document::Heading;
using document::Paragraph;
using document::Table;

constexpr std::array kProgress = {25, 50, 75, 100};
constexpr std::string_view kMark = "■";
constexpr std::string_view kNoMark = "□";

std::string foreseen(const Step& step)
{
    if (!step.firstYear) {
        return {};
    }
    const auto first = std::to_string(*step.firstYear);
    return step.lastYear != step.firstYear ? first + "-" + std::to_string(*step.lastYear) : first;
}

std::vector<std::string> marks(const std::optional<int>& progress)
{
    std::vector<std::string> cells;
    cells.reserve(kProgress.size());
    for (const int share : kProgress) {
        cells.emplace_back(progress == share ? kMark : kNoMark);
    }
    return cells;
}

void addShares(Table& table)
{
    for (const int share : kProgress) {
        table.columns.push_back({std::to_string(share) + " %", 1, Align::Centre});
    }
}

const IndicatorValue* valueIn(const IndicatorEntry& entry, int year)
{
    for (const auto& [id, value] : entry.values) {
        if (value.year == year) {
            return &value;
        }
    }
    return nullptr;
}

std::string numberText(double number)
{
    return Measure::of(number).text();
}

} // namespace

Execution FicheYear::execution() const
{
    const auto& years = fiche.entry.years;
    const auto found =
        std::ranges::find_if(years, [this](const auto& each) { return each.value.year == year; });
    if (found != years.end()) {
        return found->value;
    }
    Execution nothingSaid;
    nothingSaid.fiche = fiche.entry.id;
    nothingSaid.year = year;
    return nothingSaid;
}

std::string joined(std::string first, const std::string& second)
{
    first.append(first.empty() || second.empty() ? "" : "\n").append(second);
    return first;
}

std::string saidOr(const std::string& text)
{
    return text.empty() ? "Non renseigné." : text;
}

std::string valueText(const IndicatorValue& value)
{
    const auto& growth = value.growth.text();
    return joined(value.current.text(), growth.empty() ? growth : "évolution\u00A0: " + growth);
}

std::string targetText(const IndicatorValue& value)
{
    auto text = value.target.text();
    if (!text.empty() && !value.targetOf.empty()) {
        text += " " + value.targetOf;
    }
    return !text.empty() && value.targetYear ? text + " (" + std::to_string(*value.targetYear) + ")" : text;
}

std::string figureText(const std::vector<PlanFigure>& figures, FactId indicator)
{
    const auto figure = std::ranges::find(figures, indicator, &PlanFigure::indicator);
    if (figure == figures.end()) {
        return {};
    }
    const std::string how = figure->source == IndicatorSource::Counted ? "compté" : "calculé";
    auto text = how + "\u00A0: " + (figure->found ? numberText(*figure->found) : "n. c.");
    return figure->difference
               ? text + "\n(saisi − " + how + "\u00A0: " + numberText(*figure->difference) + ")"
               : text;
}

std::vector<int> earlierYears(const FicheYear& fiche)
{
    std::set<int> years;
    for (const auto& entry : fiche.fiche.entry.content.indicators) {
        for (const auto& [id, value] : entry.values) {
            if (value.year < fiche.year - 1) {
                years.insert(value.year);
            }
        }
    }
    return {years.begin(), years.end()};
}

Blocks indicatorBlocks(const FicheYear& fiche, const std::vector<int>& earlierYears)
{
    Table table{.columns = {{"Indicateur", 4}}, .rows = {}};
    for (const int year : earlierYears) {
        table.columns.push_back({std::to_string(year), 1.2});
    }
    table.columns.push_back({"Situation " + std::to_string(fiche.year - 1), 1.6});
    table.columns.push_back({"Situation " + std::to_string(fiche.year), 2});
    table.columns.push_back({"Valeur visée", 1.8});
    table.columns.push_back({"Commentaire", 3});
    for (const auto& entry : fiche.fiche.entry.content.indicators) {
        const auto& indicator = entry.indicator.value;
        const auto* value = valueIn(entry, fiche.year);
        const IndicatorValue shown = value != nullptr ? *value : IndicatorValue{};
        const auto found = figureText(fiche.fiche.figures, entry.indicator.id);
        document::Row row{{joined(indicator.measure, indicator.label)}};
        for (const int year : earlierYears) {
            const auto* earlier = valueIn(entry, year);
            row.cells.push_back(earlier != nullptr ? valueText(*earlier) : std::string{});
        }
        for (auto&& cell :
             {shown.previous.text(), joined(valueText(shown), found), targetText(shown), shown.comment}) {
            row.cells.push_back(cell);
        }
        table.rows.push_back(std::move(row));
    }
    if (table.rows.empty()) {
        return {Paragraph{.text = saidOr({})}};
    }
    return {table};
}

Blocks stepBlocks(const FicheYear& fiche)
{
    Table table{.columns = {{"Étape", 6}, {"Prévue", 1.2}, {"Faite", 0.8, Align::Centre}}};
    std::string heading;
    for (const auto& [id, step] : fiche.fiche.entry.steps) {
        if (step.heading != heading) {
            heading = step.heading;
            table.rows.push_back({{heading}, true});
        }
        table.rows.push_back({{(step.code.empty() ? "" : step.code + ". ") + step.title
                                   + (step.note.empty() ? "" : "\n" + step.note),
                               foreseen(step), step.done ? "oui" : "non"}});
    }
    return table.rows.empty() ? Blocks{} : Blocks{table};
}

Blocks progressBlocks(const FicheYear& fiche)
{
    const auto execution = fiche.execution();
    Table table;
    addShares(table);
    table.rows.push_back({marks(execution.progress)});
    Blocks blocks{table};
    if (!execution.progress) {
        blocks.emplace_back(Paragraph{.text = "Progression non renseignée.", .isNote = true});
    }
    if (!execution.justification.empty()) {
        blocks.emplace_back(Paragraph{.label = "Justification\u00A0:", .text = execution.justification});
    }
    return blocks;
}

Blocks sectionBlocks(const FicheYear& fiche)
{
    Blocks blocks;
    for (const auto& [id, section] : fiche.fiche.entry.content.sections) {
        if (!section.year || *section.year == fiche.year) {
            blocks.emplace_back(Heading{4, section.heading});
            blocks.emplace_back(Paragraph{.text = section.body});
        }
    }
    return blocks;
}

std::string fundingText(const FicheEntry& entry)
{
    const auto& file = entry.file;
    auto text = file.alreadyFunded ? std::string{wordsOf(*file.alreadyFunded)} : saidOr({});
    text += file.fundingNote.empty() ? "" : "\n" + file.fundingNote;
    for (const auto& [id, link] : entry.links) {
        text += "\nFiche liée\u00A0: " + link.programme + " " + link.code
                + (link.title.empty() ? "" : ", " + link.title);
    }
    return text;
}

Table progressGrid(const ExecutionReport& report)
{
    const bool hasDeadlines = std::ranges::any_of(
        report.fiches, [](const ReportedFiche& fiche) { return !fiche.entry.file.deadline.empty(); });
    Table table{.columns = {{"Fiche", 5}}};
    if (hasDeadlines) {
        table.columns.push_back({"Échéance", 3});
    }
    addShares(table);
    for (const auto& fiche : report.fiches) {
        const FicheYear shown{fiche, report.year};
        document::Row row{{shown.file().code + " – " + shown.file().title}};
        if (hasDeadlines) {
            row.cells.push_back(shown.file().deadline);
        }
        std::ranges::move(marks(shown.execution().progress), std::back_inserter(row.cells));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table findingTable(const ExecutionReport& report)
{
    Table table{.columns = {{"Gravité", 1.3},
                            {"Fiche", 0.9},
                            {"Ligne", 3},
                            {"Constat", 3},
                            {"Attendu", 1.6, Align::Right},
                            {"Écrit", 1.6, Align::Right},
                            {"Écart", 1.6, Align::Right}},
                .rows = {}};
    for (const auto& finding : report.findings) {
        table.rows.push_back({{std::string{wordsOf(finding.severity)}, finding.code, finding.label,
                               std::string{wordsOf(finding.kind)}, textOf(finding.expected),
                               textOf(finding.written), signedText(finding.difference)}});
    }
    return table;
}

} // namespace jalon::report
