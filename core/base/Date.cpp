// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Date.h"

#include <array>
#include <charconv>
#include <cstdio>

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
    std::array<char, 32> buffer{};
    const int size = std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02u", year(), month(), day());
    return {buffer.data(), static_cast<std::size_t>(size)};
}

std::string Date::toFrench() const
{
    std::array<char, 32> buffer{};
    const int size = std::snprintf(buffer.data(), buffer.size(), "%02u/%02u/%04d", day(), month(), year());
    return {buffer.data(), static_cast<std::size_t>(size)};
}

int ageAt(Date birth, Date day)
{
    const int years = day.year() - birth.year();
    const bool beforeBirthday =
        day.month() < birth.month() || (day.month() == birth.month() && day.day() < birth.day());
    return beforeBirthday ? years - 1 : years;
}

} // namespace jalon
