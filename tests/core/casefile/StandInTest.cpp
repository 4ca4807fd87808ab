// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/StandIn.h"
#include "casefile/PeopleList.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using casefile::standIn;

TEST_CASE("a number and initials stand for somebody", "[standin]")
{
    CHECK(standIn(PersonId{1234}, "Durand", "Léa") == "n° 1234 (D. L.)");
    CHECK(standIn(PersonId{7}, "d'Angelo", "élodie") == "n° 7 (D. é.)");
    CHECK(standIn(PersonId{7}, "Œuvrard", "") == "n° 7 (Œ.)");
    CHECK(standIn(PersonId{7}, "", "Zoé") == "n° 7 (Z.)");
    CHECK(standIn(PersonId{7}, "", "") == "n° 7");
    CHECK(standIn(PersonId{7}, "(personne anonymisée)", "") == "n° 7");
}

TEST_CASE("a row without its name has no birth nor matricule either, and the rest", "[standin]")
{
    casefile::PersonRow row{.person = PersonId{3},
                            .pathway = {},
                            .lastName = "Durand",
                            .firstName = "Léa",
                            .birthOn = Date{1},
                            .matricule = "1000001",
                            .city = "Valence"};
    casefile::hideName(row);
    CHECK(row.lastName == "n° 3 (D. L.)");
    CHECK(row.firstName.empty());
    CHECK_FALSE(row.birthOn);
    CHECK(row.matricule.empty());
    CHECK(row.city == "Valence");
}
