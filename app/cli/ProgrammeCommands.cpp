// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The commands that deal with plans: programme list, show, check, import, export, copy-year.
#include "Commands.h"
#include "OpenBase.h"
#include "PlanText.h"
#include "Words.h"

#include "base/AtomicFile.h"
#include "base/Path.h"
#include "programme/Exchange.h"
#include "programme/NewYear.h"
#include "programme/PlanRules.h"

#include <array>
#include <iostream>

namespace jalon::cli {

namespace {

using programme::ProgrammeId;

constexpr std::array<std::string_view, 1> kBase = {"BASE"};
constexpr std::array<std::string_view, 2> kBaseAndCode = {"BASE", "PROGRAMME"};
constexpr std::array<std::string_view, 2> kBaseAndFile = {"BASE", "FICHIER"};

constexpr std::array kJson = {OptionSpec{"--json", "", "le résultat en JSON"}};
constexpr std::array kShowOptions = {
    OptionSpec{"--fiche", "CODE", "une fiche en entier, les valeurs calculées à côté des valeurs saisies"},
    OptionSpec{"--year", "AAAA", "l’année des valeurs calculées (la dernière renseignée si rien n’est dit)"}};
constexpr std::array kCheckOptions = {
    OptionSpec{"--programme", "CODE", "un seul programme, avec ses plans locaux (tous si rien n’est dit)"},
    OptionSpec{"--json", "", "le résultat en JSON"}};
constexpr std::array kExportOptions = {OptionSpec{"-o", "FICHIER", "le fichier JSON"}};
constexpr std::array kExportOutlets = {
    Outlet{"-o", OutletKind::ExportFile, store::JournalAction::ExportProgramme}};
constexpr std::array kCopyOptions = {OptionSpec{"--from", "AAAA", "l’année copiée"},
                                     OptionSpec{"--to", "AAAA", "l’année ouverte"}};

Expected<ProgrammeId> named(const store::Database& database, const std::string& code)
{
    const auto found = programme::findProgramme(database, code);
    return found ? Expected<ProgrammeId>{*found} : failure(ErrorCode::ProgrammeUnknown, code);
}

ExitCode runList(const Arguments& arguments)
{
    return withBase(arguments, store::OpenMode::Read, [&](store::Base& base, const store::Session&) {
        const auto list = programme::programmes(base.database());
        if (arguments.has("--json")) {
            std::cout << toJson(list).dump(2) << '\n';
        } else {
            std::cout << listText(list);
        }
        return ExitCode::Done;
    });
}

const programme::FicheEntry* ficheOf(const programme::ProgrammeEntry& plan, const std::string& code)
{
    const programme::FicheEntry* found = nullptr;
    forEachFiche(
        plan, [&](const programme::FicheEntry& fiche) { found = fiche.file.code == code ? &fiche : found; });
    return found;
}

int lastYearOf(const programme::FicheEntry& fiche, const Date today)
{
    return fiche.years.empty() ? today.year() : fiche.years.back().value.year;
}

ExitCode showFiche(const store::Session& session, const programme::ProgrammeEntry& plan,
                   const Arguments& arguments)
{
    const auto code = *arguments.value("--fiche");
    const auto* fiche = ficheOf(plan, code);
    if (fiche == nullptr) {
        std::cerr << "Le programme « " << plan.file.code << " » n’a pas de fiche « " << code << " ».\n";
        return ExitCode::Unknown;
    }
    const auto year = numberOption(arguments, "--year", lastYearOf(*fiche, session.clock.today()));
    if (!year || !programme::isYear(*year)) {
        return usageError(year ? "--year : il faut une année." : year.error());
    }
    const auto shown = static_cast<int>(*year);
    const auto figures = report::planFigures(session.database, nodeOf(fiche->id), shown);
    std::cout << ficheText(*fiche, figures, shown);
    return ExitCode::Done;
}

ExitCode runShow(const Arguments& arguments)
{
    return withBase(arguments, store::OpenMode::Read, [&](store::Base& base, const store::Session& session) {
        const auto programme = named(base.database(), arguments.positional(1));
        if (!programme) {
            return report(programme.error());
        }
        const auto plan = programme::readProgramme(base.database(), *programme);
        if (!plan) {
            return report(plan.error());
        }
        if (arguments.has("--fiche")) {
            return showFiche(session, *plan, arguments);
        }
        std::cout << planText(*plan);
        return ExitCode::Done;
    });
}

Expected<std::vector<programme::Finding>> findings(const store::Database& database,
                                                   const std::optional<std::string>& code)
{
    if (!code) {
        return programme::checkAll(database);
    }
    const auto programme = named(database, *code);
    return programme ? programme::checkProgramme(database, *programme) : std::unexpected{programme.error()};
}

ExitCode runProgrammeCheck(const Arguments& arguments)
{
    return withBase(arguments, store::OpenMode::Read, [&](store::Base& base, const store::Session&) {
        const auto found = findings(base.database(), arguments.value("--programme"));
        if (!found) {
            return report(found.error());
        }
        if (arguments.has("--json")) {
            std::cout << toJson(*found).dump(2) << '\n';
        } else {
            std::cout << findingsText(*found);
        }
        return ExitCode::Done;
    });
}

ExitCode runProgrammeImport(const Arguments& arguments)
{
    return withBase(arguments, store::OpenMode::Write, [&](store::Base& base, const store::Session& session) {
        store::Transaction tx{session, store::TxKind::Edit};
        const auto programme = programme::importProgrammeFile(tx, pathFromText(arguments.positional(1)));
        if (!programme) {
            return report(programme.error());
        }
        tx.commit();
        const auto plan = programme::readProgramme(base.database(), *programme);
        std::cout << "Programme importé : " << plan->file.code << ", " << plan->file.name << '\n';
        return ExitCode::Done;
    });
}

ExitCode runExport(const Arguments& arguments)
{
    const auto output = arguments.value("-o");
    if (!output) {
        return usageError("Il faut un fichier pour le programme : -o FICHIER.json.");
    }
    return withBase(arguments, store::OpenMode::Read, [&](store::Base& base, const store::Session&) {
        const auto programme = named(base.database(), arguments.positional(1));
        if (!programme) {
            return report(programme.error());
        }
        const auto json = programme::exportProgramme(base.database(), *programme);
        if (!json) {
            return report(json.error());
        }
        if (const auto written = writeFile(pathFromText(*output), *json); !written) {
            return reportFile(written.error());
        }
        std::cout << "Programme écrit : " << *output << '\n';
        return ExitCode::Done;
    });
}

ExitCode runCopyYear(const Arguments& arguments)
{
    const auto from = wholeNumber(arguments.value("--from").value_or(""));
    const auto to = wholeNumber(arguments.value("--to").value_or(""));
    if (!from || !to || !programme::isYear(*from) || !programme::isYear(*to)) {
        return usageError("Il faut deux années : --from AAAA --to AAAA.");
    }
    return withBase(arguments, store::OpenMode::Write, [&](store::Base& base, const store::Session& session) {
        const auto programme = named(base.database(), arguments.positional(1));
        if (!programme) {
            return report(programme.error());
        }
        store::Transaction tx{session, store::TxKind::Edit};
        const auto copied =
            programme::copyYear(tx, *programme, static_cast<int>(*from), static_cast<int>(*to));
        if (!copied) {
            return report(copied.error());
        }
        tx.commit();
        std::cout << "Année " << *to << " ouverte : " << copied->executions << " fiches, " << copied->lines
                  << " lignes de budget, " << copied->values << " valeurs d’indicateurs.\n";
        return ExitCode::Done;
    });
}

} // namespace

Command programmeListCommand()
{
    return {{"programme list", "Lister les programmes de la base", kBase, kJson, ""}, runList};
}

Command programmeShowCommand()
{
    return {{"programme show", "Montrer un programme, ou une de ses fiches", kBaseAndCode, kShowOptions, ""},
            runShow};
}

Command programmeCheckCommand()
{
    return {
        {"programme check", "Contrôler les sommes, les unités et les étapes des programmes", kBase,
         kCheckOptions,
         "Ce qui est trouvé est signalé, jamais corrigé : erreur (ne tombe pas juste), alerte (au-dessus du "
         "prévu, autre unité, absent), info (expliqué, ou minime)."},
        runProgrammeCheck};
}

Command programmeImportCommand()
{
    return {{"programme import", "Importer un programme depuis un fichier JSON", kBaseAndFile, {}, ""},
            runProgrammeImport};
}

Command programmeExportCommand()
{
    return {
        {"programme export", "Écrire un programme en JSON", kBaseAndCode, kExportOptions, "", kExportOutlets},
        runExport};
}

Command programmeCopyYearCommand()
{
    return {{"programme copy-year", "Ouvrir une année à partir d’une autre", kBaseAndCode, kCopyOptions, ""},
            runCopyYear};
}

} // namespace jalon::cli
