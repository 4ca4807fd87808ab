// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ExecutionOutput.h"

#include "DocumentOutput.h"
#include "OpenBase.h"
#include "Words.h"

#include "base/Path.h"
#include "programme/FicheSearch.h"
#include "programme/PlanRules.h"
#include "report/ExecutionReport.h"
#include "tabular/XlsxWriter.h"

#include <iostream>

namespace jalon::cli {

namespace {

using programme::ProgrammeId;

std::expected<ProgrammeId, std::string> programmeWith(const store::Database& database,
                                                      const std::string& fiche)
{
    std::vector<ProgrammeId> found;
    std::string codes;
    for (const auto id : programme::fichesNamed(database, fiche)) {
        const auto file = store::current<programme::FicheFile>(database, FactId{id.value});
        const auto owner = programme::programmeOf(database, nodeOf(id));
        if (!file || !owner || file->code != fiche) { // fichesNamed takes capitals and PROGRAMME/CODE too
            continue;
        }
        const auto plan = store::current<programme::ProgrammeFile>(database, FactId{owner->value});
        found.push_back(*owner);
        codes += (codes.empty() ? "" : ", ") + plan.value().code;
    }
    if (found.size() == 1) {
        return found.front();
    }
    return std::unexpected{found.empty()
                               ? "Aucun programme de la base n’a de fiche « " + fiche + " »."
                               : "Plusieurs programmes ont une fiche « " + fiche
                                     + " » : ajoutez --programme avec l’un de ces codes : " + codes + "."};
}

std::expected<ProgrammeId, std::string> wantedProgramme(const store::Database& database,
                                                        const Arguments& arguments)
{
    if (const auto code = arguments.value("--programme")) {
        const auto found = programme::findProgramme(database, *code);
        return found ? std::expected<ProgrammeId, std::string>{*found}
                     : std::unexpected{"La base n’a pas de programme « " + *code + " »."};
    }
    return programmeWith(database, *arguments.value("--fiche"));
}

Expected<void> write(const report::ExecutionReport& execution, report::Layout layout,
                     const std::filesystem::path& file, std::string_view mark)
{
    return file.extension() == ".xlsx" ? tabular::writeXlsx(file, tablesOf(execution), {}, mark)
                                       : writeDocument(file, documentOf(execution, layout), mark);
}

/// Nothing when the option is not there.
std::expected<std::optional<report::Layout>, std::string> layoutOption(const Arguments& arguments)
{
    const auto name = arguments.value("--layout");
    if (!name) {
        return std::nullopt;
    }
    if (const auto layout = fromCode<report::Layout>(*name)) {
        return layout;
    }
    return std::unexpected{"--layout : « " + *name + " » n’est pas drome, rhone, loir-et-cher ou pdie."};
}

} // namespace

bool asksForExecution(const Arguments& arguments)
{
    return arguments.has("--fiche") || arguments.has("--programme") || arguments.has("--layout");
}

ExitCode writeExecution(const Arguments& arguments, const std::filesystem::path& file)
{
    const auto year = wholeNumber(arguments.value("--year").value_or(""));
    const auto layout = layoutOption(arguments);
    if (!year || !programme::isYear(*year) || !layout) {
        return usageError(layout ? "Un rapport d’exécution demande une année : --year AAAA."
                                 : layout.error());
    }
    if (!arguments.has("--fiche") && !arguments.has("--programme")) {
        return usageError(
            "Un rapport d’exécution demande une fiche (--fiche) ou un programme (--programme).");
    }
    if (!isDocumentFile(file) && file.extension() != ".xlsx") {
        return usageError("« " + pathText(file)
                          + " » : un rapport d’exécution s’écrit en .odt, .pdf, .html ou .xlsx.");
    }
    return withWholeBase(
        arguments, store::OpenMode::Read, [&](store::Base& base, const store::Session& session) {
            const auto programme = wantedProgramme(base.database(), arguments);
            if (!programme) {
                std::cerr << programme.error() << '\n';
                return ExitCode::Unknown;
            }
            const auto execution =
                report::executionReport(base.database(), {*programme, arguments.value("--fiche").value_or(""),
                                                          static_cast<int>(*year)});
            if (!execution) {
                return report(execution.error());
            }
            const auto usual = report::usualLayout(*execution);
            if (const auto written = write(*execution, layout->value_or(usual), file, termsOf(session).mark);
                !written) {
                return reportFile(written.error());
            }
            std::cout << "Rapport d’exécution écrit : " << pathText(file) << '\n';
            return ExitCode::Done;
        });
}

} // namespace jalon::cli
