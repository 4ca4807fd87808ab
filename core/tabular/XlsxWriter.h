// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "tabular/Table.h"

#include <filesystem>
#include <span>
#include <stop_token>
#include <string_view>

namespace jalon::tabular {

/// Writes one sheet per table, named by its title (cut to 31 characters, made unique): a bold header that
/// stays in sight, real numbers, percents and dates, columns as wide as they ask. What Excel cannot hold is
/// kept as text: dates before 1900, whole numbers of more than 15 digits. Texts are cut at Excel's 32 767
/// characters. A mark that says where the file comes from stands at the foot of each printed page and in the
/// file's properties. The file is there whole or not at all. FileNotWritable (also for more rows than a sheet
/// holds), DiskFull, Cancelled.
Expected<void> writeXlsx(const std::filesystem::path& target, std::span<const Table> tables,
                         const std::stop_token& stop = {}, std::string_view mark = {});

} // namespace jalon::tabular
