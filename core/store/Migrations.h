// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "store/Database.h"

#include <span>
#include <string_view>

namespace jalon::store {

/// One file of migrations/, compiled in. Numbers follow each other from 1.
struct Migration {
    int number;
    std::string_view name;
    std::string_view sql;
};

/// Marks the file as Jalon's in SQLite's header ("Jaln").
inline constexpr int kApplicationId = 0x4A616C6E;

std::span<const Migration> migrations();
/// The schema this program writes: the number of the last migration.
int newestSchema();
int schemaOf(const Database& database);

/// Brings the base from its schema to `target` in one transaction. Forward only.
/// Errors: BaseTooNew when the base is beyond what this program knows.
Expected<void> migrate(const Database& database, int target = newestSchema());

} // namespace jalon::store
