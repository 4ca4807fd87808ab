// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The commands of orientation grids: grid list, show, try, use, examples, import, export.
#include "Commands.h"
#include "GridOptions.h"
#include "GridText.h"
#include "OpenBase.h"
#include "Words.h"

#include "base/AtomicFile.h"
#include "base/Path.h"
#include "casefile/Sight.h"
#include "meeting/GridFacts.h"

#include <array>
#include <iostream>

namespace jalon::cli {

namespace {

constexpr std::array<std::string_view, 1> kBase = {"BASE"};
constexpr std::array<std::string_view, 2> kBaseAndGrid = {"BASE", "GRILLE"};
constexpr std::array<std::string_view, 2> kBaseAndFile = {"BASE", "FICHIER"};
constexpr OptionSpec kJson = {"--json", "", "le résultat en JSON"};
constexpr std::array kListOptions = {kJson};
constexpr std::array kShowOptions = {kGridOption};
constexpr std::array kTryOptions = {
    kGridOption, OptionSpec{"--person", "NUMÉRO", "ce qu’elle propose à une personne, et pourquoi"},
    OptionSpec{"--on", "DATE", "les faits tels qu’ils sont ce jour-là (aujourd’hui si rien n’est dit)"},
    kJson};
constexpr std::array kExportOptions = {kGridOption, OptionSpec{"-o", "FICHIER", "le fichier JSON"}};
constexpr std::array kExportOutlets = {
    Outlet{"-o", OutletKind::ExportFile, store::JournalAction::ExportGrid}};

ExitCode runGridList(const Arguments& arguments)
{
    return withBase(arguments, store::OpenMode::Read, [&](store::Base& base, const store::Session&) {
        const auto list = meeting::grids(base.database());
        if (arguments.has("--json")) {
            std::cout << toJson(list).dump(2) << '\n';
        } else {
            std::cout << gridsText(list);
        }
        return ExitCode::Done;
    });
}

ExitCode runGridShow(const Arguments& arguments)
{
    return withBase(arguments, store::OpenMode::Read, [&](store::Base& base, const store::Session&) {
        const auto entry = chosenGrid(arguments, base.database());
        if (!entry) {
            return report(entry.error());
        }
        std::cout << gridText(entry->grid);
        return ExitCode::Done;
    });
}

ExitCode tryOn(const store::Database& database, const meeting::OrientationGrid& grid, PersonId person,
               Date day, bool asJson)
{
    if (const auto seen = casefile::requireSeen(database, person); !seen) {
        return report(seen.error());
    }
    const auto facts = meeting::factsOf(database, person, day);
    if (!facts) {
        return report({ErrorCode::NoRunningPathway, {std::to_string(person.value)}});
    }
    const auto proposal = meeting::propose(grid, *facts);
    if (!proposal) {
        return report({ErrorCode::GridProposesNothing, {std::to_string(person.value)}});
    }
    if (asJson) {
        std::cout << toJson(grid, *proposal).dump(2) << '\n';
    } else {
        std::cout << proposalText(grid, *proposal);
    }
    return ExitCode::Done;
}

ExitCode tryOnAll(const store::Database& database, const meeting::GridEntry& entry, Date day, bool asJson)
{
    const auto inUse = meeting::gridInUse(database);
    const auto* const other = inUse && !entry.inUse ? &inUse->grid : nullptr;
    const auto trial = meeting::tryGrid(database, entry.grid, day, other);
    if (!trial) {
        return report(trial.error());
    }
    if (asJson) {
        std::cout << toJson(entry.grid, *trial, other).dump(2) << '\n';
    } else {
        std::cout << trialText(entry.grid, *trial, day, other);
    }
    return ExitCode::Done;
}

ExitCode runGridTry(const Arguments& arguments)
{
    const auto on = dateOption(arguments, "--on");
    if (!on) {
        return usageError(on.error());
    }
    const auto person = wholeNumber(arguments.value("--person").value_or("0"));
    if (!person) {
        return usageError("« " + *arguments.value("--person")
                          + " » n’est pas un numéro de dossier ; « jalon-cli find » les donne.");
    }
    return withBase(arguments, store::OpenMode::Read, [&](store::Base& base, const store::Session& session) {
        const auto entry = chosenGrid(arguments, base.database());
        if (!entry) {
            return report(entry.error());
        }
        const auto day = on->value_or(session.clock.today());
        const bool asJson = arguments.has("--json");
        return arguments.has("--person") ? tryOn(base.database(), entry->grid, PersonId{*person}, day, asJson)
                                         : tryOnAll(base.database(), *entry, day, asJson);
    });
}

ExitCode runGridUse(const Arguments& arguments)
{
    return withBase(arguments, store::OpenMode::Write, [&](store::Base& base, const store::Session& session) {
        const auto entry = gridNamed(base.database(), arguments.positional(1));
        if (!entry) {
            return report(entry.error());
        }
        store::Transaction tx{session, store::TxKind::Reference};
        if (const auto used = meeting::useGrid(tx, entry->id); !used) {
            return report(used.error());
        }
        tx.commit();
        std::cout << "Grille en service : " << entry->grid.name << ".\n";
        return ExitCode::Done;
    });
}

ExitCode runGridExamples(const Arguments& arguments)
{
    return withBase(arguments, store::OpenMode::Write, [&](store::Base& base, const store::Session& session) {
        store::Transaction tx{session, store::TxKind::Reference};
        if (const auto loaded = meeting::loadShippedGrids(tx); !loaded) {
            return report(loaded.error());
        }
        tx.commit();
        std::cout << gridsText(meeting::grids(base.database()));
        return ExitCode::Done;
    });
}

ExitCode runGridImport(const Arguments& arguments)
{
    return withBase(arguments, store::OpenMode::Write, [&](store::Base& base, const store::Session& session) {
        store::Transaction tx{session, store::TxKind::Reference};
        const auto grid = meeting::importGridFile(tx, pathFromText(arguments.positional(1)));
        if (!grid) {
            return report(grid.error());
        }
        tx.commit();
        std::cout << "Grille ajoutée : " << meeting::gridOf(base.database(), *grid)->grid.name
                  << ". « grid try » l’essaie, « grid use » la met en service.\n";
        return ExitCode::Done;
    });
}

ExitCode runGridExport(const Arguments& arguments)
{
    const auto output = arguments.value("-o");
    if (!output) {
        return usageError("Il faut un fichier pour la grille : -o FICHIER.");
    }
    return withBase(arguments, store::OpenMode::Read, [&](store::Base& base, const store::Session&) {
        const auto entry = chosenGrid(arguments, base.database());
        const auto json = entry ? meeting::exportGrid(base.database(), entry->id)
                                : Expected<std::string>{std::unexpected{entry.error()}};
        if (!json) {
            return report(json.error());
        }
        if (const auto written = writeFile(pathFromText(*output), *json); !written) {
            return reportFile(written.error());
        }
        std::cout << "Grille écrite : " << *output << '\n';
        return ExitCode::Done;
    });
}

} // namespace

Command gridListCommand()
{
    return {{"grid list", "Lister les grilles d’orientation", kBase, kListOptions,
             "La flèche montre celle en service."},
            runGridList};
}

Command gridShowCommand()
{
    return {{"grid show", "Montrer une grille, règle par règle", kBase, kShowOptions,
             "La première règle dont toutes les conditions sont remplies propose."},
            runGridShow};
}

Command gridTryCommand()
{
    return {{"grid try", "Essayer une grille, sans rien écrire", kBase, kTryOptions,
             "Sur toutes les personnes au parcours en cours : par règle combien, et combien changeraient de "
             "parcours, face à l’orientation en vigueur et à la grille en service."},
            runGridTry};
}

Command gridUseCommand()
{
    return {{"grid use", "Mettre une grille en service", kBaseAndGrid, {}, "GRILLE : son nom, ou son début."},
            runGridUse};
}

Command gridExamplesCommand()
{
    return {{"grid examples",
             "Charger les modèles de grilles de Jalon",
             kBase,
             {},
             "Une base nouvelle les a déjà. Un modèle se corrige dans la fenêtre, ou par export et import."},
            runGridExamples};
}

Command gridImportCommand()
{
    return {{"grid import",
             "Ajouter une grille (JSON)",
             kBaseAndFile,
             {},
             "Ce qui ne va pas dans le fichier est dit avec sa place ; rien n’est alors ajouté."},
            runGridImport};
}

Command gridExportCommand()
{
    return {{"grid export", "Écrire une grille (JSON)", kBase, kExportOptions, "", kExportOutlets},
            runGridExport};
}

} // namespace jalon::cli
