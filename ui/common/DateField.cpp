// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/DateField.h"

#include "ui/common/Formats.h"
#include "ui/common/Icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace jalon::ui {

namespace {

constexpr int kWidthInDigits = 14; // 00/00/0000 and the calendar's button

} // namespace

DateField::DateField(const Clock& clock, QWidget* parent) : QLineEdit(parent), m_clock(clock)
{
    setPlaceholderText(tr("dd/mm/yyyy"));
    setMinimumWidth(fontMetrics().horizontalAdvance(QChar{u'0'}) * kWidthInDigits);
    setMaximumWidth(minimumWidth() * 2);
    auto* const calendar = addAction(icon(Glyph::Calendar), TrailingPosition);
    calendar->setToolTip(tr("Calendar (F4)"));
    connect(calendar, &QAction::triggered, this, &DateField::showCalendar);
    connect(this, &QLineEdit::textChanged, this, &DateField::dateChanged);
}

std::optional<Date> DateField::date() const
{
    return readDate(text(), m_clock.today());
}

void DateField::setDate(std::optional<Date> date)
{
    setText(dateText(date));
}

bool DateField::isWrong() const
{
    return !text().trimmed().isEmpty() && !date();
}

void DateField::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        move(event->key() == Qt::Key_Up ? 1 : -1);
    } else if (event->key() == Qt::Key_F4) {
        showCalendar();
    } else if (control && event->key() == Qt::Key_Semicolon) {
        setDate(m_clock.today());
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void DateField::focusOutEvent(QFocusEvent* event)
{
    writeOut();
    QLineEdit::focusOutEvent(event);
}

void DateField::move(int days)
{
    if (!isReadOnly() && !isWrong()) {
        const auto known = date();
        setDate(known ? known->addDays(days) : m_clock.today());
    }
}

/// `1/2` was meant for 01/02/2026: shown, so that the year can be seen.
void DateField::writeOut()
{
    if (const auto known = date()) {
        setDate(known);
    }
}

void DateField::showCalendar()
{
    if (isReadOnly()) {
        return;
    }
    auto* const popup = new QWidget(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto* const calendar = new QCalendarWidget(popup);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setSelectedDate(toQDate(date().value_or(m_clock.today())));
    calendar->setAccessibleName(tr("Calendar"));
    auto* const layout = new QVBoxLayout(popup);
    layout->setContentsMargins({});
    layout->addWidget(calendar);
    connect(calendar, &QCalendarWidget::activated, this, [this, popup](QDate day) {
        setDate(fromQDate(day));
        popup->close();
    });
    connect(calendar, &QCalendarWidget::clicked, this, [this, popup](QDate day) {
        setDate(fromQDate(day));
        popup->close();
    });
    popup->move(mapToGlobal(QPoint{0, height()}));
    popup->show();
    calendar->setFocus();
}

} // namespace jalon::ui
