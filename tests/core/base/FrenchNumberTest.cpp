// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/FrenchNumber.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;

namespace {

double valueOf(std::string_view text)
{
    const auto number = readFrenchNumber(text);
    REQUIRE(number);
    return number->value();
}

} // namespace

TEST_CASE("numbers at the beginning of a text, and what follows them", "[base][number]")
{
    CHECK(valueOf("5693") == 5693);
    CHECK(valueOf("4 067") == 4067);
    CHECK(valueOf("499\u202F159") == 499'159);
    CHECK(valueOf("73,4%") == 73.4);
    CHECK(valueOf("+ 0.25 etp") == 0.25);
    CHECK(valueOf("-13 %") == -13);
    CHECK(valueOf("\u22121,5") == -1.5);
    CHECK(readFrenchNumber("129 jours")->rest == "jours");
    CHECK(readFrenchNumber("1971 bénéficiaires accompagnés")->rest == "bénéficiaires accompagnés");
    CHECK(readFrenchNumber("39 %")->rest == "%");
    CHECK(readFrenchNumber("100%")->decimals.empty());
    CHECK(readFrenchNumber("37,50")->decimals == "50");
    CHECK(readFrenchNumber("12, puis 14")->rest == ", puis 14");
}

TEST_CASE("what is no number, or could be two", "[base][number]")
{
    for (const auto* text :
         {"", "-", "> 160 000", "voir PLI", "36.000", "12 34", "1234 567", "1234567890123456"}) {
        CAPTURE(text);
        CHECK_FALSE(readFrenchNumber(text));
    }
}

TEST_CASE("digits in groups of three", "[base][number]")
{
    CHECK(groupedDigits(0) == "0");
    CHECK(groupedDigits(999) == "999");
    CHECK(groupedDigits(1000) == "1\u202F000");
    CHECK(groupedDigits(16'018) == "16\u202F018");
    CHECK(groupedDigits(1'234'567) == "1\u202F234\u202F567");
}
