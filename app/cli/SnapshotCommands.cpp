// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reports that are kept as they were: snapshot take, list, write, compare.
#include "Commands.h"
#include "DocumentOutput.h"
#include "OpenBase.h"
#include "ReportQuery.h"
#include "Words.h"

#include "base/Path.h"
#include "report/FrozenReport.h"
#include "report/MonthBlocks.h"
#include "report/MonthDocument.h"
#include "ui/document/ReportFile.h"

#include <nlohmann/json.hpp>

#include <array>
#include <iostream>

namespace jalon::cli {

namespace {

constexpr std::array<std::string_view, 1> kBase = {"BASE"};
constexpr std::array<std::string_view, 2> kBaseAndNumber = {"BASE", "NUMÉRO"};
constexpr std::array kJsonOptions = {OptionSpec{"--json", "", "le résultat en JSON"}};
constexpr std::array kWriteOptions = {OptionSpec{
    "-o", "FICHIER", "le rapport arrêté : .pdf, .odt, .html, .xlsx, .csv ou .json selon l’extension"}};
constexpr std::array kWriteOutlets = {
    Outlet{"-o", OutletKind::ExportFile, store::JournalAction::ExportReport}};

std::string periodText(const report::FrozenEntry& entry)
{
    report::MonthlyReport named;
    named.query.period = entry.period;
    named.ofYear = entry.period == report::yearOf(entry.period.from.year());
    return periodName(named);
}

ExitCode runTake(const Arguments& arguments)
{
    return withWholeBase(arguments, store::OpenMode::Write,
                         [&](store::Base& base, const store::Session& session) {
                             const auto query = readQuery(arguments, base.database());
                             if (!query) {
                                 return query.error();
                             }
                             const auto monthly = report::monthlyReport(base.database(), *query);
                             store::Transaction tx{session, store::TxKind::Edit};
                             const auto id = report::freeze(tx, monthly);
                             tx.commit();
                             for (const auto& remark : remarksOn(monthly, session.clock.today())) {
                                 std::cerr << remark << '\n';
                             }
                             std::cout << "Rapport arrêté sous le numéro " << id.value << " : "
                                       << periodName(monthly) << ", " << monthly.scope << '\n';
                             return ExitCode::Done;
                         });
}

void print(const report::FrozenEntry& entry)
{
    std::cout << entry.id.value << "  " << periodText(entry) << ", " << entry.scope << ", arrêté le "
              << entry.frozenOn.toFrench() << '\n';
}

ExitCode runList(const Arguments& arguments)
{
    return withWholeBase(arguments, store::OpenMode::Read, [&](store::Base& base, const store::Session&) {
        const auto entries = report::frozenReports(base.database());
        if (!arguments.has("--json")) {
            std::ranges::for_each(entries, print);
            std::cerr << (entries.empty() ? "Aucun rapport n’a été arrêté.\n" : "");
            return ExitCode::Done;
        }
        auto json = nlohmann::ordered_json::array();
        for (const auto& entry : entries) {
            json.push_back({{"id", entry.id.value},
                            {"from", entry.period.from.toIso()},
                            {"to", entry.period.lastDay().toIso()},
                            {"scope", entry.scope},
                            {"frozen_on", entry.frozenOn.toIso()}});
        }
        std::cout << json.dump(2) << '\n';
        return ExitCode::Done;
    });
}

struct Frozen {
    report::FrozenEntry entry;
    report::MonthlyReport report;
};

/// What goes wrong is said on stderr.
std::expected<Frozen, ExitCode> wantedFrozen(const Arguments& arguments, const store::Database& database)
{
    const auto number = wholeNumber(arguments.positional(1));
    const auto id = FactId{number.value_or(0)};
    const auto entry = report::frozenEntry(database, id);
    if (!entry && entry.error().code != ErrorCode::FactUnknown) {
        return std::unexpected{report(entry.error())};
    }
    if (!entry) {
        std::cerr << "Aucun rapport arrêté ne porte le numéro « " << arguments.positional(1)
                  << " » ; « snapshot list » les donne.\n";
        return std::unexpected{ExitCode::Unknown};
    }
    return Frozen{*entry, report::frozenReport(database, id).value()};
}

ExitCode runWrite(const Arguments& arguments)
{
    const auto output = arguments.value("-o");
    if (!output || !ui::isReportFile(pathFromText(*output))) {
        return usageError(
            "Il faut un fichier : -o OUT.pdf, OUT.odt, OUT.html, OUT.xlsx, OUT.csv ou OUT.json.");
    }
    const auto file = pathFromText(*output);
    return withWholeBase(
        arguments, store::OpenMode::Read, [&](store::Base& base, const store::Session& session) {
            const auto frozen = wantedFrozen(arguments, base.database());
            if (!frozen) {
                return frozen.error();
            }
            const auto day = frozen->entry.frozenOn;
            const report::ReportHead head{pathText(pathFromText(arguments.positional(0)).stem()), day, day};
            const auto written = withPages(
                file, [&] { return ui::writeReport(file, frozen->report, head, termsOf(session)); });
            if (!written) {
                return reportFile(written.error());
            }
            std::cout << "Rapport arrêté écrit : " << *output << '\n';
            return ExitCode::Done;
        });
}

nlohmann::ordered_json toJson(const std::vector<report::FrozenChange>& changes)
{
    using Json = nlohmann::ordered_json;
    auto json = Json::array();
    for (const auto& change : changes) {
        json.push_back({{"id", codeOf(change.id)},
                        {"then", change.then ? Json(*change.then) : Json(nullptr)},
                        {"now", change.now ? Json(*change.now) : Json(nullptr)}});
    }
    return json;
}

void print(const report::FrozenChange& change)
{
    const auto unit = report::indicator(change.id).unit;
    const auto difference = report::shownDifference(change.difference(), unit);
    std::cout << codeOf(change.id) << "  " << report::shownValue(change.then, unit) << " → "
              << report::shownValue(change.now, unit)
              << (difference.empty() ? std::string{} : " (" + difference + ")") << '\n';
}

ExitCode runCompare(const Arguments& arguments)
{
    return withWholeBase(arguments, store::OpenMode::Read, [&](store::Base& base, const store::Session&) {
        const auto frozen = wantedFrozen(arguments, base.database());
        if (!frozen) {
            return frozen.error();
        }
        const auto changes = report::changesSince(base.database(), frozen->report);
        if (arguments.has("--json")) {
            std::cout << toJson(changes).dump(2) << '\n';
            return ExitCode::Done;
        }
        for (const auto& change : changes) {
            print(change);
        }
        if (changes.empty()) {
            std::cout << "La base dit aujourd’hui la même chose que le rapport arrêté.\n";
        }
        return ExitCode::Done;
    });
}

} // namespace

Command snapshotTakeCommand()
{
    return {{"snapshot take", "Arrêter le rapport d’un mois ou d’une année : le garder tel quel", kBase,
             kQueryOptions, kQueryHelp},
            runTake};
}

Command snapshotListCommand()
{
    return {{"snapshot list", "Lister les rapports arrêtés", kBase, kJsonOptions, {}}, runList};
}

Command snapshotWriteCommand()
{
    return {{"snapshot write",
             "Écrire un rapport arrêté, tel qu’il était",
             kBaseAndNumber,
             kWriteOptions,
             {},
             kWriteOutlets},
            runWrite};
}

Command snapshotCompareCommand()
{
    return {{"snapshot compare",
             "Comparer un rapport arrêté à ce que la base dit aujourd’hui",
             kBaseAndNumber,
             kJsonOptions,
             {}},
            runCompare};
}

} // namespace jalon::cli
