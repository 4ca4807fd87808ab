// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/Html.h"

#include "document/Markup.h"
#include "document/SampleDocument.h"
#include "document/WellFormed.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon::document;
using namespace jalon::document::test;

TEST_CASE("a page of HTML holds every block, escaped and self-contained", "[document]")
{
    const auto html = toHtml(sampleDocument());
    CHECK(complaintOf(html) == "");
    CHECK(html.contains("<html lang=\"fr\">"));
    CHECK(html.contains("<title>Fiche « A1.1 » &amp; &lt;suite&gt;</title>"));
    CHECK(html.contains("<h2>Budget &quot;prévu&quot;</h2>"));
    CHECK(html.contains("<b>Objectif :</b> Accompagner<br>les jeunes d’Œuvre"));
    CHECK(html.contains("<p class=\"note\">Une note sans contrôle</p>"));
    CHECK(html.contains("<li>&lt;script&gt;alert(1)&lt;/script&gt;</li>"));
    CHECK(html.contains("<th width=\"75%\">Nature</th><th width=\"25%\" align=\"right\">Montant</th>"));
    CHECK(html.contains("<td align=\"right\"><b>225 000 €</b></td>"));
    CHECK(html.contains("width=\"25%\">Pilote</th><td width=\"75%\">Département</td>"));
    CHECK_FALSE(html.contains("<script"));
    CHECK_FALSE(html.contains("http:"));
    CHECK_FALSE(html.contains("https:"));
    CHECK(html.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""));
    CHECK_FALSE(html.contains("src="));
}

TEST_CASE("contents lead to the chapters, when the document wants them", "[document]")
{
    Document document{.title = "Guide", .blocks = {Heading{1, "Mobilité & garde"}, Heading{2, "Garage"}}};
    CHECK_FALSE(toHtml(document).contains("<nav>"));
    document.hasContents = true;
    const auto html = toHtml(document);
    CHECK(complaintOf(html) == "");
    CHECK(html.contains("<li><a href=\"#b0\">Mobilité &amp; garde</a></li>"));
    CHECK(html.contains("<h2 id=\"b0\">Mobilité &amp; garde</h2>"));
    CHECK_FALSE(html.contains("#b1"));
    document.blocks.clear();
    CHECK_FALSE(toHtml(document).contains("<nav>"));
}

TEST_CASE("a document without anything is still a page", "[document]")
{
    CHECK(complaintOf(toHtml({})) == "");
    CHECK(complaintOf(toHtml({.title = "Vide", .blocks = {Table{}, Bullets{}, Paragraph{}}})) == "");
}

TEST_CASE("what markup keeps for itself is escaped, what XML does not have is left out", "[document]")
{
    CHECK(escaped("a<b>&\"c'\td\x02\x1f") == "a&lt;b&gt;&amp;&quot;c&#39; d");
    CHECK(escaped("deux\nlignes") == "deux lignes");
    CHECK(escapedLines("deux\nlignes", "<br>") == "deux<br>lignes");
    CHECK(escaped("œ – 1 887 €") == "œ – 1 887 €");
}

TEST_CASE("a page holds a logo once, however many letters; a layout of text gets it as a picture",
          "[document]")
{
    const auto logo = std::make_shared<const Picture>(Picture{"abc", false, 300, 100});
    Document letters;
    for (int letter = 0; letter < 3; ++letter) {
        letters.blocks.emplace_back(LetterHead{.logo = logo, .sender = {"Département d’essai"}});
    }
    const auto times = [](const std::string& text, std::string_view part) {
        int count = 0;
        for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
            ++count;
        }
        return count;
    };
    const auto page = toHtml(letters);
    CHECK(complaintOf(page) == "");
    CHECK(times(page, "data:image/png;base64,YWJj") == 1);
    CHECK(times(page, R"(class="logo")") == 3);
    CHECK(page.contains("width:60mm;height:20mm"));
    CHECK(page.contains("img-src data:;"));
    CHECK_FALSE(page.contains("<img"));

    const auto text = toHtml(letters, HtmlReader::TextLayout);
    CHECK(times(text, R"(<img src="data:image/png;base64,YWJj")") == 3);
    letters.blocks = {LetterHead{.sender = {"Département d’essai"}}};
    CHECK_FALSE(toHtml(letters).contains("img-src"));
    CHECK_FALSE(toHtml(letters).contains("logo"));
}
