// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "store/Database.h"

#include <cstdint>
#include <string>
#include <string_view>

/// Who gave an id: 0 for the base itself, and each pack that left it has a number of its own (`issuer << 40 |
/// n`).
namespace jalon::store {

inline constexpr int kIssuerShift = 40;

constexpr std::int64_t issuerOfId(std::int64_t id)
{
    return id >> kIssuerShift;
}

/// What the file says of itself under that key ("base", "lineage"); empty when it says nothing.
std::string metaText(const Database& database, std::string_view key);

/// The file's own number; 0 when it is no pack.
std::int64_t issuerOf(const Database& database);

inline bool isPack(const Database& database)
{
    return issuerOf(database) != 0;
}

/// For what needs the whole base. Error: PackRefuses.
Expected<void> requireWholeBase(const Database& database);

} // namespace jalon::store
