// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jalon::bench {

inline constexpr std::string_view kPassphrase = "phrase du banc";

struct Settings {
    std::string self; ///< this program, run again for each measure
    std::filesystem::path folder; ///< private, goes at the end
    std::int64_t rows = 100'000;
    int runs = 5;
    bool large = false; ///< with the list of ten times the rows
    bool report = false; ///< with the monthly report, on `rows` people: a long time to simulate
    std::filesystem::path reportBase = {}; ///< filled before, under JALON_PASSPHRASE: reported on as it is
};

/// Of the command line: --rows N, --runs N, --large, --report, --report-on BASE.
Settings settingsFrom(std::span<char*> options);

/// One line: what, the ratio and its bound, the figures it comes from.
void printRatio(const std::string& what, double ratio, double bound, const std::string& from);

/// First import, next month's list, the list of ten times the rows.
void benchImports(const Settings& settings);
/// `find` while typing.
void benchFind(const Settings& settings);
/// A journal of a year of some thousands of people verified, beside one reading of its lines.
void benchJournal(const Settings& settings);

/// A monthly report over 24 months, an orientation grid tried on everybody; each beside one reading of the
/// tables it uses.
void benchReport(const Settings& settings);

/// Of `runs` times that `work` takes.
template <class Work>
double medianSeconds(int runs, const Work& work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work();
        times.push_back(std::chrono::duration<double>{std::chrono::steady_clock::now() - start}.count());
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

/// What the program does when it is run again: creates a base; opens one and imports.
void createBase(const std::filesystem::path& base);
/// The plans that ship.
void loadPlans(const std::filesystem::path& base);
void importList(const std::filesystem::path& base, const std::filesystem::path& list,
                const std::string& date);

} // namespace jalon::bench
