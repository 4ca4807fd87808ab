// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Money.h"

#include "base/FrenchNumber.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace jalon {

namespace {

constexpr std::int64_t kCents = 100;
constexpr std::int64_t kMostEuros = 1'000'000'000'000;

bool isEuro(std::string_view sign)
{
    constexpr std::array<std::string_view, 5> kSigns = {"", "€", "euros", "euro", "EUR"};
    return std::ranges::find(kSigns, sign) != kSigns.end();
}

/// `5` is fifty cents.
std::int64_t centsOf(std::string_view decimals)
{
    constexpr std::int64_t kTen = 10;
    if (decimals.empty()) {
        return 0;
    }
    return (decimals[0] - '0') * kTen + (decimals.size() > 1 ? decimals[1] - '0' : 0);
}

} // namespace

std::optional<Money> Money::read(std::string_view text)
{
    const auto number = readFrenchNumber(text);
    if (!number || number->decimals.size() > 2 || !isEuro(number->rest) || number->whole > kMostEuros) {
        return std::nullopt;
    }
    const auto cents = number->whole * kCents + centsOf(number->decimals);
    return Money{number->negative ? -cents : cents};
}

std::string Money::toFrench() const
{
    const auto size = std::abs(m_cents);
    auto text = (m_cents < 0 ? "-" : "") + groupedDigits(size / kCents);
    if (const auto cents = size % kCents; cents != 0) {
        text += (cents < kCents / 10 ? ",0" : ",") + std::to_string(cents);
    }
    return text + "\u00A0€";
}

} // namespace jalon
