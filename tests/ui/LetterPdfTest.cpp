// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Letters as they are printed: what shows through the window of an envelope, and what does not.
#include "PdfText.h"
#include "base/TemporaryFolder.h"
#include "document/LetterPlace.h"
#include "ui/document/Pdf.h"

#include <QBuffer>
#include <QImage>

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace Qt::StringLiterals;
using document::letter_place::Box;
using jalon::test::TemporaryFolder;

namespace {

/// What a window of an envelope can show, however the sheet has slid in it (LetterPlace.h).
constexpr Box kWindow{90, 34, 110, 56};
/// What it always shows.
constexpr Box kAlways{100, 55, 90, 24};

std::shared_ptr<const document::Picture> someLogo()
{
    QImage image{300, 100, QImage::Format_ARGB32};
    image.fill(Qt::transparent);
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return std::make_shared<const document::Picture>(
        document::Picture{bytes.toStdString(), false, image.width(), image.height()});
}

/// As many letters, the second so long that it fills two pages.
document::Document lettersTo(const std::vector<std::string>& names)
{
    const auto logo = someLogo();
    document::Document all{.title = "invitation", .isTitleHidden = true};
    for (std::size_t at = 0; at < names.size(); ++at) {
        all.blocks.emplace_back(document::LetterHead{
            logo,
            {"Département des Trois-Rivières et du Val", "Pôle insertion", "4 place du Marché",
             "99100 Valbourg", "Tél. : 04 99 01 02 03", "insertion@trois-rivieres.example"},
            {"Madame " + names[at], "Résidence des Lilas", "Bâtiment B", "12 rue du Puits", "Le Gué",
             "99100 Valbourg"},
            "Valbourg, le 1er mai 2026"});
        for (int paragraph = 0; paragraph < (at == 1 ? 60 : 5); ++paragraph) {
            all.blocks.emplace_back(
                document::RichParagraph{{{.text = "Texte"}, {.text = " gras", .isBold = true}}});
        }
        document::Table signature{
            .columns = {{}, {}}, .rows = {{{"", "Signé par Odile"}}}, .hasHeader = false};
        signature.isBare = true;
        all.blocks.emplace_back(std::move(signature));
    }
    return all;
}

} // namespace

TEST_CASE("a letter's address shows through an envelope's window, alone", "[document][letter]")
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "lettres.pdf";
    REQUIRE(ui::writePdf(file, lettersTo({"Léa Durand", "Ana Noir", "Zoé Blanc"})));
    const auto pages = ui::test::pdfPages(file);
    REQUIRE(pages.size() == 4); // the second has two
    const std::array firstPages = {1, 2, 4};
    const std::array names = {u"Léa Durand"_s, u"Ana Noir"_s, u"Zoé Blanc"_s};
    for (std::size_t at = 0; at < names.size(); ++at) {
        const auto seen = ui::test::pdfArea(file, firstPages[at], kWindow).split(u'\n', Qt::SkipEmptyParts);
        REQUIRE(seen.size() == 6);
        CHECK(seen.front().trimmed() == u"Madame "_s + names[at]);
        CHECK(seen.back().trimmed() == u"99100 Valbourg"_s);
        CHECK(ui::test::pdfArea(file, firstPages[at], kAlways).split(u'\n', Qt::SkipEmptyParts).size() == 6);
    }
}

TEST_CASE("a letter of several pages has their numbers, one of a single page has none", "[document][letter]")
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "lettres.pdf";
    REQUIRE(ui::writePdf(file, lettersTo({"Léa Durand", "Ana Noir"})));
    const auto pages = ui::test::pdfPages(file);
    REQUIRE(pages.size() == 3);
    CHECK_FALSE(pages[0].contains(u"page"_s));
    CHECK(pages[1].contains(u"page 1 sur 2"_s));
    CHECK(pages[2].contains(u"page 2 sur 2"_s));
    CHECK(pages[0].count(u"Texte gras"_s) == 5);
    CHECK((pages[1] + pages[2]).count(u"Texte gras"_s) == 60);
    CHECK(pages[2].contains(u"Signé par Odile"_s));
    CHECK(pages[0].indexOf(u"Valbourg, le 1er mai"_s) < pages[0].indexOf(u"Texte"_s));
}
