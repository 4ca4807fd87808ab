// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/FileContent.h"
#include "ui/common/Theme.h"

namespace jalon::ui {

/// What stands on a file in a coloured box: the words say everything, the colour only repeats it.
struct FileBadge {
    Tone tone;
    QString text;
};

/// Rights, orientation, référent, deadlines; what is late first among these.
std::vector<FileBadge> badgesOf(const FileContent& content);

} // namespace jalon::ui
