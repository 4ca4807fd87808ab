// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/Random.h"

#include "demo/Calendar.h"

#include <array>
#include <cmath>
#include <set>

namespace jalon::demo {

TEST_CASE("Random numbers are those of xoshiro256** everywhere", "[demo]")
{
    // splitmix64 of 0 gives this first number (its authors' test vector); the state begins with it.
    Random random{0};
    const auto first = random.next();
    Random again{0};
    CHECK(first == again.next());
    CHECK(first == 0x99EC5F36CB75F2B4ULL);
    CHECK(Random{1}.next() != first);
}

TEST_CASE("Streams of one seed do not depend on one another", "[demo]")
{
    std::set<std::uint64_t> seen;
    for (std::uint64_t stream = 0; stream < 20; ++stream) {
        for (std::uint64_t index = 0; index < 50; ++index) {
            seen.insert(Random::of(7, stream, index).next());
        }
    }
    CHECK(seen.size() == 1000);
    CHECK(Random::of(7, 1, 2).next() == Random::of(7, 1, 2).next());
}

TEST_CASE("Draws stay within their bounds and reach them", "[demo]")
{
    Random random{3};
    std::set<int> between;
    int sum = 0;
    for (int i = 0; i < 3000; ++i) {
        between.insert(random.between(-2, 2));
        const int around = random.around(10, 20);
        REQUIRE(around >= 10);
        REQUIRE(around <= 20);
        sum += around;
    }
    CHECK(between == std::set{-2, -1, 0, 1, 2});
    CHECK(std::abs(sum / 3000.0 - 15) < 0.3);
    CHECK_FALSE(random.chance(0));
    CHECK(random.chance(1000));
}

TEST_CASE("Weights say how often, and nothing is drawn that weighs 0", "[demo]")
{
    Random random{4};
    constexpr std::array kWeights = {0, 3, 0, 1};
    std::array<int, 4> seen{};
    for (int i = 0; i < 4000; ++i) {
        ++seen.at(random.weighted(kWeights));
    }
    CHECK(seen[0] == 0);
    CHECK(seen[2] == 0);
    CHECK(seen[1] > 2800);
    CHECK(seen[1] < 3200);
}

TEST_CASE("Week-ends and holidays are no working days", "[demo]")
{
    const auto day = [](int year, unsigned month, unsigned number) {
        return Date::fromYmd(year, month, number).value();
    };
    CHECK(isWorkingDay(day(2026, 11, 20)));
    CHECK_FALSE(isWorkingDay(day(2026, 11, 21)));
    CHECK_FALSE(isWorkingDay(day(2026, 11, 22)));
    CHECK_FALSE(isWorkingDay(day(2026, 5, 1)));
    CHECK(workingDayFrom(day(2026, 8, 15)) == day(2026, 8, 17));
    CHECK(workingDayUntil(day(2025, 5, 11)) == day(2025, 5, 9));
    CHECK(workingDayUntil(day(2026, 11, 20)) == day(2026, 11, 20));
}

} // namespace jalon::demo
