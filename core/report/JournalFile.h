// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/Journal.h"

#include <filesystem>
#include <stop_token>

namespace jalon::report {

/// The journal's lines as a CSV file, the latest first, with the mark that the base asks for. That it left is
/// noted first. How many lines. Errors:
/// NotAllowed (also without the right to exports), JournalNotWritten, FileNotWritable, DiskFull, Cancelled.
Expected<std::int64_t> writeJournal(const store::Database& database, const casefile::JournalFilter& filter,
                                    const std::filesystem::path& target, std::string_view mark,
                                    const std::stop_token& stop = {});

} // namespace jalon::report
