// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programme/Tables.h"

/// What goes when an entry of a plan is cancelled. For the services of this room.
namespace jalon::programme::cascade {

/// Ends the entry and all that belongs to it, in the same transaction, so that one undo brings it all back.
template <class Row>
void endWhole(store::Transaction& tx, FactId fact);

template <>
void endWhole<ProgrammeFile>(store::Transaction& tx, FactId fact);
template <>
void endWhole<AxisFile>(store::Transaction& tx, FactId fact);
template <>
void endWhole<ObjectiveFile>(store::Transaction& tx, FactId fact);
template <>
void endWhole<FicheFile>(store::Transaction& tx, FactId fact);
template <>
void endWhole<FicheLink>(store::Transaction& tx, FactId fact);
template <>
void endWhole<Execution>(store::Transaction& tx, FactId fact);
template <>
void endWhole<Narrative>(store::Transaction& tx, FactId fact);
template <>
void endWhole<Step>(store::Transaction& tx, FactId fact);
template <>
void endWhole<BudgetLine>(store::Transaction& tx, FactId fact);
template <>
void endWhole<Indicator>(store::Transaction& tx, FactId fact);
template <>
void endWhole<IndicatorValue>(store::Transaction& tx, FactId fact);
template <>
void endWhole<Activity>(store::Transaction& tx, FactId fact);

} // namespace jalon::programme::cascade
