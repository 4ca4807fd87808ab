// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/Pdf.h"

#include "base/AtomicFile.h"
#include "ui/document/Font.h"
#include "ui/document/LetterHead.h"
#include "ui/document/Pages.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QEventLoop>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr int kDotsPerInch = 600;
constexpr qreal kMargin = 20; // millimetres, as in the ODT
constexpr qreal kFootMargin = 12;
constexpr qreal kFootSpace = 8;
constexpr qreal kFootSize = 8.5; // points

qreal dots(qreal millimetres)
{
    constexpr qreal kMillimetresPerInch = 25.4;
    return millimetres * kDotsPerInch / kMillimetresPerInch;
}

void prepare(QPdfWriter& writer, const document::Document& document)
{
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(kDotsPerInch);
    writer.setPageSize(QPageSize{QPageSize::A4});
    writer.setPageMargins({kMargin, kMargin, kMargin, kFootMargin}, QPageLayout::Millimeter);
    writer.setTitle(QString::fromStdString(document.title));
    writer.setCreator(u"Jalon"_s);
}

void paintPage(QPainter& painter, QTextDocument& text, int page)
{
    const auto size = text.pageSize();
    const auto top = page * size.height();
    painter.save();
    painter.translate(0, -top);
    // Without the palette of the window, which may be dark.
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black);
    const QRectF sheet{QPointF{0, top}, size};
    painter.setClipRect(sheet);
    // A line that only touches the page's edge is drawn on the other page, and found there alone.
    context.clip = sheet.adjusted(0, 1, 0, -1);
    text.documentLayout()->draw(&painter, context);
    painter.restore();
}

void paintFooter(QPainter& painter, const QPdfWriter& writer, const QString& footer,
                 const QString& pageNumber)
{
    painter.setFont(documentFont(kFootSize));
    painter.setPen(Qt::black);
    const auto width = static_cast<qreal>(writer.width());
    const QRectF foot{0, writer.height() - dots(kFootSpace), width, dots(kFootSpace)};
    constexpr qreal kTextShare = 0.8;
    painter.drawText(foot.adjusted(0, 0, (kTextShare - 1) * width, 0),
                     static_cast<int>(Qt::AlignBottom | Qt::AlignLeft) | Qt::TextWordWrap, footer);
    painter.drawText(foot, static_cast<int>(Qt::AlignBottom | Qt::AlignRight), pageNumber);
}

QSizeF textSize(const QPdfWriter& writer)
{
    return {static_cast<qreal>(writer.width()), writer.height() - dots(kFootSpace)};
}

/// Texts that are numbered together: all, or those of one letter.
struct Numbered {
    std::span<const LaidOutText> texts;
    int pages = 0;
    bool isLetter = false;

    /// A letter of one page bears none.
    QString number(int page) const
    {
        return isLetter && pages == 1 ? QString{} : u"page %1 sur %2"_s.arg(page).arg(pages);
    }
};

std::vector<Numbered> numbered(const std::vector<LaidOutText>& texts)
{
    std::vector<Numbered> all;
    for (auto from = texts.begin(); from != texts.end();) {
        const auto to =
            std::find_if(std::next(from), texts.end(), [](const auto& one) { return one.head.has_value(); });
        Numbered one{{from, to}, 0, from->head.has_value()};
        for (const auto& text : one.texts) {
            one.pages += text.text->pageCount();
        }
        all.push_back(one);
        from = to;
    }
    return all;
}

/// Goes through the pages of one document.
class Printing {
public:
    Printing(QPdfWriter& writer, const document::Document& document)
        : m_writer(writer),
          m_painter(&writer),
          m_heads(m_painter, kMargin),
          m_footer(QString::fromStdString(document.footer))
    {
    }

    /// False when it was asked to stop.
    bool paint(const Numbered& texts, const std::stop_token& stop)
    {
        int number = 0;
        for (const auto& one : texts.texts) {
            for (int page = 0; page < one.text->pageCount(); ++page) {
                if (stop.stop_requested()) {
                    return false;
                }
                if (std::exchange(m_isBegun, true)) {
                    m_writer.newPage();
                }
                if (page == 0 && one.head) {
                    m_heads.paint(*one.head);
                }
                paintPage(m_painter, *one.text, page);
                paintFooter(m_painter, m_writer, m_footer, texts.number(++number));
            }
        }
        return true;
    }

private:
    QPdfWriter& m_writer;
    QPainter m_painter;
    LetterHeads m_heads;
    QString m_footer;
    bool m_isBegun = false;
};

/// False when it was asked to stop.
bool paint(QPdfWriter& writer, const document::Document& document, const std::stop_token& stop)
{
    const auto texts = laidOut(document, writer, textSize(writer), kMargin, stop);
    Printing printing{writer, document};
    return std::ranges::all_of(numbered(texts), [&](const auto& one) { return printing.paint(one, stop); });
}

} // namespace

Expected<void> writePdf(const std::filesystem::path& target, const document::Document& document,
                        const std::stop_token& stop)
{
    const QEventLoop timers; // that the layout starts: a thread that Qt did not start has none otherwise
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    bool isWhole = false;
    {
        QPdfWriter writer{&bytes}; // writes its end when it goes
        prepare(writer, document);
        isWhole = paint(writer, document, stop);
    }
    if (!isWhole) {
        return failure(ErrorCode::Cancelled);
    }
    const auto& pdf = bytes.data();
    return writeFile(target, {pdf.constData(), static_cast<std::size_t>(pdf.size())});
}

} // namespace jalon::ui
