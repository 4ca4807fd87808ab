// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/ChartObject.h"

#include "document/ChartPlan.h"
#include "ui/document/Font.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPainter>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr qreal kChartTextPoints = 7.4; // document::kChartTextHeight

QColor colourOf(std::string_view name)
{
    return QColor{QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()))};
}

QPointF spotOf(const document::ChartSpot& spot, const QPointF& origin, qreal scale)
{
    return origin + QPointF{spot.x, spot.y} * scale;
}

void paintStrokes(QPainter& painter, const document::ChartPlan& plan, const QPointF& origin, qreal scale)
{
    for (const auto& bar : plan.bars) {
        painter.fillRect({spotOf(bar.corner, origin, scale), QSizeF{bar.width, bar.height} * scale},
                         colourOf(document::kCurveInk.colour));
    }
    for (const auto& stroke : plan.strokes) {
        QPen pen{colourOf(stroke.ink.colour), stroke.ink.width * scale,
                 stroke.ink.isDashed ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap};
        painter.setPen(pen);
        painter.drawLine(spotOf(stroke.from, origin, scale), spotOf(stroke.to, origin, scale));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOf(document::kCurveInk.colour));
    for (const auto& dot : plan.dots) {
        painter.drawEllipse(spotOf(dot, origin, scale), document::kChartDot * scale,
                            document::kChartDot * scale);
    }
}

void paintWords(QPainter& painter, const document::ChartPlan& plan, const QPointF& origin, qreal scale)
{
    const auto font = documentFont(kChartTextPoints);
    painter.setFont(font);
    painter.setPen(colourOf(document::kChartTextColour));
    const QFontMetricsF metrics{font, painter.device()};
    for (const auto& text : plan.texts) {
        const auto words = QString::fromStdString(text.text);
        const auto width = metrics.horizontalAdvance(words);
        const auto left = text.isRight ? width : width / 2;
        painter.drawText(spotOf(text.at, origin, scale) - QPointF{left, 0}, words);
    }
}

} // namespace

ChartObject::ChartObject(QTextDocument& text, const std::vector<document::Block>& blocks) : QObject(&text)
{
    for (std::size_t at = 0; at < blocks.size(); ++at) {
        if (const auto* chart = std::get_if<document::Chart>(&blocks[at])) {
            m_charts.emplace_back(u"chart:%1"_s.arg(at), *chart);
        }
    }
}

void ChartObject::drawIn(QTextDocument& text, const std::vector<document::Block>& blocks)
{
    text.documentLayout()->registerHandler(QTextFormat::ImageObject, new ChartObject(text, blocks));
}

QSizeF ChartObject::intrinsicSize(QTextDocument* text, int /*position*/, const QTextFormat& /*format*/)
{
    constexpr qreal kMillimetresPerInch = 25.4;
    const auto* const device = text->documentLayout()->paintDevice();
    constexpr qreal kWithoutDevice = 96;
    const qreal dots = device != nullptr ? device->logicalDpiX() : kWithoutDevice;
    return QSizeF{document::kChartWidth, document::kChartHeight} * (dots / kMillimetresPerInch);
}

void ChartObject::drawObject(QPainter* painter, const QRectF& place, QTextDocument* /*text*/,
                             int /*position*/, const QTextFormat& format)
{
    const auto chart =
        std::ranges::find(m_charts, format.toImageFormat().name(), [](const auto& one) { return one.first; });
    if (chart == m_charts.end()) {
        return;
    }
    const auto plan = planOf(chart->second);
    const qreal scale = place.width() / document::kChartWidth;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintStrokes(*painter, plan, place.topLeft(), scale);
    paintWords(*painter, plan, place.topLeft(), scale);
    painter->restore();
}

} // namespace jalon::ui
