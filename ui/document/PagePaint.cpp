// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/PagePaint.h"

#include "ui/document/Font.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr qreal kFootMargin = 12;
constexpr qreal kFootSpace = 8;
constexpr qreal kFootSize = 8.5; // points

} // namespace

void prepareSheet(QPdfWriter& writer, const document::Document& document)
{
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(kSheetDotsPerInch);
    writer.setPageSize(QPageSize{QPageSize::A4});
    writer.setPageMargins({kSheetMargin, kSheetMargin, kSheetMargin, kFootMargin}, QPageLayout::Millimeter);
    writer.setTitle(QString::fromStdString(document.title));
    writer.setCreator(u"Jalon"_s);
}

QSizeF textSize(const QPdfWriter& writer)
{
    return {static_cast<qreal>(writer.width()), writer.height() - sheetDots(kFootSpace)};
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

void paintFooter(QPainter& painter, QSizeF sheet, const QString& footer, const QString& pageNumber)
{
    painter.setFont(documentFont(kFootSize));
    painter.setPen(Qt::black);
    const auto width = sheet.width();
    const QRectF foot{0, sheet.height() - sheetDots(kFootSpace), width, sheetDots(kFootSpace)};
    constexpr qreal kTextShare = 0.8;
    painter.drawText(foot.adjusted(0, 0, (kTextShare - 1) * width, 0),
                     static_cast<int>(Qt::AlignBottom | Qt::AlignLeft) | Qt::TextWordWrap, footer);
    painter.drawText(foot, static_cast<int>(Qt::AlignBottom | Qt::AlignRight), pageNumber);
}

} // namespace jalon::ui
