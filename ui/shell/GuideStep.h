// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/caf/ListsRoom.h"

#include <QString>

#include <cstdint>

namespace jalon::ui {

/// The five steps of a first import, and its end.
enum class GuideStep { Choose, Describe, Check, Settle, Orient, Done };
inline constexpr int kGuideSteps = 5;

/// What is shown now, as far as the guide cares.
struct GuidePlace {
    enum class Room { Lists, People, Other };
    Room room = Room::Other;
    ListsRoom::Stage stage = ListsRoom::Stage::None; ///< of the import, whichever room is shown
};

/// What the base holds.
struct GuideFacts {
    std::int64_t lists = 0; ///< imported and not undone
    std::int64_t oriented = 0; ///< orientations

    friend bool operator==(const GuideFacts&, const GuideFacts&) = default;
};

/// `before`: when the guide began.
GuideStep guideStep(const GuideFacts& before, const GuideFacts& now, const GuidePlace& place);

struct GuideWords {
    QString title;
    QString text;
    QString action; ///< empty: what is to be done stands on the page itself
};

GuideWords guideWords(GuideStep step, const GuidePlace& place);

} // namespace jalon::ui
