// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/PathwayTab.h"

#include "ui/casefile/TabSpecs.h"
#include "ui/casefile/TimelineView.h"

namespace jalon::ui {

PathwayTab::PathwayTab(QWidget* parent) : PathwayTab(new TimelineView, parent) { }

PathwayTab::PathwayTab(TimelineView* timeline, QWidget* parent)
    : FactsTab(pathwayTab(), timeline, parent), m_timeline(timeline)
{
    connect(m_timeline, &TimelineView::chosen, this, &PathwayTab::choose);
    connect(m_timeline, &TimelineView::opened, this, &PathwayTab::correctAsked);
    auto* const all = addButton(QStringLiteral("timelineAll"), tr("Whole pathway"), tr("0 in the picture"));
    connect(all, &QAbstractButton::clicked, m_timeline, &TimelineView::showPathway);
}

void PathwayTab::setContent(const FileContentPtr& content)
{
    m_timeline->setTimeline(timelineOf(*content));
    m_timeline->setVisible(!content->events.empty());
    FactsTab::setContent(content);
}

void PathwayTab::updateButtons()
{
    FactsTab::updateButtons();
    if (const auto* const row = table().chosen(); row != nullptr) {
        m_timeline->choose(row->fact);
    }
}

} // namespace jalon::ui
