// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Text.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;

TEST_CASE("names fold to what people type", "[text]")
{
    CHECK(fold("Lefèvre") == "lefevre");
    CHECK(fold("Œuvrard") == "oeuvrard");
    CHECK(fold("D'Angelo") == "d angelo");
    CHECK(fold("D’Angelo") == "d angelo");
    CHECK(fold("  Jean-Pierre \t DUPONT ") == "jean pierre dupont");
    CHECK(fold("Weiß Łukasz Ærø") == "weiss lukasz aero");
    CHECK(fold("N° Téléphones") == "n telephones");
    CHECK(fold("E\u0301lodie") == "elodie");
    CHECK(fold("...") == "");
    CHECK(foldCompact("d'Angelo") == "dangelo");
}

TEST_CASE("bytes that are not UTF-8 fold to spaces", "[text]")
{
    CHECK(fold("caf\xE9 noir") == "caf noir");
    CHECK_FALSE(isValidUtf8("caf\xE9"));
    CHECK(isValidUtf8("café"));
}

TEST_CASE("composition and trimming", "[text]")
{
    CHECK(toNfc("e\u0301") == "é");
    CHECK(toNfc("\xFF") == "\xFF");
    CHECK(trimmed("\u00A0 \u202F nom \t\r\n") == "nom");
    CHECK(trimmed(" \u00A0") == "");
}
