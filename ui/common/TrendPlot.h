// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

class QCustomPlot;

namespace jalon::ui {

/// A curve of some months, in the palette's colours, with its target as a dashed line. It shows nothing to a
/// screen reader: who uses it gives a table too.
class TrendPlot : public QWidget {
    Q_OBJECT

public:
    struct Point {
        QString month;
        std::optional<double> value;
    };

    explicit TrendPlot(QWidget* parent = nullptr);

    void setPoints(const std::vector<Point>& points, std::optional<double> target, bool percent);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw();
    void colourAxes();

    QCustomPlot* m_plot;
    std::vector<Point> m_points;
    std::optional<double> m_target;
    bool m_percent = false;
};

} // namespace jalon::ui
