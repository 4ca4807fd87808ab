// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The commands that prepare orientations: meeting candidates, capacity, ask, orient.
#include "Commands.h"
#include "GridOptions.h"
#include "MeetingText.h"
#include "OpenBase.h"
#include "Words.h"

#include "casefile/Pathways.h"
#include "reference/RuleSets.h"

#include <array>
#include <iostream>

namespace jalon::cli {

namespace {

constexpr std::array<std::string_view, 1> kBase = {"BASE"};
constexpr std::array<std::string_view, 2> kBaseAndPerson = {"BASE", "NUMÉRO"};
constexpr OptionSpec kJson = {"--json", "", "le résultat en JSON"};
constexpr OptionSpec kTerritory = {"--territory", "NOM", "les personnes d’un territoire"};
constexpr OptionSpec kOn = {"--on", "DATE", "ce jour-là (aujourd’hui si rien n’est dit)"};
constexpr std::array kCandidateOptions = {
    kTerritory, OptionSpec{"--within", "JOURS", "les délais qui s’achèvent d’ici là (14)"}, kOn,
    OptionSpec{"--limit", "N", "combien en montrer (40)"}, kJson};
constexpr std::array kCapacityOptions = {kOn, kJson};
constexpr std::array kAskOptions = {
    OptionSpec{"--on", "DATE", "jour de la demande (aujourd’hui si rien n’est dit)"},
    OptionSpec{"--by", "TEXTE", "qui la demande"}, OptionSpec{"--reason", "TEXTE", "pourquoi"}};
constexpr std::array kOrientOptions = {
    kGridOption, kTerritory, OptionSpec{"--limit", "N", "les N premières, par délai (40)"},
    OptionSpec{"--write", "",
               "écrire ces orientations, datées d’aujourd’hui ; sinon elles sont seulement montrées"},
    kJson};
constexpr std::array kJsonOutlets = {
    Outlet{"--json", OutletKind::Screen, store::JournalAction::ExportAnswer}};
constexpr std::int64_t kShown = 40;
constexpr std::int64_t kWithinDays = 14;

ExitCode runCandidates(const Arguments& arguments)
{
    const auto on = dateOption(arguments, "--on");
    const auto within = numberOption(arguments, "--within", kWithinDays);
    const auto limit = numberOption(arguments, "--limit", kShown);
    if (!on) {
        return usageError(on.error());
    }
    if (!within || !limit) {
        return usageError(within ? limit.error() : within.error());
    }
    return withBase(arguments, store::OpenMode::Read, [&](store::Base& base, const store::Session& session) {
        const auto& database = base.database();
        const auto territory = chosenTerritory(arguments, database);
        if (!territory) {
            return territory.error();
        }
        const auto day = on->value_or(session.clock.today());
        const auto list =
            meeting::candidates(database, reference::RuleSets{database},
                                {.dueWithinDays = static_cast<int>(*within), .territory = *territory}, day);
        if (arguments.has("--json")) {
            std::cout << candidatesJson(database, list, day).dump(2) << '\n';
        } else {
            std::cout << candidatesText(database, list, day, static_cast<std::size_t>(*limit));
        }
        return ExitCode::Done;
    });
}

ExitCode runCapacity(const Arguments& arguments)
{
    const auto on = dateOption(arguments, "--on");
    if (!on) {
        return usageError(on.error());
    }
    return withBase(arguments, store::OpenMode::Read, [&](store::Base& base, const store::Session& session) {
        const auto day = on->value_or(session.clock.today());
        const Loads loads{meeting::organisationLoads(base.database(), day),
                          meeting::referentLoads(base.database(), day)};
        if (arguments.has("--json")) {
            std::cout << toJson(loads).dump(2) << '\n';
        } else {
            std::cout << loadsText(loads);
        }
        if (store::isPack(base.database())) {
            std::cerr << "Dans un paquet, seules les personnes emportées sont comptées.\n";
        }
        return ExitCode::Done;
    });
}

ExitCode ask(const store::Session& session, const Arguments& arguments, PersonId person, Date day)
{
    const auto pathway = casefile::currentPathway(session.database, person);
    if (!pathway) {
        return report({ErrorCode::NoRunningPathway, {std::to_string(person.value)}});
    }
    store::Transaction tx{session, store::TxKind::Edit};
    const auto asked = meeting::askReorientation(tx, {pathway->id, day, arguments.value("--by").value_or(""),
                                                      arguments.value("--reason").value_or("")});
    if (!asked) {
        return report(asked.error());
    }
    tx.commit();
    std::cout << "Demande de réorientation du " << day.toFrench() << " notée.\n";
    return ExitCode::Done;
}

ExitCode runAsk(const Arguments& arguments)
{
    const auto person = wholeNumber(arguments.positional(1));
    if (!person) {
        return usageError("« " + arguments.positional(1)
                          + " » n’est pas un numéro de dossier ; « jalon-cli find » les donne.");
    }
    const auto on = dateOption(arguments, "--on");
    if (!on) {
        return usageError(on.error());
    }
    return withBase(arguments, store::OpenMode::Write, [&](store::Base&, const store::Session& session) {
        return ask(session, arguments, PersonId{*person}, on->value_or(session.clock.today()));
    });
}

/// Those who were never oriented, the most urgent first.
std::vector<PersonId> toOrient(const store::Database& database, std::optional<TerritoryId> territory,
                               Date day, std::size_t limit)
{
    const auto waiting = meeting::candidates(database, reference::RuleSets{database},
                                             {.neverOriented = true,
                                              .dueWithinDays = {},
                                              .noShows = false,
                                              .contractEnded = false,
                                              .reorientationAsked = false,
                                              .territory = territory},
                                             day);
    std::vector<PersonId> people;
    for (const auto& candidate : waiting) {
        if (people.size() < limit) {
            people.push_back(candidate.person);
        }
    }
    return people;
}

ExitCode writeLines(const store::Session& session, const meeting::InNumberList& list, Date day)
{
    const auto done = meeting::orientInNumber(session, list.lines, day);
    if (!done) {
        return report(done.error());
    }
    std::cout << "\n" << countLine("orientations écrites", static_cast<std::int64_t>(done->done));
    std::cout << leftOutText(done->leftOut);
    return ExitCode::Done;
}

ExitCode orient(const store::Session& session, const Arguments& arguments, std::size_t limit)
{
    const auto entry = chosenGrid(arguments, session.database);
    if (!entry) {
        return report(entry.error());
    }
    const auto territory = chosenTerritory(arguments, session.database);
    if (!territory) {
        return territory.error();
    }
    const auto day = session.clock.today();
    const auto people = toOrient(session.database, *territory, day, limit);
    const auto list = meeting::proposeInNumber(session.database, entry->grid, people, day);
    if (!list) {
        return report(list.error());
    }
    if (arguments.has("--json")) {
        std::cout << inNumberJson(session.database, *list, day).dump(2) << '\n';
    } else {
        std::cout << (people.empty() ? "Personne n’attend d’orientation.\n"
                                     : inNumberText(session.database, *list, day));
    }
    return arguments.has("--write") ? writeLines(session, *list, day) : ExitCode::Done;
}

ExitCode runOrient(const Arguments& arguments)
{
    const auto limit = numberOption(arguments, "--limit", kShown);
    if (!limit) {
        return usageError(limit.error());
    }
    if (arguments.has("--write") && arguments.has("--json")) {
        return usageError("--write et --json ne vont pas ensemble : regardez d’abord, écrivez ensuite.");
    }
    const auto mode = arguments.has("--write") ? store::OpenMode::Write : store::OpenMode::Read;
    return withBase(arguments, mode, [&](store::Base&, const store::Session& session) {
        return orient(session, arguments, static_cast<std::size_t>(*limit));
    });
}

} // namespace

Command meetingCandidatesCommand()
{
    return {{"meeting candidates", "Lister les personnes à voir en réunion, et pourquoi", kBase,
             kCandidateOptions,
             "Jamais orientées, délai qui s’achève, deux absences de suite, contrat terminé sans autre, "
             "réorientation demandée ; par délai.\n"
             "Qui est déjà à l’ordre du jour d’une réunion ouverte n’y est pas.",
             kJsonOutlets},
            runCandidates};
}

Command meetingCapacityCommand()
{
    return {{"meeting capacity", "Compter les personnes suivies par structure et par référent", kBase,
             kCapacityOptions, "Et les places qui restent, là où une capacité est connue."},
            runCapacity};
}

Command meetingAskCommand()
{
    return {{"meeting ask", "Noter une demande de réorientation", kBaseAndPerson, kAskOptions,
             "NUMÉRO : celui du dossier. Une orientation décidée ce jour-là ou après y répond."},
            runAsk};
}

Command meetingOrientCommand()
{
    return {{"meeting orient", "Orienter en nombre les personnes jamais orientées", kBase, kOrientOptions,
             "La grille propose le parcours, le genre de structure et l’accompagnement ; la structure et le "
             "référent sont les moins chargés du territoire.\n"
             "Sans --write, rien n’est écrit. Tout est écrit en une fois ; qui ne peut pas être orienté est "
             "nommé.",
             kJsonOutlets},
            runOrient};
}

} // namespace jalon::cli
