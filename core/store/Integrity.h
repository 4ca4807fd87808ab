// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "store/Database.h"

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace jalon::store {

/// A rule of a room's own about what it stores ("search-in-step"): how many rows break it.
struct Invariant {
    std::string name;
    std::function<std::int64_t(const Database&)> violations;
};

/// What was found, one line each: the part that spoke, then what it said ("facts: 3 versions of note …").
/// Empty when all is well.
using Findings = std::vector<std::string>;

/// Every page's authentication, SQLite's own checks, foreign keys, the rules of facts (one current version,
/// none ended before it began, transactions that exist, no id above the counter), then the rooms' rules.
/// Throws DbError when the base cannot be read at all.
Findings integrityFindings(const Database& database, std::span<const Invariant> invariants = {});

/// Error: BaseDamaged with the first finding; DatabaseFailure.
Expected<void> checkIntegrity(const Database& database, std::span<const Invariant> invariants = {});

/// Only the pages' authentication: the file was written to its end and nothing touched it since.
Findings pageFindings(const Database& database);

} // namespace jalon::store
