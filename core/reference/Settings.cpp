// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/Settings.h"

#include "reference/Entities.h"

namespace jalon::reference {

std::optional<std::string> setting(const store::Database& database, std::string_view key)
{
    return database.value<std::string>("SELECT value FROM setting WHERE key = ?1 AND tx_out IS NULL", key);
}

std::vector<std::pair<std::string, std::string>> settingsUnder(const store::Database& database,
                                                               std::string_view beginning)
{
    auto query = database.statement("SELECT substr(key, length(?1) + 1), value FROM setting_now"
                                    " WHERE substr(key, 1, length(?1)) = ?1 ORDER BY key");
    query.bind(beginning);
    std::vector<std::pair<std::string, std::string>> found;
    while (query.step()) {
        found.emplace_back(query.get<std::string>(0), query.get<std::string>(1));
    }
    return found;
}

void setSetting(store::Transaction& tx, std::string_view key, std::string_view value)
{
    const Setting next{std::string{key}, std::string{value}};
    const auto known = store::currentWhere<Setting>(tx.database(), "key = ?1", key);
    if (known.empty()) {
        store::add(tx, next);
    } else if (known.front().value.value != value) {
        store::replace(tx, known.front().id, next);
    }
}

bool removeSetting(store::Transaction& tx, std::string_view key)
{
    const auto known = store::currentWhere<Setting>(tx.database(), "key = ?1", key);
    for (const auto& fact : known) {
        store::end<Setting>(tx, fact.id);
    }
    return !known.empty();
}

} // namespace jalon::reference
