// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

namespace jalon::bench {

/// Which month's list: the next one has 4 % of new people, lacks 3 %, and says something else of 2.5 %.
enum class Month { First, Next };
enum class Coding { Windows1252, Utf8 };

/// Writes a stock list of 17 columns about invented people, the same bytes for the same seed.
void writeList(const std::filesystem::path& file, std::int64_t rows, Month month, Coding coding,
               std::uint64_t seed = 20'261'101);

} // namespace jalon::bench
