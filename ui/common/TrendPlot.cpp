// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/TrendPlot.h"

#include "ui/common/CustomPlot.h"
#include "ui/common/Measures.h"
#include "ui/common/Theme.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace jalon::ui {

namespace {

constexpr int kHeightInLines = 6;
constexpr int kTicks = 3;
constexpr double kLineWidth = 2.0;
constexpr double kPointSize = 5.0;
constexpr double kAir = 0.12; // above and below the curve

} // namespace

TrendPlot::TrendPlot(QWidget* parent) : QWidget(parent), m_plot(new QCustomPlot)
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_plot);
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_plot->setFocusPolicy(Qt::NoFocus);
    const QSharedPointer<QCPAxisTickerFixed> wholes{new QCPAxisTickerFixed};
    wholes->setTickStep(1);
    wholes->setScaleStrategy(QCPAxisTickerFixed::ssMultiples);
    wholes->setTickCount(kTicks);
    m_plot->yAxis->setTicker(wholes);
    m_plot->hide();
}

void TrendPlot::setPoints(const std::vector<Point>& points, std::optional<double> target, bool percent)
{
    m_points = points;
    m_target = target;
    m_percent = percent;
    m_plot->show();
    draw();
}

QSize TrendPlot::sizeHint() const
{
    return {lettersWide(*this, 30), fontMetrics().lineSpacing() * kHeightInLines};
}

QSize TrendPlot::minimumSizeHint() const
{
    return {sizeHint().width() / 2, sizeHint().height() * 2 / 3};
}

void TrendPlot::draw()
{
    m_plot->clearGraphs();
    double least = m_target.value_or(std::numeric_limits<double>::max());
    double most = m_target.value_or(std::numeric_limits<double>::lowest());
    auto* const curve = m_plot->addGraph();
    for (std::size_t at = 0; at < m_points.size(); ++at) {
        const auto& value = m_points[at].value;
        curve->addData(static_cast<double>(at), value.value_or(std::nan("")));
        if (value) {
            least = std::min(least, *value);
            most = std::max(most, *value);
        }
    }
    const auto colour = chartColour(palette(), 0);
    curve->setPen({colour, kLineWidth});
    curve->setScatterStyle({QCPScatterStyle::ssDisc, colour, kPointSize});
    const double last = static_cast<double>(std::max<std::size_t>(m_points.size(), 2)) - 1;
    if (m_target) {
        auto* const line = m_plot->addGraph();
        line->setData({0.0, last}, {*m_target, *m_target});
        line->setPen({chartColour(palette(), 1), 1, Qt::DashLine});
    }
    if (least > most) {
        least = 0;
        most = 1;
    }
    const double air = std::max((most - least) * kAir, m_percent ? 1.0 : 0.5);
    m_plot->xAxis->setRange(-0.3, last + 0.3);
    // Of a flat curve, no number stands in the corner, where the first month does.
    constexpr double kBelow = 0.9;
    m_plot->yAxis->setRange(std::max(least - kBelow * air, 0.0), most + air);
    colourAxes();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void TrendPlot::colourAxes()
{
    m_plot->setBackground(palette().brush(QPalette::Base));
    const QSharedPointer<QCPAxisTickerText> months{new QCPAxisTickerText};
    for (std::size_t at = 0; at < m_points.size(); ++at) {
        const bool isShown = at == 0 || at + 1 == m_points.size();
        months->addTick(static_cast<double>(at), isShown ? m_points[at].month : QString{});
    }
    m_plot->xAxis->setTicker(months);
    // The plot leaves a label out that does not fit: the last one stands half beyond its tick.
    const int beyond = m_points.empty() ? 0 : fontMetrics().horizontalAdvance(m_points.back().month) / 2;
    m_plot->axisRect()->setMinimumMargins({0, 0, beyond, 0});
    for (auto* const axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setTickLabelFont(font());
        axis->setTickLabelColor(palette().color(QPalette::PlaceholderText));
        for (const auto setPen : {&QCPAxis::setBasePen, &QCPAxis::setTickPen, &QCPAxis::setSubTickPen}) {
            (axis->*setPen)(QPen{lineColour(palette())});
        }
        axis->grid()->setPen(Qt::NoPen);
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    m_plot->yAxis->setNumberFormat(QStringLiteral("f"));
    m_plot->yAxis->setNumberPrecision(0);
    m_plot->setLocale(locale());
}

void TrendPlot::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        draw();
    }
    QWidget::changeEvent(event);
}

} // namespace jalon::ui
