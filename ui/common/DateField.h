// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <QLineEdit>

#include <optional>

namespace jalon::ui {

/// A day that is typed, `22/11/2026` or shorter (Formats.h, readDate), picked in a calendar (F4, the button),
/// or moved by the up and down keys; Ctrl+; is today, as in a spreadsheet.
class DateField : public QLineEdit {
    Q_OBJECT

public:
    explicit DateField(const Clock& clock, QWidget* parent = nullptr);

    /// Nothing when the field is empty or holds no day.
    std::optional<Date> date() const;
    void setDate(std::optional<Date> date);
    /// Text that is no day.
    bool isWrong() const;

Q_SIGNALS:
    /// Also for a text that is no day (any more).
    void dateChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void move(int days);
    void showCalendar();
    void writeOut();

    const Clock& m_clock;
};

} // namespace jalon::ui
