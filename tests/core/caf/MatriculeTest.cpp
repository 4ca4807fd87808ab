// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/Matricule.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::caf;

namespace {

std::string number(std::string_view value)
{
    const auto matricule = parseMatricule(value);
    return matricule ? matricule->number : std::string{codeOf(matricule.error())};
}

} // namespace

TEST_CASE("the same household is found however its number is written", "[caf][matricule]")
{
    CHECK(number("2055990") == "2055990");
    CHECK(number("205599000000000") == "2055990");
    CHECK(number("00012345670000") == "1234567");
    CHECK(number("0012345670000") == "1234567");
    CHECK(number("205 599 0") == "2055990");
    CHECK(number("2055990\u00A0") == "2055990");
    CHECK(number("'2055990") == "2055990");
    CHECK(number("CAF 2055990") == "2055990");
    CHECK(number("CAF-2055990") == "2055990");
    CHECK(number("caf2055990") == "2055990");
}

TEST_CASE("numbers are compared left-padded to seven", "[caf][matricule]")
{
    CHECK(number("205599") == "0205599");
    CHECK(number("0205599") == "0205599");
    CHECK(number("00205599") == "0205599");
    CHECK(number("020559900000000") == "0205599");
    CHECK(number("1") == "0000001");
}

TEST_CASE("the fund's name in front is told apart", "[caf][matricule]")
{
    CHECK(parseMatricule("CAF0027004992").value() == Matricule{"27004992", "CAF"});
    CHECK(parseMatricule("MSA 1850775").value() == Matricule{"1850775", "MSA"});
    CHECK(parseMatricule("1850775").value().fund.empty());
}

TEST_CASE("letters and long numbers belong to the number", "[caf][matricule]")
{
    CHECK(number("123456a") == "123456A");
    CHECK(number("A123456") == "A123456");
    CHECK(number("12345678") == "12345678");
    CHECK(number("1850775056123") == "1850775056123");
    CHECK(number("1234567A") == "1234567A");
}

TEST_CASE("what is no number of a household is refused", "[caf][matricule]")
{
    CHECK(number("0000000") == "bad-matricule");
    CHECK(number("000000012345") == "0012345");
    CHECK(number("CAF") == "bad-matricule");
    CHECK(number("inconnu") == "bad-matricule");
    CHECK(number("1234567.0") == "bad-matricule");
    CHECK(number("12/34567") == "bad-matricule");
    CHECK(number("123456789012345678901") == "bad-matricule");
    CHECK(number("2,05599E+14") == "scientific-number");
    CHECK(number("2.05599E14") == "scientific-number");
    CHECK(number("") == "bad-matricule");
}
