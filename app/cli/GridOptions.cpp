// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "GridOptions.h"

#include "base/Text.h"
#include "reference/Territories.h"

#include <algorithm>
#include <iostream>

namespace jalon::cli {

Expected<meeting::GridEntry> gridNamed(const store::Database& database, const std::string& name)
{
    auto all = meeting::grids(database);
    const auto wanted = fold(name);
    const auto exact =
        std::ranges::find_if(all, [&](const auto& entry) { return fold(entry.grid.name) == wanted; });
    if (exact != all.end()) {
        return std::move(*exact);
    }
    std::erase_if(all, [&](const auto& entry) { return !fold(entry.grid.name).starts_with(wanted); });
    return all.size() == 1 ? Expected<meeting::GridEntry>{std::move(all.front())}
                           : failure(ErrorCode::GridUnknown, name);
}

Expected<meeting::GridEntry> chosenGrid(const Arguments& arguments, const store::Database& database)
{
    const auto name = arguments.value("--grid");
    return name ? gridNamed(database, *name) : meeting::gridInUse(database);
}

std::expected<std::optional<TerritoryId>, ExitCode> chosenTerritory(const Arguments& arguments,
                                                                    const store::Database& database)
{
    const auto name = arguments.value("--territory");
    if (!name) {
        return std::optional<TerritoryId>{};
    }
    const auto territory = reference::findTerritory(database, *name);
    if (!territory) {
        std::cerr << "Aucun territoire ne s’appelle « " << *name << " » dans cette base.\n";
        return std::unexpected{ExitCode::Unknown};
    }
    return territory;
}

} // namespace jalon::cli
