// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabular/Number.h"

#include <catch2/catch_test_macros.hpp>

#include <limits>

using namespace jalon::tabular;

TEST_CASE("numbers as French readers write them", "[tabular][number]")
{
    CHECK(formatFrench(16018, 0) == "16\u202F018");
    CHECK(formatFrench(1234567.891, 2) == "1\u202F234\u202F567,89");
    CHECK(formatFrench(999.96, 1) == "1\u202F000,0");
    CHECK(formatFrench(1234.5, 1, Thousands::Plain) == "1234,5");
    CHECK(formatFrench(0, 2) == "0,00");
    CHECK(formatFrench(0.05, 1) == "0,1");
    CHECK(formatFrench(0.0004, 3) == "0,000");
    CHECK(formatFrench(0.0005, 3) == "0,001");
    CHECK(formatFrench(100, 1) == "100,0");
    CHECK(formatPercent(52.3, 1) == "52,3\u202F%");
}

TEST_CASE("halves are rounded up, whatever the binary noise", "[tabular][number]")
{
    CHECK(formatFrench(1.005, 2) == "1,01");
    CHECK(formatFrench(2.675, 2) == "2,68");
    CHECK(formatFrench(0.285 * 100, 0) == "29");
    CHECK(formatFrench(0.5, 0) == "1");
    CHECK(formatFrench(2.5, 0) == "3");
    CHECK(formatFrench(-2.5, 0) == "-3");
    CHECK(formatFrench(2.4999, 0) == "2");
    CHECK(formatFrench(-0.04, 1) == "0,0");
    CHECK(formatFrench(9.995, 2) == "10,00");
    CHECK(rounded(1.005, 2) == 1.01);
    CHECK(rounded(-2.5, 0) == -3);
}

TEST_CASE("numbers at the edges", "[tabular][number]")
{
    CHECK(formatFrench(1e15, 0, Thousands::Plain) == "1000000000000000");
    CHECK(formatFrench(1e300, 1, Thousands::Plain).size() == 303);
    CHECK(formatFrench(5e-324, 2) == "0,00");
    CHECK(formatFrench(1, -4) == "1");
    CHECK(formatFrench(1, 40) == "1,000000000");
    CHECK(formatFrench(std::numeric_limits<double>::quiet_NaN(), 1) == "n. c.");
    CHECK(formatPercent(std::numeric_limits<double>::infinity(), 1) == "n. c.");
}

TEST_CASE("thousands are grouped from the right", "[tabular][number]")
{
    CHECK(formatFrench(1, 0) == "1");
    CHECK(formatFrench(999, 0) == "999");
    CHECK(formatFrench(1000, 0) == "1\u202F000");
    CHECK(formatFrench(999'999, 0) == "999\u202F999");
    CHECK(formatFrench(1e6, 0) == "1\u202F000\u202F000");
    CHECK(formatFrench(999'999.5, 0) == "1\u202F000\u202F000");
    CHECK(formatFrench(1234.5678, 4) == "1\u202F234,5678"); // decimals are never grouped
    CHECK(formatPercent(1234.5, 1) == "1\u202F234,5\u202F%");
    CHECK(formatPercent(1234.5, 1, Thousands::Plain) == "1234,5\u202F%");
}

TEST_CASE("negative numbers mirror positive ones", "[tabular][number]")
{
    for (const double value : {0.05, 0.5, 1.005, 12.345, 999.96, 1234.5, 99'999.995, 16'018.0}) {
        for (const int digits : {0, 1, 2, 3}) {
            CAPTURE(value, digits);
            const auto positive = formatFrench(value, digits);
            const bool zero = positive.find_first_not_of("0,") == std::string::npos;
            CHECK(formatFrench(-value, digits) == (zero ? positive : "-" + positive));
            CHECK(rounded(-value, digits) == -rounded(value, digits));
        }
    }
    CHECK(formatFrench(-0.0, 0) == "0");
    CHECK(formatPercent(-0.04, 1) == "0,0\u202F%");
    CHECK(formatPercent(-0.05, 1) == "-0,1\u202F%");
}

TEST_CASE("shares of counts round as on paper", "[tabular][number]")
{
    CHECK(formatPercent(100.0 * 1 / 8, 1) == "12,5\u202F%");
    CHECK(formatPercent(100.0 * 1 / 16, 1) == "6,3\u202F%"); // 6.25
    CHECK(formatPercent(100.0 * 3 / 16, 1) == "18,8\u202F%"); // 18.75
    CHECK(formatPercent(100.0 * 129 / 2000, 1)
          == "6,5\u202F%"); // 6.45, which binary has as 6.4500000000000002
    CHECK(formatPercent(100.0 * 23 / 2000, 2) == "1,15\u202F%");
    CHECK(formatPercent(100.0 * 2 / 3, 1) == "66,7\u202F%");
    CHECK(formatFrench(0.1 + 0.2, 9) == "0,300000000");
    CHECK(formatFrench(4.35 * 100, 0) == "435");
}

TEST_CASE("rounded numbers are those that are shown", "[tabular][number]")
{
    CHECK(rounded(2.675, 2) == 2.68);
    CHECK(rounded(0.5, 0) == 1);
    CHECK(rounded(16'018.25, 1) == 16'018.3);
    CHECK(rounded(1e18, 2) == 1e18);
    CHECK(rounded(0.04, 1) == 0);
    CHECK(rounded(std::numeric_limits<double>::infinity(), 1) == std::numeric_limits<double>::infinity());
}
