// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"

#include <exception>
#include <iomanip>
#include <iostream>
#include <random>
#include <span>
#include <string_view>

namespace jalon::bench {

void printRatio(const std::string& what, double ratio, double bound, const std::string& from)
{
    std::cout << std::left << std::setw(44) << what << std::fixed << std::setprecision(3) << ratio
              << " (bound " << bound << (ratio <= bound ? ", held) " : ", MISSED) ") << from << std::endl;
}

} // namespace jalon::bench

namespace {

using namespace jalon::bench;

void bench(Settings settings, std::span<char*> options)
{
    for (std::size_t i = 0; i < options.size(); ++i) {
        const std::string_view option = options[i];
        if (option == "--large") {
            settings.large = true;
        } else if (option == "--report") {
            settings.report = true;
        } else if (option == "--rows" && i + 1 < options.size()) {
            settings.rows = std::stoll(options[++i]);
        } else if (option == "--runs" && i + 1 < options.size()) {
            settings.runs = std::stoi(options[++i]);
        }
    }
    std::random_device random;
    settings.folder = std::filesystem::temp_directory_path() / ("jalon-bench-" + std::to_string(random()));
    std::filesystem::create_directories(settings.folder);
    try {
        benchImports(settings);
        benchFind(settings);
        if (settings.report) {
            benchReport(settings);
        }
    } catch (...) {
        std::filesystem::remove_all(settings.folder);
        throw;
    }
    std::filesystem::remove_all(settings.folder);
}

} // namespace

int main(int count, char** arguments)
{
    const std::span all{arguments, static_cast<std::size_t>(count)};
    try {
        if (count == 3 && std::string_view{all[1]} == "create") {
            createBase(all[2]);
        } else if (count == 5 && std::string_view{all[1]} == "import") {
            importList(all[2], all[3], all[4]);
        } else {
            Settings settings;
            settings.self = std::filesystem::canonical("/proc/self/exe").string();
            bench(settings, all.subspan(1));
        }
    } catch (const std::exception& error) {
        std::cerr << error.what() << "\n";
        return 1;
    }
    return 0;
}
