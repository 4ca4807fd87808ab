// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Transaction.h"

#include <optional>
#include <string>
#include <string_view>

namespace jalon::reference {

std::optional<std::string> setting(const store::Database& database, std::string_view key);

/// Writes a version only when the value differs.
void setSetting(store::Transaction& tx, std::string_view key, std::string_view value);

} // namespace jalon::reference
