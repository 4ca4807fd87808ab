// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/TemporaryFolder.h"
#include "document/Html.h"
#include "document/Odt.h"
#include "document/WellFormed.h"
#include "tabular/ZipParts.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::document;
using jalon::test::TemporaryFolder;

namespace {

/// Two letters that share a logo, and a contract.
Document someLetters()
{
    const auto logo = std::make_shared<const Picture>(Picture{"octets", false, 300, 100});
    const Table signatures{.columns = {{}, {}},
                           .rows = {{{"", "La présidente"}}},
                           .hasHeader = false,
                           .isWhole = true,
                           .isBare = true};
    Document letters{.title = "invitation", .isTitleHidden = true};
    for (const auto* name : {"Léa <Durand>", "Ana Noir"}) {
        letters.blocks.emplace_back(
            LetterHead{logo, {"Département"}, {name, "26150 Die"}, "Die, le 1er mai"});
        letters.blocks.emplace_back(
            RichParagraph{{{.text = "gras", .isBold = true}, {.text = " [lieu]", .isMarked = true}}});
        letters.blocks.emplace_back(RichBullets{{{{.text = "un"}}, {{.text = "deux"}}}});
        letters.blocks.emplace_back(signatures);
    }
    letters.blocks.emplace_back(LetterHead{nullptr, {"Département"}, {}, ""});
    return letters;
}

} // namespace

TEST_CASE("letters in an ODT have their frames on the page, their logo once, their own page numbers",
          "[document]")
{
    const TemporaryFolder folder;
    REQUIRE(writeOdt(folder / "l.odt", someLetters()));
    const auto parts = tabular::zipPartsOf(folder / "l.odt");
    const auto& content = parts.at("content.xml");
    CHECK(document::test::complaintOf(content) == "");
    CHECK(document::test::complaintOf(parts.at("styles.xml")) == "");
    CHECK(document::test::complaintOf(parts.at("META-INF/manifest.xml")) == "");
    CHECK(content.contains(R"(svg:x="105.0mm" svg:y="55.0mm")"));
    // LibreOffice fills and frames what does not say that it is neither.
    CHECK(content.contains(R"(draw:fill="none" draw:stroke="none")"));
    CHECK(content.contains("Léa &lt;Durand&gt;"));
    CHECK(content.contains(R"(style:page-number="1")"));
    CHECK(content.contains(R"(<text:span text:style-name="Strong">gras</text:span>)"));
    CHECK(content.contains(R"(<text:span text:style-name="Marked"> [lieu]</text:span>)"));
    CHECK(content.contains(R"(table:style-name="BareBox")"));
    CHECK_FALSE(content.contains(R"(text:style-name="Title")"));
    CHECK(parts.at("Pictures/logo1.png") == "octets");
    CHECK_FALSE(parts.contains("Pictures/logo2.png"));
    CHECK(parts.at("META-INF/manifest.xml").contains("Pictures/logo1.png"));
    CHECK_FALSE(parts.at("styles.xml").contains("page-count"));
}

TEST_CASE("letters in HTML have no title, and are escaped", "[document]")
{
    const auto page = toHtml(someLetters());
    CHECK_FALSE(page.contains("<h1>"));
    CHECK(page.contains("<p class=\"to\">Léa &lt;Durand&gt;<br>26150 Die</p>"));
    CHECK(page.contains("<b>gras</b><span class=\"marked\"> [lieu]</span>"));
    CHECK(page.contains("<li>un</li>"));
    CHECK(page.contains(R"(<table border="0")"));
}
