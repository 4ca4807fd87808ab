// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/FigureCard.h"

#include "ui/common/Formats.h"
#include "ui/common/Labels.h"
#include "ui/common/Measures.h"
#include "ui/common/Text.h"
#include "ui/common/TrendPlot.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

QString changeText(const report::Trend& trend, report::Unit unit)
{
    const auto& before = trend.months[trend.months.size() - 2].value;
    const auto& now = trend.months.back().value;
    if (!before || !now) {
        return {};
    }
    const double difference = *now - *before;
    const auto amount = unit == report::Unit::Percent
                            ? FigureCard::tr("%1 pt").arg(QLocale{}.toString(std::abs(difference), 'f', 1))
                            : figureText(std::abs(difference), unit);
    if (std::round(difference * 10) == 0) {
        return FigureCard::tr("as the month before");
    }
    return difference > 0 ? FigureCard::tr("+%1 on the month before").arg(amount)
                          : FigureCard::tr("−%1 on the month before").arg(amount);
}

} // namespace

FigureCard::FigureCard(report::IndicatorId id, QWidget* parent)
    : QFrame(parent),
      m_name(new QLabel(fromUtf8(report::indicator(id).label))),
      m_value(titleLabel({})),
      m_target(mutedLabel(tr("Counting…"))),
      m_plot(new TrendPlot)
{
    setFocusPolicy(Qt::NoFocus); // until there is something to open
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    m_name->setWordWrap(true);
    m_name->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_name->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin / 2);
    layout->setSpacing(2);
    layout->addWidget(m_name);
    layout->addWidget(m_value);
    layout->addWidget(m_target);
    layout->addWidget(m_plot, 1);
}

void FigureCard::show(const report::Trend& trend)
{
    const auto& indicator = report::indicator(trend.id);
    const bool percent = indicator.unit == report::Unit::Percent;
    std::vector<TrendPlot::Point> points;
    points.reserve(trend.months.size());
    for (const auto& point : trend.months) {
        points.push_back({shortMonth(point.month), point.value});
    }
    QStringList parts;
    if (trend.target) {
        parts += tr("target %1").arg(figureText(trend.target, indicator.unit));
    }
    if (const auto change = changeText(trend, indicator.unit); !change.isEmpty()) {
        parts += change;
    }
    m_value->setText(figureText(trend.figure.value, indicator.unit));
    m_target->setText(parts.join(u" · "_s));
    m_plot->setPoints(points, trend.target, percent);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(u"%1 : %2. %3"_s.arg(m_name->text(), m_value->text(), m_target->text()));
}

void FigureCard::sayWhyNot(const QString& why)
{
    m_target->setWordWrap(true);
    m_target->setText(why);
}

void FigureCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        Q_EMIT opened();
        return;
    }
    QFrame::keyPressEvent(event);
}

void FigureCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) {
        Q_EMIT opened();
    }
}

void FigureCard::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        {hasFocus() ? palette().color(QPalette::Highlight) : lineColour(palette()), hasFocus() ? 2.0 : 1.0});
    painter.setBrush(palette().color(underMouse() ? QPalette::AlternateBase : QPalette::Base));
    painter.drawRoundedRect(QRectF{rect()}.adjusted(1, 1, -1, -1), kRadius, kRadius);
}

QString figureText(std::optional<double> value, report::Unit unit)
{
    if (!value) {
        return FigureCard::tr("n. c.");
    }
    if (unit == report::Unit::Percent) {
        return percentText(*value);
    }
    const auto number = numberText(std::llround(*value));
    return unit == report::Unit::Days ? FigureCard::tr("%1 d", "days").arg(number) : number;
}

QString shortMonth(DateRange month)
{
    return QLocale{}.toString(toQDate(month.from), u"MMM yyyy"_s);
}

QString longMonth(Date month)
{
    return QLocale{}.toString(toQDate(month), u"MMMM yyyy"_s);
}

} // namespace jalon::ui
