// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Money.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;

TEST_CASE("amounts are read as documents write them", "[base][money]")
{
    CHECK(Money::read("36 000 €") == Money::euros(36'000));
    CHECK(Money::read("36\u202F000\u00A0€") == Money::euros(36'000));
    CHECK(Money::read(" 7 434,63 ") == Money::cents(743'463));
    CHECK(Money::read("7434,63") == Money::cents(743'463));
    CHECK(Money::read("7434.63") == Money::cents(743'463));
    CHECK(Money::read("845640 €") == Money::euros(845'640));
    CHECK(Money::read("25 353€") == Money::euros(25'353));
    CHECK(Money::read("225 000 euros") == Money::euros(225'000));
    CHECK(Money::read("0,00 €") == Money{});
    CHECK(Money::read("34723,5 €") == Money::cents(3'472'350));
    CHECK(Money::read("-20 000") == Money::euros(-20'000));
    CHECK(Money::read("\u2212 20 000 €") == Money::euros(-20'000));
}

TEST_CASE("what is no amount is not guessed", "[base][money]")
{
    for (const auto* text : {"", " ", "€", "> 160 000", "36 OOO", "36 OOO €", "36.000", "36 00", "1 2345",
                             "1234 567", "12,345", "voir PLI", "30 000 € (engagé)", "36 000 $",
                             "9 999 999 999 999", "12345678901234567890", ",50", "- €"}) {
        CAPTURE(text);
        CHECK_FALSE(Money::read(text));
    }
}

TEST_CASE("amounts are written in French, and read back", "[base][money]")
{
    CHECK(Money::euros(36'000).toFrench() == "36\u202F000\u00A0€");
    CHECK(Money::cents(97'118'078).toFrench() == "971\u202F180,78\u00A0€");
    CHECK(Money::cents(743'405).toFrench() == "7\u202F434,05\u00A0€");
    CHECK(Money::cents(4616).toFrench() == "46,16\u00A0€");
    CHECK(Money::euros(-20'000).toFrench() == "-20\u202F000\u00A0€");
    CHECK(Money{}.toFrench() == "0\u00A0€");
    for (const auto cents :
         std::initializer_list<std::int64_t>{0, 1, 99, -5, 100'000, -123'456'789, 99'999'999'999}) {
        CHECK(Money::read(Money::cents(cents).toFrench()) == Money::cents(cents));
    }
}

TEST_CASE("amounts add up to the cent", "[base][money]")
{
    Money sum;
    for (const auto* share : {"110 000", "50 000", "7 434,63", "14 000", "5 000", "5 000"}) {
        sum += Money::read(share).value();
    }
    CHECK(sum == Money::cents(19'143'463));
    CHECK(Money::euros(3) - Money::cents(1) == Money::cents(299));
    CHECK(-Money::cents(5) < Money{});
    CHECK(Money::cents(5772692).inEuros() == 57726.92);
}
