// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/Deadlines.h"
#include "ui/common/Theme.h"

#include <QString>

namespace jalon::ui {

/// What a deadline is about: "orientation", "1er contrat".
QString deadlineText(casefile::Deadline deadline);

struct DueText {
    QString text; ///< "En retard de 12 j — orientation"
    Tone tone;
};

DueText dueText(casefile::Deadline deadline, Date lastDay, Date today);

} // namespace jalon::ui
