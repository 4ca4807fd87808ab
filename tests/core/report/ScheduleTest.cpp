// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/Schedule.h"

#include "report/SmallBase.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::test;
using report::dueMonths;
using report::monthOf;

TEST_CASE("the month that is over is due once, from the first of the next", "[report][schedule]")
{
    CHECK(dueMonths({}, day("2026-11-01")) == std::vector{monthOf(day("2026-10-01"))});
    CHECK(dueMonths({}, day("2026-11-30")) == std::vector{monthOf(day("2026-10-01"))});
    CHECK(dueMonths(day("2026-10-01"), day("2026-11-30")).empty());
    CHECK(dueMonths(day("2026-10-01"), day("2026-12-01")) == std::vector{monthOf(day("2026-11-01"))});
}

TEST_CASE("months during which nobody opened the base are due too, a year back at most", "[report][schedule]")
{
    const auto due = dueMonths(day("2026-07-01"), day("2026-11-05"));
    REQUIRE(due.size() == 3);
    CHECK(due.front() == monthOf(day("2026-08-01")));
    CHECK(due.back() == monthOf(day("2026-10-01")));
    CHECK(dueMonths(day("2020-01-01"), day("2026-11-05")).size() == 12);
    // A computer whose clock was ahead.
    CHECK(dueMonths(day("2027-03-01"), day("2026-11-05")).empty());
}
