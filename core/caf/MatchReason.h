// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Codes.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace jalon::caf {

/// Why a row and a person are the same, or may be (caf-lists.md, "Same person").
enum class MatchReason : std::uint8_t {
    None,
    // The same person
    Nir,
    OwnId,
    MatriculeAndRole,
    NameAndBirth,
    Decision, ///< somebody said so
    // Ambiguous
    SeveralPeople, ///< more than one person matches
    OtherNir, ///< one key matches, the NIR does not
    OtherBirthDate,
    BirthName, ///< near: the birth name in place of the last name
    SwappedNames, ///< near: last and first name the other way round
    OneDigitBirthDate, ///< near: one digit of the birth date
    RowsDiffer, ///< several rows of the list for one person, not the same
};

constexpr bool isAmbiguous(MatchReason reason)
{
    return reason >= MatchReason::SeveralPeople;
}

} // namespace jalon::caf

template <>
struct jalon::EnumCodes<jalon::caf::MatchReason> {
    static constexpr std::array<std::string_view, 13> codes = {
        "none",           "nir",           "own-id",
        "matricule-role", "name-birth",    "decision",
        "several-people", "other-nir",     "other-birth-date",
        "birth-name",     "swapped-names", "one-digit-birth-date",
        "rows-differ"};
};
