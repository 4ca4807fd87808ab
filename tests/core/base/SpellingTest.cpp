// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Spelling.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace jalon;

namespace {

std::vector<std::string> namesOf(std::string_view text)
{
    std::vector<std::string> names;
    for (const auto& sign : spelled(text)) {
        names.push_back(sign.name);
    }
    return names;
}

} // namespace

TEST_CASE("signs that look alike on paper have different names", "[spelling]")
{
    CHECK(namesOf("l1I|")
          == std::vector<std::string>{"L minuscule", "chiffre un", "I majuscule", "barre verticale"});
    CHECK(namesOf("O0o") == std::vector<std::string>{"O majuscule", "chiffre zéro", "O minuscule"});
    CHECK(namesOf("'’`")
          == std::vector<std::string>{"apostrophe droite", "apostrophe courbe", "accent grave seul"});
    CHECK(namesOf("-–_") == std::vector<std::string>{"tiret", "tiret demi-cadratin", "tiret bas"});
}

TEST_CASE("every sign of a keyboard has a name of its own", "[spelling]")
{
    std::string keyboard;
    for (char sign = ' '; sign <= '~'; ++sign) {
        keyboard += sign;
    }
    keyboard += "éèàùçÉÈÀÙÇœŒæâêîôûëïü€£§°²«»";
    std::set<std::string> names;
    const auto signs = spelled(keyboard);
    for (const auto& sign : signs) {
        INFO(sign.sign);
        CHECK(names.insert(sign.name).second);
        CHECK_FALSE(sign.name.starts_with("signe"));
        CHECK(sign.sign.empty() == (sign.name == "espace"));
    }
    CHECK(names.size() == 95 + 28);
}

TEST_CASE("what cannot be read off is named by its number", "[spelling]")
{
    CHECK(namesOf("\u200B") == std::vector<std::string>{"signe U+200B"});
    CHECK(spelled("\u200B").front().sign.empty());
    CHECK(namesOf("\U0001F600") == std::vector<std::string>{"signe U+1F600"});
    CHECK(namesOf("\xFF"
                  "a")
          == std::vector<std::string>{"octet FF", "A minuscule"});
    CHECK(spelled("").empty());
}
