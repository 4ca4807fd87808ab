// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/Pages.h"

#include "document/Html.h"
#include "ui/document/Font.h"
#include "ui/document/PageCuts.h"

#include <QAbstractTextDocumentLayout>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

using document::Block;
using document::Document;
using document::Heading;
using document::PageBreak;
using document::Table;

constexpr qreal kTextSize = 10; // points

std::unique_ptr<QTextDocument> textOf(const Document& document, QPaintDevice& device, QSizeF page)
{
    auto text = std::make_unique<QTextDocument>();
    text->documentLayout()->setPaintDevice(&device);
    text->setDocumentMargin(0);
    text->setPageSize(page);
    text->setDefaultFont(documentFont(kTextSize));
    text->setMetaInformation(QTextDocument::CssMedia, u"print"_s);
    text->setHtml(QString::fromStdString(document::toHtml(document)));
    return text;
}

/// Qt makes nothing of them, and the blocks would no longer be counted as its text counts them.
bool showsNothing(const Block& block)
{
    if (const auto* heading = std::get_if<Heading>(&block)) {
        return heading->text.empty();
    }
    const auto* table = std::get_if<Table>(&block);
    return table != nullptr && (table->columns.empty() || (table->rows.empty() && !table->hasHeader));
}

/// What comes from the cut on, taken out of `blocks`; a table that is cut has its header on both sides.
std::vector<Block> takeFrom(std::vector<Block>& blocks, Cut cut)
{
    const auto from = blocks.begin() + static_cast<std::ptrdiff_t>(cut.block);
    std::vector<Block> taken{std::make_move_iterator(from), std::make_move_iterator(blocks.end())};
    blocks.erase(from, blocks.end());
    if (cut.row > 0) {
        auto& table = std::get<Table>(taken.front());
        auto head = table;
        head.rows.resize(cut.row);
        blocks.emplace_back(std::move(head));
        table.rows.erase(table.rows.begin(), table.rows.begin() + static_cast<std::ptrdiff_t>(cut.row));
    }
    return taken;
}

/// The blocks before the first page break; the others are left in `rest`.
std::vector<Block> takeChapter(std::vector<Block>& rest)
{
    const auto end = std::ranges::find_if(
        rest, [](const auto& block) { return std::holds_alternative<PageBreak>(block); });
    std::vector<Block> chapter{std::make_move_iterator(rest.begin()), std::make_move_iterator(end)};
    rest.erase(rest.begin(), end == rest.end() ? end : end + 1);
    return chapter;
}

} // namespace

std::vector<std::unique_ptr<QTextDocument>> laidOut(const Document& document, QPaintDevice& device,
                                                    QSizeF page, const std::stop_token& stop)
{
    std::vector<std::unique_ptr<QTextDocument>> texts;
    auto rest = document.blocks;
    std::erase_if(rest, showsNothing);
    Document part{.title = document.title, .subtitle = document.subtitle};
    do {
        part.blocks = takeChapter(rest);
        auto text = textOf(part, device, page);
        while (const auto cut = firstCut(*text, part.blocks)) {
            auto next = takeFrom(part.blocks, *cut);
            texts.push_back(textOf(part, device, page));
            part = {.blocks = std::move(next)};
            text = textOf(part, device, page);
        }
        texts.push_back(std::move(text));
        part = {};
    } while (!rest.empty() && !stop.stop_requested());
    return texts;
}

} // namespace jalon::ui
