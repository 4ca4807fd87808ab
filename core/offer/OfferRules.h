// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/PathwayRules.h"
#include "offer/Entities.h"
#include "store/Database.h"

/// What must hold of an offer and of a prescription before they are written. Errors: InvalidValue(column,
/// value), DatesReversed, and those named.
namespace jalon::offer {

/// FactUnknown (an organisation, a fiche or a territory that is not in the base), OfferCodeTaken. `self` is
/// the offer when it is corrected: what it named before may be gone by now.
Expected<void> check(const store::Database& database, const Offer& offer, OfferId self = {});

/// Its own dates, in their order and within the pathway's: not before a notification that a list gave, not
/// prescribed after the exit nor after the offer's last day. An outcome has its day; a refusal and an
/// abandonment have a reason; who refused did not start. AfterExit.
Expected<void> check(const casefile::PathwayFrame& frame, const Offer& offer,
                     const Prescription& prescription);

} // namespace jalon::offer
