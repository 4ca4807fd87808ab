// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/Territories.h"

#include "base/Text.h"

namespace jalon::reference {

std::vector<Territory> territories(const store::Database& database)
{
    auto query = database.statement("SELECT territory_id, name FROM territory_file_now ORDER BY fold(name)");
    std::vector<Territory> all;
    while (query.step()) {
        all.push_back({query.get<TerritoryId>(0), query.get<std::string>(1)});
    }
    return all;
}

TerritoryId addTerritory(store::Transaction& tx, std::string_view name)
{
    const TerritoryId territory{tx.newId()};
    tx.database().run("INSERT INTO territory (id) VALUES (?1)", territory);
    store::addAs(tx, FactId{territory.value}, TerritoryFile{std::string{name}});
    return territory;
}

void renameTerritory(store::Transaction& tx, TerritoryId territory, std::string_view name)
{
    store::replace(tx, FactId{territory.value}, TerritoryFile{std::string{name}});
}

std::optional<TerritoryId> findTerritory(const store::Database& database, std::string_view name)
{
    return database.value<TerritoryId>(
        "SELECT territory_id FROM territory_file_now WHERE fold_compact(name) = ?1", foldCompact(name));
}

std::optional<TerritoryId> territoryOf(const store::Database& database, std::string_view insee)
{
    return database.value<TerritoryId>("SELECT territory_id FROM commune_territory_now WHERE insee = ?1",
                                       insee);
}

void assignCommune(store::Transaction& tx, std::string_view insee, std::optional<TerritoryId> territory)
{
    const auto known = store::currentWhere<CommuneTerritory>(tx.database(), "insee = ?1", insee);
    if (!known.empty() && territory) {
        store::replace(tx, known.front().id, CommuneTerritory{std::string{insee}, *territory});
    } else if (!known.empty()) {
        store::end<CommuneTerritory>(tx, known.front().id);
    } else if (territory) {
        store::add(tx, CommuneTerritory{std::string{insee}, *territory});
    }
}

} // namespace jalon::reference
