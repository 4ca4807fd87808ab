// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Clock.h"

#include <ctime>

namespace jalon {

Instant SystemClock::now() const
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

Date SystemClock::today() const
{
    return wallTime(now()).day;
}

WallTime wallTime(Instant instant)
{
    const auto seconds = std::chrono::system_clock::to_time_t(instant);
    std::tm local{};
#ifdef _WIN32
    localtime_s(&local, &seconds);
#else
    localtime_r(&seconds, &local);
#endif
    return {*Date::fromYmd(local.tm_year + 1900, static_cast<unsigned>(local.tm_mon + 1),
                           static_cast<unsigned>(local.tm_mday)),
            local.tm_hour, local.tm_min, local.tm_sec};
}

Instant beginningOf(Date day)
{
    // Within a day of it by UTC, whatever the zone; then by as much as the wall is off.
    const auto utc = Instant{std::chrono::days{day.days()}};
    const auto offsetAt = [](Instant instant) {
        const auto wall = wallTime(instant);
        const auto shown = Instant{std::chrono::days{wall.day.days()}} + std::chrono::hours{wall.hour}
                           + std::chrono::minutes{wall.minute} + std::chrono::seconds{wall.second};
        return shown - std::chrono::floor<std::chrono::seconds>(instant);
    };
    return utc - offsetAt(utc - offsetAt(utc));
}

std::string frenchTime(Instant instant)
{
    const auto wall = wallTime(instant);
    const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return wall.day.toFrench() + ' ' + two(wall.hour) + ':' + two(wall.minute) + ':' + two(wall.second);
}

Instant FixedClock::now() const
{
    using namespace std::chrono;
    return Instant{days{m_day.days()}} + 12h;
}

} // namespace jalon
