// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/FileContent.h"

#include <QString>

#include <vector>

namespace jalon::ui {

/// One thing of two files of one person, side by side.
struct CompareRow {
    QString name;
    QString ours;
    QString theirs;
    QString kept;
    QString verdict; ///< "the same", "differs", "only here", "only there"
    bool isSame = false;
};

/// `kept`: the one file that would be made of both; nullptr when it cannot be.
std::vector<CompareRow> compareFiles(const FileContent& ours, const FileContent& theirs,
                                     const FileContent* kept);

} // namespace jalon::ui
