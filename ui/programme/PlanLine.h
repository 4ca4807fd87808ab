// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Workspace.h"
#include "ui/programme/PlanContent.h"

#include <variant>

namespace jalon::ui {

/// What can be added to a place of a plan.
enum class EntryKind { Activity, BudgetLine, Indicator, Step, Text, Link, Year };

/// The entry that a line of a page shows, one of the content's; nothing for a sum, or for a text of the place
/// itself.
using PlanLine = std::variant<std::monostate, const programme::BudgetEntry*, const programme::IndicatorEntry*,
                              const store::Fact<programme::Step>*, const store::Fact<programme::Narrative>*,
                              const store::Fact<programme::FicheLink>*,
                              const store::Fact<programme::Activity>*, const programme::ObjectiveEntry*>;

PlanLine findLine(const PlanPlace& place, FactId fact);

/// How it is taken away.
struct Removal {
    QString label; ///< of the undo: `Remove the step “…”`
    QString alsoGoes; ///< what goes with it, in words; empty for nothing
    Workspace::Edit edit;
};

/// Nothing when the line shows no entry of its own.
std::optional<Removal> removalOf(const PlanLine& line);

/// One place up (-1) or down (1) among those that stand beside it, of the same year; nothing for what has no
/// order. At the end already it gives Cancelled, and changes nothing.
std::optional<Workspace::Edit> moveOf(const PlanLine& line, int by);
/// Of the fiche, the axis or the programme itself.
Workspace::Edit moveOfPlace(const PlanPlace& place, int by);

} // namespace jalon::ui
