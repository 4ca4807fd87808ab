// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The commands that deal with the base as a file: create, check, backup, restore.
#include "Commands.h"
#include "DocumentOutput.h"
#include "NewBase.h"
#include "OpenBase.h"
#include "Outlets.h"
#include "Passphrase.h"
#include "ProgressLine.h"

#include "base/Path.h"
#include "casefile/Invariants.h"
#include "casefile/Journal.h"
#include "letter/RecoverySheet.h"
#include "programme/Tree.h"
#include "store/Copies.h"
#include "store/Integrity.h"

#include <array>
#include <iostream>

namespace jalon::cli {

namespace {

constexpr std::array<std::string_view, 1> kBase = {"BASE"};
constexpr std::array kCreateOptions = {
    OptionSpec{"--programme", "NOM,…",
               "les programmes livrés à charger (tous si rien n’est dit ; « aucun »)"},
    OptionSpec{"--recovery-sheet", "FICHIER",
               "écrire aussi la feuille de secours à imprimer (.pdf, .odt, .html)"}};
constexpr std::array kCreateOutlets = {Outlet{"--recovery-sheet", OutletKind::ExportFile, {}}};
constexpr std::array<std::string_view, 2> kBaseAndCopy = {"BASE", "COPIE"};
constexpr std::array<std::string_view, 2> kCopyAndBase = {"COPIE", "BASE"};
constexpr std::array kBackupOutlets = {Outlet{"COPIE", OutletKind::BackupFile, {}}};

/// The passphrase on one page for a sealed envelope, as the window offers it. The base is there in any case.
ExitCode writeSheet(const Arguments& arguments, const std::string& file, const Secret& passphrase)
{
    std::error_code unknown;
    const auto base = pathFromText(arguments.positional(0));
    const auto whole = std::filesystem::absolute(base, unknown);
    const letter::RecoverySheet sheet{unknown ? base : whole, SystemClock{}.today(), passphrase.copy()};
    if (const auto written = writeDocument(pathFromText(file), documentOf(sheet), {}); !written) {
        reportFile(written.error());
        return ExitCode::DoneWithoutFile;
    }
    std::cout
        << "Feuille de secours : " << file
        << "\nElle porte la phrase secrète en clair : imprimez-la, mettez-la sous enveloppe, effacez le "
           "fichier.\n";
    return ExitCode::Done;
}

ExitCode runCreate(const Arguments& arguments)
{
    const auto sheet = arguments.value("--recovery-sheet");
    if (sheet && !isDocumentFile(pathFromText(*sheet))) {
        return usageError("La feuille de secours est un fichier .pdf, .odt ou .html.");
    }
    if (const auto place = provePlace(sheet); !place) {
        return reportFile(place.error());
    }
    const auto passphrase = newPassphrase(arguments);
    if (!passphrase) {
        return passphrase.error();
    }
    auto base = newBase(arguments, *passphrase);
    if (!base) {
        return base.error();
    }
    std::cout << "Base créée : " << arguments.positional(0)
              << "\nLa phrase secrète est la seule clé : sans elle, personne ne peut rouvrir ce fichier.\n";
    for (const auto& plan : programme::programmes(base->database())) {
        std::cout << (plan.file.parent ? "" : "Programme chargé : " + plan.file.name + "\n");
    }
    const auto done = sheet ? writeSheet(arguments, *sheet, *passphrase) : ExitCode::Done;
    return closed(*base, done);
}

/// Not where pages or rows are damaged: these are what is to be said then.
void lookAtJournal(const store::Database& database, store::Findings& findings)
{
    if (!findings.empty()) {
        return;
    }
    for (const auto& finding : store::verifyJournal(database)) {
        if (store::isSound({&finding, 1})) {
            std::cerr << casefile::sentenceOf(finding) << '\n';
        } else {
            findings.push_back(casefile::sentenceOf(finding));
        }
    }
}

ExitCode runCheck(const Arguments& arguments)
{
    return withBase(arguments, store::OpenMode::Read, [](store::Base& base, const store::Session&) {
        auto findings = store::integrityFindings(base.database());
        if (findings.empty()) {
            findings = casefile::checkInvariants(base.database());
        }
        lookAtJournal(base.database(), findings);
        for (const auto& finding : findings) {
            std::cout << finding << '\n';
        }
        if (!findings.empty()) {
            std::cerr << "La vérification a trouvé " << findings.size()
                      << " défaut(s) ; rien n’a été modifié. Reprenez la dernière sauvegarde.\n";
            return ExitCode::Integrity;
        }
        std::cout << "La base est saine.\n";
        return ExitCode::Done;
    });
}

ExitCode runBackup(const Arguments& arguments)
{
    // A window asks before it writes over a file; here nobody is asked.
    if (std::error_code unknown; std::filesystem::exists(pathFromText(arguments.positional(1)), unknown)) {
        return report({ErrorCode::BaseExists, {arguments.positional(1)}});
    }
    return withBase(arguments, store::OpenMode::Read, [&](store::Base& base, const store::Session&) {
        ProgressLine line{"Sauvegarde"};
        const auto progress = [&line](int done, int total) {
            line.show(total > 0 ? 1.0 * done / total : 1.0);
        };
        if (const auto copied = base.backup(pathFromText(arguments.positional(1)), progress, interruption());
            !copied) {
            return report(copied.error());
        }
        std::cout << "Sauvegarde écrite et vérifiée : " << arguments.positional(1) << '\n';
        return ExitCode::Done;
    });
}

ExitCode runRestore(const Arguments& arguments)
{
    const auto passphrase = askPassphrase(arguments.value("--passphrase-file"), false);
    if (!passphrase) {
        return usageError(passphrase.error());
    }
    const auto restored = store::restoreCopy(pathFromText(arguments.positional(0)), *passphrase,
                                             pathFromText(arguments.positional(1)));
    if (!restored) {
        return report(restored.error());
    }
    std::cout << "Copie restaurée en une base nouvelle : " << arguments.positional(1)
              << "\nElle s’ouvre avec la phrase secrète que la base avait le jour de la copie.\n";
    return ExitCode::Done;
}

} // namespace

Command createCommand()
{
    return {{"create", "Créer une base chiffrée", kBase, kCreateOptions, "", kCreateOutlets}, runCreate};
}

Command checkCommand()
{
    return {{"check", "Vérifier l’intégrité d’une base", kBase, {}, ""}, runCheck};
}

Command backupCommand()
{
    return {{"backup",
             "Écrire une copie vérifiée, sous la même phrase secrète",
             kBaseAndCopy,
             {},
             "",
             kBackupOutlets},
            runBackup};
}

Command restoreCommand()
{
    return {{"restore",
             "Faire d’une copie une base nouvelle",
             kCopyAndBase,
             {},
             "La phrase secrète est celle que la base avait le jour de la copie. Une base qui existe n’est "
             "jamais "
             "remplacée :\nce qu’elle contient de plus récent serait perdu. Les paquets sortis de l’ancienne "
             "base n’y "
             "rentrent pas."},
            runRestore};
}

} // namespace jalon::cli
