// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programme/ConsistencyCheck.h"
#include "programme/Tree.h"
#include "reference/Territories.h"
#include "report/PlanFigures.h"

#include <QString>

#include <map>
#include <memory>

/// The plans of the base as the room shows them. They are small (some tens of fiches each): read as a whole,
/// they are what the tree, the fiches, the checks and the board all speak of.
namespace jalon::ui {

struct PlanContent {
    std::vector<programme::ProgrammeEntry> programmes; ///< with their local plans
    std::vector<programme::Finding> findings;
    std::vector<reference::Territory> territories; ///< of the base
    std::map<programme::FicheId, int> offers; ///< how many each fiche has
    /// What an indicator that is computed can name, by IndicatorId.
    std::array<std::vector<report::Line>, report::kIndicators> linesToBind;

    const programme::FicheEntry* fiche(programme::FicheId id) const;
};
using PlanContentPtr = std::shared_ptr<const PlanContent>;

Expected<PlanContentPtr> readPlans(const store::Database& database);

/// A place of a plan that has a page: a programme, an axis or a fiche, whose pointers are those of the
/// content.
struct PlanPlace {
    const programme::ProgrammeEntry* programme = nullptr;
    const programme::AxisEntry* axis = nullptr; ///< the nearest one, of a fiche too
    const programme::FicheEntry* fiche = nullptr;

    explicit operator bool() const { return programme != nullptr; }
    programme::NodeId node() const;
    QString code() const;
    QString title() const;
    const programme::Content& content() const;
    /// Those of the plan, for what is reported on year by year, and all that something is said of; in order.
    std::vector<int> years() const;
};

/// Nothing when the plans do not hold it (any more).
PlanPlace findPlace(const PlanContent& content, programme::NodeId node);

/// Calls `visit(programme, fiche)` for every fiche of every plan, local plans after theirs.
template <class Visit>
void forEachFicheOf(const std::vector<programme::ProgrammeEntry>& programmes, Visit visit)
{
    for (const auto& plan : programmes) {
        programme::forEachFiche(plan, [&](const programme::FicheEntry& fiche) { visit(plan, fiche); });
        forEachFicheOf(plan.localPlans, visit);
    }
}

} // namespace jalon::ui
