// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"

#include <iomanip>
#include <iostream>

namespace jalon::bench {

Settings settingsFrom(std::span<char*> options)
{
    Settings settings;
    settings.self = std::filesystem::canonical("/proc/self/exe").string();
    for (std::size_t i = 0; i < options.size(); ++i) {
        const std::string_view option = options[i];
        if (option == "--large") {
            settings.large = true;
        } else if (option == "--report") {
            settings.report = true;
        } else if (option == "--report-on" && i + 1 < options.size()) {
            settings.reportBase = options[++i];
        } else if (option == "--rows" && i + 1 < options.size()) {
            settings.rows = std::stoll(options[++i]);
        } else if (option == "--runs" && i + 1 < options.size()) {
            settings.runs = std::stoi(options[++i]);
        }
    }
    return settings;
}

void printRatio(const std::string& what, double ratio, double bound, const std::string& from)
{
    std::cout << std::left << std::setw(50) << what << std::fixed << std::setprecision(3) << ratio
              << " (bound " << bound << (ratio <= bound ? ", held) " : ", MISSED) ") << from << std::endl;
}

} // namespace jalon::bench
