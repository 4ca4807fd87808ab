// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"

#include "demo/Demo.h"
#include "meeting/GridTrial.h"
#include "meeting/Grids.h"
#include "report/MonthDocument.h"
#include "report/MonthlyReport.h"
#include "store/Base.h"

#include <array>
#include <cstdlib>
#include <span>
#include <stdexcept>

namespace jalon::bench {

namespace {

constexpr double kReportBound = 3.0;
constexpr double kGridBound = 3.0;

constexpr auto kTables = std::to_array<std::string_view>(
    {"identity", "household_member", "household_file", "residence", "rights_period", "pathway_file",
     "orientation", "referent_assignment", "appointment", "contract", "pathway_exit", "barrier", "sanction",
     "employment", "note", "diagnostic"});
/// Those that an orientation grid looks at.
constexpr auto kGridTables = std::to_array<std::string_view>(
    {"identity", "household_member", "household_file", "rights_period", "pathway_file", "orientation",
     "contract", "pathway_exit", "barrier", "employment", "diagnostic", "registration"});

void readAll(const store::Database& database, std::span<const std::string_view> tables)
{
    for (const auto table : tables) {
        auto rows = database.statement("SELECT * FROM " + std::string{table});
        const int columns = rows.columnCount();
        while (rows.step()) {
            for (int column = 0; column < columns; ++column) {
                static_cast<void>(rows.valueAt(column));
            }
        }
    }
}

void fillBase(const std::filesystem::path& file, std::int64_t people, Date lastMonth)
{
    auto base = store::Base::create(file, Secret{kPassphrase});
    if (!base) {
        throw std::runtime_error("no base for the report");
    }
    demo::FillRequest request;
    request.options.people = static_cast<int>(people);
    request.options.end = lastMonth;
    if (!demo::fill(base->database(), request) || !base->close()) {
        throw std::runtime_error("the simulated base cannot be filled");
    }
}

/// Of a base made before, or else the bench's own.
Secret passphraseOf(const Settings& settings)
{
    const auto* const given = settings.reportBase.empty() ? nullptr : std::getenv("JALON_PASSPHRASE");
    return Secret{given != nullptr ? std::string_view{given} : kPassphrase};
}

/// Median time of `work` on connections of their own: nothing is in memory yet.
template <class Work>
double onNewConnections(const std::filesystem::path& file, const Secret& passphrase, int runs,
                        const Work& work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        auto base = store::Base::open(file, passphrase, store::OpenMode::Read);
        times.push_back(medianSeconds(1, [&] { work(base.value().database()); }));
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

void compare(const std::string& what, double bound, double time, double peer)
{
    printRatio(what, time / peer, bound, std::to_string(time) + " s to " + std::to_string(peer) + " s");
}

} // namespace

void benchReport(const Settings& settings)
{
    const Date month = Date::fromIso("2026-10-01").value();
    auto file = settings.reportBase;
    if (file.empty()) {
        file = settings.folder / "report.jalon";
        fillBase(file, settings.rows, month);
    }
    const auto passphrase = passphraseOf(settings);
    const auto median = [&](const auto& work) {
        return onNewConnections(file, passphrase, settings.runs, work);
    };
    const double read = median([](const store::Database& database) { readAll(database, kTables); });
    const double report = median([month](const store::Database& database) {
        report::documentOf(report::monthlyReport(database, {.period = report::monthOf(month)}),
                           {.base = "Banc", .writtenOn = month.lastOfMonth()});
    });
    compare("monthly report, of one full reading", kReportBound, report, read);

    const double gridRead = median([](const store::Database& database) { readAll(database, kGridTables); });
    const double trial = median([month](const store::Database& database) {
        const auto grid = meeting::gridInUse(database).value().grid;
        meeting::tryGrid(database, grid, month.lastOfMonth()).value();
    });
    compare("orientation grid tried, of one full reading", kGridBound, trial, gridRead);
}

} // namespace jalon::bench
