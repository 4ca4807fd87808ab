// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/Settings.h"

#include "reference/Entities.h"

namespace jalon::reference {

std::optional<std::string> setting(const store::Database& database, std::string_view key)
{
    return database.value<std::string>("SELECT value FROM setting WHERE key = ?1 AND tx_out IS NULL", key);
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

} // namespace jalon::reference
