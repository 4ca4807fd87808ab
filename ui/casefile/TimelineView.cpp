// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/TimelineView.h"

#include "ui/common/Formats.h"

#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <ranges>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr double kLaneInLines = 1.5;
constexpr double kLeastRowInLines = 1.2;
constexpr double kAir = 0.03; // at both ends, of what is shown
constexpr double kZoomStep = 1.5;
constexpr double kLeastDays = 21;
constexpr int kPad = 4;
constexpr int kBarRadius = 3;

} // namespace

TimelineView::TimelineView(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"timeline"_s);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

void TimelineView::setTimeline(const Timeline& timeline)
{
    const bool isOther = timeline.first != m_timeline.first || timeline.last != m_timeline.last
                         || timeline.pathwayFrom != m_timeline.pathwayFrom;
    m_timeline = timeline;
    if (isOther) {
        showPathway();
    }
    setAccessibleName(tr("Picture of the pathway"));
    setAccessibleDescription(tr("%n event(s) from %1 to %2; the list below says the same.", nullptr,
                                static_cast<int>(timeline.items.size()))
                                 .arg(dateText(timeline.first), dateText(timeline.last)));
    updateGeometry();
    update();
}

void TimelineView::showPathway()
{
    const double length = std::max<double>(m_timeline.last - m_timeline.pathwayFrom, kLeastDays);
    m_from = m_timeline.pathwayFrom.days() - length * kAir;
    m_to = m_timeline.pathwayFrom.days() + length * (1 + kAir);
    update();
}

void TimelineView::choose(FactId fact)
{
    m_chosen = fact;
    update();
}

int TimelineView::rows() const
{
    return static_cast<int>(m_timeline.lanes.size()) + 1; // and the axis
}

int TimelineView::rowHeight() const
{
    const int least = static_cast<int>(fontMetrics().height() * kLeastRowInLines);
    const int most = static_cast<int>(fontMetrics().height() * kLaneInLines);
    return std::clamp((height() - 2 * kPad) / rows(), least, most);
}

int TimelineView::labelWidth() const
{
    int width = 0;
    for (const auto& lane : m_timeline.lanes) {
        width = std::max(width, fontMetrics().horizontalAdvance(lane));
    }
    return width + 2 * kPad;
}

QSize TimelineView::sizeHint() const
{
    return {labelWidth() * 3, rows() * static_cast<int>(fontMetrics().height() * kLaneInLines) + 2 * kPad};
}

QSize TimelineView::minimumSizeHint() const
{
    return {labelWidth() * 3,
            rows() * static_cast<int>(fontMetrics().height() * kLeastRowInLines) + 2 * kPad};
}

double TimelineView::xOf(Date day) const
{
    const double left = labelWidth();
    return left + (day.days() - m_from) / (m_to - m_from) * (width() - left);
}

QRectF TimelineView::rectOf(const TimelineItem& item) const
{
    const double top = (item.lane + 1) * rowHeight() + kPad;
    const double height = rowHeight() - std::min(kPad, rowHeight() / 6);
    if (!item.isBar) {
        return {xOf(item.from) - height / 2, top, height, height};
    }
    const double from = std::max<double>(xOf(item.from), labelWidth());
    const double to = item.to ? xOf(item.to->addDays(1)) : std::max<double>(width(), from);
    return {from, top, std::max(to - from, 2.0), height};
}

const TimelineItem* TimelineView::itemAt(const QPoint& place) const
{
    for (const auto& item : std::views::reverse(m_timeline.items)) {
        if (rectOf(item).contains(place)) {
            return &item;
        }
    }
    return nullptr;
}

void TimelineView::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().base());
    paintAxis(painter);
    const QRectF lanes{static_cast<double>(labelWidth()), 0, static_cast<double>(width() - labelWidth()),
                       static_cast<double>(height())};
    painter.setPen(palette().color(QPalette::Text));
    for (int lane = 0; lane < m_timeline.lanes.size(); ++lane) {
        painter.drawText(QRect{kPad, (lane + 1) * rowHeight() + kPad, labelWidth(), rowHeight() - kPad},
                         Qt::AlignVCenter | Qt::AlignLeft, m_timeline.lanes.at(lane));
    }
    painter.setClipRect(lanes);
    for (const auto day : m_timeline.limits) {
        paintDay(painter, day, palette().color(QPalette::PlaceholderText), Qt::DotLine);
    }
    for (const auto& item : m_timeline.items) {
        item.isBar ? paintBar(painter, item) : paintMark(painter, item);
    }
    paintDay(painter, m_timeline.today, palette().color(QPalette::Highlight), Qt::DashLine);
    painter.setClipping(false);
    if (hasFocus()) {
        painter.setPen({palette().color(QPalette::Highlight), 2});
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

/// Years, or months when they have the room.
void TimelineView::paintAxis(QPainter& painter) const
{
    const double perMonth = (width() - labelWidth()) / (m_to - m_from) * 30;
    const int room = fontMetrics().horizontalAdvance(u"00/0000"_s) + 2 * kPad;
    int step = 1;
    for (const int months : {1, 3, 6, 12, 24, 60}) {
        step = months;
        if (perMonth * months >= room) {
            break;
        }
    }
    const Date left{static_cast<std::int32_t>(m_from)};
    auto month = left.firstOfMonth();
    month =
        month.addMonths(-static_cast<int>((month.month() - 1) % static_cast<unsigned>(std::min(step, 12))));
    for (; month.days() < m_to; month = month.addMonths(step)) {
        const double x = xOf(month);
        if (x < labelWidth()) {
            continue;
        }
        painter.setPen(lineColour(palette()));
        painter.drawLine(QPointF{x, static_cast<double>(rowHeight())},
                         QPointF{x, static_cast<double>(height())});
        painter.setPen(palette().color(QPalette::PlaceholderText));
        const auto text = dateText(month).mid(3);
        if (x + room > width()) {
            continue; // its text would be cut
        }
        painter.drawText(QRectF{x + kPad, 0, static_cast<double>(room), static_cast<double>(rowHeight())},
                         Qt::AlignVCenter | Qt::AlignLeft, step < 12 ? text : text.mid(3));
    }
}

void TimelineView::paintDay(QPainter& painter, Date day, const QColor& colour, Qt::PenStyle style) const
{
    QPen pen{colour, 1.5, style};
    painter.setPen(pen);
    const double x = xOf(day);
    painter.drawLine(QPointF{x, static_cast<double>(rowHeight())}, QPointF{x, static_cast<double>(height())});
}

void TimelineView::paintBar(QPainter& painter, const TimelineItem& item) const
{
    const auto colours = toneColours(palette(), item.tone);
    const auto bar = rectOf(item);
    const bool isChosen = item.fact == m_chosen;
    painter.setPen({isChosen ? palette().color(QPalette::Highlight) : colours.text, isChosen ? 2.5 : 1.0});
    painter.setBrush(colours.back);
    painter.drawRoundedRect(bar, kBarRadius, kBarRadius);
    const auto inside = bar.adjusted(kPad, 0, -kPad, 0);
    const auto text = fontMetrics().elidedText(item.text, Qt::ElideRight, static_cast<int>(inside.width()));
    if (text.size() > 1) {
        painter.setPen(colours.text);
        painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeft, text);
    }
}

