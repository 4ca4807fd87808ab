// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meeting/Grid.h"
#include "store/Transaction.h"

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The grids of a base, of which one is in use, and those that ship with Jalon. A grid is read, tried and
/// corrected as a whole: each correction is one version of it. Errors of all that writes: GridUnknown,
/// GridNameTaken, and those of `check(grid)`.
namespace jalon::meeting {

struct GridEntry {
    GridId id;
    OrientationGrid grid;
    bool inUse = false;
};

/// By name.
std::vector<GridEntry> grids(const store::Database& database);
/// GridUnknown.
Expected<GridEntry> gridOf(const store::Database& database, GridId grid);
/// GridNotChosen.
Expected<GridEntry> gridInUse(const store::Database& database);

Expected<GridId> addGrid(store::Transaction& tx, const OrientationGrid& grid);
/// Writes a version when it differs. An example that somebody corrects is one no more.
Expected<void> correctGrid(store::Transaction& tx, GridId grid, OrientationGrid next);
/// One that was in use leaves none in use.
Expected<void> removeGrid(store::Transaction& tx, GridId grid);
Expected<void> useGrid(store::Transaction& tx, GridId grid);

/// From the text of a file, `file` being named: FileNotJson, FileTooNew, FieldMissing, FieldUnknown,
/// FieldWrong, FieldChoiceWrong.
Expected<GridId> importGrid(store::Transaction& tx, std::string_view json, std::string_view file);
/// FileNotReadable.
Expected<GridId> importGridFile(store::Transaction& tx, const std::filesystem::path& file);
/// Imported elsewhere it is the same grid. GridUnknown.
Expected<std::string> exportGrid(const store::Database& database, GridId grid);

struct ShippedGrid {
    std::string_view name; ///< of its file: "loi-plein-emploi-2025"
    std::string_view json;
};
/// The examples of resources/grids, by name.
std::span<const ShippedGrid> shippedGrids();
/// Those whose names the base does not have; where no grid is in use, the one of the law is from then on.
Expected<void> loadShippedGrids(store::Transaction& tx);

} // namespace jalon::meeting
