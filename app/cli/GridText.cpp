// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "GridText.h"

#include "Words.h"
#include "meeting/GridWords.h"

namespace jalon::cli {

namespace {

using namespace meeting;
using Json = nlohmann::ordered_json;

/// "12 personnes changeraient", "1 personne changerait".
std::string peopleWho(std::size_t count, const std::string& one, const std::string& many)
{
    return std::to_string(count) + (count > 1 ? " personnes " + many : " personne " + one);
}

std::string ruleLine(const OrientationRule& rule, const RuleCount& counted)
{
    auto label = rule.name + " (" + proposedWords(rule.path, rule.organisation, rule.support) + ")";
    if (counted.changing > 0) {
        label += ", dont " + std::to_string(counted.changing) + " d’un autre parcours aujourd’hui";
    }
    return countLine(label, counted.proposed);
}

} // namespace

std::string gridsText(const std::vector<GridEntry>& grids)
{
    if (grids.empty()) {
        return "La base n’a aucune grille d’orientation ; « grid examples » charge les modèles de Jalon.\n";
    }
    std::string text;
    for (const auto& [id, grid, inUse] : grids) {
        text += (inUse ? "→ " : "  ") + grid.name + ", " + std::to_string(grid.rules.size())
                + (grid.rules.size() > 1 ? " règles" : " règle");
        text += std::string{grid.example ? ", modèle à adapter" : ""} + (inUse ? ", en service\n" : "\n");
    }
    return text;
}

Json toJson(const std::vector<GridEntry>& grids)
{
    auto list = Json::array();
    for (const auto& [id, grid, inUse] : grids) {
        list.push_back({{"id", id.value},
                        {"name", grid.name},
                        {"source", jsonOf(grid.source)},
                        {"example", grid.example},
                        {"in_use", inUse},
                        {"rules", grid.rules.size()}});
    }
    return list;
}

std::string gridText(const OrientationGrid& grid)
{
    std::string text = grid.name + "\n" + (grid.source.empty() ? "" : grid.source + "\n");
    int number = 0;
    for (const auto& rule : grid.rules) {
        text += "\n" + std::to_string(++number) + ". " + rule.name + "\n";
        for (const auto& condition : rule.when) {
            text += "     " + conditionWords(condition) + "\n";
        }
        text += rule.when.empty() ? "     dans tous les cas\n" : "";
        text += "     → " + proposedWords(rule.path, rule.organisation, rule.support) + "\n";
    }
    return text;
}

std::string trialText(const OrientationGrid& grid, const GridTrial& trial, Date day,
                      const OrientationGrid* other)
{
    std::string text = "Grille « " + grid.name + " » au " + day.toFrench() + ", essai : rien n’a été écrit.\n"
                       + countLine("personnes au parcours en cours", trial.people) + "\n";
    for (std::size_t at = 0; at < grid.rules.size(); ++at) {
        text += ruleLine(grid.rules[at], trial.rules.at(at));
    }
    text += countLine("sans proposition", trial.unmatched) + "\n";
    text += peopleWho(trial.changing.size(), "changerait", "changeraient") + " de parcours ; "
            + peopleWho(static_cast<std::size_t>(trial.withoutPath), "n’a", "n’ont")
            + " aucun parcours en vigueur.\n";
    if (other != nullptr) {
        text += "La grille en service, « " + other->name + " », proposerait autre chose à "
                + std::to_string(trial.differing.size())
                + (trial.differing.size() > 1 ? " personnes.\n" : " personne.\n");
    }
    return text;
}

Json toJson(const OrientationGrid& grid, const GridTrial& trial, const OrientationGrid* other)
{
    auto rules = Json::array();
    for (std::size_t at = 0; at < grid.rules.size(); ++at) {
        rules.push_back({{"name", grid.rules[at].name},
                         {"proposed", trial.rules.at(at).proposed},
                         {"changing", trial.rules.at(at).changing}});
    }
    return {{"grid", grid.name},
            {"people", trial.people},
            {"unmatched", trial.unmatched},
            {"without_path", trial.withoutPath},
            {"changing", trial.changing.size()},
            {"differing", other == nullptr ? Json{} : Json(trial.differing.size())},
            {"rules", rules}};
}

std::string proposalText(const OrientationGrid& grid, const GridProposal& proposal)
{
    std::string text = proposedWords(proposal.path, proposal.organisation, proposal.support) + "\n    règle "
                       + std::to_string(proposal.rule + 1) + ", " + grid.rules.at(proposal.rule).name + "\n";
    for (const auto& fact : proposal.because) {
        text += "    " + matchedWords(fact) + "\n";
    }
    return text;
}

Json toJson(const OrientationGrid& grid, const GridProposal& proposal)
{
    auto because = Json::array();
    for (const auto& fact : proposal.because) {
        because.push_back({{"fact", codeOf(fact.condition.fact)},
                           {"number", jsonOf(fact.number)},
                           {"on", jsonOf(fact.on)},
                           {"text", jsonOf(fact.text)}});
    }
    return {{"rule", grid.rules.at(proposal.rule).name},
            {"path", codeOf(proposal.path)},
            {"organisation", jsonOf(proposal.organisation)},
            {"support", codeOf(proposal.support)},
            {"because", because}};
}

} // namespace jalon::cli
