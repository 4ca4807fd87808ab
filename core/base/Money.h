// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace jalon {

/// An amount in euros, exact to the cent.
class Money {
public:
    constexpr Money() = default;
    static constexpr Money cents(std::int64_t count) { return Money{count}; }
    static constexpr Money euros(std::int64_t count) { return Money{count * kCents}; }

    /// As documents write it: `36 000 €`, `7434,63`, `845640 €`, `-20 000`, `225 000 euros`. Spaces (of any
    /// kind) only between groups of three digits, at most two decimals after a comma or a point, the sign of
    /// the currency optional. Nothing for anything else: `> 160 000`, `36 OOO`, `36.000`.
    static std::optional<Money> read(std::string_view text);

    constexpr std::int64_t inCents() const { return m_cents; }
    constexpr double inEuros() const { return static_cast<double>(m_cents) / kCents; }

    /// `36 000 €`, `7 434,63 €`: cents only where there are some, narrow no-break spaces (U+202F) between
    /// thousands, a no-break space before the sign.
    std::string toFrench() const;

    constexpr Money operator-() const { return Money{-m_cents}; }
    constexpr Money& operator+=(Money other)
    {
        m_cents += other.m_cents;
        return *this;
    }
    friend constexpr Money operator+(Money left, Money right) { return left += right; }
    friend constexpr Money operator-(Money left, Money right) { return left += -right; }
    friend constexpr auto operator<=>(Money, Money) = default;

private:
    static constexpr std::int64_t kCents = 100;
    constexpr explicit Money(std::int64_t cents) : m_cents(cents) { }

    std::int64_t m_cents = 0;
};

} // namespace jalon
