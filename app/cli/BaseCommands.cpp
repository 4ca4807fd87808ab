// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The commands that deal with the base as a file: create, check, backup.
#include "Commands.h"
#include "NewBase.h"
#include "OpenBase.h"
#include "ProgressLine.h"

#include "base/Path.h"
#include "casefile/Invariants.h"
#include "programme/Tree.h"
#include "store/Integrity.h"

#include <array>
#include <iostream>

namespace jalon::cli {

namespace {

constexpr std::array<std::string_view, 1> kBase = {"BASE"};
constexpr std::array kCreateOptions = {OptionSpec{
    "--programme", "NOM,…", "les programmes livrés à charger (tous si rien n’est dit ; « aucun »)"}};
constexpr std::array<std::string_view, 2> kBaseAndCopy = {"BASE", "COPIE"};
constexpr std::array kBackupOutlets = {Outlet{"COPIE", OutletKind::BackupFile}};

ExitCode runCreate(const Arguments& arguments)
{
    auto base = newBase(arguments);
    if (!base) {
        return base.error();
    }
    std::cout << "Base créée : " << arguments.positional(0)
              << "\nLa phrase secrète est la seule clé : sans elle, personne ne peut rouvrir ce fichier.\n";
    for (const auto& plan : programme::programmes(base->database())) {
        std::cout << (plan.file.parent ? "" : "Programme chargé : " + plan.file.name + "\n");
    }
    return closed(*base, ExitCode::Done);
}

ExitCode runCheck(const Arguments& arguments)
{
    return withBase(arguments, store::OpenMode::Read, [](store::Base& base, const store::Session&) {
        auto findings = store::integrityFindings(base.database());
        for (auto& broken : casefile::checkInvariants(base.database())) {
            findings.push_back(std::move(broken));
        }
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

} // namespace

Command createCommand()
{
    return {{"create", "Créer une base chiffrée", kBase, kCreateOptions, ""}, runCreate};
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

} // namespace jalon::cli
