// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/RecoverySheet.h"

#include "base/Path.h"
#include "document/Html.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace jalon;

namespace {

letter::RecoverySheet sheetOf(std::string_view passphrase)
{
    return {pathFromText("/pole/Drôme.jalon"), Date::fromIso("2026-11-30").value(), Secret{passphrase}};
}

document::Table firstTable(const document::Document& page)
{
    const auto block = std::ranges::find_if(
        page.blocks, [](const auto& each) { return std::holds_alternative<document::Table>(each); });
    REQUIRE(block != page.blocks.end());
    return std::get<document::Table>(*block);
}

} // namespace

TEST_CASE("a recovery sheet says which base, since when, and its passphrase twice", "[letter][recovery]")
{
    const auto page = documentOf(sheetOf("Il l1t O0"));
    const auto text = document::toHtml(page);
    CHECK(page.title.find("Drôme.jalon") != std::string::npos);
    for (const auto* const said : {"/pole", "30/11/2026", ">Il l1t O0<", "L minuscule", "chiffre un",
                                   "I majuscule", "O majuscule", "chiffre zéro", "espace", "9 signes"}) {
        INFO(said);
        CHECK(text.find(said) != std::string::npos);
    }
}

TEST_CASE("the signs of a recovery sheet are read downwards, none left out", "[letter][recovery]")
{
    const auto table = firstTable(documentOf(sheetOf("abcdefgh")));
    REQUIRE(table.columns.size() == 9);
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[0].cells
          == std::vector<std::string>{"1", "a", "A minuscule", "4", "d", "D minuscule", "7", "g",
                                      "G minuscule"});
    CHECK(table.rows[2].cells == std::vector<std::string>{"3", "c", "C minuscule", "6", "f", "F minuscule"});
}

TEST_CASE("an accent typed apart is printed as the base's key takes it", "[letter][recovery]")
{
    const auto table = firstTable(documentOf(sheetOf("e\u0301")));
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0].cells == std::vector<std::string>{"1", "é", "É minuscule"});
}
