// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "offer/OfferRules.h"
#include "store/Transaction.h"

/// Record, correct and cancel offers and prescriptions. What is corrected keeps its id; what is cancelled
/// holds no more and stays in history. Errors: those of OfferRules.h, FactUnknown, and those named.
namespace jalon::offer {

Expected<OfferId> addOffer(store::Transaction& tx, const Offer& offer);
/// Fewer places than are taken are written as they are: the catalogue then shows how many are missing.
Expected<void> correctOffer(store::Transaction& tx, OfferId offer, const Offer& file);
/// OfferPrescribed: it was prescribed to somebody. It may be given a last day instead.
Expected<void> cancelOffer(store::Transaction& tx, OfferId offer);

/// What to do when every place is taken on one of the days that a prescription would hold one.
enum class Full { Refuse, Accept };

/// PathwayUnknown; OfferFull, unless it was accepted.
Expected<FactId> record(store::Transaction& tx, const Prescription& prescription, Full full = Full::Refuse);
/// The same; OfferFull only where it would hold a place on days on which it held none.
Expected<void> correct(store::Transaction& tx, FactId fact, const Prescription& prescription,
                       Full full = Full::Refuse);
Expected<void> cancelPrescription(store::Transaction& tx, FactId fact);

} // namespace jalon::offer
