// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace jalon {

/// A number at the beginning of a text, as French documents write it: `4 067`, `0,25`, `-13`, `73.4`.
struct FrenchNumber {
    bool negative = false;
    std::int64_t whole = 0;
    std::string_view decimals; ///< as written: `63`; empty without decimals
    std::string_view rest; ///< what follows, spaces taken off both ends: `€`, `jours`

    double value() const;
};

/// Spaces (of any kind) only between groups of three digits, decimals after a comma or a point. Nothing when
/// no number stands there, when it is ambiguous (`36.000`), and beyond 15 digits or 9 decimals. The views are
/// into `text`.
std::optional<FrenchNumber> readFrenchNumber(std::string_view text);

/// `1 234 567` with narrow no-break spaces (U+202F). `number` is not negative.
std::string groupedDigits(std::int64_t number);

} // namespace jalon
