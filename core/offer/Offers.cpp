// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/Offers.h"

#include "casefile/Pathways.h"
#include "offer/Places.h"
#include "offer/Tables.h"
#include "store/Anonymise.h"

namespace jalon::offer {

namespace {

std::unexpected<Error> unknown(std::int64_t fact)
{
    return failure(ErrorCode::FactUnknown, std::to_string(fact));
}

std::optional<Offer> known(const store::Transaction& tx, OfferId offer)
{
    return store::current<Offer>(tx.database(), FactId{offer.value});
}

/// Whether it holds a place on days on which `before` held none.
bool holdsMore(const Prescription& row, const Prescription& before)
{
    return row.offer != before.offer || row.prescribedOn < before.prescribedOn
           || (before.endedOn && (!row.endedOn || *row.endedOn > *before.endedOn));
}

Expected<void> fits(const store::Database& database, const Offer& offer, const Prescription& row, FactId self)
{
    if (!offer.places) {
        return {};
    }
    const auto taken = mostTaken(database, row.offer, row.prescribedOn, row.endedOn, self);
    const bool holdsNone = row.endedOn == row.prescribedOn;
    if (holdsNone || taken < *offer.places) {
        return {};
    }
    return failure(ErrorCode::OfferFull, offer.title, std::to_string(*offer.places), std::to_string(taken));
}

Expected<void> validate(const store::Database& database, const Prescription& row, FactId self, bool mustFit)
{
    const auto frame = casefile::frameOf(database, row.pathway);
    if (!frame) {
        return std::unexpected{frame.error()};
    }
    const auto offer = store::current<Offer>(database, FactId{row.offer.value});
    if (!offer) {
        return unknown(row.offer.value);
    }
    auto valid = check(*frame, *offer, row);
    return valid && mustFit ? fits(database, *offer, row, self) : valid;
}

} // namespace

Expected<OfferId> addOffer(store::Transaction& tx, const Offer& offer)
{
    if (auto valid = check(tx.database(), offer); !valid) {
        return std::unexpected{valid.error()};
    }
    const OfferId id{tx.newId()};
    tx.database().run("INSERT INTO offer (id) VALUES (?1)", id);
    store::addAs(tx, FactId{id.value}, offer);
    return id;
}

Expected<void> correctOffer(store::Transaction& tx, OfferId offer, const Offer& file)
{
    const auto before = known(tx, offer);
    if (!before) {
        return unknown(offer.value);
    }
    auto valid = check(tx.database(), file, offer);
    if (valid && !(file == *before)) {
        store::replace(tx, FactId{offer.value}, file);
    }
    return valid;
}

Expected<void> cancelOffer(store::Transaction& tx, OfferId offer)
{
    const auto file = known(tx, offer);
    if (!file) {
        return unknown(offer.value);
    }
    static const std::string kSql =
        "SELECT count(*) FROM prescription WHERE offer_id = ?1 AND " + std::string{store::kCountedVersions};
    const auto prescribed = tx.database().value<int>(kSql, offer).value();
    if (prescribed > 0) {
        return failure(ErrorCode::OfferPrescribed, file->title, std::to_string(prescribed));
    }
    store::end<Offer>(tx, FactId{offer.value});
    return {};
}

Expected<FactId> record(store::Transaction& tx, const Prescription& prescription, Full full)
{
    if (auto valid = validate(tx.database(), prescription, {}, full == Full::Refuse); !valid) {
        return std::unexpected{valid.error()};
    }
    return store::add(tx, prescription);
}

Expected<void> correct(store::Transaction& tx, FactId fact, const Prescription& prescription, Full full)
{
    const auto before = store::current<Prescription>(tx.database(), fact);
    if (!before) {
        return unknown(fact.value);
    }
    const bool mustFit = full == Full::Refuse && holdsMore(prescription, *before);
    auto valid = validate(tx.database(), prescription, fact, mustFit);
    if (valid && !(prescription == *before)) {
        store::replace(tx, fact, prescription);
    }
    return valid;
}

Expected<void> cancelPrescription(store::Transaction& tx, FactId fact)
{
    if (!store::current<Prescription>(tx.database(), fact)) {
        return unknown(fact.value);
    }
    store::end<Prescription>(tx, fact);
    return {};
}

} // namespace jalon::offer
