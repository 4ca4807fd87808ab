// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Transaction.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jalon::reference {

std::optional<std::string> setting(const store::Database& database, std::string_view key);

/// Those whose key begins so, by key: what stands behind that beginning, and the value.
std::vector<std::pair<std::string, std::string>> settingsUnder(const store::Database& database,
                                                               std::string_view beginning);

/// Writes a version only when the value differs.
void setSetting(store::Transaction& tx, std::string_view key, std::string_view value);
/// False when there is none of that key.
bool removeSetting(store::Transaction& tx, std::string_view key);

} // namespace jalon::reference