void TimelineView::paintMark(QPainter& painter, const TimelineItem& item) const
{
    const auto colours = toneColours(palette(), item.tone);
    const auto mark = rectOf(item);
    const bool isChosen = item.fact == m_chosen;
    painter.setPen({isChosen ? palette().color(QPalette::Highlight) : colours.text, isChosen ? 2.5 : 1.0});
    painter.setBrush(colours.back);
    painter.drawEllipse(mark.adjusted(1, 1, -1, -1));
    painter.setPen(colours.text);
    const auto own = painter.font();
    painter.setFont(iconFont(static_cast<int>(mark.height() * 0.55)));
    painter.drawText(mark, Qt::AlignCenter, QChar{static_cast<char16_t>(item.sign)});
    painter.setFont(own);
}

void TimelineView::moveBy(int items)
{
    const auto& all = m_timeline.items;
    if (all.empty()) {
        return;
    }
    const auto found = std::ranges::find(all, m_chosen, &TimelineItem::fact);
    const auto last = static_cast<std::ptrdiff_t>(all.size()) - 1;
    const auto place = found == all.end() ? last : found - all.begin() + items;
    const auto& next = all[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(place, 0, last))];
    bringIntoView(next);
    choose(next.fact);
    setAccessibleName(tr("Picture of the pathway: %1").arg(next.phrase));
    Q_EMIT chosen(next.fact);
}

void TimelineView::bringIntoView(const TimelineItem& item)
{
    const double day = item.from.days();
    if (day < m_from || day > m_to) {
        const double half = (m_to - m_from) / 2;
        m_from = day - half;
        m_to = day + half;
    }
}

void TimelineView::zoom(double factor, double around)
{
    const double least = kLeastDays / (m_to - m_from);
    const double most =
        std::max(1.0, (m_timeline.last - m_timeline.first) * (1 + 2 * kAir) / (m_to - m_from));
    const double share = std::clamp(factor, std::min(least, 1.0), most);
    m_from = around - (around - m_from) * share;
    m_to = around + (m_to - around) * share;
    update();
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    const auto found = std::ranges::find(m_timeline.items, m_chosen, &TimelineItem::fact);
    const double around = found == m_timeline.items.end() ? (m_from + m_to) / 2 : found->from.days();
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        moveBy(event->key() == Qt::Key_Left ? -1 : 1);
        return;
    case Qt::Key_Home:
    case Qt::Key_End:
        moveBy(static_cast<int>(m_timeline.items.size()) * (event->key() == Qt::Key_Home ? -1 : 1));
        return;
    case Qt::Key_Plus:
    case Qt::Key_Minus:
        zoom(event->key() == Qt::Key_Plus ? 1 / kZoomStep : kZoomStep, around);
        return;
    case Qt::Key_0:
        showPathway();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (found != m_timeline.items.end()) {
            Q_EMIT opened(m_chosen);
        }
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    if (const auto* const item = itemAt(event->pos()); item != nullptr) {
        choose(item->fact);
        Q_EMIT chosen(item->fact);
    }
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const auto* const item = itemAt(event->pos()); item != nullptr) {
        Q_EMIT opened(item->fact);
    }
}

void TimelineView::wheelEvent(QWheelEvent* event)
{
    const double share = (event->position().x() - labelWidth()) / std::max(1, width() - labelWidth());
    const double around = m_from + std::clamp(share, 0.0, 1.0) * (m_to - m_from);
    zoom(event->angleDelta().y() > 0 ? 1 / kZoomStep : kZoomStep, around);
    event->accept();
}

void TimelineView::focusInEvent(QFocusEvent* event)
{
    if (std::ranges::find(m_timeline.items, m_chosen, &TimelineItem::fact) == m_timeline.items.end()) {
        moveBy(0);
    }
    QWidget::focusInEvent(event);
    update();
}

bool TimelineView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* const help = static_cast<QHelpEvent*>(event);
        const auto* const item = itemAt(help->pos());
        QToolTip::showText(help->globalPos(), item == nullptr ? QString{} : item->phrase, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace jalon::ui
