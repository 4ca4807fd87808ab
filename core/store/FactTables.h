// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"

#include <string>
#include <vector>

namespace jalon::store {

/// A fact table as the schema describes it: every table that has fact_id, tx_in and tx_out is one, so that a
/// new table takes part in undo, history and erasure without having to be registered.
struct FactTableInfo {
    std::string name;
    /// The columns that hold dates and values: all but id, fact_id, tx_in, tx_out.
    std::vector<std::string> valueColumns;
};

std::vector<FactTableInfo> factTables(const Database& database);

} // namespace jalon::store
