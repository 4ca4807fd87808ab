// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "offer/Entities.h"
#include "store/Facts.h"

#include <map>
#include <string>
#include <vector>

/// The catalogue as it is looked at, and what was prescribed.
namespace jalon::offer {

/// Nothing said: every offer.
struct OfferFilter {
    std::string text =
        {}; ///< all its words, in any order, anywhere in what the offer says; accents do not matter
    TerritoryId territory = {}; ///< those of the territory, and those of the whole département
    programme::FicheId fiche = {};
    std::optional<Date> openOn = {}; ///< neither over nor still to begin on that day
};

struct OfferEntry {
    OfferId id;
    Offer file;
    std::string organisation; ///< its name, known to the base or as written
    std::string territory; ///< empty: the whole département
    std::string ficheCode; ///< empty: none, or one that left the plan
    std::string ficheTitle;
    int taken = 0; ///< places held on the day asked for

    /// None without a limit; below 0 when more are taken than there are.
    std::optional<int> freePlaces() const
    {
        return file.places ? std::optional{*file.places - taken} : std::nullopt;
    }
};

/// By title; places are counted on `day`.
std::vector<OfferEntry> catalogue(const store::Database& database, const OfferFilter& filter, Date day);

/// By the code of the catalogue it comes from, capitals or not.
std::optional<OfferId> offerOfCode(const store::Database& database, std::string_view code);

struct PrescriptionEntry {
    FactId id;
    Prescription row;
    std::string offer; ///< its title
};

/// Of all the person's pathways, the latest first.
std::vector<PrescriptionEntry> prescriptionsOf(const store::Database& database, PersonId person);

} // namespace jalon::offer
