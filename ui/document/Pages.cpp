// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/Pages.h"

#include "document/LetterPlace.h"
#include "ui/document/ChartObject.h"
#include "ui/document/Font.h"
#include "ui/document/PageCuts.h"
#include "ui/document/ScreenDots.h"
#include "ui/document/TextOf.h"

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
using document::LetterHead;
using document::PageBreak;
using document::Table;

constexpr qreal kTextSize = 10; // points

qreal screenPixels(qreal millimetres)
{
    constexpr qreal kMillimetresPerInch = 25.4;
    return millimetres * screenDotsPerInch() / kMillimetresPerInch;
}

/// The first line stands that many millimetres below the top of the first page.
std::unique_ptr<QTextDocument> textOf(const Document& document, QPaintDevice& device, QSizeF page,
                                      double room)
{
    auto text = std::make_unique<QTextDocument>();
    text->documentLayout()->setPaintDevice(&device);
    text->setDocumentMargin(0);
    text->setPageSize(page);
    text->setDefaultFont(documentFont(kTextSize));
    ChartObject::drawIn(*text, document.blocks);
    writeText(*text, document, screenPixels(room));
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

using BlockAt = std::vector<Block>::iterator;

/// What stands between two places where a page has to begin.
struct Chapter {
    std::optional<LetterHead> head;
    std::vector<Block> blocks;
};

bool beginsPage(const Block& block)
{
    return std::holds_alternative<PageBreak>(block) || std::holds_alternative<LetterHead>(block);
}

/// From there to the next one; moves `from` to it, behind its page break.
Chapter takeChapter(BlockAt& from, BlockAt end)
{
    Chapter chapter;
    if (from != end && std::holds_alternative<LetterHead>(*from)) {
        chapter.head = std::move(std::get<LetterHead>(*from++));
    }
    const auto next = std::find_if(from, end, beginsPage);
    chapter.blocks = {std::make_move_iterator(from), std::make_move_iterator(next)};
    const bool isBreak = next != end && std::holds_alternative<PageBreak>(*next);
    from = isBreak ? std::next(next) : next;
    return chapter;
}

/// Lays the chapters out one after the other; those that are numbered together are given together.
class Laying {
public:
    Laying(QPaintDevice& device, QSizeF page, double margin, const std::function<bool(const Numbered&)>& give)
        : m_device(device), m_page(page), m_margin(margin), m_give(give)
    {
    }

    /// False as `give`.
    bool add(Document part, std::optional<LetterHead> head)
    {
        if (head) {
            if (!giveOut()) {
                return false;
            }
            m_together.isLetter = true;
        }
        double room = head ? document::letter_place::bodyTop(*head) - m_margin : 0;
        auto text = textOf(part, m_device, m_page, room);
        while (const auto cut = firstCut(*text, part.blocks)) {
            auto next = takeFrom(part.blocks, *cut);
            keep({textOf(part, m_device, m_page, std::exchange(room, 0)), std::exchange(head, {})});
            part = {.blocks = std::move(next)};
            text = textOf(part, m_device, m_page, room);
        }
        keep({std::move(text), std::move(head)});
        return true;
    }

    bool giveOut()
    {
        const auto together = std::exchange(m_together, {});
        return together.texts.empty() || m_give(together);
    }

private:
    void keep(LaidOutText one)
    {
        m_together.pages += one.text->pageCount();
        m_together.texts.push_back(std::move(one));
    }

    QPaintDevice& m_device;
    QSizeF m_page;
    double m_margin;
    const std::function<bool(const Numbered&)>& m_give;
    Numbered m_together;
};

} // namespace

QString Numbered::number(int page) const
{
    return isLetter && pages == 1 ? QString{} : u"page %1 sur %2"_s.arg(page).arg(pages);
}

bool layOut(const Document& document, QPaintDevice& device, QSizeF page, double margin,
            const std::function<bool(const Numbered&)>& give, const std::stop_token& stop)
{
    auto blocks = document.blocks;
    std::erase_if(blocks, showsNothing);
    auto rest = blocks.begin();
    Document part{
        .title = document.title, .isTitleHidden = document.isTitleHidden, .subtitle = document.subtitle};
    Laying laying{device, page, margin, give};
    do {
        auto [head, chapter] = takeChapter(rest, blocks.end());
        part.blocks = std::move(chapter);
        if (stop.stop_requested() || !laying.add(std::exchange(part, {}), std::move(head))) {
            return false;
        }
    } while (rest != blocks.end());
    return laying.giveOut();
}

} // namespace jalon::ui
