// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/FactsTab.h"

namespace jalon::ui {

class TimelineView;

/// Everything dated, as a picture and as a list that say the same.
class PathwayTab : public FactsTab {
    Q_OBJECT

public:
    explicit PathwayTab(QWidget* parent = nullptr);

    void setContent(const FileContentPtr& content) override;

protected:
    void updateButtons() override;

private:
    PathwayTab(TimelineView* timeline, QWidget* parent);

    TimelineView* m_timeline;
};

} // namespace jalon::ui
