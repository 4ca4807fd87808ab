// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Money.h"

#include <optional>
#include <string>
#include <string_view>

namespace jalon::programme {

/// What stands where an amount belongs: an amount, or words that are kept and flagged.
struct Amount {
    std::optional<Money> money;
    std::string text;
};

/// `36 000 €` is an amount. A bound (`> 160 000 €`, `environ 5 000 €`) and words without any digit (`voir
/// PLI`) are kept as text. Anything else is refused, as it may be an amount with a slip in it: `36 OOO`.
std::optional<Amount> readAmount(std::string_view written);

} // namespace jalon::programme
