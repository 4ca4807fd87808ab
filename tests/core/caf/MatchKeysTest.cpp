// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/MatchKeys.h"

#include "base/Text.h"
#include "caf/FoldedWord.h"
#include "caf/RowOf.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::caf;
using namespace jalon::caf::test;

TEST_CASE("a name has one key however it is written", "[caf][match]")
{
    const auto key = nameKey("D'Angelo", "Zoé", day("1990-02-01"));
    CHECK(key != 0);
    CHECK(nameKey("d angelo", "ZOE", day("1990-02-01")) == key);
    CHECK(nameKey("DANGELO", "zoe", day("1990-02-01")) == key);
    CHECK(nameKey("Œuvrard", "Max", day("1990-02-01")) == nameKey("OEUVRARD", "max", day("1990-02-01")));
}

TEST_CASE("different people have different keys", "[caf][match]")
{
    const auto key = nameKey("Martin", "Ange", day("1990-02-01"));
    CHECK(nameKey("Martina", "nge", day("1990-02-01")) != key);
    CHECK(nameKey("Ange", "Martin", day("1990-02-01")) != key);
    CHECK(nameKey("Martin", "Ange", day("1990-02-02")) != key);
    CHECK(nameKey("Martin", "Ange", day("1969-12-31")) != nameKey("Martin", "Ange", day("1970-01-01")));
}

TEST_CASE("a part of the name missing, nobody is found by it", "[caf][match]")
{
    CHECK(nameKey("", "Ange", day("1990-02-01")) == 0);
    CHECK(nameKey("Martin", "-", day("1990-02-01")) == 0);
    CHECK(nameKey("Martin", "Ange", std::nullopt) == 0);
}

// Bases hold this number: it must not change.
TEST_CASE("the key is FNV-1a of the folded parts", "[caf][match]")
{
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char byte : std::string_view{"martin|ange|\x01\x00\x00\x00", 16}) {
        hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3U;
    }
    CHECK(nameKey("MARTIN", "Ange", day("1970-01-02")) == static_cast<std::int64_t>(hash));
}

TEST_CASE("folding without an allocation is the folding of search", "[caf][match]")
{
    for (const std::string_view text : {"", "Martin", "DE LA TOUR-DUPIN", "Lefèvre", "a1_b2", "  x  ",
                                        "\xFF"
                                        "ab"}) {
        CAPTURE(text);
        CHECK(FoldedWord{text}.view() == foldCompact(text));
    }
    const std::string sixtyFour(64, 'A');
    CHECK(FoldedWord{sixtyFour}.view() == std::string(64, 'a'));
    CHECK(FoldedWord{sixtyFour + "B"}.view() == std::string(64, 'a') + "b");
}

TEST_CASE("a row has the keys of the four rules", "[caf][match]")
{
    const auto row = rowOf({{Field::LastName, "Martin"},
                            {Field::FirstName, "Ange"},
                            {Field::BirthDate, "01/07/1985"},
                            {Field::Nir, "185077505612323"},
                            {Field::OwnId, "A-12"},
                            {Field::Matricule, "CAF 205599"},
                            {Field::Role, "Demandeur"}});
    CHECK(
        matchKeys(row)
        == MatchKeys{1850775056123, "A-12", "0205599", "DEM", nameKey("Martin", "Ange", day("1985-07-01"))});
}

TEST_CASE("near matches try the birth name and the names swapped", "[caf][match]")
{
    const auto row = rowOf({{Field::LastName, "Martin"},
                            {Field::BirthName, "Roche"},
                            {Field::FirstName, "Ange"},
                            {Field::BirthDate, "01/07/1985"}});
    CHECK(birthNameKey(row) == nameKey("Roche", "Ange", day("1985-07-01")));
    CHECK(swappedNameKey(row) == nameKey("Ange", "Martin", day("1985-07-01")));
    CHECK(birthNameKey(rowOf({{Field::LastName, "Martin"}, {Field::FirstName, "Ange"}, {Field::OwnId, "1"}}))
          == 0);
}

TEST_CASE("birth dates may differ by one digit", "[caf][match]")
{
    CHECK(differByOneDigit(day("1985-07-01"), day("1985-07-02")));
    CHECK(differByOneDigit(day("1985-07-01"), day("1995-07-01")));
    CHECK_FALSE(differByOneDigit(day("1985-07-01"), day("1985-07-01")));
    CHECK_FALSE(differByOneDigit(day("1985-07-01"), day("1985-07-12")));
    CHECK_FALSE(differByOneDigit(day("1985-07-09"), day("1985-07-10")));
}
