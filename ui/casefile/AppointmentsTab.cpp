// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/AppointmentsTab.h"

#include "ui/casefile/TabSpecs.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace jalon::ui {

AppointmentsTab::AppointmentsTab(QWidget* parent) : FactsTab(appointmentsTab(), nullptr, parent)
{
    using enum casefile::AppointmentStatus;
    addStatus(Attended, u"attended"_s, tr("&Present"));
    addStatus(Excused, u"excused"_s, tr("&Excused"));
    addStatus(NoShow, u"noShow"_s, tr("&Absent"));
    addStatus(Cancelled, u"cancelled"_s, tr("Ca&ncelled"));
    auto* const later = addKeyed(u"reschedule"_s, tr("Put &off…"));
    connect(later, &QPushButton::clicked, this, &AppointmentsTab::reschedule);
}

void AppointmentsTab::addStatus(casefile::AppointmentStatus status, const QString& name, const QString& text)
{
    connect(addKeyed(name, text), &QPushButton::clicked, this, [this, status] {
        if (const auto* const row = table().chosen(); row != nullptr) {
            Q_EMIT statusAsked(row->fact, status);
        }
    });
}

void AppointmentsTab::reschedule()
{
    const auto* const row = table().chosen();
    const auto* const event = row == nullptr ? nullptr : content()->event(row->fact);
    if (event != nullptr) {
        Q_EMIT draftAsked(rescheduleOf(*event, *content()));
    }
}

} // namespace jalon::ui
