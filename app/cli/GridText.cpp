// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "GridText.h"

#include "EventText.h"
#include "Words.h"
#include "base/WordTable.h"

#include <array>

namespace jalon::cli {

namespace {

using namespace meeting;
using Json = nlohmann::ordered_json;
using reference::OrganisationKind;

constexpr std::array kKinds = {
    Worded<OrganisationKind>{OrganisationKind::Departement, "Département"},
    Worded<OrganisationKind>{OrganisationKind::FranceTravail, "France Travail"},
    Worded<OrganisationKind>{OrganisationKind::MissionLocale, "mission locale"},
    Worded<OrganisationKind>{OrganisationKind::CapEmploi, "Cap emploi ou PLIE"},
    Worded<OrganisationKind>{OrganisationKind::Ccas, "CCAS"},
    Worded<OrganisationKind>{OrganisationKind::Caf, "CAF"},
    Worded<OrganisationKind>{OrganisationKind::Msa, "MSA"},
    Worded<OrganisationKind>{OrganisationKind::Association, "association"},
    Worded<OrganisationKind>{OrganisationKind::PrivateOperator, "opérateur privé"},
    Worded<OrganisationKind>{OrganisationKind::Siae, "SIAE"},
    Worded<OrganisationKind>{OrganisationKind::Other, "autre structure"},
};
static_assert(isComplete(kKinds, EnumCodes<OrganisationKind>::codes.size()));

constexpr std::array kFacts = {
    Worded<GridFact>{GridFact::Registered, "inscrit à France Travail"},
    Worded<GridFact>{GridFact::Barrier, "frein"},
    Worded<GridFact>{GridFact::BarrierCount, "nombre de freins"},
    Worded<GridFact>{GridFact::Employed, "en emploi"},
    Worded<GridFact>{GridFact::JobKind, "dernier emploi"},
    Worded<GridFact>{GridFact::MonthsSinceJob, "mois depuis le dernier emploi"},
    Worded<GridFact>{GridFact::NoKnownJob, "aucun emploi connu"},
    Worded<GridFact>{GridFact::Age, "âge"},
    Worded<GridFact>{GridFact::LoneParent, "parent isolé (RSA majoré)"},
    Worded<GridFact>{GridFact::Alone, "sans conjoint"},
    Worded<GridFact>{GridFact::Distance, "distance à l’emploi"},
    Worded<GridFact>{GridFact::Licence, "permis de conduire"},
    Worded<GridFact>{GridFact::Vehicle, "véhicule"},
    Worded<GridFact>{GridFact::Project, "projet"},
    Worded<GridFact>{GridFact::PreOrientation, "préorientation de la liste"},
    Worded<GridFact>{GridFact::EarlierPathway, "parcours précédent terminé"},
    Worded<GridFact>{GridFact::ContractSigned, "contrat signé"},
    Worded<GridFact>{GridFact::ContractEnded, "contrat terminé, sans autre"},
    Worded<GridFact>{GridFact::Oriented, "déjà orienté"},
    Worded<GridFact>{GridFact::MonthsInPathway, "mois depuis la notification"},
};
static_assert(isComplete(kFacts, EnumCodes<GridFact>::codes.size()));

std::string nameOf(const GridCondition& condition)
{
    std::string name{wordsFor(kFacts, condition.fact)};
    if (condition.fact == GridFact::Barrier) {
        name += " " + (condition.theme ? std::string{themeText(*condition.theme)} : "quel qu’il soit");
    }
    return name;
}

std::string rangeText(const GridCondition& condition)
{
    const auto level = condition.fact == GridFact::Barrier ? std::string{", niveau "} : std::string{" : "};
    if (condition.from && condition.to) {
        return level + std::to_string(*condition.from) + " à " + std::to_string(*condition.to);
    }
    if (condition.from) {
        return level + std::to_string(*condition.from) + " ou plus";
    }
    return condition.to ? level + std::to_string(*condition.to) + " ou moins" : "";
}

std::string wordsText(const GridCondition& condition)
{
    std::string text;
    for (const auto& word : condition.words) {
        text += (text.empty() ? " : « " : " ou « ") + word + " »";
    }
    return text;
}

/// "12 personnes changeraient", "1 personne changerait".
std::string peopleWho(std::size_t count, const std::string& one, const std::string& many)
{
    return std::to_string(count) + (count > 1 ? " personnes " + many : " personne " + one);
}

std::string ruleLine(const OrientationRule& rule, const RuleCount& counted)
{
    auto label = rule.name + " (" + proposedText(rule.path, rule.organisation, rule.support) + ")";
    if (counted.changing > 0) {
        label += ", dont " + std::to_string(counted.changing) + " d’un autre parcours aujourd’hui";
    }
    return countLine(label, counted.proposed);
}

} // namespace

std::string conditionText(const GridCondition& condition)
{
    return (condition.negated ? "sauf si " : "si ") + nameOf(condition) + rangeText(condition)
           + wordsText(condition);
}

std::string matchedText(const MatchedFact& fact)
{
    std::string text = (fact.condition.negated ? "non : " : "") + nameOf(fact.condition);
    if (fact.number) {
        text +=
            (fact.condition.fact == GridFact::Barrier ? ", niveau " : " : ") + std::to_string(*fact.number);
    }
    text += fact.text.empty() ? "" : " : « " + fact.text + " »";
    return text + (fact.on ? " (" + fact.on->toFrench() + ")" : "");
}

std::string proposedText(casefile::PathType path, std::optional<OrganisationKind> organisation,
                         casefile::Support support)
{
    std::string text{codeOf(path)};
    text += organisation ? ", " + std::string{wordsFor(kKinds, *organisation)} : "";
    return text += supportText(support);
}

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
            text += "     " + conditionText(condition) + "\n";
        }
        text += rule.when.empty() ? "     dans tous les cas\n" : "";
        text += "     → " + proposedText(rule.path, rule.organisation, rule.support) + "\n";
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
    std::string text = proposedText(proposal.path, proposal.organisation, proposal.support) + "\n    règle "
                       + std::to_string(proposal.rule + 1) + ", " + grid.rules.at(proposal.rule).name + "\n";
    for (const auto& fact : proposal.because) {
        text += "    " + matchedText(fact) + "\n";
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
