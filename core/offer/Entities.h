// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Codes.h"
#include "base/Date.h"
#include "programme/Entities.h"

#include <optional>
#include <string>

/// What is offered to people and what was prescribed to whom, one plain struct per table of
/// migrations/0006_offer.sql. Terms: domain.md, glossary. An empty text is nothing said.
namespace jalon::offer {

using OfferId = Id<struct OfferTag>;

/// One per offer; the fact's id is the OfferId.
struct Offer {
    std::string title;
    OrganisationId organisation;
    std::string organisationName; ///< as written, when it is none of the base's
    programme::FicheId fiche; ///< that it carries out
    TerritoryId territory; ///< none: the whole département
    std::string audience;
    std::optional<int> places; ///< at one time; none: no limit is known
    std::optional<Date> startsOn;
    std::optional<Date> endsOn; ///< last day included
    std::string contact;
    std::string code; ///< of the catalogue it comes from; unique in the base, whatever the case
    std::string description;

    friend bool operator==(const Offer&, const Offer&) = default;
};

enum class Outcome { Completed, RefusedByPerson, RefusedByOrganisation, Abandoned };

/// Holds a place from the day it is prescribed to the day before it ends.
struct Prescription {
    PathwayId pathway;
    OfferId offer;
    Date prescribedOn;
    std::optional<Date> receivedOn; ///< the organisation saw the person
    std::optional<Date> acceptedOn;
    std::optional<Date> startedOn;
    std::optional<Date> endedOn; ///< the day of its outcome
    std::optional<Outcome> outcome; ///< none once it ended: still to qualify
    std::string reason;

    friend bool operator==(const Prescription&, const Prescription&) = default;
};

} // namespace jalon::offer

template <>
struct jalon::EnumCodes<jalon::offer::Outcome> {
    static constexpr std::array<std::string_view, 4> codes = {"completed", "refused-by-person",
                                                              "refused-by-organisation", "abandoned"};
};
