// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/Delay.h"

#include "store/TestBase.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::reference;
using namespace jalon::test;

TEST_CASE("delays are calendar and their last day is in time", "[reference][delay]")
{
    CHECK(Delay::parse("1 m")->lastDay(day("2026-01-31")) == day("2026-02-28"));
    CHECK(Delay::parse("1 m")->lastDay(day("2028-01-31")) == day("2028-02-29"));
    CHECK(Delay::parse("6 s")->lastDay(day("2026-01-01")) == day("2026-02-12"));
    CHECK(Delay::parse("14j")->lastDay(day("2026-01-01")) == day("2026-01-15"));
    CHECK(Delay::parse(" 2  s ")->toText() == "2 s");
    CHECK_FALSE(Delay::stored(""));
    for (const auto* wrong : {"", "m", "0 m", "-1 j", "1 an", "1,5 m", "99999999999 j"}) {
        CAPTURE(wrong);
        CHECK(Delay::parse(wrong) == failure(ErrorCode::InvalidValue, "delay", wrong));
    }
    CHECK_THROWS(Delay::stored("bientôt"));
}

TEST_CASE("SQL and C++ give the same last day", "[reference][delay]")
{
    TestBase base;
    for (const auto* text : {"1 m", "2 m", "6 s", "14 j"}) {
        const auto delay = *Delay::parse(text);
        for (const auto& start : {day("2026-01-31"), day("2027-12-30"), day("2028-02-29")}) {
            CAPTURE(text, start.toIso());
            CHECK(base.database.value<Date>("SELECT " + delay.lastDaySql("?1"), start)
                  == delay.lastDay(start));
        }
    }
}

TEST_CASE("a delay is written as it was read", "[reference][delay]")
{
    for (const auto* text : {"14 j", "6 s", "1 m", "120 j"}) {
        CHECK(Delay::parse(text)->toText() == text);
        CHECK(Delay::stored(Delay::parse(text)->toText()) == *Delay::parse(text));
    }
    CHECK(*Delay::parse("14 j") != *Delay::parse("2 s"));
    CHECK(Delay::parse("14 j")->lastDay(day("2026-03-01"))
          == Delay::parse("2 s")->lastDay(day("2026-03-01")));
}

TEST_CASE("a delay of months keeps the day, or ends with its month", "[reference][delay]")
{
    const auto inTwoMonths = [](std::string_view start) { return Delay::parse("2 m")->lastDay(day(start)); };
    CHECK(inTwoMonths("2026-12-31") == day("2027-02-28"));
    CHECK(inTwoMonths("2026-07-31") == day("2026-09-30"));
    CHECK(inTwoMonths("2026-02-28") == day("2026-04-28"));
    CHECK(Delay::parse("12 m")->lastDay(day("2028-02-29")) == day("2029-02-28"));
}
