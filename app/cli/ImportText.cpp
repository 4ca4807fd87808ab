// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImportText.h"

#include "ReasonText.h"
#include "Words.h"

#include <array>

namespace jalon::cli {

namespace {

using Json = nlohmann::ordered_json;

// On a screen; JSON and the rejects file hold them all.
constexpr std::size_t kShownNotes = 20;
constexpr std::array<std::string_view, 3> kKinds = {"stock", "nouveaux entrants", "suivi"};
constexpr std::array<std::string_view, 5> kOrigins = {"indiqué", "d’après le nom du fichier",
                                                      "d’après son contenu", "d’après ses colonnes",
                                                      "de la liste complétée"};

Json notesJson(const std::vector<caf::RowNote>& notes)
{
    auto list = Json::array();
    for (const auto& note : notes) {
        list.push_back(
            {{"line", note.line}, {"column", note.column}, {"value", note.value}, {"reason", note.reason}});
    }
    return list;
}

Json ambiguousJson(const std::vector<caf::AmbiguousRow>& rows)
{
    auto list = Json::array();
    for (const auto& row : rows) {
        auto candidates = Json::array();
        for (const auto candidate : row.candidates) {
            candidates.push_back(candidate.value);
        }
        list.push_back({{"line", row.line}, {"reason", codeOf(row.reason)}, {"candidates", candidates}});
    }
    return list;
}

Json updatedJson(const std::vector<caf::UpdatedRow>& rows)
{
    auto list = Json::array();
    for (const auto& row : rows) {
        auto changes = Json::array();
        for (const auto& change : row.changes) {
            changes.push_back({{"field", change.field}, {"from", change.from}, {"to", change.to}});
        }
        list.push_back({{"line", row.line}, {"person", row.person.value}, {"changes", changes}});
    }
    return list;
}

std::string noteLines(std::string_view title, const std::vector<caf::RowNote>& notes)
{
    if (notes.empty()) {
        return {};
    }
    std::string text = "\n" + std::string{title} + "\n";
    for (std::size_t i = 0; i < notes.size() && i < kShownNotes; ++i) {
        const auto& note = notes[i];
        text += "  ligne " + std::to_string(note.line);
        if (!note.column.empty()) {
            text += ", " + note.column + " « " + note.value + " »";
        }
        text += " : " + reasonText(note.reason) + "\n";
    }
    if (notes.size() > kShownNotes) {
        text += "  … et " + std::to_string(notes.size() - kShownNotes)
                + " autres : --rejects les écrit toutes, --json aussi.\n";
    }
    return text;
}

std::string ambiguousLines(const std::vector<caf::AmbiguousRow>& rows)
{
    if (rows.empty()) {
        return {};
    }
    std::string text = "\nÀ trancher\n";
    for (std::size_t i = 0; i < rows.size() && i < kShownNotes; ++i) {
        text += "  ligne " + std::to_string(rows[i].line) + ", " + rows[i].name + " : "
                + reasonText(codeOf(rows[i].reason)) + "\n";
    }
    return text;
}

std::string heading(const caf::ImportPlan& plan, bool dryRun)
{
    std::string text = dryRun ? "Essai, rien n’a été écrit. " : "";
    text += "Liste de " + std::string{kKinds[static_cast<std::size_t>(*plan.request.kind)]} + " ("
            + std::string{kOrigins[static_cast<std::size_t>(plan.kindFrom)]} + "), du "
            + plan.request.listedOn->toFrench() + " ("
            + std::string{kOrigins[static_cast<std::size_t>(plan.dateFrom)]} + ").\n";
    if (plan.knownFile) {
        text += "Ce fichier a déjà été importé : rien n’a changé.\n";
    }
    return text;
}

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const auto& word : words) {
        text += (text.empty() ? "" : ", ") + word;
    }
    return text;
}

} // namespace

Json importJson(const caf::ImportPlan& plan)
{
    const auto& counts = plan.counts;
    return {{"rows", counts.rows},
            {"new", counts.added},
            {"updated", counts.updated},
            {"unchanged", counts.unchanged},
            {"ambiguous", counts.ambiguous},
            {"rejected", counts.rejected},
            {"duplicates", counts.duplicates},
            {"gone", counts.gone},
            {"warnings", counts.warnings},
            {"rejects", notesJson(plan.rejects)},
            {"warning_notes", notesJson(plan.warnings)},
            {"ambiguous_rows", ambiguousJson(plan.ambiguous)},
            {"updated_rows", updatedJson(plan.updated)},
            {"kind", codeOf(*plan.request.kind)},
            {"date", plan.request.listedOn->toIso()},
            {"unknown_columns", plan.unknownColumns},
            {"known_file", plan.knownFile}};
}

std::string importText(const caf::ImportPlan& plan, bool dryRun)
{
    const auto& counts = plan.counts;
    std::string text = heading(plan, dryRun);
    text += countLine("lignes", counts.rows) + countLine("nouvelles", counts.added)
            + countLine("modifiées", counts.updated) + countLine("inchangées", counts.unchanged)
            + countLine("à trancher", counts.ambiguous) + countLine("rejetées", counts.rejected)
            + countLine("en double", counts.duplicates)
            + countLine("personnes absentes de la liste", counts.gone)
            + countLine("avertissements", counts.warnings);
    if (!plan.unknownColumns.empty()) {
        text += "\nColonnes non reprises : " + joined(plan.unknownColumns) + "\n";
    }
    return text + noteLines("Rejets", plan.rejects) + noteLines("Avertissements", plan.warnings)
           + ambiguousLines(plan.ambiguous);
}

Json undoneJson(const caf::ImportedList& list)
{
    return {{"list", list.id.value},
            {"file", list.fileName},
            {"kind", codeOf(list.kind)},
            {"date", list.listedOn.toIso()},
            {"rows", list.counts.rows}};
}

std::string undoneText(const caf::ImportedList& list)
{
    return "Import annulé : « " + list.fileName + " », liste de "
           + std::string{kKinds[static_cast<std::size_t>(list.kind)]} + " du " + list.listedOn.toFrench()
           + ", " + std::to_string(list.counts.rows)
           + " lignes. Les dossiers sont redevenus ce qu’ils étaient avant cet import.\n";
}

} // namespace jalon::cli
