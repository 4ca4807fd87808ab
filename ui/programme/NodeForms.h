// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/programme/EntryForm.h"
#include "ui/programme/PlanLine.h"

namespace jalon::ui {

/// What the tree of the plans is made of. `at.place` is what is chosen in it.
void askProgramme(const FormPlace& at);
void askAxis(const FormPlace& at);
void askObjective(const FormPlace& at);
void askFiche(const FormPlace& at);
/// A new year of the chosen programme, from one that is filled in (programme/NewYear.h).
void askCopyYear(const FormPlace& at);

/// Of the fiche, the axis or the programme itself, with all that belongs to it.
Removal removalOfPlace(const PlanContent& content, const PlanPlace& place);

} // namespace jalon::ui
