// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Date.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace jalon {

namespace {

std::optional<unsigned> digits(std::string_view text)
{
    unsigned value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) {
        return std::nullopt;
    }
    return value;
}

/// With zeros before it up to a width. printf does the same, several times slower, and matching writes many
/// dates.
template <class Number>
void append(std::string& text, Number number, std::size_t width)
{
    std::array<char, 16> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    const std::string_view written{buffer.data(), end};
    text.append(width - std::min(width, written.size()), '0').append(written);
}

} // namespace

std::optional<Date> Date::fromIso(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
        return std::nullopt;
    }
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    if (!year || !month || !day) {
        return std::nullopt;
    }
    return fromYmd(static_cast<int>(*year), *month, *day);
}

std::string Date::toIso() const
{
    const auto date = ymd();
    std::string text;
    append(text, static_cast<int>(date.year()), 4);
    append(text += '-', static_cast<unsigned>(date.month()), 2);
    append(text += '-', static_cast<unsigned>(date.day()), 2);
    return text;
}

std::string Date::toFrench() const
{
    const auto date = ymd();
    std::string text;
    append(text, static_cast<unsigned>(date.day()), 2);
    append(text += '/', static_cast<unsigned>(date.month()), 2);
    append(text += '/', static_cast<int>(date.year()), 4);
    return text;
}

int ageAt(Date birth, Date day)
{
    const int years = day.year() - birth.year();
    const bool beforeBirthday =
        day.month() < birth.month() || (day.month() == birth.month() && day.day() < birth.day());
    return beforeBirthday ? years - 1 : years;
}

} // namespace jalon
