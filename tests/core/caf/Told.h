// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caf/ImportBase.h"

#include <string>
#include <string_view>
#include <vector>

/// What a base tells of a person, one short line a fact, so that a test can say a whole history. People are
/// named by the département's own identifier.
namespace jalon::caf::test {

using Lines = std::vector<std::string>;

/// `2 sdd 2026-11-01..2026-12-01`, oldest first; no end: it runs. `2? non?` were assumed.
Lines rightsOf(const ImportBase& base, std::string_view ownId);

/// `2026-11-08 first-seen`, `unknown since 2026-11-01`, then `, left 2026-12-01 emploi-durable`; oldest
/// first.
Lines pathwaysOf(const ImportBase& base, std::string_view ownId);

/// `1 rue Basse, 26000 Valence 2026-11-01..2026-12-01` of the present household, oldest first.
Lines residencesOf(const ImportBase& base, std::string_view ownId);

/// `1234567 DEM 2026-11-01..`, every household that the person was in, oldest first.
Lines householdsOf(const ImportBase& base, std::string_view ownId);

/// The rows of an SQL query over `?1`, the person's id: its columns with one space between them, nothing for
/// NULL.
Lines linesOf(const ImportBase& base, std::string_view ownId, std::string_view sql);
/// SQL: a column of days, written in ISO.
std::string iso(const std::string& column);

PersonId personOf(const ImportBase& base, std::string_view ownId);

} // namespace jalon::caf::test
