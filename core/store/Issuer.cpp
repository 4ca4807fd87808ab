// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Issuer.h"

namespace jalon::store {

std::string metaText(const Database& database, std::string_view key)
{
    return database.value<std::string>("SELECT value FROM meta WHERE key = ?1", key).value_or("");
}

std::int64_t issuerOf(const Database& database)
{
    return database.value<std::int64_t>("SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'issuer'")
        .value_or(0);
}

Expected<void> requireWholeBase(const Database& database)
{
    return isPack(database) ? failure(ErrorCode::PackRefuses) : Expected<void>{};
}

} // namespace jalon::store
