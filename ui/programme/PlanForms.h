// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/programme/EntryForm.h"
#include "ui/programme/PlanLine.h"

namespace jalon::ui {

/// What belongs to a fiche, an axis or a programme. Each opens its form: empty for a new one, else filled
/// with the entry that is corrected.
void askActivity(const FormPlace& at, const store::Fact<programme::Activity>& activity);
void askBudgetLine(const FormPlace& at, const store::Fact<programme::BudgetLine>& line);
void askIndicator(const FormPlace& at, const store::Fact<programme::Indicator>& indicator);
void askStep(const FormPlace& at, const store::Fact<programme::Step>& step);
void askText(const FormPlace& at, const store::Fact<programme::Narrative>& text);
void askLink(const FormPlace& at, const store::Fact<programme::FicheLink>& link);
/// The year of a fiche of which nothing is said yet.
void askYear(const FormPlace& at);

/// A new one of these at the place; `which` is a line's kind.
void askNew(const FormPlace& at, EntryKind which);
/// The form of what the line shows; false when it has none.
bool askCorrection(const FormPlace& at, const PlanLine& line);

} // namespace jalon::ui
