// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/programme/PlanContent.h"
#include "ui/programme/PlanEdits.h"

/// What the members of a programme that name something else can be.
namespace jalon::ui {

/// None, then every plan that `self` can hang under: not itself, nor what hangs under it.
Offered<programme::ProgrammeId> parentsOffered(const PlanContent& content, programme::ProgrammeId self);
/// None, then the base's.
Offered<TerritoryId> territoriesOffered(const PlanContent& content);
Offered<programme::ProgrammeKind> kindsOffered();
Offered<std::optional<programme::Funded>> fundedOffered();

} // namespace jalon::ui
