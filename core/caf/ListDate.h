// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"

#include <optional>
#include <string_view>

namespace jalon::caf {

/// The day that a file's name or a title line says: `caf_2026-11.csv`, `liste 01-11-2026.csv`,
/// `Liste au 01/11/2026`, `stock_20261101.csv`, `novembre 2026`. A month alone is its first day. Nothing when
/// no day is written, or more than one.
std::optional<Date> dateWrittenIn(std::string_view text);

} // namespace jalon::caf
