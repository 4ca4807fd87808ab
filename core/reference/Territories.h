// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/Entities.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jalon::reference {

struct Territory {
    TerritoryId id;
    std::string name;

    friend bool operator==(const Territory&, const Territory&) = default;
};

std::vector<Territory> territories(const store::Database& database);
TerritoryId addTerritory(store::Transaction& tx, std::string_view name);
void renameTerritory(store::Transaction& tx, TerritoryId territory, std::string_view name);
/// By folded name: case, accents and hyphens do not matter.
std::optional<TerritoryId> findTerritory(const store::Database& database, std::string_view name);

/// Nothing: outside the territories ("hors territoire").
std::optional<TerritoryId> territoryOf(const store::Database& database, std::string_view insee);
/// Moves the commune there, or out of every territory.
void assignCommune(store::Transaction& tx, std::string_view insee, std::optional<TerritoryId> territory);

} // namespace jalon::reference
