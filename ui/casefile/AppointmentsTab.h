// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/FactsTab.h"

namespace jalon::ui {

/// Appointments: attendance in one key each, and another day for one that is put off.
class AppointmentsTab : public FactsTab {
    Q_OBJECT

public:
    explicit AppointmentsTab(QWidget* parent = nullptr);

Q_SIGNALS:
    void statusAsked(jalon::FactId appointment, jalon::casefile::AppointmentStatus status);

private:
    void addStatus(casefile::AppointmentStatus status, const QString& name, const QString& text);
    void reschedule();
};

} // namespace jalon::ui
