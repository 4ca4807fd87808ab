// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The commands that bring lists in and take them back: import, undo-import.
#include "Commands.h"
#include "ImportText.h"
#include "OpenBase.h"
#include "Outlets.h"
#include "ProgressLine.h"
#include "ReasonText.h"
#include "Words.h"

#include "base/JsonObject.h"
#include "base/Path.h"
#include "caf/Import.h"
#include "caf/ImportHistory.h"
#include "caf/RejectsFile.h"

#include <algorithm>
#include <array>
#include <iostream>

namespace jalon::cli {

namespace {

constexpr std::array<std::string_view, 1> kBase = {"BASE"};
constexpr std::array<std::string_view, 2> kBaseAndFile = {"BASE", "FICHIER"};
constexpr OptionSpec kJson = {"--json", "", "le résultat en JSON"};
constexpr std::array kImportOptions = {
    OptionSpec{"--kind", "GENRE", "stock, new (nouveaux entrants) ou follow-up (suivi)"},
    OptionSpec{"--date", "DATE", "la date de la liste (AAAA-MM-JJ), si son nom ou son contenu ne la dit pas"},
    OptionSpec{"--mapping", "FICHIER", "correspondance des colonnes, JSON : {\"champ\": \"en-tête\"}"},
    OptionSpec{"--dry-run", "", "dire ce que l’import ferait, sans rien écrire"},
    OptionSpec{"--force", "",
               "importer malgré un refus (liste ancienne, autre département, trop d’absents…)"},
    OptionSpec{"--rejects", "OUT.csv",
               "écrire les lignes rejetées et leurs raisons, à corriger et réimporter"},
    kJson};
constexpr std::array kImportOutlets = {
    Outlet{"--rejects", OutletKind::ExportFile, store::JournalAction::ExportRejects}};
constexpr std::array kUndoOptions = {kJson};

Expected<tabular::ColumnMapping> readMapping(const std::string& name)
{
    const auto json = textOfFile(pathFromText(name));
    return json ? tabular::ColumnMapping::fromJson(*json, name) : std::unexpected{json.error()};
}

/// What the command line asks for; what is wrong with it is said on stderr.
std::expected<caf::ImportRequest, ExitCode> readRequest(const Arguments& arguments)
{
    caf::ImportRequest request;
    request.file = pathFromText(arguments.positional(1));
    request.force = arguments.has("--force");
    if (const auto kind = arguments.value("--kind")) {
        request.kind = fromCode<caf::ListKind>(*kind);
        if (!request.kind) {
            return std::unexpected{
                usageError("--kind : « " + *kind + " » ; les genres sont stock, new, follow-up.")};
        }
    }
    const auto date = dateOption(arguments, "--date");
    if (!date) {
        return std::unexpected{usageError(date.error())};
    }
    request.listedOn = *date;
    if (const auto name = arguments.value("--mapping")) {
        auto mapping = readMapping(*name);
        if (!mapping) {
            return std::unexpected{report(mapping.error())};
        }
        request.mapping = std::move(*mapping);
    }
    return request;
}

Expected<caf::ImportPlan> importOrTry(const store::Session& session, const caf::ImportRequest& request,
                                      bool dryRun)
{
    ProgressLine line{dryRun ? "Essai" : "Import"};
    const auto progress = [&line](double done) { line.show(done); };
    if (dryRun) {
        return caf::prepare(session, request, progress, interruption());
    }
    auto result = caf::apply(session, request, progress, interruption());
    if (!result) {
        return std::unexpected{result.error()};
    }
    return std::move(result->plan);
}

ExitCode saveRejects(const std::string& file, const store::Database& database, const caf::ImportPlan& plan,
                     bool imported)
{
    const auto words = [](const caf::RowNote& note) { return reasonText(note.reason); };
    const auto written = caf::writeRejects(database, plan, pathFromText(file), words);
    if (written) {
        return ExitCode::Done;
    }
    if (imported) {
        std::cerr << "L’import est fait, mais les rejets n’ont pas pu être écrits.\n";
    }
    const auto code = reportFile(written.error());
    return imported ? ExitCode::DoneWithoutFile : code;
}

ExitCode runImport(const Arguments& arguments)
{
    const auto request = readRequest(arguments);
    if (!request) {
        return request.error();
    }
    const auto rejects = arguments.value("--rejects");
    if (const auto place = provePlace(rejects); !place) {
        return reportFile(place.error());
    }
    const bool dryRun = arguments.has("--dry-run");
    const auto mode = dryRun ? store::OpenMode::WriteElseRead : store::OpenMode::Write;
    return withBase(arguments, mode, [&](store::Base&, const store::Session& session) {
        const auto plan = importOrTry(session, *request, dryRun);
        if (!plan) {
            return report(plan.error());
        }
        if (arguments.has("--json")) {
            std::cout << importJson(*plan).dump(2) << '\n';
        } else {
            std::cout << importText(*plan, dryRun);
        }
        const bool imported = !dryRun && !plan->knownFile;
        return rejects ? saveRejects(*rejects, session.database, *plan, imported) : ExitCode::Done;
    });
}

ExitCode runUndo(const Arguments& arguments)
{
    return withBase(arguments, store::OpenMode::Write, [&](store::Base&, const store::Session& session) {
        const auto undone = caf::undoLastImport(session);
        if (!undone) {
            return report(undone.error());
        }
        const auto lists = caf::importedLists(session.database);
        const auto list = std::ranges::find(lists, undone->list, &caf::ImportedList::id);
        if (arguments.has("--json")) {
            std::cout << undoneJson(*list).dump(2) << '\n';
        } else {
            std::cout << undoneText(*list);
        }
        return ExitCode::Done;
    });
}

} // namespace

Command importCommand()
{
    return {
        {"import", "Lire une liste de la CAF, de nouveaux entrants ou de suivi", kBaseAndFile, kImportOptions,
         "Les lignes à trancher attendent une décision ; les lignes rejetées sont listées avec leur raison.\n"
         "Le même fichier importé une seconde fois ne change rien.",
         kImportOutlets},
        runImport};
}

Command undoImportCommand()
{
    return {{"undo-import", "Annuler le dernier import", kBase, kUndoOptions,
             "Les dossiers redeviennent ce qu’ils étaient ; l’import et son annulation restent dans "
             "l’historique."},
            runUndo};
}

} // namespace jalon::cli
