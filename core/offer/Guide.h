// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"
#include "base/Id.h"
#include "store/Database.h"

#include <string>

namespace jalon::offer {

/// The guide of a territory's offers (convention pauvreté, "guide des solidarités"), or of all of them: one
/// page of HTML in French that stands alone, without any script, to be read on a screen or printed. It holds
/// the offers that are not over on that day, those of the whole département too, under their fiches in the
/// order of the plans.
std::string guideHtml(const store::Database& database, TerritoryId territory, Date day);

} // namespace jalon::offer
