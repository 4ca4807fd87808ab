// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/ReportFile.h"

#include "base/AtomicFile.h"
#include "base/Path.h"
#include "report/ReportJson.h"
#include "report/ReportTables.h"
#include "tabular/CsvWriter.h"
#include "tabular/XlsxWriter.h"
#include "ui/document/DocumentFile.h"

#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

QString endingOf(const std::filesystem::path& file)
{
    return QString::fromStdU16String(file.extension().u16string()).toLower();
}

/// None of the kinds is there yet under that name.
bool isFree(const std::filesystem::path& stem, std::span<const std::string_view> endings)
{
    return std::ranges::none_of(endings, [&](std::string_view ending) {
        std::error_code unknown;
        return std::filesystem::exists(withSuffix(stem, std::string{ending}), unknown);
    });
}

Expected<void> writeAsItIs(const std::filesystem::path& target, const report::MonthlyReport& report,
                           const report::ReportHead& head, std::string_view mark, const std::stop_token& stop)
{
    if (const auto kind = documentKind(target)) {
        return writeDocument(target, *kind, documentOf(report, head), mark, stop);
    }
    if (endingOf(target) == u".json"_s) {
        return writeFile(target, report::toJson(report).dump(2) + "\n");
    }
    return writeTables(target, report::tablesOf(report), mark, stop);
}

} // namespace

bool isReportFile(const std::filesystem::path& file)
{
    const auto ending = endingOf(file);
    return documentKind(file) || ending == u".xlsx"_s || ending == u".csv"_s || ending == u".json"_s;
}

Expected<void> writeTables(const std::filesystem::path& target, std::span<const tabular::Table> tables,
                           std::string_view mark, const std::stop_token& stop)
{
    return endingOf(target) == u".csv"_s ? tabular::writeCsv(target, tables, mark)
                                         : tabular::writeXlsx(target, tables, stop, mark);
}

Expected<void> writeReport(const std::filesystem::path& target, const report::MonthlyReport& report,
                           const report::ReportHead& head, const reference::ExportTerms& terms,
                           const std::stop_token& stop)
{
    return terms.hasNames ? writeAsItIs(target, report, head, terms.mark, stop)
                          : writeAsItIs(target, report::withoutNames(report), head, terms.mark, stop);
}

std::vector<WrittenFile> writeReports(const std::filesystem::path& folder,
                                      const report::MonthlyReport& report, const report::ReportHead& head,
                                      const reference::ExportTerms& terms, const std::stop_token& stop,
                                      std::span<const std::string_view> endings)
{
    const auto name = report::fileNameOf(report, head);
    auto stem = folder / pathFromText(name);
    for (int copy = 2; !isFree(stem, endings); ++copy) {
        stem = folder / pathFromText(name + " (" + std::to_string(copy) + ")");
    }
    std::vector<WrittenFile> files;
    for (const auto ending : endings) {
        if (stop.stop_requested()) {
            break;
        }
        const auto file = withSuffix(stem, std::string{ending});
        const auto written = writeReport(file, report, head, terms, stop);
        files.push_back({file, written ? std::nullopt : std::optional{written.error()}});
    }
    return files;
}

} // namespace jalon::ui
