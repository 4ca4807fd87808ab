// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/Delay.h"

#include "base/Text.h"

#include <charconv>
#include <stdexcept>

namespace jalon::reference {

namespace {

constexpr int kDaysInWeek = 7;

std::optional<Delay::Unit> unitOf(std::string_view letter)
{
    if (letter == "j") {
        return Delay::Unit::Days;
    }
    if (letter == "s") {
        return Delay::Unit::Weeks;
    }
    if (letter == "m") {
        return Delay::Unit::Months;
    }
    return std::nullopt;
}

} // namespace

Expected<Delay> Delay::parse(std::string_view text)
{
    const auto written = trimmed(text);
    int count = 0;
    const auto [end, error] = std::from_chars(written.data(), written.data() + written.size(), count);
    const auto unit = unitOf(trimmed(written.substr(static_cast<std::size_t>(end - written.data()))));
    if (error != std::errc{} || count <= 0 || !unit) {
        return failure(ErrorCode::InvalidValue, "delay", text);
    }
    return Delay{count, *unit};
}

std::optional<Delay> Delay::stored(std::string_view text)
{
    if (text.empty()) {
        return std::nullopt;
    }
    const auto delay = parse(text);
    if (!delay) {
        throw std::runtime_error("not a delay: " + std::string{text});
    }
    return *delay;
}

std::string Delay::toText() const
{
    constexpr std::string_view kLetters = "jsm";
    return std::to_string(m_count) + ' ' + kLetters[static_cast<std::size_t>(m_unit)];
}

Date Delay::lastDay(Date start) const
{
    if (m_unit == Unit::Months) {
        return start.addMonths(m_count);
    }
    return start.addDays(m_unit == Unit::Weeks ? m_count * kDaysInWeek : m_count);
}

std::string Delay::lastDaySql(std::string_view startColumn) const
{
    const std::string column{startColumn};
    if (m_unit == Unit::Months) {
        return "add_months(" + column + ", " + std::to_string(m_count) + ")";
    }
    return "(" + column + " + " + std::to_string(m_unit == Unit::Weeks ? m_count * kDaysInWeek : m_count)
           + ")";
}

} // namespace jalon::reference
