// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meeting/Grids.h"

#include "base/JsonObject.h"
#include "base/Path.h"
#include "base/Text.h"
#include "meeting/GridJson.h"
#include "meeting/Tables.h"
#include "reference/Settings.h"

#include <algorithm>

namespace jalon::meeting {

namespace {

using Done = Expected<void>;

constexpr std::string_view kInUseKey = "orientation-grid";
constexpr std::string_view kOfTheLaw = "loi-plein-emploi-2025";

FactId factOf(GridId grid)
{
    return FactId{grid.value};
}

GridFile fileOf(const OrientationGrid& grid)
{
    return {grid.name, grid.source, grid.example, rulesToJson(grid.rules)};
}

OrientationGrid gridFrom(const GridFile& file)
{
    return {file.name, file.source, file.example, rulesFromJson(file.rules)};
}

std::string numberOf(GridId grid)
{
    return std::to_string(grid.value);
}

bool isInUse(const store::Database& database, GridId grid)
{
    return reference::setting(database, kInUseKey) == numberOf(grid);
}

Done checkName(const store::Database& database, const std::string& name, GridId except = {})
{
    const auto folded = fold(name);
    for (const auto& [id, file] : store::currentWhere<GridFile>(database, "TRUE")) {
        if (id != factOf(except) && fold(file.name) == folded) {
            return failure(ErrorCode::GridNameTaken, file.name);
        }
    }
    return {};
}

Done checkWhole(const store::Database& database, const OrientationGrid& grid, GridId except = {})
{
    auto valid = check(grid);
    return valid ? checkName(database, grid.name, except) : valid;
}

std::unexpected<Error> unknown(GridId grid)
{
    return failure(ErrorCode::GridUnknown, numberOf(grid));
}

bool isNamed(const GridEntry& entry, const OrientationGrid& grid)
{
    return fold(entry.grid.name) == fold(grid.name);
}

} // namespace

std::vector<GridEntry> grids(const store::Database& database)
{
    const auto inUse = reference::setting(database, kInUseKey);
    std::vector<GridEntry> found;
    for (const auto& [id, file] :
         store::currentWhere<GridFile>(database, "TRUE ORDER BY fold(name), fact_id")) {
        const GridId grid{id.value};
        found.push_back({grid, gridFrom(file), inUse == numberOf(grid)});
    }
    return found;
}

Expected<GridEntry> gridOf(const store::Database& database, GridId grid)
{
    const auto file = store::current<GridFile>(database, factOf(grid));
    return file ? Expected<GridEntry>{{grid, gridFrom(*file), isInUse(database, grid)}} : unknown(grid);
}

Expected<GridEntry> gridInUse(const store::Database& database)
{
    auto all = grids(database);
    const auto found = std::ranges::find_if(all, &GridEntry::inUse);
    return found == all.end() ? failure(ErrorCode::GridNotChosen) : Expected<GridEntry>{std::move(*found)};
}

Expected<GridId> addGrid(store::Transaction& tx, const OrientationGrid& grid)
{
    if (auto valid = checkWhole(tx.database(), grid); !valid) {
        return std::unexpected{valid.error()};
    }
    const GridId id{tx.newId()};
    tx.database().run("INSERT INTO orientation_grid (id) VALUES (?1)", id);
    store::addAs(tx, factOf(id), fileOf(grid));
    return id;
}

Expected<void> correctGrid(store::Transaction& tx, GridId grid, OrientationGrid next)
{
    const auto before = gridOf(tx.database(), grid);
    if (!before) {
        return std::unexpected{before.error()};
    }
    if (auto valid = checkWhole(tx.database(), next, grid); !valid) {
        return valid;
    }
    next.example = before->grid.example;
    if (next == before->grid) {
        return {};
    }
    next.example = false;
    store::replace(tx, factOf(grid), fileOf(next));
    return {};
}

Expected<void> removeGrid(store::Transaction& tx, GridId grid)
{
    if (!store::current<GridFile>(tx.database(), factOf(grid))) {
        return unknown(grid);
    }
    if (isInUse(tx.database(), grid)) {
        reference::removeSetting(tx, kInUseKey);
    }
    store::end<GridFile>(tx, factOf(grid));
    return {};
}

Expected<void> useGrid(store::Transaction& tx, GridId grid)
{
    if (!store::current<GridFile>(tx.database(), factOf(grid))) {
        return unknown(grid);
    }
    reference::setSetting(tx, kInUseKey, numberOf(grid));
    return {};
}

Expected<GridId> importGrid(store::Transaction& tx, std::string_view json, std::string_view file)
{
    const auto grid = gridFromJson(json, file);
    return grid ? addGrid(tx, *grid) : std::unexpected{grid.error()};
}

Expected<GridId> importGridFile(store::Transaction& tx, const std::filesystem::path& file)
{
    const auto text = textOfFile(file);
    return text ? importGrid(tx, *text, pathText(file)) : std::unexpected{text.error()};
}

Expected<std::string> exportGrid(const store::Database& database, GridId grid)
{
    const auto found = gridOf(database, grid);
    return found ? Expected<std::string>{gridToJson(found->grid)} : std::unexpected{found.error()};
}

Expected<void> loadShippedGrids(store::Transaction& tx)
{
    const auto known = grids(tx.database());
    const bool chosen = std::ranges::any_of(known, &GridEntry::inUse);
    for (const auto& shipped : shippedGrids()) {
        const auto grid = gridFromJson(shipped.json, shipped.name);
        if (!grid) {
            return std::unexpected{grid.error()};
        }
        if (std::ranges::any_of(known, [&grid](const auto& entry) { return isNamed(entry, *grid); })) {
            continue;
        }
        const auto added = addGrid(tx, *grid);
        if (!added) {
            return std::unexpected{added.error()};
        }
        if (!chosen && shipped.name == kOfTheLaw) {
            reference::setSetting(tx, kInUseKey, numberOf(*added));
        }
    }
    return {};
}

} // namespace jalon::meeting
