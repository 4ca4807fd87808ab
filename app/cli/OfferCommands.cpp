// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The commands of the catalogue: offer import, undo-import, list, counts.
#include "Commands.h"
#include "OfferOptions.h"
#include "OfferText.h"
#include "OpenBase.h"
#include "Outlets.h"
#include "Words.h"

#include "base/Path.h"
#include "casefile/Undo.h"
#include "programme/PlanRules.h"

#include <array>
#include <iostream>

namespace jalon::cli {

namespace {

constexpr std::array<std::string_view, 1> kBase = {"BASE"};
constexpr std::array<std::string_view, 2> kBaseAndFile = {"BASE", "FICHIER"};
constexpr OptionSpec kJson = {"--json", "", "le résultat en JSON"};
constexpr std::array kImportOptions = {
    OptionSpec{"--dry-run", "", "dire ce que l’import ferait, sans rien écrire"},
    OptionSpec{"--rejects", "OUT.csv",
               "écrire les lignes rejetées et leurs raisons, à corriger et réimporter"},
    kJson};
constexpr std::array kImportOutlets = {
    Outlet{"--rejects", OutletKind::ExportFile, store::JournalAction::ExportRejects}};
constexpr std::array kListOptions = {
    kTerritoryOption, OptionSpec{"--fiche", "CODE", "une fiche-action (PROGRAMME/CODE si plusieurs l’ont)"},
    OptionSpec{"--on", "DATE", "les offres ouvertes ce jour-là, et leurs places (AAAA-MM-JJ)"}, kJson};
constexpr std::array kCountOptions = {OptionSpec{"--year", "AAAA", "l’année des prescriptions"}, kJson};

/// The sentences about lists speak of people's lists.
ExitCode reportCatalogue(const Error& error)
{
    if (error.code != ErrorCode::ListHeaderNotFound && error.code != ErrorCode::ListColumnMissing) {
        return report(error);
    }
    std::cerr << "Dans « " << error.parameters.front()
              << " », aucune colonne n’est reconnue comme l’intitulé des offres. Rien n’a été modifié ; "
                 "donnez-lui le titre « Intitulé ».\n";
    return ExitCode::Refused;
}

Expected<offer::CataloguePlan> importOrTry(const store::Session& session, const std::filesystem::path& file,
                                           bool dryRun)
{
    if (dryRun) {
        return offer::prepareCatalogue(session.database, file);
    }
    auto done = offer::importCatalogue(session, file);
    return done ? Expected<offer::CataloguePlan>{std::move(done->plan)} : std::unexpected{done.error()};
}

ExitCode saveRejects(const std::string& file, const offer::CataloguePlan& plan, bool imported)
{
    const auto words = [](const offer::RejectedRow& row) { return std::string{wordsOf(row.reason)}; };
    if (const auto written = offer::writeRejects(plan, pathFromText(file), words); !written) {
        const auto code = reportFile(written.error());
        return imported ? ExitCode::DoneWithoutFile : code;
    }
    return ExitCode::Done;
}

ExitCode runOfferImport(const Arguments& arguments)
{
    const auto rejects = arguments.value("--rejects");
    if (const auto place = provePlace(rejects); !place) {
        return reportFile(place.error());
    }
    const bool dryRun = arguments.has("--dry-run");
    const auto mode = dryRun ? store::OpenMode::WriteElseRead : store::OpenMode::Write;
    return withBase(arguments, mode, [&](store::Base&, const store::Session& session) {
        const auto plan = importOrTry(session, pathFromText(arguments.positional(1)), dryRun);
        if (!plan) {
            return reportCatalogue(plan.error());
        }
        if (arguments.has("--json")) {
            std::cout << toJson(*plan).dump(2) << '\n';
        } else {
            std::cout << catalogueText(*plan, dryRun);
        }
        const bool imported = !dryRun && plan->counts.added + plan->counts.updated > 0;
        return rejects ? saveRejects(*rejects, *plan, imported) : ExitCode::Done;
    });
}

ExitCode runOfferUndo(const Arguments& arguments)
{
    return withBase(arguments, store::OpenMode::Write, [&](store::Base& base, const store::Session& session) {
        const auto last = offer::lastCatalogueImport(base.database());
        if (!last) {
            std::cerr << "Aucun import de catalogue n’est à annuler. Rien n’a été modifié.\n";
            return ExitCode::Refused;
        }
        if (const auto undone = casefile::undo(session, *last); !undone) {
            return report(undone.error());
        }
        std::cout << "Import annulé : le catalogue est redevenu ce qu’il était avant.\n";
        return ExitCode::Done;
    });
}

ExitCode runOfferList(const Arguments& arguments)
{
    const auto on = dateOption(arguments, "--on");
    if (!on) {
        return usageError(on.error());
    }
    return withBase(arguments, store::OpenMode::Read, [&](store::Base& base, const store::Session& session) {
        auto filter = readOfferFilter(arguments, base.database());
        if (!filter) {
            return filter.error();
        }
        filter->openOn = *on;
        const auto found = offer::catalogue(base.database(), *filter, on->value_or(session.clock.today()));
        if (arguments.has("--json")) {
            std::cout << toJson(found).dump(2) << '\n';
        } else {
            std::cout << offersText(found);
        }
        return ExitCode::Done;
    });
}

ExitCode runOfferCounts(const Arguments& arguments)
{
    const auto year = wholeNumber(arguments.value("--year").value_or(""));
    if (!year || !programme::isYear(*year)) {
        return usageError("Il faut une année : --year AAAA.");
    }
    return withBase(arguments, store::OpenMode::Read, [&](store::Base& base, const store::Session&) {
        const auto counts = offer::countsByFiche(base.database(), static_cast<int>(*year));
        if (arguments.has("--json")) {
            std::cout << toJson(counts).dump(2) << '\n';
        } else {
            std::cout << countsText(counts, static_cast<int>(*year));
        }
        return ExitCode::Done;
    });
}

} // namespace

Command offerImportCommand()
{
    return {
        {"offer import", "Lire un catalogue d’offres (CSV)", kBaseAndFile, kImportOptions,
         "Colonnes reconnues : intitulé (seule obligatoire), organisme, fiche-action, territoire, public, "
         "places, début, fin, contact, code, descriptif.\n"
         "Une offre est retrouvée par son code, sinon par son intitulé et son organisme ; une cellule "
         "vide n’efface rien.\n"
         "Le même fichier importé une seconde fois ne change rien.",
         kImportOutlets},
        runOfferImport};
}

Command offerUndoImportCommand()
{
    return {{"offer undo-import",
             "Annuler le dernier import de catalogue",
             kBase,
             {},
             "Refusé si une offre qu’il a apportée a été prescrite ou modifiée depuis."},
            runOfferUndo};
}

Command offerListCommand()
{
    return {{"offer list", "Lister les offres, leurs places prises et libres", kBase, kListOptions,
             "Les offres d’un territoire comprennent celles de tout le département."},
            runOfferList};
}

Command offerCountsCommand()
{
    return {{"offer counts", "Compter les prescriptions d’une année par fiche-action", kBase, kCountOptions,
             "Chaque étape compte dans l’année de sa propre date. Une prescription compte une fois, sous la "
             "fiche de "
             "son offre ; les fiches d’autres programmes qui comptent le même travail sont nommées."},
            runOfferCounts};
}

} // namespace jalon::cli
