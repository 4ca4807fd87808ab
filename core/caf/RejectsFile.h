// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caf/Import.h"

#include <functional>

namespace jalon::caf {

/// The words for a note's reason, in French: front ends have them.
using ReasonWords = std::function<std::string(const RowNote&)>;

/// Saves the rows that were rejected or left with a warning as the list has them, with added columns: line,
/// column, value, reason, list. Corrected in a spreadsheet and imported again as it is, the file completes
/// its list. Reads the list again: `plan.request.file` must still be there. Errors: those of reading it,
/// ListChangedSince, FileNotWritable, DiskFull.
Expected<void> writeRejects(const store::Database& database, const ImportPlan& plan,
                            const std::filesystem::path& target, const ReasonWords& words);

/// The same of a list that was imported, from what the base keeps of its rows: the file itself need not be
/// there any more, and columns that were not imported are empty. Errors: ListUnknown, FileNotWritable,
/// DiskFull.
Expected<void> writeRejects(const store::Database& database, ListId list, const std::filesystem::path& target,
                            const ReasonWords& words);

} // namespace jalon::caf
