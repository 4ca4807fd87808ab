// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "offer/Entities.h"
#include "store/Database.h"

#include <map>
#include <string>
#include <vector>

namespace jalon::offer {

/// What happened in a year to the prescriptions of a fiche's offers: each step counts in the year of its own
/// date, so that a prescription of December that starts in January counts in both.
struct FicheCounts {
    programme::FicheId fiche; ///< none: the offers without a fiche
    std::string programme; ///< its code
    std::string code;
    std::string title;
    /// `programme/code` of the fiches of other plans that count the same work (programme::FicheLink). Their
    /// own offers count in their own row: nothing is added twice, and what is done here can be read there.
    std::vector<std::string> sameWork = {};
    int prescribed = 0;
    int received = 0;
    int accepted = 0;
    int started = 0;
    int completed = 0;
    int refusedByPerson = 0;
    int refusedByOrganisation = 0;
    int abandoned = 0;

    friend bool operator==(const FicheCounts&, const FicheCounts&) = default;
};

/// One per fiche that has an offer, in the order of the plans, those with nothing that year too; the offers
/// without a fiche last.
std::vector<FicheCounts> countsByFiche(const store::Database& database, int year);

/// How many offers of the catalogue each fiche has. They stay when it leaves the plan, as offers without a
/// fiche, and are its own again when it comes back.
std::map<programme::FicheId, int> offersByFiche(const store::Database& database);

} // namespace jalon::offer
