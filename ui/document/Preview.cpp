// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/Preview.h"

#include "ui/document/PagePaint.h"
#include "ui/document/Pages.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QEventLoop>
#include <QPainter>
#include <QTextBlock>

#include <algorithm>

namespace jalon::ui {

namespace {

constexpr double kPictureDotsPerInch = 144; // legible at 100 % on any screen
constexpr double kPictureShare = kPictureDotsPerInch / kSheetDotsPerInch;
constexpr double kSheetWidth = 210; // millimetres: A4
constexpr double kSheetHeight = 297;

/// Dots of the sheet; painted at its own scale onto a smaller picture.
QImage blankSheet()
{
    constexpr double kMillimetresPerMetre = 1000;
    QImage sheet{
        QSizeF{sheetDots(kSheetWidth) * kPictureShare, sheetDots(kSheetHeight) * kPictureShare}.toSize(),
        QImage::Format_RGB32};
    const int dotsPerMetre = qRound(sheetDots(kMillimetresPerMetre));
    sheet.setDotsPerMeterX(dotsPerMetre);
    sheet.setDotsPerMeterY(dotsPerMetre);
    sheet.fill(Qt::white);
    return sheet;
}

QByteArray pngOf(const QImage& sheet)
{
    constexpr int kFast = 80; // little compressed: a page is mostly white
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    sheet.save(&bytes, "PNG", kFast);
    return bytes.data();
}

/// Where its cell writes its text.
QRectF shareOf(const QRectF& dots)
{
    const double margin = sheetDots(kSheetMargin);
    return {(dots.x() + margin) / sheetDots(kSheetWidth), (dots.y() + margin) / sheetDots(kSheetHeight),
            dots.width() / sheetDots(kSheetWidth), dots.height() / sheetDots(kSheetHeight)};
}

/// By page of the text.
std::vector<std::vector<PageSpot>> spotsOf(const QTextDocument& text)
{
    std::vector<std::vector<PageSpot>> pages(static_cast<std::size_t>(std::max(text.pageCount(), 1)));
    const auto height = text.pageSize().height();
    for (auto block = text.begin(); block.isValid(); block = block.next()) {
        const auto first = block.begin();
        if (first.atEnd() || !first.fragment().charFormat().isAnchor()) {
            continue;
        }
        const auto place = text.documentLayout()->blockBoundingRect(block);
        const auto page = std::min(static_cast<std::size_t>(place.center().y() / height), pages.size() - 1);
        pages[page].push_back({shareOf(place.translated(0, -height * static_cast<double>(page))),
                               first.fragment().charFormat().anchorHref()});
    }
    return pages;
}

QByteArray pictureOf(QTextDocument& text, int page, QSizeF sheet, const QString& footer,
                     const QString& number)
{
    auto picture = blankSheet();
    QPainter painter{&picture};
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing
                           | QPainter::SmoothPixmapTransform);
    painter.scale(kPictureShare, kPictureShare);
    painter.translate(sheetDots(kSheetMargin), sheetDots(kSheetMargin));
    paintPage(painter, text, page);
    paintFooter(painter, sheet, footer, number);
    painter.end();
    return pngOf(picture);
}

/// Draws the first pages, and counts them all.
class Previewing {
public:
    Previewing(const QPdfWriter& writer, const document::Document& document, int most)
        : m_sheet(static_cast<qreal>(writer.width()), static_cast<qreal>(writer.height())),
          m_footer(QString::fromStdString(document.footer)),
          m_most(static_cast<std::size_t>(most))
    {
    }

    /// False when it was asked to stop.
    bool draw(const Numbered& together, const std::stop_token& stop)
    {
        m_preview->allPages += together.pages;
        int number = 0;
        for (const auto& one : together.texts) {
            auto spots = spotsOf(*one.text);
            for (int page = 0; page < one.text->pageCount() && m_preview->pages.size() < m_most; ++page) {
                if (stop.stop_requested()) {
                    return false;
                }
                m_preview->pages.push_back(
                    {pictureOf(*one.text, page, m_sheet, m_footer, together.number(++number)),
                     std::move(spots[static_cast<std::size_t>(page)])});
            }
        }
        return true;
    }

    PreviewPtr drawn() { return std::move(m_preview); }

private:
    QSizeF m_sheet;
    QString m_footer;
    std::size_t m_most;
    std::shared_ptr<Preview> m_preview = std::make_shared<Preview>();
};

} // namespace

Expected<PreviewPtr> previewOf(const document::Document& document, int most, const std::stop_token& stop)
{
    const QEventLoop timers; // that the layout starts: a thread that Qt did not start has none otherwise
    QBuffer nothing;
    nothing.open(QIODevice::WriteOnly);
    QPdfWriter writer{&nothing};
    prepareSheet(writer, document);
    Previewing previewing{writer, document, most};
    const bool isWhole = layOut(
        document, writer, textSize(writer), kSheetMargin,
        [&](const Numbered& together) { return previewing.draw(together, stop); }, stop);
    return isWhole ? Expected<PreviewPtr>{previewing.drawn()} : failure(ErrorCode::Cancelled);
}

} // namespace jalon::ui
