// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Codes.h"
#include "tabular/AddedColumns.h"
#include "tabular/HeaderMatcher.h"

#include <array>
#include <span>

namespace jalon::offer {

/// What a column of a catalogue can hold.
enum class OfferField {
    Title,
    Organisation,
    Fiche, ///< its code, or `programme/code` where several plans have it
    Territory,
    Audience,
    Places,
    StartsOn,
    EndsOn,
    Contact,
    Code,
    Description
};

/// The names that their columns bear; only the title is required.
std::span<const tabular::FieldSynonyms> offerFields();

/// What a file of rejects adds to the catalogue's own columns. A catalogue that has them is such a file.
namespace added_column {
using namespace tabular::added_column;
inline constexpr std::array kAll = {kLine, kColumn, kValue, kReason};

bool isOne(std::string_view header);
} // namespace added_column

} // namespace jalon::offer

template <>
struct jalon::EnumCodes<jalon::offer::OfferField> {
    static constexpr std::array<std::string_view, 11> codes = {
        "title",     "organisation", "fiche",   "territory", "audience",   "places",
        "starts_on", "ends_on",      "contact", "code",      "description"};
};
