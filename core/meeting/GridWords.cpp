// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meeting/GridWords.h"

#include "base/WordTable.h"
#include "casefile/Words.h"

namespace jalon::meeting {

namespace {

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

std::string lookedAtWords(const GridCondition& condition)
{
    std::string name{factWords(condition.fact)};
    if (condition.fact == GridFact::Barrier) {
        name +=
            " " + (condition.theme ? std::string{casefile::wordsOf(*condition.theme)} : "quel qu’il soit");
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

} // namespace

std::string_view factWords(GridFact fact)
{
    return wordsFor(kFacts, fact);
}

std::string conditionWords(const GridCondition& condition)
{
    return (condition.negated ? "sauf si " : "si ") + lookedAtWords(condition) + rangeText(condition)
           + wordsText(condition);
}

std::string matchedWords(const MatchedFact& fact)
{
    std::string text = (fact.condition.negated ? "non : " : "") + lookedAtWords(fact.condition);
    if (fact.number) {
        text +=
            (fact.condition.fact == GridFact::Barrier ? ", niveau " : " : ") + std::to_string(*fact.number);
    }
    text += fact.text.empty() ? "" : " : « " + fact.text + " »";
    return text + (fact.on ? " (" + fact.on->toFrench() + ")" : "");
}

std::string proposedWords(casefile::PathType path, std::optional<OrganisationKind> organisation,
                          casefile::Support support)
{
    std::string text{codeOf(path)};
    text += organisation ? ", " + std::string{wordsFor(kKinds, *organisation)} : "";
    return text += casefile::supportPhrase(support);
}

} // namespace jalon::meeting
