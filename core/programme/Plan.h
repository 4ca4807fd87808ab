// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programme/PlanRules.h"
#include "programme/Siblings.h"

#include <concepts>

/// Record, correct and cancel every entry of a plan, and put siblings in another order: one name each for
/// every kind. A corrected entry keeps its id; a cancelled one holds no more and stays in history. Errors:
/// those of PlanRules.h, FactUnknown.
namespace jalon::programme {

/// What has a place in the tree.
template <class Row>
concept NodeRow = std::same_as<Row, ProgrammeFile> || std::same_as<Row, AxisFile>
                  || std::same_as<Row, ObjectiveFile> || std::same_as<Row, FicheFile>;
/// What belongs to one.
template <class Row>
concept ContentRow =
    std::same_as<Row, FicheLink> || std::same_as<Row, Execution> || std::same_as<Row, Narrative>
    || std::same_as<Row, Step> || std::same_as<Row, BudgetLine> || std::same_as<Row, Indicator>
    || std::same_as<Row, IndicatorValue> || std::same_as<Row, Activity>;
template <class Row>
concept PlanRow = NodeRow<Row> || ContentRow<Row>;

Expected<ProgrammeId> addProgramme(store::Transaction& tx, ProgrammeFile file);
Expected<AxisId> addAxis(store::Transaction& tx, AxisFile file);
Expected<ObjectiveId> addObjective(store::Transaction& tx, ObjectiveFile file);
Expected<FicheId> addFiche(store::Transaction& tx, FicheFile file);

/// After its siblings, whatever the row's `place`.
template <ContentRow Row>
Expected<FactId> record(store::Transaction& tx, Row row);

/// Among the same siblings it keeps its place; moved elsewhere, it comes last there.
template <PlanRow Row>
Expected<void> correct(store::Transaction& tx, FactId fact, Row row);

/// With all that belongs to it: a programme's local plans, an axis's fiches, a line's parts… An objective's
/// fiches stay, in its axis. What named it from elsewhere (a fiche that counts the same work, a line that
/// paid a step, an indicator that was compared) keeps its own place.
template <PlanRow Row>
Expected<void> cancel(store::Transaction& tx, FactId fact);

/// Puts it at `position` (from 0) among its siblings; beyond the last, at the end.
template <Ordered Row>
Expected<void> moveTo(store::Transaction& tx, FactId fact, std::size_t position);

} // namespace jalon::programme
