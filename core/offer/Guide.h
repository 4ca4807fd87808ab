// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"
#include "base/Id.h"
#include "document/Document.h"
#include "store/Database.h"

namespace jalon::offer {

/// The guide of a territory's offers (convention pauvreté, "guide des solidarités"), or of all of them, in
/// French: the offers that are not over on that day, those of the whole département too, under their fiches
/// in the order of the plans, with what one needs to call.
document::Document guide(const store::Database& database, TerritoryId territory, Date day);

} // namespace jalon::offer
