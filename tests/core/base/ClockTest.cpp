// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Clock.h"

#include <catch2/catch_test_macros.hpp>

#include <cstdlib>
#include <ctime>

using namespace jalon;
using namespace std::chrono_literals;

namespace {

Date isoDay(std::string_view text)
{
    return Date::fromIso(text).value();
}

#ifndef _WIN32
/// Stands in another time zone while it lives.
class TimeZone {
public:
    explicit TimeZone(const char* zone)
    {
        if (const char* before = std::getenv("TZ")) {
            m_before = before;
        }
        setenv("TZ", zone, 1);
        tzset();
    }
    TimeZone(const TimeZone&) = delete;
    TimeZone& operator=(const TimeZone&) = delete;
    ~TimeZone()
    {
        m_before ? setenv("TZ", m_before->c_str(), 1) : unsetenv("TZ");
        tzset();
    }

private:
    std::optional<std::string> m_before;
};
#endif

Date dayOf(Instant instant)
{
    const auto days = std::chrono::floor<std::chrono::days>(instant).time_since_epoch().count();
    return Date{static_cast<std::int32_t>(days)};
}

} // namespace

TEST_CASE("a clock that was set stands at noon of its day", "[base][clock]")
{
    FixedClock clock{isoDay("2026-11-02")};
    CHECK(clock.today() == isoDay("2026-11-02"));
    CHECK(clock.now().time_since_epoch() == std::chrono::days{isoDay("2026-11-02").days()} + 12h);
    CHECK(clock.now() == clock.now());
    clock.set(isoDay("1969-12-31"));
    CHECK(clock.today() == isoDay("1969-12-31"));
    CHECK(clock.now().time_since_epoch() == -12h);
}

TEST_CASE("services see the clock they were given", "[base][clock]")
{
    FixedClock fixed{isoDay("2024-02-29")};
    const Clock& clock = fixed;
    fixed.set(clock.today().addDays(1));
    CHECK(clock.today() == isoDay("2024-03-01"));
    CHECK(dayOf(clock.now()) == clock.today());
}

TEST_CASE("the system's clock goes on, in milliseconds", "[base][clock]")
{
    const SystemClock clock;
    const auto first = clock.now();
    CHECK(first > Instant{std::chrono::days{isoDay("2024-01-01").days()}});
    CHECK(clock.now() >= first);
    CHECK(clock.now() - first < 1min);
}

#ifndef _WIN32
TEST_CASE("today is the user's day, not that of Greenwich", "[base][clock]")
{
    const SystemClock clock;
    const auto inZone = [&clock](const char* zone) {
        const TimeZone there{zone};
        const auto before = clock.now();
        const Date day = clock.today();
        return std::pair{before, day};
    };
    // POSIX writes zones the other way round: these are the 12 hours behind and the 14 hours ahead.
    const auto [atEast, east] = inZone("EAST-14");
    const auto [atWest, west] = inZone("WEST+12");
    CHECK(east == dayOf(atEast + 14h));
    CHECK(west == dayOf(atWest - 12h));
    CHECK(east > west);
}
#endif
