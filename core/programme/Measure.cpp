// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programme/Measure.h"

#include "base/FrenchNumber.h"
#include "base/Text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace jalon::programme {

Measure::Measure(std::string_view text) : m_text(trimmed(text))
{
    if (const auto number = readFrenchNumber(m_text)) {
        m_number = number->value();
        m_unit = number->rest;
        m_decimals = static_cast<int>(number->decimals.size());
    }
}

Measure Measure::of(double number)
{
    std::array<char, 32> digits{};
    const auto [end, error] =
        std::to_chars(digits.data(), digits.data() + digits.size(), number, std::chars_format::fixed);
    std::string text{digits.data(), error == std::errc{} ? end : digits.data()};
    std::ranges::replace(text, '.', ',');
    return Measure{text};
}

} // namespace jalon::programme
