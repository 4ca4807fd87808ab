// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/JsonObject.h"
#include "base/Money.h"
#include "programme/Amount.h"
#include "programme/Measure.h"

#include <optional>
#include <string_view>

/// Values that a programme's file writes in its own way. What cannot be read is noted with its place.
namespace jalon::programme {

std::optional<int> yearOf(JsonObject& object, std::string_view key);
std::optional<Money> moneyOf(JsonObject& object, std::string_view key);
Amount amountOf(JsonObject& object, std::string_view key);
/// A text, or a number.
Measure measureOf(JsonObject& object, std::string_view key);

} // namespace jalon::programme
