// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caf/CountsBar.h"

#include "ui/common/FocusPass.h"
#include "ui/common/Formats.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr std::array<const char*, kPlanParts> kNames = {"countNew",       "countUpdated",  "countUnchanged",
                                                        "countAmbiguous", "countRejected", "countDuplicates",
                                                        "countGone",      "countWarnings"};
/// What should be looked at first.
constexpr std::array kOrder = {PlanPart::Updated,    PlanPart::Added,   PlanPart::Ambiguous,
                               PlanPart::Rejected,   PlanPart::Gone,    PlanPart::Unchanged,
                               PlanPart::Duplicates, PlanPart::Warnings};

} // namespace

CountsBar::CountsBar(QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    setObjectName(u"counts"_s);
    setAccessibleName(tr("What to show"));
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    for (int place = 0; place < kPlanParts; ++place) {
        auto* const button = new QPushButton;
        button->setObjectName(QString::fromLatin1(kNames[static_cast<std::size_t>(place)]));
        button->setCheckable(true);
        m_buttons[static_cast<std::size_t>(place)] = button;
        m_group->addButton(button, place);
        if (place == static_cast<int>(PlanPart::Gone)) {
            layout->addSpacing(fontMetrics().height()); // outside the sum
        }
        layout->addWidget(button, 1);
    }
    connect(m_group, &QButtonGroup::idToggled, this, [this](int part, bool on) {
        if (on) {
            markChosen();
            Q_EMIT partChosen(static_cast<PlanPart>(part));
        }
    });
}

void CountsBar::show(const caf::ImportCounts& counts)
{
    m_group->setExclusive(false);
    for (int place = 0; place < kPlanParts; ++place) {
        const auto part = static_cast<PlanPart>(place);
        const auto count = countOf(counts, part);
        auto* const button = m_buttons[static_cast<std::size_t>(place)];
        button->setChecked(false);
        button->setText(numberText(count) + u'\n' + partText(part));
        button->setMinimumHeight(fontMetrics().height() * 3);
        button->setAccessibleName(countText(part, count));
        button->setEnabled(count > 0);
    }
    m_group->setExclusive(true);
    for (const auto part : kOrder) {
        if (countOf(counts, part) > 0) {
            m_buttons[static_cast<std::size_t>(part)]->setChecked(true);
            passFocus(this, m_buttons[static_cast<std::size_t>(part)]);
            return;
        }
    }
}

/// Fusion hardly shows which button is pressed, in high contrast not at all.
void CountsBar::markChosen()
{
    for (auto* const button : m_buttons) {
        auto colours = palette();
        if (button->isChecked()) {
            colours.setBrush(QPalette::Button, colours.brush(QPalette::Highlight));
            colours.setBrush(QPalette::ButtonText, colours.brush(QPalette::HighlightedText));
        }
        button->setPalette(colours);
        auto font = button->font();
        font.setBold(button->isChecked());
        button->setFont(font);
    }
}

void CountsBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        markChosen();
    }
}

} // namespace jalon::ui
