// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/Preview.h"

#include "ui/document/PagePaint.h"

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

} // namespace

Expected<PreviewPtr> previewOf(const document::Document& document, int most, const std::stop_token& stop)
{
    const QEventLoop timers; // that the layout starts: a thread that Qt did not start has none otherwise
    QBuffer nothing;
    nothing.open(QIODevice::WriteOnly);
    QPdfWriter writer{&nothing};
    prepareSheet(writer, document);
    const auto texts = laidOut(document, writer, textSize(writer), kSheetMargin, stop);
    const QSizeF sheet{static_cast<qreal>(writer.width()), static_cast<qreal>(writer.height())};
    const auto footer = QString::fromStdString(document.footer);
    auto preview = std::make_shared<Preview>();
    for (const auto& together : numbered(texts)) {
        preview->allPages += together.pages;
        int number = 0;
        for (const auto& one : together.texts) {
            auto spots = spotsOf(*one.text);
            for (int page = 0; page < one.text->pageCount() && static_cast<int>(preview->pages.size()) < most;
                 ++page) {
                if (stop.stop_requested()) {
                    return failure(ErrorCode::Cancelled);
                }
                preview->pages.push_back(
                    {pictureOf(*one.text, page, sheet, footer, together.number(++number)),
                     std::move(spots[static_cast<std::size_t>(page)])});
            }
        }
    }
    return stop.stop_requested() ? failure(ErrorCode::Cancelled) : Expected<PreviewPtr>{std::move(preview)};
}

} // namespace jalon::ui
