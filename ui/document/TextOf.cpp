// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/TextOf.h"

#include "base/Directions.h"
#include "document/ColumnWidths.h"

#include <QTextBlock>
#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextImageFormat>
#include <QTextLayout>
#include <QTextList>
#include <QTextListFormat>
#include <QTextTable>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

using document::Align;
using document::Run;
using document::Table;

constexpr qreal kNoteSize = 8.5; // points
constexpr qreal kParagraphGap = 8;
constexpr qreal kListGap = 12;
constexpr QColor kLines{0x8c, 0x96, 0xa0};
constexpr QColor kHeaderGround{0xe6, 0xeb, 0xf0};
constexpr QColor kMarkedGround{0xff, 0xe0, 0x8a};
constexpr QColor kNoteInk{0x44, 0x44, 0x44};

struct HeadingShape {
    qreal size; ///< points
    qreal above;
    qreal below;
};
/// Of the title, then of each level.
constexpr std::array kHeadings = {HeadingShape{20, 0, 6}, HeadingShape{15, 20, 8}, HeadingShape{12, 18, 8},
                                  HeadingShape{10, 16, 6}};

/// One block's: what stands for the text's own structure is none of its letters.
QString wordsOf(const std::string& text)
{
    auto words = QString::fromStdString(withoutDirections(text));
    for (auto& letter : words) {
        if (letter == u'\n' || letter == QChar::ParagraphSeparator) {
            letter = QChar::LineSeparator;
        } else if (letter.unicode() < u' ' || letter == QChar::ObjectReplacementCharacter
                   || letter == QChar{0xfdd0} || letter == QChar{0xfdd1}) {
            letter = u' ';
        }
    }
    return words;
}

QTextBlockFormat blockFormat(qreal above, qreal below)
{
    QTextBlockFormat format;
    format.setLayoutDirection(Qt::LeftToRight);
    format.setTopMargin(above);
    format.setBottomMargin(below);
    return format;
}

QTextCharFormat inkFormat(const QColor& ink = Qt::black)
{
    QTextCharFormat format;
    format.setForeground(ink);
    return format;
}

QTextCharFormat bold(QTextCharFormat format, bool isBold = true)
{
    if (isBold) {
        format.setFontWeight(QFont::Bold);
    }
    return format;
}

class Writing {
public:
    explicit Writing(QTextDocument& text) : m_cursor(&text) { m_cursor.beginEditBlock(); }
    /// The text is laid out now; what that shapes is kept for the printing, which would shape it again.
    ~Writing()
    {
        for (auto block = m_cursor.document()->begin(); block.isValid(); block = block.next()) {
            block.layout()->setCacheEnabled(true);
        }
        m_cursor.endEditBlock();
    }
    Writing(const Writing&) = delete;
    Writing& operator=(const Writing&) = delete;

    /// A margin above the first block is not kept; one below an empty line is.
    void space(qreal below)
    {
        auto format = inkFormat();
        format.setFontPointSize(1);
        begin(blockFormat(0, below), format);
        m_cursor.insertText(QString{QChar::Nbsp}, format);
    }

    void heading(std::size_t level, const std::string& text)
    {
        const auto& shape = kHeadings.at(level);
        auto block = blockFormat(shape.above, shape.below);
        block.setHeadingLevel(static_cast<int>(level) + 1);
        auto format = bold(inkFormat());
        format.setFontPointSize(shape.size);
        begin(block, format);
        m_cursor.insertText(wordsOf(text), format);
    }

    void paragraph(const std::string& text, const std::string& label = {}, bool isNote = false)
    {
        if (text.empty() && label.empty()) {
            return;
        }
        auto format = inkFormat(isNote ? kNoteInk : QColor{Qt::black});
        if (isNote) {
            format.setFontPointSize(kNoteSize);
        }
        begin(blockFormat(kParagraphGap, kParagraphGap), format);
        if (!label.empty()) {
            m_cursor.insertText(wordsOf(label), bold(format));
            m_cursor.insertText(u" "_s, format);
        }
        m_cursor.insertText(wordsOf(text), format);
    }

