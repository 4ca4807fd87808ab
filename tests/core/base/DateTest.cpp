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
