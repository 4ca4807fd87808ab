// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/PeopleColumns.h"
#include "ui/common/ProgressLine.h"

#include "reference/ExportTerms.h"
#include "store/Database.h"

#include <filesystem>
#include <stop_token>

/// What the table shows, for other programs; on the thread of long reads.
namespace jalon::ui {

struct PeopleOutput {
    std::vector<PersonId> people; ///< in their order
    std::vector<SortKey> columns; ///< in theirs
    Date today;
    SharedProgress progress;
};

/// A line a person, its values behind tabs, as spreadsheets paste them.
QString copiedText(const store::Database& database, const PeopleOutput& output,
                   const reference::ExportTerms& terms);

/// XLSX when the name ends so, else CSV; there whole or not at all. Errors: FileNotWritable, DiskFull,
/// Cancelled.
Expected<void> writeFile(const store::Database& database, const PeopleOutput& output,
                         const std::filesystem::path& target, const reference::ExportTerms& terms,
                         const std::stop_token& stop);

} // namespace jalon::ui