    void paragraph(const std::vector<Run>& runs)
    {
        if (runs.empty()) {
            return;
        }
        begin(blockFormat(kParagraphGap, kParagraphGap), inkFormat());
        add(runs);
    }

    void picture(const QString& name)
    {
        begin(blockFormat(kParagraphGap, kParagraphGap), inkFormat());
        QTextImageFormat format;
        format.setName(name);
        m_cursor.insertImage(format);
    }

    /// `addItem` writes the words of one.
    template <class Item, class AddItem>
    void bullets(const std::vector<Item>& items, const AddItem& addItem)
    {
        QTextListFormat format;
        format.setStyle(QTextListFormat::ListDisc);
        QTextList* list = nullptr;
        for (std::size_t at = 0; at < items.size(); ++at) {
            begin(blockFormat(at == 0 ? kListGap : 0, at + 1 == items.size() ? kListGap : 0), inkFormat());
            if (list == nullptr) {
                list = m_cursor.createList(format);
            } else {
                list->add(m_cursor.block());
            }
            addItem(items[at]);
        }
    }

    void add(const std::vector<Run>& runs)
    {
        for (const auto& run : runs) {
            auto format = bold(inkFormat(), run.isBold);
            if (run.isMarked) {
                format.setBackground(kMarkedGround);
            }
            m_cursor.insertText(wordsOf(run.text), format);
        }
    }
    void add(const std::string& text) { m_cursor.insertText(wordsOf(text), inkFormat()); }

    void table(const Table& table);

private:
    /// The block that a text, or what follows a table, begins with is taken.
    void begin(const QTextBlockFormat& block, const QTextCharFormat& letters)
    {
        if (std::exchange(m_isAtStart, false)) {
            m_cursor.setBlockFormat(block);
            m_cursor.setBlockCharFormat(letters);
        } else {
            m_cursor.insertBlock(block, letters);
        }
    }

    QTextCursor m_cursor;
    bool m_isAtStart = true;
};

QTextTableFormat tableFormat(const Table& table)
{
    constexpr qreal kGap = 6;
    constexpr qreal kPadding = 4;
    QTextTableFormat format;
    format.setLayoutDirection(Qt::LeftToRight);
    format.setBorder(table.isBare ? 0 : 1);
    format.setBorderCollapse(true);
    format.setCellSpacing(0);
    format.setCellPadding(kPadding);
    format.setTopMargin(kGap);
    format.setWidth(QTextLength{QTextLength::PercentageLength, 100});
    format.setHeaderRowCount(table.hasHeader ? 1 : 0);
    QList<QTextLength> widths;
    for (const int percent : document::columnPercents(table)) {
        widths.emplaceBack(QTextLength::PercentageLength, percent);
    }
    format.setColumnWidthConstraints(widths);
    return format;
}

/// What the cells of a table look like, made once for all of them.
class CellFormats {
public:
    explicit CellFormats(const Table& table)
    {
        m_plain.setForeground(QColor{Qt::black});
        m_plain.setVerticalAlignment(QTextCharFormat::AlignTop);
        m_cell.merge(m_plain);
        if (!table.isBare) {
            m_cell.setBorder(1);
            m_cell.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            m_cell.setBorderBrush(kLines);
        }
        m_header = m_cell;
        m_header.setBackground(kHeaderGround);
        m_strong = bold(m_plain);
        m_name = m_strong;
        m_name.setBackground(kHeaderGround);
    }

    const QTextTableCellFormat& cell(bool isHeader) const { return isHeader ? m_header : m_cell; }
    const QTextCharFormat& words(bool isHeader, bool isStrong) const
    {
        const auto& ordinary = isStrong ? m_strong : m_plain;
        return isHeader ? m_name : ordinary;
    }

private:
    QTextTableCellFormat m_cell;
    QTextTableCellFormat m_header;
    QTextCharFormat m_plain;
    QTextCharFormat m_strong;
    QTextCharFormat m_name;
};

