// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlanText.h"

#include "WordTable.h"
#include "Words.h"

namespace jalon::cli {

namespace {

using namespace programme;
using Json = nlohmann::ordered_json;
using KindWords = Worded<FindingKind>;
using enum FindingKind;

constexpr std::array kKinds = {
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
static_assert(isComplete(kKinds, EnumCodes<FindingKind>::codes.size()));

constexpr std::array kSeverities = {
    Worded<Severity>{Severity::Error, "erreur"},
    Worded<Severity>{Severity::Warning, "alerte"},
    Worded<Severity>{Severity::Information, "info"},
};
static_assert(isComplete(kSeverities, EnumCodes<Severity>::codes.size()));

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

Json statedJson(const Stated& stated)
{
    if (std::holds_alternative<std::monostate>(stated)) {
        return {};
    }
    return {{"text", textOf(stated)}, {"number", jsonOf(numberOf(stated))}};
}

std::string lineText(const Finding& finding)
{
    std::string line = "  " + std::string{wordsFor(kSeverities, finding.severity)} + "  ";
    line += (finding.code.empty() ? "(programme)" : finding.code) + "  " + finding.label;
    line += (finding.year ? " [" + std::to_string(*finding.year) + "]" : "") + " : ";
    line += wordsOf(finding.kind);
    const auto add = [&line](std::string_view label, const std::string& text) {
        line += text.empty() ? "" : " ; " + std::string{label} + " " + text;
    };
    add("attendu", textOf(finding.expected));
    add("écrit", textOf(finding.written));
    add("écart", signedText(finding.difference));
    return line + "\n";
}

std::string countText(const std::vector<Finding>& findings)
{
    std::string text;
    for (const auto& [severity, words] : kSeverities) {
        const auto count = std::ranges::count(findings, severity, &Finding::severity);
        text += (text.empty() ? "" : ", ") + std::to_string(count) + " " + std::string{words}
                + (count > 1 ? "s" : "");
    }
    return text + ".\n";
}

} // namespace

std::string_view wordsOf(FindingKind kind)
{
    return wordsFor(kKinds, kind);
}

std::string findingsText(const std::vector<Finding>& findings)
{
    std::string text;
    const std::string* programme = nullptr;
    for (const auto& finding : findings) {
        if (programme == nullptr || *programme != finding.programmeCode) {
            text += (programme == nullptr ? "" : "\n") + finding.programmeCode + "\n";
        }
        programme = &finding.programmeCode;
        text += lineText(finding);
    }
    return text + countText(findings);
}

nlohmann::ordered_json toJson(const std::vector<Finding>& findings)
{
    auto list = Json::array();
    for (const auto& finding : findings) {
        list.push_back({{"severity", codeOf(finding.severity)},
                        {"kind", codeOf(finding.kind)},
                        {"programme", finding.programmeCode},
                        {"fiche", jsonOf(finding.code)},
                        {"title", finding.title},
                        {"year", jsonOf(finding.year)},
                        {"line", finding.label},
                        {"expected", statedJson(finding.expected)},
                        {"written", statedJson(finding.written)},
                        {"difference", statedJson(finding.difference)}});
    }
    return list;
}

} // namespace jalon::cli
