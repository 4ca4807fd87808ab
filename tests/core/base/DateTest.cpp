// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Date.h"

#include <catch2/catch_test_macros.hpp>

using jalon::Date;

namespace {

Date iso(std::string_view text)
{
    return Date::fromIso(text).value();
}

} // namespace

TEST_CASE("a day that does not exist is no date", "[date]")
{
    CHECK_FALSE(Date::fromYmd(2023, 2, 29));
    CHECK_FALSE(Date::fromYmd(2024, 4, 31));
    CHECK(Date::fromYmd(2024, 2, 29));
    CHECK_FALSE(Date::fromIso("2024-13-01"));
    CHECK_FALSE(Date::fromIso("2024-1-01"));
    CHECK_FALSE(Date::fromIso("2024-01-0x"));
    CHECK_FALSE(Date::fromIso(""));
}

TEST_CASE("dates are written for files and for readers", "[date]")
{
    CHECK(iso("2026-11-02").toIso() == "2026-11-02");
    CHECK(iso("2026-11-02").toFrench() == "02/11/2026");
    CHECK(Date{0}.toIso() == "1970-01-01");
    CHECK(iso("1955-03-01").toIso() == "1955-03-01");
}

TEST_CASE("a month after a long month's end is the short month's end", "[date]")
{
    CHECK(iso("2023-01-31").addMonths(1) == iso("2023-02-28"));
    CHECK(iso("2024-01-31").addMonths(1) == iso("2024-02-29"));
    CHECK(iso("2024-03-31").addMonths(-1) == iso("2024-02-29"));
    CHECK(iso("2024-11-30").addMonths(3) == iso("2025-02-28"));
    CHECK(iso("2024-02-15").lastOfMonth() == iso("2024-02-29"));
    CHECK(iso("2024-12-15").firstOfMonth() == iso("2024-12-01"));
}

TEST_CASE("age changes on the birthday", "[date]")
{
    CHECK(jalon::ageAt(iso("1990-05-10"), iso("2020-05-09")) == 29);
    CHECK(jalon::ageAt(iso("1990-05-10"), iso("2020-05-10")) == 30);
    CHECK(jalon::ageAt(iso("2000-02-29"), iso("2021-02-28")) == 20);
}

TEST_CASE("a period holds its first day and not the day after its last", "[date]")
{
    const jalon::DateRange month{iso("2024-02-01"), iso("2024-03-01")};
    CHECK(month.contains(iso("2024-02-01")));
    CHECK(month.contains(iso("2024-02-29")));
    CHECK_FALSE(month.contains(iso("2024-03-01")));
    CHECK(month.lastDay() == iso("2024-02-29"));
}

TEST_CASE("only the form of files of ours is read", "[date]")
{
    for (const std::string text : {"2026/11/02", "02/11/2026", "2026-11-2", "+026-11-02", "-026-11-02",
                                   "2026-11-02 ", " 2026-11-02", "2026-11-02T00:00", "20261102", "2026-00-10",
                                   "2026-01-00", "2026-01-32", "202a-01-01", "2026-1 -01", "2026-01--1"}) {
        CAPTURE(text);
        CHECK_FALSE(Date::fromIso(text));
    }
    CHECK(iso("0001-01-01").year() == 1);
    CHECK(iso("9999-12-31").toFrench() == "31/12/9999");
}

TEST_CASE("leap years follow the calendar's centuries", "[date]")
{
    CHECK_FALSE(Date::fromYmd(1900, 2, 29));
    CHECK(Date::fromYmd(2000, 2, 29));
    CHECK_FALSE(Date::fromYmd(2100, 2, 29));
    CHECK(iso("2000-12-31") - iso("2000-01-01") == 365);
    CHECK(iso("1900-12-31") - iso("1900-01-01") == 364);
}

TEST_CASE("days are counted from 1970, for SQL to subtract", "[date]")
{
    CHECK(iso("1970-01-01").days() == 0);
    CHECK(iso("1969-12-31").days() == -1);
    CHECK(iso("2026-11-02").days() == 20759);
    CHECK(Date{20759} == iso("2026-11-02"));
    CHECK(iso("2026-11-02") - iso("2026-10-02") == 31);
    CHECK(iso("2026-10-02") - iso("2026-11-02") == -31);
}

TEST_CASE("a date gives its parts", "[date]")
{
    const Date date = iso("2026-03-09");
    CHECK(date.year() == 2026);
    CHECK(date.month() == 3);
    CHECK(date.day() == 9);
    CHECK(date == Date::fromYmd(2026, 3, 9));
    CHECK(Date{}.year() == 1970);
}

TEST_CASE("days are added over the ends of months and years", "[date]")
{
    CHECK(iso("2024-02-28").addDays(1) == iso("2024-02-29"));
    CHECK(iso("2023-02-28").addDays(1) == iso("2023-03-01"));
    CHECK(iso("2026-12-31").addDays(1) == iso("2027-01-01"));
    CHECK(iso("2026-01-01").addDays(-1) == iso("2025-12-31"));
    CHECK(iso("2026-01-01").addDays(0) == iso("2026-01-01"));
}

TEST_CASE("months are added over the ends of years", "[date]")
{
    CHECK(iso("2026-11-15").addMonths(2) == iso("2027-01-15"));
    CHECK(iso("2026-01-15").addMonths(-1) == iso("2025-12-15"));
    CHECK(iso("2024-02-29").addMonths(12) == iso("2025-02-28"));
    CHECK(iso("2024-02-29").addMonths(48) == iso("2028-02-29"));
    CHECK(iso("2026-05-31").addMonths(0) == iso("2026-05-31"));
    CHECK(iso("2026-01-31").firstOfMonth() == iso("2026-01-01"));
    CHECK(iso("2026-12-01").lastOfMonth() == iso("2026-12-31"));
    CHECK(iso("2023-02-10").lastOfMonth() == iso("2023-02-28"));
}

TEST_CASE("dates sort as days follow one another", "[date]")
{
    CHECK(iso("2025-12-31") < iso("2026-01-01"));
    CHECK(iso("2026-02-01") > iso("2026-01-31"));
    CHECK(iso("1969-12-31") < iso("1970-01-01"));
}

TEST_CASE("age before birth and at its day", "[date]")
{
    CHECK(jalon::ageAt(iso("2020-06-01"), iso("2020-06-01")) == 0);
    CHECK(jalon::ageAt(iso("2020-06-01"), iso("2021-05-31")) == 0);
    CHECK(jalon::ageAt(iso("2020-06-01"), iso("2020-05-31")) == -1);
    CHECK(jalon::ageAt(iso("2000-02-29"), iso("2021-03-01")) == 21);
    CHECK(jalon::ageAt(iso("2000-02-29"), iso("2024-02-29")) == 24);
    CHECK(jalon::ageAt(iso("1990-12-31"), iso("2026-01-01")) == 35);
}

TEST_CASE("an empty period holds no day", "[date]")
{
    const jalon::DateRange none{iso("2026-01-01"), iso("2026-01-01")};
    CHECK_FALSE(none.contains(iso("2026-01-01")));
    CHECK_FALSE(none.contains(iso("2025-12-31")));
    const jalon::DateRange day{iso("2026-01-01"), iso("2026-01-02")};
    CHECK(day.contains(iso("2026-01-01")));
    CHECK(day.lastDay() == iso("2026-01-01"));
    CHECK(day != none);
}
