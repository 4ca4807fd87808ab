// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/PlanWords.h"

#include "base/WordTable.h"

namespace jalon::report {

namespace {

using namespace programme;
using KindWords = Worded<FindingKind>;
using enum FindingKind;

constexpr std::array kStatuses = {
    Worded<BudgetStatus>{BudgetStatus::Planned, "prévu"},
    Worded<BudgetStatus>{BudgetStatus::Granted, "accordé"},
    Worded<BudgetStatus>{BudgetStatus::Committed, "engagé"},
    Worded<BudgetStatus>{BudgetStatus::Estimated, "estimé"},
    Worded<BudgetStatus>{BudgetStatus::Executed, "exécuté"},
    Worded<BudgetStatus>{BudgetStatus::Remaining, "reste à réaliser"},
    Worded<BudgetStatus>{BudgetStatus::CarriedOver, "reporté"},
    Worded<BudgetStatus>{BudgetStatus::Forecast, "prévisionnel"},
    Worded<BudgetStatus>{BudgetStatus::Total, "total"},
};
static_assert(isComplete(kStatuses, EnumCodes<BudgetStatus>::codes.size()));

constexpr std::array kFunders = {
    Worded<Funder>{Funder::Etat, "État"},
    Worded<Funder>{Funder::Departement, "Département"},
    Worded<Funder>{Funder::Caf, "CAF"},
    Worded<Funder>{Funder::Fse, "FSE"},
    Worded<Funder>{Funder::Other, "autre financeur"},
};
static_assert(isComplete(kFunders, EnumCodes<Funder>::codes.size()));

constexpr std::array kNatures = {
    Worded<Nature>{Nature::Rh, "dépenses de personnel"},
    Worded<Nature>{Nature::Prestations, "prestations"},
    Worded<Nature>{Nature::Participations, "participations"},
    Worded<Nature>{Nature::Subventions, "subventions"},
    Worded<Nature>{Nature::Hebergement, "hébergement"},
    Worded<Nature>{Nature::Fonctionnement, "fonctionnement"},
    Worded<Nature>{Nature::Equipement, "équipement"},
    Worded<Nature>{Nature::Communication, "communication"},
    Worded<Nature>{Nature::Other, "autres dépenses"},
};
static_assert(isComplete(kNatures, EnumCodes<Nature>::codes.size()));

constexpr std::array kFunded = {
    Worded<Funded>{Funded::No, "non"},
    Worded<Funded>{Funded::Partly, "en partie"},
    Worded<Funded>{Funded::Yes, "oui"},
};
static_assert(isComplete(kFunded, EnumCodes<Funded>::codes.size()));

constexpr std::array kFindings = {
    KindWords{SumOfParts, "la somme des lignes n’est pas le total"},
    KindWords{YearTotal, "le total de l’année n’est pas exécuté + reste + reporté"},
    KindWords{Balance, "exécuté + reste + reporté n’est pas le prévu"},
    KindWords{GrantTotal, "la dotation n’est pas la somme des subventions"},
    KindWords{QuantityPrice, "quantité × prix unitaire n’est pas le montant"},
    KindWords{OverPlan, "exécuté au-dessus du prévu"},
    KindWords{FunderOverPlan, "la part d’un financeur dépasse le prévu"},
    KindWords{NotAnAmount, "ce n’est pas un montant"},
    KindWords{MissingAmount, "montant absent"},
    KindWords{MissingTotal, "total absent"},
    KindWords{MissingForecast, "prévisionnel absent"},
    KindWords{MissingStart, "date de mise en place absente"},
    KindWords{MissingProgress, "progression absente"},
    KindWords{MissingValue, "valeur absente"},
    KindWords{Growth, "taux d’évolution"},
    KindWords{Within, "la partie dépasse le tout"},
    KindWords{GrowsBy, "la valeur n’est pas la précédente plus l’ajout"},
    KindWords{PreviousValue, "situation N-1 différente de celle de l’année d’avant"},
    KindWords{FindingKind::Unit, "unité"},
    KindWords{FindingKind::Progress, "cibles atteintes et budget consommé"},
    KindWords{StepNotTicked, "étape faite d’après le texte"},
    KindWords{StepBeforeYear, "étape payée avant son année"},
    KindWords{StepLate, "étape prévue, non faite"},
};
static_assert(isComplete(kFindings, EnumCodes<FindingKind>::codes.size()));

constexpr std::array kSeverities = {
    Worded<Severity>{Severity::Error, "erreur"},
    Worded<Severity>{Severity::Warning, "alerte"},
    Worded<Severity>{Severity::Information, "info"},
};
static_assert(isComplete(kSeverities, EnumCodes<Severity>::codes.size()));

} // namespace

std::string_view wordsOf(BudgetStatus status)
{
    return wordsFor(kStatuses, status);
}

std::string_view wordsOf(Funder funder)
{
    return wordsFor(kFunders, funder);
}

std::string_view wordsOf(Nature nature)
{
    return wordsFor(kNatures, nature);
}

std::string_view wordsOf(Funded funded)
{
    return wordsFor(kFunded, funded);
}

std::string_view wordsOf(FindingKind kind)
{
    return wordsFor(kFindings, kind);
}

std::string_view wordsOf(Severity severity)
{
    return wordsFor(kSeverities, severity);
}

std::string textOf(const Stated& stated)
{
    if (const auto* money = std::get_if<Money>(&stated)) {
        return money->toFrench();
    }
    const auto* measure = std::get_if<Measure>(&stated);
    return measure != nullptr ? measure->text() : std::string{};
}

std::optional<double> numberOf(const Stated& stated)
{
    if (const auto* money = std::get_if<Money>(&stated)) {
        return money->inEuros();
    }
    const auto* measure = std::get_if<Measure>(&stated);
    return measure != nullptr ? measure->number() : std::nullopt;
}

std::string signedText(const Stated& difference)
{
    const auto text = textOf(difference);
    return numberOf(difference).value_or(0) > 0 ? "+" + text : text;
}

} // namespace jalon::report
