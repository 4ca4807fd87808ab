// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "programme/Entities.h"
#include "store/Transaction.h"

namespace jalon::programme {

/// What a copied year begins with.
struct NewYear {
    int executions = 0;
    int lines = 0;
    int values = 0;
};

/// Opens `to` in a programme (not in its local plans) from what is said of `from`:
///
/// | of the year `from` | becomes, in `to` |
/// |---|---|
/// | execution of a fiche | one to be written: no text, no progress |
/// | forecast of that year | its planned budget, amounts and parts included |
/// | planned budget, where there is no forecast | the same lines, amounts to be filled in |
/// | value of an indicator | situation N becomes N-1; the target stays if its year has not passed |
///
/// Nothing else: granted, executed, remaining and carried over belong to the year that spent them; narrative,
/// comments and activities too; steps and links are of the fiche, not of a year. Errors: ProgrammeUnknown;
/// InvalidValue (`to` is not after `from`); PlanYearEmpty (nothing is said of `from`); PlanYearTaken
/// (something is said of `to`).
Expected<NewYear> copyYear(store::Transaction& tx, ProgrammeId programme, int from, int to);

} // namespace jalon::programme
