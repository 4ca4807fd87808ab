// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/MassActions.h"

#include <QString>

namespace jalon::ui {

/// Why a person is left out, in few words: "sans parcours en cours".
QString leftOutReason(const Error& reason);
/// "2 sans parcours en cours, 1 notifiée après cette date"; empty for nobody.
QString leftOutSummary(const std::vector<casefile::LeftOut>& leftOut);

} // namespace jalon::ui