Qt::Alignment alignmentOf(Align align)
{
    switch (align) {
    case Align::Right:
        return Qt::AlignRight | Qt::AlignAbsolute;
    case Align::Centre:
        return Qt::AlignHCenter;
    case Align::Left:
        break;
    }
    return Qt::AlignLeft;
}

QTextCharFormat linked(QTextCharFormat format, const std::vector<std::string>& links, std::size_t at)
{
    if (at < links.size() && !links[at].empty()) {
        format.setAnchor(true);
        format.setAnchorHref(QString::fromStdString(links[at]));
    }
    return format;
}

void Writing::table(const Table& table)
{
    const CellFormats formats{table};
    const int headers = table.hasHeader ? 1 : 0;
    auto* const made = m_cursor.insertTable(headers + static_cast<int>(table.rows.size()),
                                            static_cast<int>(table.columns.size()), tableFormat(table));
    const auto fill = [&](int row, std::size_t column, const std::string& text, bool isHeader,
                          const QTextCharFormat& words) {
        auto cell = made->cellAt(row, static_cast<int>(column));
        cell.setFormat(formats.cell(isHeader));
        auto at = cell.firstCursorPosition();
        QTextBlockFormat block;
        block.setLayoutDirection(Qt::LeftToRight);
        block.setAlignment(alignmentOf(table.columns[column].align));
        at.setBlockFormat(block);
        // What follows a table whose last cells are empty is laid out too high.
        at.insertText(text.empty() ? QString{QChar::Nbsp} : wordsOf(text), words);
    };
    for (std::size_t column = 0; table.hasHeader && column < table.columns.size(); ++column) {
        fill(0, column, table.columns[column].header, true, formats.words(true, true));
    }
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const auto& [cells, isTotal, links] = table.rows[row];
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            const bool isHeader = table.firstColumnIsHeader && column == 0;
            fill(headers + static_cast<int>(row), column,
                 column < cells.size() ? cells[column] : std::string{}, isHeader,
                 linked(formats.words(isHeader, isTotal), links, column));
        }
    }
    m_cursor = made->lastCursorPosition();
    m_cursor.movePosition(QTextCursor::NextBlock);
    m_cursor.setBlockFormat({});
    m_cursor.setBlockCharFormat({});
    m_isAtStart = false;
}

/// Writes each block in its own way.
struct BlockWriter {
    Writing& writing;
    std::size_t at;

    void operator()(const document::Heading& heading) const
    {
        writing.heading(static_cast<std::size_t>(std::clamp(heading.level, 1, 3)), heading.text);
    }
    void operator()(const document::Paragraph& paragraph) const
    {
        writing.paragraph(paragraph.text, paragraph.label, paragraph.isNote);
    }
    void operator()(const document::Bullets& bullets) const
    {
        writing.bullets(bullets.items, [this](const std::string& item) { writing.add(item); });
    }
    void operator()(const document::RichParagraph& paragraph) const { writing.paragraph(paragraph.runs); }
    void operator()(const document::RichBullets& bullets) const
    {
        writing.bullets(bullets.items, [this](const std::vector<Run>& item) { writing.add(item); });
    }
    void operator()(const Table& table) const { writing.table(table); }
    void operator()(const document::Chart& /*unused*/) const { writing.picture(u"chart:%1"_s.arg(at)); }
    void operator()(const document::PageBreak& /*unused*/) const { }
    void operator()(const document::LetterHead& /*unused*/) const { }
};

} // namespace

void writeText(QTextDocument& text, const document::Document& document, double above)
{
    text.setUndoRedoEnabled(false);
    Writing writing{text};
    if (above > 0) {
        writing.space(qRound(above));
    }
    if (!document.title.empty() && !document.isTitleHidden) {
        writing.heading(0, document.title);
    }
    writing.paragraph(document.subtitle);
    for (std::size_t at = 0; at < document.blocks.size(); ++at) {
        std::visit(BlockWriter{writing, at}, document.blocks[at]);
    }
}

} // namespace jalon::ui
