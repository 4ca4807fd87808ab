// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/PageCuts.h"

#include "ui/document/ScreenDots.h"

#include <QAbstractTextDocumentLayout>
#include <QPaintDevice>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>
#include <utility>

namespace jalon::ui {

namespace {

struct Extent {
    qreal top = 0;
    qreal bottom = 0;
};

Extent extentOf(const QTextDocument& text, const QTextBlock& first, const QTextBlock& last)
{
    const auto* layout = text.documentLayout();
    // A line that does not fit is moved within its block, which begins on the page before.
    const auto* lines = first.layout();
    const auto firstLine = lines->lineCount() > 0 ? lines->lineAt(0).y() : 0;
    return {layout->blockBoundingRect(first).top() + firstLine, layout->blockBoundingRect(last).bottom()};
}

/// Below the words of a row: its padding and its rule, in the device's dots.
qreal belowWords(const QTextDocument& text, const QTextTable& table)
{
    const auto format = table.format();
    return (format.cellPadding() + format.border()) * text.documentLayout()->paintDevice()->logicalDpiY()
           / screenDotsPerInch();
}

/// Of all cells. From the first words on: where a page begins, what stands above them may lie before it.
Extent rowExtent(const QTextDocument& text, const QTextTable& table, int row)
{
    std::optional<Extent> whole;
    for (int column = 0; column < table.columns(); ++column) {
        const auto cell = table.cellAt(row, column);
        const auto one =
            extentOf(text, cell.firstCursorPosition().block(), cell.lastCursorPosition().block());
        whole = whole ? Extent{std::min(whole->top, one.top), std::max(whole->bottom, one.bottom)} : one;
    }
    auto extent = whole.value_or(Extent{});
    extent.bottom += belowWords(text, table);
    return extent;
}

/// Goes through the text and its blocks side by side.
class Walk {
public:
    Walk(const QTextDocument& text, const std::vector<document::Block>& blocks)
        : m_text(text), m_blocks(blocks)
    {
    }

    std::optional<Cut> run()
    {
        for (auto it = m_text.rootFrame()->begin(); !it.atEnd(); ++it) {
            const auto* table = qobject_cast<QTextTable*>(it.currentFrame());
            const auto cut = table != nullptr ? ofTable(*table) : ofText(it.currentBlock());
            if (cut && isGain(*cut)) {
                return cut;
            }
        }
        return std::nullopt;
    }

private:
    struct Announcing {
        std::size_t block = 0;
        int page = 0;
    };

    std::optional<Cut> ofText(const QTextBlock& block)
    {
        const int page = firstPage(extentOf(m_text, block, block));
        if (block.blockFormat().headingLevel() == kTitleLevel) {
            return std::nullopt;
        }
        if (block.blockFormat().headingLevel() > 0) {
            const auto at = next<document::Heading>(m_afterHeading);
            m_heading = m_heading.value_or(Announcing{at, page});
            return std::nullopt;
        }
        m_introduced = std::exchange(m_heading, {});
        return m_introduced && m_introduced->page != page ? std::optional{Cut{m_introduced->block}}
                                                          : std::nullopt;
    }

    std::optional<Cut> ofTable(const QTextTable& table)
    {
        const auto at = next<document::Table>(m_afterTable);
        const auto introduced = std::exchange(m_introduced, {});
        auto heading = std::exchange(m_heading, {});
        const bool isWhole = std::get<document::Table>(m_blocks[at]).isWhole;
        heading = heading ? heading : introduced;
        const auto start = heading ? heading->block : at;
        const int headers = table.format().headerRowCount();
        int page = heading ? heading->page : firstPage(rowExtent(m_text, table, 0));
        if (isWhole && start > 0 && lastPage(rowExtent(m_text, table, table.rows() - 1)) != page) {
            return Cut{start};
        }
        for (int row = headers; row < table.rows(); ++row) {
            const auto extent = rowExtent(m_text, table, row);
            if (firstPage(extent) == page && lastPage(extent) == page) {
                continue;
            }
            const auto cut = row == headers ? Cut{start} : Cut{at, static_cast<std::size_t>(row - headers)};
            if (isGain(cut)) {
                return cut;
            }
            page = lastPage(extent); // a row higher than a page
        }
        return std::nullopt;
    }

    /// Nothing is gained by cutting where a page begins already.
    static bool isGain(const Cut& cut) { return cut.block > 0 || cut.row > 0; }

    static constexpr qreal kRounding = 1; // dots: a page's bottom is the next one's top

    int pageAt(qreal y) const { return static_cast<int>(std::max(0.0, y) / m_text.pageSize().height()); }
    int firstPage(const Extent& extent) const { return pageAt(extent.top + kRounding); }
    int lastPage(const Extent& extent) const { return pageAt(extent.bottom - kRounding); }

    /// The next block of that kind, and what follows it.
    template <class Kind>
    std::size_t next(std::size_t& from) const
    {
        while (from < m_blocks.size() && !std::holds_alternative<Kind>(m_blocks[from])) {
            ++from;
        }
        return from++;
    }

    static constexpr int kTitleLevel = 1;
    const QTextDocument& m_text;
    const std::vector<document::Block>& m_blocks;
    std::size_t m_afterHeading = 0;
    std::size_t m_afterTable = 0;
    std::optional<Announcing> m_heading; ///< the first of those that wait for what they announce
    std::optional<Announcing> m_introduced; ///< the same, once a paragraph has followed
};

} // namespace

std::optional<Cut> firstCut(const QTextDocument& text, const std::vector<document::Block>& blocks)
{
    return text.pageCount() > 1 ? Walk{text, blocks}.run() : std::nullopt;
}

} // namespace jalon::ui
