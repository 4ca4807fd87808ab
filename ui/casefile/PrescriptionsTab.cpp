// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/PrescriptionsTab.h"

#include "ui/casefile/TabSpecs.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace jalon::ui {

PrescriptionsTab::PrescriptionsTab(QWidget* parent) : FactsTab(prescriptionsTab(), nullptr, parent)
{
    addStep(u"stepReceived"_s, tr("&Received…"), "received_on");
    addStep(u"stepAccepted"_s, tr("&Accepted…"), "accepted_on");
    addStep(u"stepStarted"_s, tr("&Begun…"), "started_on");
    addStep(u"stepCompleted"_s, tr("&Completed…"), "ended_on", offer::Outcome::Completed);
    addStep(u"stepRefused"_s, tr("Re&fused…"), "ended_on", offer::Outcome::RefusedByPerson);
    addStep(u"stepAbandoned"_s, tr("Aban&doned…"), "ended_on", offer::Outcome::Abandoned);
}

void PrescriptionsTab::addStep(const QString& name, const QString& text, std::string_view column,
                               std::optional<offer::Outcome> outcome)
{
    connect(addKeyed(name, text), &QPushButton::clicked, this, [this, column, outcome] {
        const auto* const row = table().chosen();
        const auto* const event = row == nullptr ? nullptr : content()->event(row->fact);
        if (event != nullptr) {
            Q_EMIT draftAsked(stepOf(*event, *content(), column, outcome));
        }
    });
}

} // namespace jalon::ui
