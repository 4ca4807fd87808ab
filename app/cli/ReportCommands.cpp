// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The commands that give figures: report, people.
#include "Commands.h"
#include "DocumentOutput.h"
#include "ExecutionOutput.h"
#include "OpenBase.h"
#include "ReportQuery.h"

#include "base/Path.h"
#include "casefile/StandIn.h"
#include "report/Compute.h"
#include "report/MonthDocument.h"
#include "report/MonthlyReport.h"
#include "report/ReportJson.h"
#include "ui/document/ReportFile.h"

#include <algorithm>
#include <array>
#include <iostream>

namespace jalon::cli {

namespace {

constexpr std::array<std::string_view, 1> kBase = {"BASE"};

constexpr auto kReportOptions = withQueryOptions(std::array{
    OptionSpec{"-o", "FICHIER",
               "le rapport : .pdf, .odt, .html, .xlsx, .csv ou .json selon l’extension (exécution : ni .csv "
               "ni .json)"},
    OptionSpec{"--programme", "CODE", "l’exécution d’un programme : toutes ses fiches"},
    OptionSpec{"--fiche", "CODE", "l’exécution d’une fiche"},
    OptionSpec{"--layout", "FORME",
               "drome, rhone, loir-et-cher ou pdie (celle du programme si rien n’est dit)"}});
constexpr auto kPeopleOptions = withQueryOptions(
    std::array{OptionSpec{"--indicator", "CODE", "l’indicateur (K1, E1, O2r…)"},
               OptionSpec{"--part", "PARTIE",
                          "numerator (si rien n’est dit), denominator, running, ou une ligne de détail"},
               OptionSpec{"--json", "", "le résultat en JSON"}});
constexpr std::array kReportOutlets = {
    Outlet{"-o", OutletKind::ExportFile, store::JournalAction::ExportReport}};
constexpr std::array kPeopleOutlets = {Outlet{"", OutletKind::Screen, store::JournalAction::ExportPeople}};

ExitCode runReport(const Arguments& arguments)
{
    const auto output = arguments.value("-o");
    if (!output) {
        return usageError(
            "Il faut un fichier pour le rapport : -o OUT.pdf, OUT.odt, OUT.xlsx, OUT.csv ou OUT.json.");
    }
    const auto file = pathFromText(*output);
    if (asksForExecution(arguments)) {
        return writeExecution(arguments, file);
    }
    if (!ui::isReportFile(file)) {
        return usageError("« " + *output
                          + " » : le rapport s’écrit en .pdf, .odt, .html, .xlsx, .csv ou .json.");
    }
    return withWholeBase(
        arguments, store::OpenMode::Read, [&](store::Base& base, const store::Session& session) {
            const auto query = readQuery(arguments, base.database());
            if (!query) {
                return query.error();
            }
            const auto monthly = report::monthlyReport(base.database(), *query);
            const auto today = session.clock.today();
            const report::ReportHead head{pathText(pathFromText(arguments.positional(0)).stem()), today};
            if (const auto written =
                    withPages(file, [&] { return ui::writeReport(file, monthly, head, termsOf(session)); });
                !written) {
                return reportFile(written.error());
            }
            for (const auto& remark : remarksOn(monthly, today)) {
                std::cerr << remark << '\n';
            }
            std::cout << "Rapport écrit : " << *output << '\n';
            return ExitCode::Done;
        });
}

void print(const std::vector<report::ListedPerson>& people)
{
    for (const auto& person : people) {
        std::cout << person.person.value << "  " << person.lastName << ' ' << person.firstName << "  "
                  << person.day.toFrench();
        if (person.days) {
            std::cout << "  " << *person.days << " j";
        }
        std::cout << '\n';
    }
    std::cerr << people.size() << (people.size() > 1 ? " lignes\n" : " ligne\n");
}

ExitCode runPeople(const Arguments& arguments)
{
    const auto name = arguments.value("--indicator");
    if (!name) {
        return usageError("Il faut un indicateur : --indicator CODE.");
    }
    const auto indicator = fromCode<report::IndicatorId>(*name);
    if (!indicator) {
        std::cerr << "Indicateur inconnu : « " << *name << " ».\n";
        return ExitCode::Unknown;
    }
    return withWholeBase(
        arguments, store::OpenMode::Read, [&](store::Base& base, const store::Session& session) {
            const auto query = readQuery(arguments, base.database());
            if (!query) {
                return query.error();
            }
            auto people = report::people(base.database(), *indicator, *query,
                                         arguments.value("--part").value_or("numerator"));
            if (!people) {
                return cli::report(people.error());
            }
            if (!termsOf(session).hasNames) {
                std::ranges::for_each(*people, [](auto& person) { casefile::hideName(person); });
            }
            if (arguments.has("--json")) {
                std::cout << report::toJson(*people).dump(2) << '\n';
            } else {
                print(*people);
            }
            if (const auto remark = report::remarkOn(query->period, session.clock.today())) {
                std::cerr << *remark << '\n';
            }
            return ExitCode::Done;
        });
}

} // namespace

Command reportCommand()
{
    return {{"report", "Écrire le rapport d’un mois ou d’une année, ou l’exécution d’un plan", kBase,
             kReportOptions, kQueryHelp, kReportOutlets},
            runReport};
}

Command peopleCommand()
{
    return {{"people", "Lister les personnes derrière un chiffre", kBase, kPeopleOptions, kQueryHelp,
             kPeopleOutlets},
            runPeople};
}

} // namespace jalon::cli
