// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Pack.h"

/// Whom a pack holds, and how their rows get there. For this room.
namespace jalon::exchange {

/// Ids as a JSON array, which SQL takes as a table.
struct PackedIds {
    std::string people;
    std::string named; ///< the people, and beneficiaries who sit in the meeting
    std::string households;
    std::string pathways;
    std::string meetings;
    std::int64_t count = 0; ///< of people
};

/// Errors: PackNobody; PersonOutOfSight, when the account does not see them all.
Expected<PackedIds> packedIds(const store::Database& database, const PackContent& content, Date today);

/// Writes what holds today of these people, and of what they refer to, into a pack that is empty.
void copyRows(const store::Database& from, const PackedIds& ids, store::Transaction& pack);

} // namespace jalon::exchange
