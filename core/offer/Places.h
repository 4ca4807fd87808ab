// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "offer/Entities.h"
#include "store/Database.h"

#include <map>

namespace jalon::offer {

/// How many places of an offer are held on a day: those of prescriptions made by then that have not ended.
int placesTaken(const store::Database& database, OfferId offer, Date day);
/// Of every offer of which some are.
std::map<OfferId, int> placesTaken(const store::Database& database, Date day);

/// The most that are held on one day of [from, to), without the prescription `except`; no `to`: from then on.
int mostTaken(const store::Database& database, OfferId offer, Date from, std::optional<Date> to,
              FactId except = {});

} // namespace jalon::offer
