// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MergeText.h"

#include "ErrorText.h"
#include "Words.h"

#include "base/FieldWords.h"
#include "base/Path.h"
#include "casefile/Journal.h"

#include <array>

namespace jalon::cli {

namespace {

using exchange::Conflict;
using exchange::ConflictedFact;
using exchange::ConflictKind;
using Json = nlohmann::ordered_json;

std::string wordsOr(std::string_view code)
{
    const auto words = fieldWords(code);
    return std::string{words.empty() ? code : words};
}

std::string said(const std::string& value)
{
    return value.empty() ? "rien" : "« " + value + " »";
}

std::string factText(const ConflictedFact& fact)
{
    std::string text = "    " + wordsOr(fact.table);
    if (fact.inBase != fact.inPack) {
        text += fact.inBase ? " (dans la base seulement)" : " (dans le paquet seulement)";
    }
    text += "\n";
    for (const auto& field : fact.fields) {
        text += "      " + wordsOr(field.column) + " : ";
        if (fact.inBase && fact.inPack) {
            text += "base " + said(field.base) + ", paquet " + said(field.pack) + "\n";
        } else {
            text += said(fact.inBase ? field.base : field.pack) + "\n";
        }
    }
    return text;
}

std::string_view kindWords(ConflictKind kind)
{
    switch (kind) {
    case ConflictKind::BothChanged:
        return "changé des deux côtés";
    case ConflictKind::RuleBroken:
        return "les deux ensemble ne tiennent pas";
    case ConflictKind::Gone:
        return "n’est plus dans la base";
    }
    return "";
}

std::string conflictText(const Conflict& conflict)
{
    std::string text = "  " + (conflict.person ? std::to_string(conflict.person.value) + "  " : std::string{})
                       + (conflict.personName.empty() ? "Fiches communes" : conflict.personName) + " : "
                       + std::string{kindWords(conflict.kind)} + "\n";
    if (conflict.why) {
        text += "    " + errorText(*conflict.why) + "\n";
    }
    for (const auto& fact : conflict.facts) {
        text += factText(fact);
    }
    return text;
}

Json conflictJson(const Conflict& conflict)
{
    constexpr std::array<std::string_view, 3> kConflictKinds = {"both-changed", "rule-broken", "gone"};
    auto facts = Json::array();
    for (const auto& fact : conflict.facts) {
        auto fields = Json::array();
        for (const auto& field : fact.fields) {
            fields.push_back(
                {{"column", field.column}, {"base", jsonOf(field.base)}, {"pack", jsonOf(field.pack)}});
        }
        facts.push_back({{"table", fact.table},
                         {"fact", fact.fact.value},
                         {"in_base", fact.inBase},
                         {"in_pack", fact.inPack},
                         {"fields", fields}});
    }
    return {{"person", jsonOf(conflict.person)},
            {"name", jsonOf(conflict.personName)},
            {"kind", kConflictKinds.at(static_cast<std::size_t>(conflict.kind))},
            {"why", conflict.why ? Json(errorText(*conflict.why)) : Json{}},
            {"facts", facts}};
}

std::string journalText(const exchange::BroughtBack& back)
{
    std::string text;
    for (const auto& finding : back.merged ? back.merged->journal : std::vector<store::JournalFinding>{}) {
        text += casefile::sentenceOf(finding) + "\n";
    }
    return text;
}

std::string outcomeText(const exchange::BroughtBack& back)
{
    if (back.plan->changes == 0) {
        return "Rien à rapporter : tout ce que dit ce paquet est déjà dans la base.\n";
    }
    if (!back.merged) {
        return std::to_string(back.plan->changes) + " fiches changées dans le paquet ; rien n’a été écrit.\n";
    }
    std::string text = "Rapporté : " + std::to_string(back.merged->written)
                       + (back.merged->written > 1 ? " fiches écrites" : " fiche écrite") + " pour "
                       + std::to_string(back.merged->people)
                       + (back.merged->people > 1 ? " personnes" : " personne");
    text += back.plan->alreadyThere > 0
                ? ", " + std::to_string(back.plan->alreadyThere) + " déjà dans la base"
                : "";
    text += back.merged->leftOut > 0 ? ", " + std::to_string(back.merged->leftOut) + " laissées de côté" : "";
    return text + ".\n";
}

} // namespace

std::string returnText(const exchange::BroughtBack& back)
{
    std::string text = pathText(back.file) + "\n";
    if (back.plan && !back.plan->conflicts.empty()) {
        text += back.merged ? "Tranché :\n" : "À trancher (--keep base ou --keep pack) :\n";
        for (const auto& conflict : back.plan->conflicts) {
            text += conflictText(conflict);
        }
    }
    if (back.error) {
        return text + errorText(*back.error) + "\n";
    }
    return text + outcomeText(back) + journalText(back);
}

Json toJson(const exchange::BroughtBack& back)
{
    auto conflicts = Json::array();
    for (const auto& conflict : back.plan ? back.plan->conflicts : std::vector<Conflict>{}) {
        conflicts.push_back(conflictJson(conflict));
    }
    auto journal = Json::array();
    for (const auto& finding : back.merged ? back.merged->journal : std::vector<store::JournalFinding>{}) {
        journal.push_back(casefile::sentenceOf(finding));
    }
    const auto planned = [&](auto member) { return back.plan ? Json((*back.plan).*member) : Json{}; };
    return {{"file", pathText(back.file)},
            {"pack", planned(&exchange::MergePlan::issuer)},
            {"changes", planned(&exchange::MergePlan::changes)},
            {"people", planned(&exchange::MergePlan::people)},
            {"already_there", planned(&exchange::MergePlan::alreadyThere)},
            {"conflicts", conflicts},
            {"written", back.merged ? Json(back.merged->written) : Json{}},
            {"left_out", back.merged ? Json(back.merged->leftOut) : Json{}},
            {"journal", journal},
            {"error", back.error ? Json(errorText(*back.error)) : Json{}}};
}

} // namespace jalon::cli
