// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/Nir.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::caf;

namespace {

std::string nir(std::string_view value)
{
    const auto parsed = parseNir(value);
    return parsed ? *parsed : std::string{codeOf(parsed.error())};
}

} // namespace

TEST_CASE("a NIR is kept as its thirteen characters", "[caf][nir]")
{
    CHECK(nir("1850775056123") == "1850775056123");
    CHECK(nir("185077505612323") == "1850775056123");
    CHECK(nir("1 85 07 75 056 123 23") == "1850775056123");
    CHECK(nir("1.85.07.75.056.123-23") == "1850775056123");
    CHECK(nir("1\u00A085\u00A007\u202F75056123") == "1850775056123");
    CHECK(nir("'1850775056123") == "1850775056123");
    CHECK(nir("2820251108030") == "2820251108030");
}

TEST_CASE("the key must be 97 minus the rest", "[caf][nir]")
{
    CHECK(nir("185077505612324") == "nir-key");
    CHECK(nir("185077505612300") == "nir-key");
    CHECK(nir("180012500009727") == "1800125000097");
}

TEST_CASE("Corsica's letters are keyed as 19 and 18, at their place only", "[caf][nir]")
{
    CHECK(nir("185072A05612380") == "185072A056123");
    CHECK(nir("185072b05612310") == "185072B056123");
    CHECK(nir("185072A05612357") == "nir-key");
    CHECK(nir("185072C056123") == "nir-characters");
    CHECK(nir("18507A2056123") == "nir-characters");
    CHECK(nir("1850775056A23") == "nir-characters");
    CHECK(nir("185073A056123") == "nir-characters");
}

TEST_CASE("months are 1 to 12, 20 to 42, or 50 and more", "[caf][nir]")
{
    CHECK(nir("1850175056123") == "1850175056123");
    CHECK(nir("1851275056123") == "1851275056123");
    CHECK(nir("1852275056123") == "1852275056123");
    CHECK(nir("1854275056123") == "1854275056123");
    CHECK(nir("1855075056123") == "1855075056123");
    CHECK(nir("1859975056123") == "1859975056123");
    CHECK(nir("1850075056123") == "nir-month");
    CHECK(nir("1851375056123") == "nir-month");
    CHECK(nir("1851975056123") == "nir-month");
    CHECK(nir("1854375056123") == "nir-month");
    CHECK(nir("1854975056123") == "nir-month");
}

TEST_CASE("what a spreadsheet has rounded is never guessed", "[caf][nir]")
{
    CHECK(nir("1.803331476872E12") == "scientific-number");
    CHECK(nir("1,80333E+12") == "scientific-number");
}

TEST_CASE("other lengths and signs are refused", "[caf][nir]")
{
    CHECK(nir("12345678901234") == "nir-length");
    CHECK(nir("185077505612") == "nir-length");
    CHECK(nir("1850775056123231") == "nir-length");
    CHECK(nir("") == "nir-length");
    CHECK(nir("0850775056123") == "nir-characters");
    CHECK(nir("9850775056123") == "nir-characters");
    CHECK(nir("185077505612x") == "nir-characters");
    CHECK(nir("1850775056123x3") == "nir-characters");
}

TEST_CASE("different NIRs are different numbers, Corsica's included", "[caf][nir]")
{
    CHECK(nirNumber("1850775056123") == 1850775056123);
    CHECK(nirNumber("185072A056123") == 11850719056123);
    CHECK(nirNumber("185072B056123") == 21850718056123);
    CHECK(nirNumber("185072A056123") != nirNumber("1850719056123"));
    CHECK(nirNumber("") == 0);
    CHECK(nirNumber("185077505612323") == 0);
    CHECK(nirNumber("18507XX056123") == 0);
}

TEST_CASE("a NIR says a sex and a year of birth", "[caf][nir]")
{
    CHECK(nirAgreesWithCivility("1850775056123", "M"));
    CHECK_FALSE(nirAgreesWithCivility("1850775056123", "MME"));
    CHECK(nirAgreesWithCivility("2850775056123", "MME"));
    CHECK_FALSE(nirAgreesWithCivility("2850775056123", "M"));
    CHECK(nirAgreesWithCivility("7850775056123", "M"));
    CHECK(nirAgreesWithCivility("2850775056123", ""));
    CHECK(nirAgreesWithBirth("1850775056123", *Date::fromYmd(1985, 7, 1)));
    CHECK_FALSE(nirAgreesWithBirth("1850775056123", *Date::fromYmd(1986, 7, 1)));
    CHECK(nirAgreesWithBirth("1050775056123", *Date::fromYmd(2005, 7, 1)));
}
