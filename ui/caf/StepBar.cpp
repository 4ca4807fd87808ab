// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caf/StepBar.h"

#include "ui/common/Labels.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::ui {

StepBar::StepBar(const QStringList& steps, QWidget* parent) : QWidget(parent), m_names(steps)
{
    setObjectName(u"stepBar"_s);
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    for (qsizetype place = 0; place < steps.size(); ++place) {
        if (place > 0) {
            layout->addWidget(mutedLabel(u"›"_s));
        }
        m_steps.push_back(new Badge);
        layout->addWidget(m_steps.back());
    }
    layout->addStretch(1);
    setStep(0);
}

void StepBar::setStep(int step)
{
    for (int place = 0; place < static_cast<int>(m_steps.size()); ++place) {
        auto* const badge = m_steps[static_cast<std::size_t>(place)];
        auto font = badge->font();
        font.setBold(place == step);
        badge->setFont(font);
        badge->set(place == step ? Tone::Info : Tone::Neutral,
                   u"%1. %2"_s.arg(place + 1).arg(m_names.at(place)));
    }
    setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_names.size()).arg(m_names.at(step)));
}

} // namespace jalon::ui
