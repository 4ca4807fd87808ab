// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"

#include "base/TemporaryFolder.h"

#include <exception>
#include <iostream>
#include <span>
#include <string_view>

namespace {

using namespace jalon::bench;

void bench(Settings settings)
{
    const jalon::test::TemporaryFolder folder;
    settings.folder = folder.path();
    if (!settings.reportBase.empty()) {
        benchReport(settings);
        return;
    }
    benchImports(settings);
    benchFind(settings);
    benchJournal(settings);
    if (settings.report) {
        benchReport(settings);
    }
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
            bench(settingsFrom(all.subspan(1)));
        }
    } catch (const std::exception& error) {
        std::cerr << error.what() << "\n";
        return 1;
    }
    return 0;
}
