// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/FieldWords.h"

#include "house/SourceTree.h"

#include <catch2/catch_test_macros.hpp>

#include <regex>
#include <string>

using namespace jalon;

TEST_CASE("a column has its French words, and nothing else has any", "[base]")
{
    CHECK(fieldWords("birth_on") == "date de naissance");
    CHECK(fieldWords("target_year") == "année de la cible");
    CHECK(fieldWords("no_such_column").empty());
    CHECK(fieldWords("").empty());
}

TEST_CASE("whatever field a service of core refuses by name has its French words", "[base][house]")
{
    const std::regex refused{R"re(ErrorCode::InvalidValue, "(\w+)")re"};
    const std::regex ruled{R"re((?:invalid|said|possible|notNegative)\("(\w+)")re"};
    int found = 0;
    for (const auto& file : house::sourcesUnder({"core"})) {
        for (const auto* const pattern : {&refused, &ruled}) {
            for (std::sregex_iterator at{file.text.begin(), file.text.end(), *pattern}, end; at != end;
                 ++at) {
                INFO(file.path << ": " << at->str(1));
                CHECK_FALSE(fieldWords(at->str(1)).empty());
                ++found;
            }
        }
    }
    CHECK(found > 50);
}
