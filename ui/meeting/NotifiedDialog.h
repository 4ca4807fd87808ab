// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/DateField.h"

#include <QDialog>

class QPushButton;

namespace jalon::ui {

/// Notifications are printed: on which day do they leave? Nothing is noted when it is given up.
class NotifiedDialog : public QDialog {
    Q_OBJECT

public:
    /// `open`: orientations without that day; `noted`: those that have one, and keep it.
    NotifiedDialog(const Clock& clock, int open, int noted, QWidget* parent);

Q_SIGNALS:
    void chosen(jalon::Date on);

private:
    void check();

    const Clock& m_clock;
    DateField* m_on;
    QPushButton* m_note;
};

} // namespace jalon::ui
