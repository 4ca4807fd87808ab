// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What left and what came back: meeting packs, undo-merge.
#include "Commands.h"
#include "OpenBase.h"
#include "Words.h"

#include "casefile/Undo.h"
#include "exchange/Pack.h"

#include <algorithm>
#include <array>
#include <iostream>

namespace jalon::cli {

namespace {

constexpr std::array<std::string_view, 1> kBase = {"BASE"};
constexpr std::array kListOptions = {OptionSpec{"--json", "", "le résultat en JSON"}};
constexpr std::array kUndoOptions = {
    OptionSpec{"--pack", "N", "le numéro du paquet (le dernier rapporté si rien n’est dit)"}};

std::string lineOf(const exchange::PackEntry& entry)
{
    std::string line = std::to_string(entry.issuer) + "  " + entry.leftOn.toFrench() + "  ";
    line += entry.content.meeting ? "réunion " + std::to_string(entry.content.meeting.value)
                                  : "référent " + std::to_string(entry.content.referent.value);
    line += ", " + std::to_string(entry.people) + (entry.people > 1 ? " personnes" : " personne");
    line += ", emporté par " + entry.takenBy + (entry.takenFor.empty() ? "" : " pour " + entry.takenFor);
    return line
           + (entry.returns.empty() ? " : pas encore rapporté\n"
                                    : " : rapporté " + std::to_string(entry.returns.size()) + " fois\n");
}

nlohmann::ordered_json toJson(const exchange::PackEntry& entry)
{
    return {{"pack", entry.issuer},
            {"left_on", jsonOf(entry.leftOn)},
            {"meeting", jsonOf(entry.content.meeting)},
            {"referent", jsonOf(entry.content.referent)},
            {"people", entry.people},
            {"taken_by", jsonOf(entry.takenBy)},
            {"taken_for", jsonOf(entry.takenFor)},
            {"returns", entry.returns.size()}};
}

ExitCode runPacks(const Arguments& arguments)
{
    return withBase(arguments, store::OpenMode::Read, [&](store::Base& base, const store::Session&) {
        const auto all = exchange::packs(base.database());
        auto list = nlohmann::ordered_json::array();
        std::string text = all.empty() ? "Aucun paquet.\n" : "";
        for (const auto& entry : all) {
            list.push_back(toJson(entry));
            text += lineOf(entry);
        }
        std::cout << (arguments.has("--json") ? list.dump(2) + "\n" : text);
        return ExitCode::Done;
    });
}

/// Of that pack, or of all of them.
std::optional<TxId> lastReturn(const store::Database& database, std::optional<std::int64_t> issuer)
{
    std::optional<TxId> last;
    for (const auto& entry : exchange::packs(database)) {
        if ((!issuer || entry.issuer == *issuer) && !entry.returns.empty()) {
            last = std::max(last, std::optional{entry.returns.back()});
        }
    }
    return last;
}

ExitCode undoMerge(const store::Session& session, std::optional<std::int64_t> issuer)
{
    const auto back = lastReturn(session.database, issuer);
    if (!back) {
        std::cerr << "Aucun retour de paquet à annuler. Rien n’a été modifié.\n";
        return ExitCode::Refused;
    }
    if (const auto undone = casefile::undo(session, *back); !undone) {
        return report(undone.error());
    }
    std::cout
        << "Retour annulé : la base dit ce qu’elle disait avant. Le paquet peut être rapporté de nouveau.\n";
    return ExitCode::Done;
}

ExitCode runUndoMerge(const Arguments& arguments)
{
    const auto word = arguments.value("--pack");
    const auto issuer = word ? wholeNumber(*word) : std::nullopt;
    if (word && !issuer) {
        return usageError("« " + *word
                          + " » n’est pas un numéro de paquet ; « jalon-cli meeting packs » les donne.");
    }
    return withWholeBase(arguments, store::OpenMode::Write, [&](store::Base&, const store::Session& session) {
        return undoMerge(session, issuer);
    });
}

} // namespace

Command meetingPacksCommand()
{
    return {{"meeting packs", "Lister les paquets emportés, et ceux qui sont revenus", kBase, kListOptions,
             "Dans un paquet : ce qu’il est lui-même."},
            runPacks};
}

Command meetingUndoMergeCommand()
{
    return {{"meeting undo-merge", "Annuler le retour d’un paquet", kBase, kUndoOptions,
             "En une fois ; refusé si un travail plus récent porte sur les mêmes fiches."},
            runUndoMerge};
}

} // namespace jalon::cli
