// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/ExportTerms.h"
#include "report/MonthDocument.h"
#include "tabular/Table.h"

#include <array>
#include <filesystem>
#include <optional>
#include <span>
#include <stop_token>
#include <string_view>
#include <vector>

namespace jalon::ui {

/// What a report is written as, in the order in which they are proposed.
inline constexpr std::array<std::string_view, 5> kReportEndings = {".pdf", ".odt", ".xlsx", ".csv", ".json"};

/// One of those, or a page of HTML; in capitals or not.
bool isReportFile(const std::filesystem::path& file);

/// A CSV, where the file's name ends so, in capitals or not; else a workbook. The errors of `writeReport`.
Expected<void> writeTables(const std::filesystem::path& target, std::span<const tabular::Table> tables,
                           std::string_view mark, const std::stop_token& stop = {});

/// As the end of the file's name says: the same figures in each. JSON, which programs read, bears no mark.
/// See writePdf for what a PDF needs; the others need nothing. FileNotWritable, FileHeld, DiskFull,
/// Cancelled.
Expected<void> writeReport(const std::filesystem::path& target, const report::MonthlyReport& report,
                           const report::ReportHead& head, const reference::ExportTerms& terms,
                           const std::stop_token& stop = {});

struct WrittenFile {
    std::filesystem::path file;
    std::optional<Error> error; ///< why it is not there
};

/// One file of each of these kinds in a folder, under the report's own name (report/MonthDocument.h). Nothing
/// is written over: a name that is taken is followed by a number. What cannot be written keeps none of the
/// others away.
std::vector<WrittenFile> writeReports(const std::filesystem::path& folder,
                                      const report::MonthlyReport& report, const report::ReportHead& head,
                                      const reference::ExportTerms& terms, const std::stop_token& stop = {},
                                      std::span<const std::string_view> endings = kReportEndings);

} // namespace jalon::ui
