// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/History.h"

#include <QString>

#include <string>
#include <vector>

namespace jalon::ui {

struct Directory;

/// What one transaction did to one fact, in words.
struct HistoryLine {
    FactId fact;
    store::TxKind operation = store::TxKind::Edit;
    std::string table;
    QString when;
    QString who;
    QString what; ///< the kind of operation; whether it was undone, when and by whom
    QString subject; ///< "Correction: orientation of 10/02/2026"
    QString changes; ///< a line for each field: before → after
    bool isUndone = false;
};

QString operationText(store::TxKind operation);

/// Newest first; what was undone is said where it was done, too.
std::vector<HistoryLine> historyLines(const std::vector<casefile::Change>& changes,
                                      const Directory& directory);

} // namespace jalon::ui
