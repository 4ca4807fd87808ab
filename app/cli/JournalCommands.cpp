// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who looked, searched, took out: journal list, export, verify, keep.
#include "Commands.h"
#include "MeetingOptions.h"
#include "OpenBase.h"
#include "Words.h"

#include "base/Path.h"
#include "casefile/Journal.h"
#include "report/JournalFile.h"
#include "store/Guarded.h"
#include "store/LeaseRecord.h"

#include <array>
#include <iostream>

namespace jalon::cli {

namespace {

using casefile::JournalFilter;

constexpr std::array<std::string_view, 1> kBase = {"BASE"};
constexpr std::array<std::string_view, 2> kBaseAndMonths = {"BASE", "MOIS"};
constexpr OptionSpec kFrom = {"--from", "AAAA-MM-JJ", "à partir de ce jour"};
constexpr OptionSpec kTo = {"--to", "AAAA-MM-JJ", "jusqu’à ce jour compris"};
constexpr OptionSpec kActor = {"--by", "NOM", "d’un seul compte, ou d’un utilisateur du système"};
constexpr OptionSpec kAction = {"--action", "CODE", "d’une seule action (consult, search, export-people…)"};
constexpr std::array kListOptions = {kFrom,
                                     kTo,
                                     kActor,
                                     kAction,
                                     OptionSpec{"--limit", "N", "les N dernières (100 si rien n’est dit)"},
                                     OptionSpec{"--json", "", "le résultat en JSON"}};
constexpr std::array kExportOptions = {kFrom, kTo, kActor, kAction,
                                       OptionSpec{"-o", "FICHIER", "le fichier, en .csv"}};
constexpr std::array kVerifyOptions = {
    OptionSpec{"--copies", "DOSSIER",
               "le comparer aussi aux copies de la base qui sont dans ce dossier, quel que soit leur nom"},
    OptionSpec{"--json", "", "le résultat en JSON"}};
constexpr std::array kListOutlets = {
    Outlet{"--json", OutletKind::Screen, store::JournalAction::ExportAnswer}};
constexpr std::array kExportOutlets = {Outlet{"-o", OutletKind::ExportFile, {}}};
constexpr int kDefaultLimit = 100;
constexpr std::string_view kListHelp =
    "Le journal dit qui a consulté, cherché, imprimé ou emporté quoi, et quand : des numéros de dossiers et\n"
    "des nombres, jamais un nom ni un mot cherché. Un administrateur le lit.";
constexpr std::string_view kVerifyHelp =
    "Les lignes s’enchaînent : une ligne retirée, changée, déplacée ou coupée à la fin se voit. Une chaîne\n"
    "entièrement réécrite ne se voit que par ce que les copies et les paquets en savent (--copies).";

std::expected<JournalFilter, std::string> filterOf(const Arguments& arguments)
{
    const auto from = dateOption(arguments, "--from");
    const auto to = dateOption(arguments, "--to");
    const auto action = codeOption<store::JournalAction>(arguments, "--action");
    if (!from || !to) {
        return std::unexpected{from ? to.error() : from.error()};
    }
    if (!action) {
        return std::unexpected{action.error()};
    }
    return JournalFilter{*from, *to, arguments.value("--by").value_or(""), *action};
}

nlohmann::ordered_json toJson(const store::JournalLine& line)
{
    return {{"line", line.line},
            {"at", store::isoInstant(line.at)},
            {"by", line.actor},
            {"action", codeOf(line.action)},
            {"subject", line.subject != 0 ? nlohmann::ordered_json(line.subject) : nlohmann::ordered_json{}},
            {"amount", jsonOf(line.amount)},
            {"origin", line.origin},
            {"origin_line",
             line.origin != 0 ? nlohmann::ordered_json(line.originLine) : nlohmann::ordered_json{}}};
}

void print(const store::JournalLine& line)
{
    const auto about = casefile::aboutOf(line);
    std::cout << line.line << "  " << frenchTime(line.at) << "  " << line.actor << "  "
              << casefile::wordsOf(line.action) << (about.empty() ? "" : " : " + about)
              << (line.origin != 0 ? " [" + casefile::originWords(line.origin) + "]" : "") << '\n';
}

ExitCode list(const Arguments& arguments, const store::Database& database, const JournalFilter& filter,
              std::int64_t limit)
{
    const auto count = casefile::countJournal(database, filter);
    const auto lines =
        count ? casefile::journalPage(database, filter, 0, limit) : std::unexpected{count.error()};
    if (!lines) {
        return report(lines.error());
    }
    if (arguments.has("--json")) {
        auto json = nlohmann::ordered_json::array();
        for (const auto& line : *lines) {
            json.push_back(toJson(line));
        }
        std::cout << json.dump(2) << '\n';
        return ExitCode::Done;
    }
    for (const auto& line : *lines) {
        print(line);
    }
    std::cout << (*count == 0
                      ? std::string{"Aucune ligne.\n"}
                      : std::to_string(lines->size()) + " lignes sur " + std::to_string(*count) + ".\n");
    return ExitCode::Done;
}

/// Where it can, the base takes in first what was noted beside it on this machine.
ExitCode runJournalList(const Arguments& arguments)
{
    const auto filter = filterOf(arguments);
    const auto limit = numberOption(arguments, "--limit", kDefaultLimit);
    if (!filter || !limit) {
        return usageError(filter ? limit.error() : filter.error());
    }
    return withBase(arguments, store::OpenMode::WriteElseRead, [&](store::Base& base, const store::Session&) {
        return list(arguments, base.database(), *filter, *limit);
    });
}

ExitCode runJournalExport(const Arguments& arguments)
{
    const auto filter = filterOf(arguments);
    const auto output = arguments.value("-o");
    if (!filter) {
        return usageError(filter.error());
    }
    if (!output || pathFromText(*output).extension() != ".csv") {
        return usageError("Il faut un fichier pour le journal : -o FICHIER.csv.");
    }
    return withBase(
        arguments, store::OpenMode::WriteElseRead, [&](store::Base& base, const store::Session& session) {
            const auto written =
                report::writeJournal(base.database(), *filter, pathFromText(*output), termsOf(session).mark);
            if (!written) {
                return report(written.error());
            }
            std::cout << *written << " lignes écrites : " << *output << '\n';
            return ExitCode::Done;
        });
}

ExitCode verify(const Arguments& arguments, const store::Base& base, const store::Database& database)
{
    const auto folder = arguments.value("--copies");
    const auto seen =
        folder ? store::headsOfCopies(base, pathFromText(*folder)) : Expected<std::vector<store::SeenHead>>{};
    if (!seen) {
        return report(seen.error());
    }
    if (folder && seen->empty()) {
        std::cerr << "Aucun fichier de « " << *folder
                  << " » n’est une copie de cette base qui s’ouvre avec sa phrase secrète : le journal n’est "
                     "comparé à rien.\n";
    }
    const auto findings = casefile::checkJournal(database, *seen);
    if (!findings) {
        return report(findings.error());
    }
    auto json = nlohmann::ordered_json::array();
    for (const auto& finding : *findings) {
        if (arguments.has("--json")) {
            json.push_back({{"flaw", codeOf(finding.flaw)},
                            {"first", finding.first},
                            {"last", finding.last},
                            {"near", finding.near ? store::isoInstant(*finding.near) : ""},
                            {"witness", finding.witness},
                            {"sentence", casefile::sentenceOf(finding)}});
        } else {
            std::cout << casefile::sentenceOf(finding) << '\n';
        }
    }
    if (arguments.has("--json")) {
        std::cout << json.dump(2) << '\n';
    } else if (store::isSound(*findings)) {
        std::cout << "Le journal est entier";
        if (!seen->empty()) {
            std::cout << ", et d’accord avec " << seen->size() << (seen->size() > 1 ? " copies" : " copie");
        }
        std::cout << ".\n";
    }
    return store::isSound(*findings) ? ExitCode::Done : ExitCode::Integrity;
}

ExitCode runJournalVerify(const Arguments& arguments)
{
    return withBase(arguments, store::OpenMode::Read, [&](store::Base& base, const store::Session&) {
        return verify(arguments, base, base.database());
    });
}

ExitCode runJournalKeep(const Arguments& arguments)
{
    const auto months = wholeNumber(arguments.positional(1));
    if (!months) {
        return usageError("« " + arguments.positional(1) + " » n’est pas un nombre de mois (de 1 à 36).");
    }
    return withWholeBase(arguments, store::OpenMode::Write, [&](store::Base&, const store::Session& session) {
        const auto done = store::guarded(session.database.file(), [&]() -> Expected<void> {
            store::Transaction tx{session, store::TxKind::Edit};
            if (auto set = casefile::setJournalMonths(tx, *months); !set) {
                return set;
            }
            tx.commit();
            return {};
        });
        if (!done) {
            return report(done.error());
        }
        std::cout << "Les lignes du journal sont gardées " << *months << " mois.\n";
        return ExitCode::Done;
    });
}

} // namespace

Command journalListCommand()
{
    return {{"journal list", "Lire le journal : qui a consulté, cherché, sorti quoi", kBase, kListOptions,
             kListHelp, kListOutlets},
            runJournalList};
}

Command journalExportCommand()
{
    return {{"journal export", "Écrire le journal en CSV", kBase, kExportOptions, kListHelp, kExportOutlets},
            runJournalExport};
}

Command journalVerifyCommand()
{
    return {
        {"journal verify", "Vérifier que personne n’a touché au journal", kBase, kVerifyOptions, kVerifyHelp},
        runJournalVerify};
}

Command journalKeepCommand()
{
    return {{"journal keep",
             "Dire combien de mois les lignes du journal sont gardées (1 à 36 ; 12 si rien n’est dit)",
             kBaseAndMonths,
             {},
             "Les lignes plus anciennes sont effacées à l’ouverture de la base, une fois par jour au plus."},
            runJournalKeep};
}

} // namespace jalon::cli
