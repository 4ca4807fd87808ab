// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Documents as texts of Qt's, before they are cut into pages.
#include "ui/document/TextOf.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <catch2/catch_test_macros.hpp>

#include <memory>

using namespace jalon;
using namespace Qt::StringLiterals;
using document::Document;
using document::Table;

namespace {

std::unique_ptr<QTextDocument> textOf(const Document& document, double above = 0)
{
    auto text = std::make_unique<QTextDocument>();
    ui::writeText(*text, document, above);
    return text;
}

const QTextTable* tableOf(const QTextDocument& text)
{
    const auto frames = text.rootFrame()->childFrames();
    return frames.isEmpty() ? nullptr : qobject_cast<QTextTable*>(frames.front());
}

QTextCharFormat wordsAt(const QTextTable& table, int row, int column)
{
    return table.cellAt(row, column).firstCursorPosition().block().begin().fragment().charFormat();
}

} // namespace

TEST_CASE("a block holds its words, whatever signs they are of", "[document]")
{
    const std::string odd = "un\u2029deux\uFDD0trois\uFDD1quatre\uFFFCcinq\u0001six\u202Esept";
    const auto text = textOf({.blocks = {document::Paragraph{.text = odd}, document::Heading{1, odd},
                                         document::RichParagraph{{{odd}}}, document::Bullets{{odd}}}});
    CHECK(text->blockCount() == 4);
    CHECK(text->rootFrame()->childFrames().isEmpty());
    for (auto block = text->begin(); block.isValid(); block = block.next()) {
        CHECK(block.text() == u"un\u2028deux trois quatre cinq sixsept"_s);
    }
    CHECK(textOf({.blocks = {document::Paragraph{.text = "a\nb\tc"}}})->begin().text() == u"a\u2028b c"_s);
}

TEST_CASE("a document without a word is a text without one", "[document]")
{
    CHECK(textOf({})->isEmpty());
    CHECK(textOf({.title = "Caché",
                  .isTitleHidden = true,
                  .blocks = {document::Paragraph{}, document::RichParagraph{}}})
              ->isEmpty());
    CHECK(textOf({.title = "Titre", .subtitle = "Dessous"})->toPlainText() == u"Titre\nDessous"_s);
}

TEST_CASE("a table has its header, its widths, its bold totals and what stands behind its cells",
          "[document]")
{
    const auto text = textOf({.blocks = {Table{
                                  .columns = {{"Nom", 1}, {"Nombre", 2, document::Align::Right}},
                                  .rows = {{{"x", "12"}, false, {"", "K1/n&b"}}, {{"Total"}, true}},
                              }}});
    const auto* const table = tableOf(*text);
    REQUIRE(table != nullptr);
    CHECK(table->rows() == 3);
    CHECK(table->format().headerRowCount() == 1);
    CHECK(table->format().columnWidthConstraints().value(1).rawValue() == 67);
    CHECK(wordsAt(*table, 0, 0).fontWeight() == QFont::Bold);
    CHECK(wordsAt(*table, 2, 0).fontWeight() == QFont::Bold);
    CHECK(wordsAt(*table, 1, 0).fontWeight() != QFont::Bold);
    CHECK(table->cellAt(1, 1).firstCursorPosition().blockFormat().alignment().testFlag(Qt::AlignRight));
    // Looks like any other text: it is printed as it is shown.
    CHECK(wordsAt(*table, 1, 1).anchorHref() == u"K1/n&b"_s);
    CHECK(wordsAt(*table, 1, 1).foreground().color() == QColor{Qt::black});
    CHECK_FALSE(wordsAt(*table, 1, 0).isAnchor());
    // A cell that the row does not give is there, and not without a height.
    CHECK(table->cellAt(2, 1).firstCursorPosition().block().text() == QString{QChar::Nbsp});
}

TEST_CASE("what follows a table, and the first line, stand where they should", "[document]")
{
    const Table table{.columns = {{"A"}}, .rows = {{{"a"}}}};
    const auto text = textOf({.blocks = {table, document::Paragraph{.text = "après"}}}, 50);
    CHECK(text->begin().text() == QString{QChar::Nbsp});
    CHECK(text->begin().blockFormat().bottomMargin() == 50);
    CHECK(text->lastBlock().text() == u"après"_s);
    CHECK(text->lastBlock().previous().text().isEmpty()); // Qt's own, behind a table
}
