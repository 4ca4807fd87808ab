// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The commands that prepare a meeting and print its papers: meeting list, prepare, print.
#include "Commands.h"
#include "DocumentOutput.h"
#include "GridOptions.h"
#include "MeetingOptions.h"
#include "MeetingText.h"
#include "Words.h"

#include "base/Path.h"
#include "meeting/Meetings.h"
#include "meeting/Papers.h"
#include "meeting/Words.h"
#include "reference/RuleSets.h"

#include <array>
#include <iostream>

namespace jalon::cli {

namespace {

constexpr std::array<std::string_view, 1> kBase = {"BASE"};
constexpr OptionSpec kJson = {"--json", "", "le résultat en JSON"};
constexpr std::array kListOptions = {kJson};
constexpr std::array kPrepareOptions = {
    OptionSpec{"--date", "AAAA-MM-JJ", "le jour de la réunion"},
    OptionSpec{"--time", "HH:MM", "l’heure"},
    OptionSpec{"--kind", "TYPE", "orientation (si rien n’est dit), information ou multidisciplinary"},
    OptionSpec{"--place", "TEXTE", "le lieu"},
    OptionSpec{"--territory", "NOM", "la réunion d’un territoire, et ses personnes"},
    OptionSpec{"--limit", "N", "les N premières personnes, par délai (30)"},
    OptionSpec{"--within", "JOURS", "les délais qui s’achèvent d’ici là (14)"},
    OptionSpec{"--past", "", "la réunion a déjà eu lieu"},
    kJson};
constexpr std::array kPrintOptions = {
    kMeetingOption, OptionSpec{"--paper", "PAPIER", "agenda, sheets, attendance ou minutes"},
    OptionSpec{"--without-names", "", "sans les noms, pour les membres extérieurs"},
    OptionSpec{"-o", "FICHIER", "le papier : .pdf, .odt ou .html selon l’extension"}};
constexpr std::array kJsonOutlets = {
    Outlet{"--json", OutletKind::Screen, store::JournalAction::ExportAnswer}};
constexpr std::array kPrintOutlets = {Outlet{"-o", OutletKind::ExportFile, {}}};
constexpr std::int64_t kPeopleOfMeeting = 30;
constexpr std::int64_t kWithinDays = 14;
constexpr int kMinutesPerHour = 60;

nlohmann::ordered_json toJson(const meeting::MeetingEntry& entry)
{
    return {{"meeting", entry.id.value},
            {"kind", codeOf(entry.file.kind)},
            {"held_on", jsonOf(entry.file.heldOn)},
            {"place", jsonOf(entry.file.place)},
            {"items", entry.items},
            {"decided", entry.decided},
            {"closed_on", jsonOf(entry.file.closedOn)}};
}

std::string lineOf(const meeting::MeetingEntry& entry)
{
    std::string line = std::to_string(entry.id.value) + "  " + entry.file.heldOn.toFrench() + "  "
                       + std::string{meeting::wordsOf(entry.file.kind)};
    line += entry.file.place.empty() ? "" : ", " + entry.file.place;
    line += " : " + std::to_string(entry.items) + (entry.items > 1 ? " personnes, " : " personne, ");
    line += entry.file.closedOn ? "close le " + entry.file.closedOn->toFrench()
                                : std::to_string(entry.decided) + " avec décision";
    return line + "\n";
}

ExitCode runList(const Arguments& arguments)
{
    return withBase(arguments, store::OpenMode::Read, [&](store::Base& base, const store::Session&) {
        const auto all = meeting::meetings(base.database());
        auto list = nlohmann::ordered_json::array();
        for (const auto& entry : all) {
            if (arguments.has("--json")) {
                list.push_back(toJson(entry));
            } else {
                std::cout << lineOf(entry);
            }
        }
        if (arguments.has("--json")) {
            std::cout << list.dump(2) << '\n';
        } else if (all.empty()) {
            std::cout << "Aucune réunion.\n";
        }
        return ExitCode::Done;
    });
}

/// HH:MM as minutes; the error is a French sentence.
std::expected<std::optional<int>, std::string> timeOption(const Arguments& arguments)
{
    const auto word = arguments.value("--time");
    if (!word) {
        return std::optional<int>{};
    }
    const auto colon = word->find(':');
    const auto hours = wholeNumber(word->substr(0, colon));
    const auto minutes = colon == std::string::npos ? std::nullopt : wholeNumber(word->substr(colon + 1));
    if (!hours || !minutes || *hours < 0 || *hours > 23 || *minutes < 0 || *minutes >= kMinutesPerHour) {
        return std::unexpected{"« " + *word + " » n’est pas une heure (HH:MM)."};
    }
    return static_cast<int>(*hours * kMinutesPerHour + *minutes);
}

std::expected<meeting::Meeting, std::string> readMeeting(const Arguments& arguments)
{
    const auto on = dateOption(arguments, "--date");
    const auto time = timeOption(arguments);
    const auto kind = codeOption<meeting::MeetingKind>(arguments, "--kind");
    if (!on) {
        return std::unexpected{on.error()};
    }
    if (!time) {
        return std::unexpected{time.error()};
    }
    if (!kind) {
        return std::unexpected{kind.error()};
    }
    if (!*on) {
        return std::unexpected{"Il faut le jour de la réunion : --date AAAA-MM-JJ."};
    }
    meeting::Meeting file;
    file.heldOn = **on;
    file.startsAt = *time;
    file.kind = kind->value_or(meeting::MeetingKind::Orientation);
    file.place = arguments.value("--place").value_or("");
    return file;
}

struct WantedPeople {
    std::size_t limit = 0;
    int withinDays = 0;
};

/// The most urgent candidates, in order; those who cannot be on it are left to the next one.
Expected<std::vector<meeting::Candidate>> fillAgenda(store::Transaction& tx, MeetingId meeting,
                                                     std::optional<TerritoryId> territory,
                                                     const WantedPeople& wanted, Date day)
{
    auto list = meeting::candidates(tx.database(), reference::RuleSets{tx.database()},
                                    {.dueWithinDays = wanted.withinDays, .territory = territory}, day);
    list.resize(std::min(list.size(), wanted.limit));
    for (const auto& candidate : list) {
        if (const auto added = meeting::addToAgenda(tx, meeting, candidate.pathway); !added) {
            return std::unexpected{added.error()};
        }
    }
    return list;
}

ExitCode prepare(const store::Session& session, const Arguments& arguments, meeting::Meeting file,
                 const WantedPeople& wanted)
{
    const auto territory = chosenTerritory(arguments, session.database);
    if (!territory) {
        return territory.error();
    }
    file.territory = territory->value_or(TerritoryId{});
    store::Transaction tx{session, store::TxKind::Edit};
    const auto past = arguments.has("--past") ? meeting::Past::Accept : meeting::Past::Refuse;
    const auto made = meeting::addMeeting(tx, file, past);
    if (!made) {
        return report(made.error());
    }
    const auto day = session.clock.today();
    const auto people = fillAgenda(tx, *made, *territory, wanted, day);
    if (!people) {
        return report(people.error());
    }
    tx.commit();
    if (arguments.has("--json")) {
        const nlohmann::ordered_json json = {{"meeting", made->value},
                                             {"people", candidatesJson(session.database, *people, day)}};
        std::cout << json.dump(2) << '\n';
        return ExitCode::Done;
    }
    std::cout << "Réunion " << made->value << " du " << file.heldOn.toFrench() << " préparée.\n"
              << candidatesText(session.database, *people, day, people->size());
    return ExitCode::Done;
}

ExitCode runPrepare(const Arguments& arguments)
{
    const auto file = readMeeting(arguments);
    const auto limit = numberOption(arguments, "--limit", kPeopleOfMeeting);
    const auto within = numberOption(arguments, "--within", kWithinDays);
    if (!file) {
        return usageError(file.error());
    }
    if (!limit || !within) {
        return usageError(limit ? within.error() : limit.error());
    }
    return withBase(arguments, store::OpenMode::Write, [&](store::Base&, const store::Session& session) {
        return prepare(session, arguments, *file,
                       {static_cast<std::size_t>(*limit), static_cast<int>(*within)});
    });
}

ExitCode runPrint(const Arguments& arguments)
{
    const auto meeting = meetingOption(arguments);
    const auto paper = codeOption<meeting::Paper>(arguments, "--paper");
    const auto output = arguments.value("-o");
    if (!meeting || !paper) {
        return usageError(meeting ? paper.error() : meeting.error());
    }
    if (!*paper || !output) {
        return usageError(
            "Il faut un papier et un fichier : --paper agenda -o OUT.pdf, OUT.odt ou OUT.html.");
    }
    const auto file = pathFromText(*output);
    if (!isDocumentFile(file)) {
        return usageError("« " + *output + " » : les papiers s’écrivent en .pdf, .odt ou .html.");
    }
    const auto names = arguments.has("--without-names") ? meeting::Names::Hidden : meeting::Names::Shown;
    return withBase(arguments, store::OpenMode::Read, [&](store::Base& base, const store::Session& session) {
        const auto document = meeting::paperOf(base.database(), *meeting, **paper, names);
        if (!document) {
            return report(document.error());
        }
        if (const auto written = writeDocument(file, *document, termsOf(session).mark); !written) {
            return reportFile(written.error());
        }
        std::cout << "Papier écrit : " << *output << '\n';
        return ExitCode::Done;
    });
}

} // namespace

Command meetingListCommand()
{
    return {{"meeting list", "Lister les réunions et leurs numéros", kBase, kListOptions, ""}, runList};
}

Command meetingPrepareCommand()
{
    return {{"meeting prepare", "Préparer une réunion et son ordre du jour", kBase, kPrepareOptions,
             "L’ordre du jour est fait des personnes que « meeting candidates » donne, les plus urgentes "
             "d’abord.",
             kJsonOutlets},
            runPrepare};
}

Command meetingPrintCommand()
{
    return {
        {"meeting print", "Écrire un papier d’une réunion (PDF, ODT, HTML)", kBase, kPrintOptions,
         "agenda : l’ordre du jour ; sheets : une fiche par personne ; attendance : la feuille de présence "
         "; minutes : le compte rendu.",
         kPrintOutlets},
        runPrint};
}

} // namespace jalon::cli
