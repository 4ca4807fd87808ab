// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/Timeline.h"

#include <QWidget>

namespace jalon::ui {

/// The picture of a pathway. The arrows go from event to event, Enter opens the one that is chosen, + and −
/// come closer and go back, 0 shows the whole pathway. A list that says the same stands beside it, for those
/// who do not see it.
class TimelineView : public QWidget {
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);

    void setTimeline(const Timeline& timeline);
    void choose(FactId fact);
    /// From the beginning of the latest pathway.
    void showPathway();

    QSize sizeHint() const override;
    /// Every lane, with less air.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(jalon::FactId fact);
    void opened(jalon::FactId fact);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    int rows() const;
    int rowHeight() const;
    int labelWidth() const;
    double xOf(Date day) const;
    QRectF rectOf(const TimelineItem& item) const;
    const TimelineItem* itemAt(const QPoint& place) const;
    void moveBy(int items);
    void zoom(double factor, double around);
    void bringIntoView(const TimelineItem& item);
    void paintAxis(QPainter& painter) const;
    void paintDay(QPainter& painter, Date day, const QColor& colour, Qt::PenStyle style) const;
    void paintBar(QPainter& painter, const TimelineItem& item) const;
    void paintMark(QPainter& painter, const TimelineItem& item) const;

    Timeline m_timeline;
    FactId m_chosen;
    double m_from = 0; ///< days since the epoch, at the left and at the right
    double m_to = 1;
};

} // namespace jalon::ui
