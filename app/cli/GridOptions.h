// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Command.h"

#include "meeting/Grids.h"

#include <expected>

/// Which grid, territory and day the options of a command line name.
namespace jalon::cli {

inline constexpr OptionSpec kGridOption = {
    "--grid", "NOM", "une grille (celle en service si rien n’est dit) : son nom, ou son début"};

/// GridUnknown: also a beginning that several names have.
Expected<meeting::GridEntry> gridNamed(const store::Database& database, const std::string& name);
/// Of --grid, else the one in use. GridUnknown, GridNotChosen.
Expected<meeting::GridEntry> chosenGrid(const Arguments& arguments, const store::Database& database);

/// Of --territory; one that the base does not know is said on stderr.
std::expected<std::optional<TerritoryId>, ExitCode> chosenTerritory(const Arguments& arguments,
                                                                    const store::Database& database);

} // namespace jalon::cli
