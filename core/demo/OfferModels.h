// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/Codes.h"
#include "reference/Entities.h"

#include <span>
#include <string_view>

namespace jalon::demo {

/// Where an offer is made; the numbers are those of territories().
enum class Reach { Everywhere, EachTerritory, Valentinois, Collines, Tricastin, Vallee };

/// One kind of offer of the demonstration.
struct OfferModel {
    std::string_view title;
    std::string_view fiche; ///< `programme/code` of resources/programmes; empty: none
    casefile::BarrierTheme theme; ///< that it answers
    Reach reach;
    /// One of the network's kinds; Other: `organisation` is its name, that the base does not know.
    reference::OrganisationKind kind;
    std::string_view organisation;
    int firstDays; ///< it lasts, at the least
    int lastDays;
    int spare; ///< places in hundredths of those held on the last day; 0: without limit
    int endsBefore; ///< months before the last one; 0: goes on
    std::string_view audience;
    std::string_view description;
};

std::span<const OfferModel> offerModels();

} // namespace jalon::demo
