// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/OfferRules.h"

#include "offer/Tables.h"
#include "programme/Tables.h"
#include "reference/Entities.h"
#include "store/Known.h"

#include <algorithm>

namespace jalon::offer {

namespace {

using Result = Expected<void>;

struct Dated {
    std::string_view column;
    std::optional<Date> day;
};

/// Those that are known follow one another.
Result follow(std::initializer_list<Dated> dates)
{
    const Dated* before = nullptr;
    for (const auto& next : dates) {
        if (!next.day) {
            continue;
        }
        if (before != nullptr && *next.day < *before->day) {
            return failure(ErrorCode::DatesReversed, before->column, before->day->toIso(), next.column,
                           next.day->toIso());
        }
        before = &next;
    }
    return {};
}

Result all(std::initializer_list<Result> checks)
{
    const auto* const failed = std::ranges::find_if(checks, [](const auto& check) { return !check; });
    return failed == checks.end() ? Result{} : *failed;
}

Result codeFree(const store::Database& database, const std::string& code, OfferId self)
{
    const auto bearer = database.value<std::string>("SELECT title FROM offer_file WHERE tx_out IS NULL"
                                                    " AND code = ?1 COLLATE NOCASE AND fact_id IS NOT ?2",
                                                    code, self);
    return bearer ? Result{failure(ErrorCode::OfferCodeTaken, code, *bearer)} : Result{};
}

Result checkOutcome(const Prescription& row)
{
    if (!row.outcome) {
        return {};
    }
    if (!row.endedOn) {
        return failure(ErrorCode::InvalidValue, "ended_on", "");
    }
    if (*row.outcome != Outcome::Completed && row.reason.empty()) {
        return failure(ErrorCode::InvalidValue, "reason", "");
    }
    const bool refused =
        *row.outcome == Outcome::RefusedByPerson || *row.outcome == Outcome::RefusedByOrganisation;
    if (refused && row.startedOn) {
        return failure(ErrorCode::InvalidValue, "started_on", row.startedOn->toIso());
    }
    return {};
}

} // namespace

Result check(const store::Database& database, const Offer& offer, OfferId self)
{
    if (offer.title.empty()) {
        return failure(ErrorCode::InvalidValue, "title", "");
    }
    if (offer.organisation && !offer.organisationName.empty()) {
        return failure(ErrorCode::InvalidValue, "organisation_name", offer.organisationName);
    }
    if (offer.places && *offer.places < 0) {
        return failure(ErrorCode::InvalidValue, "places", std::to_string(*offer.places));
    }
    const auto before = store::current<Offer>(database, FactId{self.value}).value_or(Offer{});
    return all({follow({{"starts_on", offer.startsOn}, {"ends_on", offer.endsOn}}),
                store::known<reference::OrganisationFile>(database, offer.organisation, before.organisation),
                store::known<programme::FicheFile>(database, offer.fiche, before.fiche),
                store::known<reference::TerritoryFile>(database, offer.territory, before.territory),
                codeFree(database, offer.code, self)});
}

Result check(const casefile::PathwayFrame& frame, const Offer& offer, const Prescription& prescription)
{
    const auto given = frame.notifiedBy == casefile::NotifiedBy::List ? frame.notifiedOn : std::nullopt;
    if (auto inOrder = follow({{"notified_on", given},
                               {"prescribed_on", prescription.prescribedOn},
                               {"received_on", prescription.receivedOn},
                               {"accepted_on", prescription.acceptedOn},
                               {"started_on", prescription.startedOn},
                               {"ended_on", prescription.endedOn}});
        !inOrder) {
        return inOrder;
    }
    if (frame.exitedOn && prescription.prescribedOn > *frame.exitedOn) {
        return failure(ErrorCode::AfterExit, "prescription", prescription.prescribedOn.toIso(),
                       frame.exitedOn->toIso());
    }
    return all({follow({{"prescribed_on", prescription.prescribedOn}, {"ends_on", offer.endsOn}}),
                checkOutcome(prescription)});
}

} // namespace jalon::offer
