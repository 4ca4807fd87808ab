// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"

#include "demo/Demo.h"
#include "report/MonthlyReport.h"
#include "store/Base.h"

#include <array>
#include <stdexcept>

namespace jalon::bench {

namespace {

constexpr std::array kTables = {"identity",      "household_member", "household_file", "residence",
                                "rights_period", "pathway_file",     "orientation",    "referent_assignment",
                                "appointment",   "contract",         "pathway_exit",   "barrier",
                                "sanction",      "employment",       "note",           "diagnostic"};

void readAll(const store::Database& database)
{
    for (const std::string table : kTables) {
        auto rows = database.statement("SELECT * FROM " + table);
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

} // namespace

void benchReport(const Settings& settings)
{
    const auto file = settings.folder / "report.jalon";
    const Date month = Date::fromIso("2026-10-01").value();
    fillBase(file, settings.rows, month);
    // Each on a connection of its own: nothing is in memory yet.
    const auto onNewConnection = [&file](const auto& work) {
        auto base = store::Base::open(file, Secret{kPassphrase}, store::OpenMode::Read);
        return medianSeconds(1, [&] { work(base.value().database()); });
    };
    std::vector<double> reads;
    std::vector<double> reports;
    for (int i = 0; i < settings.runs; ++i) {
        reads.push_back(onNewConnection(readAll));
        reports.push_back(onNewConnection([month](const store::Database& database) {
            report::monthlyReport(database, {.period = report::monthOf(month)});
        }));
    }
    std::ranges::sort(reads);
    std::ranges::sort(reports);
    const double read = reads[reads.size() / 2];
    const double report = reports[reports.size() / 2];
    printRatio("monthly report, of one full reading", report / read, 3.0,
               std::to_string(report) + " s to " + std::to_string(read) + " s");
}

} // namespace jalon::bench
