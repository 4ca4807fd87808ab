// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace jalon::bench {

inline constexpr std::string_view kPassphrase = "phrase du banc d'essai";

struct Settings {
    std::string self; ///< this program, run again for each measure
    std::filesystem::path folder; ///< private, goes at the end
    std::int64_t rows = 100'000;
    int runs = 5;
    bool large = false;
};

/// One line: what, the ratio and its bound, the figures it comes from.
void printRatio(const std::string& what, double ratio, double bound, const std::string& from);

/// First import, next month's list, the list of ten times the rows.
void benchImports(const Settings& settings);
/// `find` while typing.
void benchFind(const Settings& settings);

/// What the program does when it is run again: creates a base; opens one and imports.
void createBase(const std::filesystem::path& base);
void importList(const std::filesystem::path& base, const std::filesystem::path& list,
                const std::string& date);

} // namespace jalon::bench
