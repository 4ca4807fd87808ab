// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/Trends.h"

#include <QFrame>

class QLabel;

namespace jalon::ui {

class TrendPlot;

/// One figure of the month: its value, its target, its curve. Enter or a click shows the months as a table.
class FigureCard : public QFrame {
    Q_OBJECT

public:
    /// Says that it is being counted until it is shown.
    explicit FigureCard(report::IndicatorId id, QWidget* parent = nullptr);

    void show(const report::Trend& trend);
    void sayWhyNot(const QString& why);

Q_SIGNALS:
    void opened();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_name;
    QLabel* m_value;
    QLabel* m_target;
    TrendPlot* m_plot;
};

/// `52,3 %`, `16 018`, `34 j`, `n. c.`.
QString figureText(std::optional<double> value, report::Unit unit);
/// `oct. 2026`.
QString shortMonth(DateRange month);
/// `octobre 2026`.
QString longMonth(Date month);

} // namespace jalon::ui
