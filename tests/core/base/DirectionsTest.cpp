// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Directions.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;

TEST_CASE("signs that turn the direction of writing are taken out, and nothing else", "[text]")
{
    CHECK(withoutDirections("Dur\u202Eand\u202C") == "Durand");
    CHECK(withoutDirections("\u200E\u200F\u061C\u2066\u2067\u2068\u2069\u202A\u202B\u202D") == "");
    const std::string letters = "Œuvrard\u00A0– « Élodie »\u202F! €\u2065\u200B";
    CHECK(withoutDirections(letters) == letters);
    CHECK(withoutDirections("\xE2\x80") == "\xE2\x80");
}
