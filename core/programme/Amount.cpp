// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programme/Amount.h"

#include "base/Text.h"

#include <algorithm>
#include <array>

namespace jalon::programme {

namespace {

bool isBound(std::string_view text)
{
    constexpr std::array<std::string_view, 10> kMarks = {">", "<", "≥",        "≤",        "~",
                                                         "≈", "±", "environ ", "plus de ", "moins de "};
    return std::ranges::any_of(kMarks, [text](std::string_view mark) {
        return text.starts_with(mark) && Money::read(text.substr(mark.size()));
    });
}

} // namespace

std::optional<Amount> readAmount(std::string_view written)
{
    const auto text = trimmed(written);
    if (const auto money = Money::read(text)) {
        return Amount{money, {}};
    }
    if (!text.empty() && (isBound(text) || !hasDigit(text))) {
        return Amount{{}, std::string{text}};
    }
    return std::nullopt;
}

} // namespace jalon::programme
