// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/FileContent.h"
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QStringList>

namespace jalon::ui {

/// A bar from `from` to `to`, its last day, or until now and on; or a mark on `from`.
struct TimelineItem {
    FactId fact;
    Date from;
    std::optional<Date> to;
    bool isBar = false;
    Glyph sign = Glyph::Note; ///< of a mark
    Tone tone = Tone::Neutral;
    int lane = 0;
    QString text; ///< in a bar
    QString phrase; ///< everything about it, with its day
};

/// A pathway as a picture: lanes of bars and marks over days.
struct Timeline {
    QStringList lanes; ///< only those that hold something; a lane of bars that overlap is several
    std::vector<TimelineItem> items; ///< oldest first
    std::vector<Date> limits; ///< where pathways begin and end
    Date today;
    Date first; ///< days that hold everything
    Date last;
    Date pathwayFrom; ///< where the latest pathway begins
};

Timeline timelineOf(const FileContent& content);

} // namespace jalon::ui
