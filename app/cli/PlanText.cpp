// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlanText.h"

#include "Words.h"
#include "programme/Budget.h"
#include "report/PlanWords.h"

#include <charconv>

namespace jalon::cli {

namespace {

using namespace programme;
using Json = nlohmann::ordered_json;

std::string numberText(double number)
{
    return Measure::of(number).text();
}

std::string indented(std::size_t depth, const std::string& text)
{
    return std::string(depth * 2, ' ') + text + "\n";
}

std::string headed(const std::string& code, const std::string& title)
{
    return code.empty() ? title : code + "  " + title;
}

/// What a year planned and executed: `2019 : prévu 72 000 €, exécuté 72 000 €`.
std::string yearText(const std::vector<BudgetEntry>& budget, int year)
{
    std::string text;
    for (std::size_t at = 0; at < EnumCodes<BudgetStatus>::codes.size(); ++at) {
        const auto status = static_cast<BudgetStatus>(at);
        const auto total = totalOf(budget, year, status);
        if (total.lines > 0 && status != BudgetStatus::Total) {
            const auto known = total.known();
            text += (text.empty() ? "" : ", ") + std::string{report::wordsOf(status)} + " "
                    + (known ? known->toFrench() : "sans montant");
        }
    }
    return std::to_string(year) + " : " + text;
}

void addFiche(std::string& text, std::size_t depth, const FicheEntry& fiche)
{
    text += indented(depth, headed(fiche.file.code, fiche.file.title));
    for (const auto year : yearsOf(fiche.content.budget)) {
        text += indented(depth + 2, yearText(fiche.content.budget, year));
    }
}

void addAxis(std::string& text, std::size_t depth, const AxisEntry& axis)
{
    text += indented(depth, headed("Axe " + axis.file.code, axis.file.title));
    for (const auto& objective : axis.objectives) {
        text += indented(depth + 1, "> " + objective.file.title);
        for (const auto& fiche : objective.fiches) {
            addFiche(text, depth + 2, fiche);
        }
    }
    for (const auto& fiche : axis.fiches) {
        addFiche(text, depth + 1, fiche);
    }
    for (const auto& part : axis.axes) {
        addAxis(text, depth + 1, part);
    }
}

void addSaid(std::string& text, std::string_view label, const std::string& said)
{
    if (!said.empty()) {
        text += indented(1, std::string{label} + " : " + said);
    }
}

void addLine(std::string& text, std::size_t depth, const BudgetEntry& entry)
{
    const auto& line = entry.line.value;
    const auto amount = line.amount ? line.amount->toFrench() : line.amountText;
    std::string head = (line.ofWhich ? "dont " : "") + std::string{report::wordsOf(line.status)} + " "
                       + std::to_string(line.year);
    head += line.label.empty() ? "" : ", " + line.label;
    text += indented(depth, amount.empty() ? head : head + " : " + amount);
    for (const auto& part : entry.parts) {
        addLine(text, depth + 1, part);
    }
}

std::string valueText(const IndicatorValue& value)
{
    std::string text = std::to_string(value.year) + " : ";
    const auto add = [&text](std::string_view label, const Measure& measure) {
        text += measure.isThere() ? std::string{label} + " " + measure.text() + "  " : "";
    };
    add("N-1", value.previous);
    add("N", value.current);
    add("évolution", value.growth);
    add(value.targetYear ? "cible " + std::to_string(*value.targetYear) : std::string{"cible"}, value.target);
    return text + (value.comment.empty() ? "" : "(" + value.comment + ")");
}

std::string figureText(const report::PlanFigure& figure)
{
    const std::string_view how =
        figure.source == IndicatorSource::Counted ? "compté des activités" : "calculé des dossiers";
    auto text = std::string{how} + " : " + (figure.found ? numberText(*figure.found) : "n. c.");
    if (figure.difference) {
        text += " (saisi − " + std::string{figure.source == IndicatorSource::Counted ? "compté" : "calculé"}
                + " : " + numberText(*figure.difference) + ")";
    }
    if (figure.towardsTarget) {
        text += " ; à comparer à la cible : " + numberText(*figure.towardsTarget);
    }
    return text;
}

void addIndicators(std::string& text, const FicheEntry& fiche, const std::vector<report::PlanFigure>& figures,
                   int year)
{
    text += fiche.content.indicators.empty() ? "" : indented(1, "Indicateurs");
    for (const auto& entry : fiche.content.indicators) {
        text += indented(2, entry.indicator.value.label);
        for (const auto& [id, value] : entry.values) {
            text += indented(3, valueText(value));
        }
        const auto figure = std::ranges::find(figures, entry.indicator.id, &report::PlanFigure::indicator);
        if (figure != figures.end()) {
            text += indented(3, std::to_string(year) + ", " + figureText(*figure));
        }
    }
}

void addYear(std::string& text, const Execution& execution)
{
    text +=
        indented(1, "Année " + std::to_string(execution.year)
                        + (execution.progress ? ", progression " + std::to_string(*execution.progress) + " %"
                                              : std::string{}));
    addSaid(text, "  description", execution.description);
    addSaid(text, "  objectifs de l’année suivante", execution.nextGoals);
    addSaid(text, "  justification", execution.justification);
}

std::string stepText(const Step& step)
{
    auto text = (step.done ? "[x] " : "[ ] ") + headed(step.code, step.title);
    if (step.firstYear) {
        text += " (" + std::to_string(*step.firstYear)
                + (step.lastYear != step.firstYear ? "-" + std::to_string(*step.lastYear) : std::string{})
                + ")";
    }
    return text;
}

} // namespace

std::string listText(const std::vector<ListedProgramme>& list)
{
    std::string text;
    for (const auto& [id, file, fiches] : list) {
        text += indented(file.parent ? 1 : 0, headed(file.code, file.name) + "  (" + std::to_string(fiches)
                                                  + (fiches > 1 ? " fiches)" : " fiche)"));
    }
    return text;
}

std::string planText(const ProgrammeEntry& programme)
{
    auto text = headed(programme.file.code, programme.file.name) + "\n";
    for (const auto& axis : programme.axes) {
        addAxis(text, 1, axis);
    }
    for (const auto& plan : programme.localPlans) {
        text += indented(1, headed(plan.file.code, plan.file.name));
    }
    return text;
}

std::string ficheText(const FicheEntry& fiche, const std::vector<report::PlanFigure>& figures, int year)
{
    const auto& file = fiche.file;
    auto text = headed(file.code, file.title) + "\n";
    addSaid(text, "objectifs", file.goals);
    addSaid(text, "contenu", file.content);
    addSaid(text, "bénéficiaires", file.audience);
    addSaid(text, "pilote", file.pilot);
    addSaid(text, "mise en place", file.start);
    addSaid(text, "durée", file.duration);
    addSaid(text, "échéance", file.deadline);
    addSaid(text, "partenaires", file.partners);
    for (const auto& [id, link] : fiche.links) {
        addSaid(text, "même travail que",
                headed(link.programme + (link.code.empty() ? "" : " " + link.code), link.title));
    }
    for (const auto& [id, step] : fiche.steps) {
        text += indented(1, stepText(step));
    }
    for (const auto& [id, execution] : fiche.years) {
        addYear(text, execution);
    }
    text += fiche.content.budget.empty() ? "" : indented(1, "Budget");
    for (const auto& entry : fiche.content.budget) {
        addLine(text, 2, entry);
    }
    addIndicators(text, fiche, figures, year);
    return text;
}

nlohmann::ordered_json toJson(const std::vector<ListedProgramme>& list)
{
    auto all = Json::array();
    for (const auto& [id, file, fiches] : list) {
        all.push_back({{"id", id.value},
                       {"code", file.code},
                       {"name", file.name},
                       {"kind", codeOf(file.kind)},
                       {"area", jsonOf(file.area)},
                       {"first_year", jsonOf(file.firstYear)},
                       {"last_year", jsonOf(file.lastYear)},
                       {"parent", jsonOf(file.parent)},
                       {"fiches", fiches}});
    }
    return all;
}

} // namespace jalon::cli
