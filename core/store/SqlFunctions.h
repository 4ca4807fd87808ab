// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace jalon::store {

/// Gives a connection `fold`, `fold_compact`, `add_months` and `age_at`: the rules of base, usable in SQL.
void registerSqlFunctions(sqlite3* connection);

} // namespace jalon::store
