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

TEST_CASE("every apostrophe and hyphen of a name is a space", "[text]")
{
    for (const std::string name : {"D'Angelo", "D’Angelo", "D‘Angelo", "DʼAngelo", "D`Angelo", "D´Angelo",
                                   "D Angelo", "D‐Angelo", "D\u2011Angelo", "D–Angelo", "D\u00A0Angelo",
                                   "D\u202FAngelo", "D_Angelo", "D.Angelo", "D′Angelo"}) {
        CAPTURE(name);
        CHECK(fold(name) == "d angelo");
        CHECK(foldCompact(name) == "dangelo");
    }
}

TEST_CASE("letters that Unicode does not decompose fold as people type them", "[text]")
{
    CHECK(fold("STRAẞE straße") == "strasse strasse");
    CHECK(fold("ŒUF œuf ÆTHER æther") == "oeuf oeuf aether aether");
    CHECK(fold("ØRSTED Łódź Đorđe Ħamrun Þór Ðorri") == "orsted lodz dorde hamrun thor dorri");
    CHECK(fold("Işık İnan Yıldız") == "isik inan yildiz");
    CHECK(fold("Ŧ ŧ") == "t t");
}

TEST_CASE("accents go, whichever way they are written", "[text]")
{
    CHECK(fold("ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸÑ") == "aaaceeeeiioouuuyn");
    CHECK(fold("Françoise") == fold("Franc\u0327oise"));
    CHECK(fold("NGUYỄN Thị Ánh") == "nguyen thi anh");
    CHECK(fold("Šimić Žižek Dvořák Ősz") == "simic zizek dvorak osz");
    CHECK(fold("\u0301a") == "a");
}

TEST_CASE("digits, ligatures and full-width letters fold to plain ones", "[text]")
{
    CHECK(fold("26000 VALENCE 1ᵉʳ étage") == "26000 valence 1er etage");
    CHECK(fold("ﬁn ＪＡＬＯＮ №5 m²") == "fin jalon no5 m2");
}

TEST_CASE("other scripts stay findable", "[text]")
{
    CHECK(fold("ИВАНОВ Иванова") == "иванов иванова");
    CHECK(fold("ΑΝΤΩΝΊΟΥ") == "αντωνιου");
    CHECK(fold("محمد") == "محمد");
}

TEST_CASE("folding what is folded changes nothing", "[text]")
{
    for (const std::string text : {"D'Angelo-Œuvrard", "N° 12 bis", "Weiß Łukasz", "İnan", "½ €", ""}) {
        CAPTURE(text);
        CHECK(fold(fold(text)) == fold(text));
    }
}

TEST_CASE("only well-formed UTF-8 is valid", "[text]")
{
    CHECK(isValidUtf8(""));
    CHECK(isValidUtf8("Zoé € 😀"));
    CHECK(isValidUtf8(std::string_view{"a\0b", 3}));
    for (const std::string bytes : {"\xC3", "\xE2\x82", "\xF0\x9F\x98", "\x80", "\xC0\xAF", "\xE0\x80\xAF",
                                    "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xF8\x88\x80\x80\x80", "é\xFF"}) {
        CAPTURE(bytes);
        CHECK_FALSE(isValidUtf8(bytes));
        CHECK(fold("a" + bytes + "b").front() == 'a');
        CHECK(fold("a" + bytes + "b").back() == 'b');
    }
}

TEST_CASE("one passphrase typed on two systems is the same", "[text]")
{
    CHECK(toNfc("Che\u0301vre ete\u0301") == "Chévre eté");
    CHECK(toNfc("Chèvre") == "Chèvre");
    CHECK(toNfc("") == "");
    CHECK(toNfc(std::string_view{"a\0e\u0301", 5}) == std::string_view{"a\0é", 4});
    // Compatible forms stay apart: another passphrase must not open the base.
    CHECK(toNfc("ﬁ²") == "ﬁ²");
    CHECK(toNfc("e\u0301\xFF") == "e\u0301\xFF");
}

TEST_CASE("spaces of every kind are taken off both ends", "[text]")
{
    for (const std::string space : {" ",      "\t",     "\n",     "\r",     "\v",     "\f",     "\u0085",
                                    "\u00A0", "\u1680", "\u2000", "\u2003", "\u2007", "\u2009", "\u200A",
                                    "\u200B", "\u2028", "\u2029", "\u202F", "\u205F", "\u3000", "\uFEFF"}) {
        CAPTURE(space);
        std::string padded = space;
        padded += "nom " + space + "d'usage" + space;
        padded += space;
        CHECK(trimmed(padded) == "nom " + space + "d'usage");
        CHECK(trimmed(space).empty());
    }
    CHECK(trimmed("").empty());
    CHECK(trimmed("é") == "é");
    CHECK(trimmed("à") == "à"); // ends with the byte of a no-break space
    CHECK(trimmed("\xA0") == "\xA0");
}
