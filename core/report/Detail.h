// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Codes.h"

#include <compare>
#include <cstdint>

namespace jalon::report {

/// What the lines under a figure tell apart, in the order in which they are shown.
enum class Detail : std::int16_t {
    Households,
    Sdd,
    Path, ///< value: PathType + 1; kNotOriented
    OrganisationKind, ///< value: OrganisationKind + 1; kNotOriented
    AgeBand, ///< value: AgeBand + 1
    Sex, ///< value: Sex
    Family, ///< value: kCouple, kAlone, else the code's index
    Seniority, ///< value: rank of the band + 1
    ReturnWithin12Months,
    Reorientation,
    PathChange, ///< value: from * 4 + to, each PathType + 1
    SpeChange, ///< value: from * 3 + to, each 1 SPE, 2 outside
    NoDelay, ///< the rule set has no delay for them
    ContractGroup, ///< value: 1 CER and contrat d'engagement, 2 others
    SignedBefore, ///< before the first orientation
    InForce,
    MonthEnds,
    Adviser, ///< value: référent's index
    Theme, ///< value: BarrierTheme + 1
    Lowered,
    Resolved,
    ExitReason, ///< value: reason's index; 0 to qualify
    Cross, ///< value: Crossed::value
    ContractTerm, ///< value: (ContractKind + 1) * 10 + rank of its length; 0: no contract
};

inline constexpr std::int64_t kNotOriented = 100;
inline constexpr std::int64_t kCouple = -2;
inline constexpr std::int64_t kAlone = -1;

/// What the State's yearly tables cross the kinds of organisations with, in their order.
inline constexpr std::array kCrossedWith = {Detail::AgeBand, Detail::Sex, Detail::Family, Detail::Seniority,
                                            Detail::Path};

/// A cell of those tables.
struct Crossed {
    std::size_t with = 0; ///< in kCrossedWith
    std::int64_t kind = 0; ///< OrganisationKind + 1; kNotOriented
    std::int64_t rank = 0; ///< of what it is crossed with; of a family: 1 couple, 2 alone, 3 another code

    static constexpr std::int64_t kRow = 1000;
    constexpr std::int64_t value() const
    {
        return (static_cast<std::int64_t>(with) * kRow + kind) * kRow + rank;
    }
    static constexpr Crossed of(std::int64_t value)
    {
        return {static_cast<std::size_t>(value / kRow / kRow), value / kRow % kRow, value % kRow};
    }
};

/// Value 0 is "inconnu" (sans, à qualifier).
struct DetailKey {
    Detail detail;
    std::int64_t value = 0;
    friend auto operator<=>(const DetailKey&, const DetailKey&) = default;
};

} // namespace jalon::report

template <>
struct jalon::EnumCodes<jalon::report::Detail> {
    static constexpr std::array<std::string_view, 24> codes = {"households",
                                                               "sdd",
                                                               "path",
                                                               "organisation-kind",
                                                               "age",
                                                               "sex",
                                                               "family",
                                                               "seniority",
                                                               "within-12-months",
                                                               "reorientations",
                                                               "path-change",
                                                               "spe-change",
                                                               "no-delay",
                                                               "contract",
                                                               "signed-before",
                                                               "in-force",
                                                               "month-ends",
                                                               "adviser",
                                                               "theme",
                                                               "lowered",
                                                               "resolved",
                                                               "reason",
                                                               "cross",
                                                               "contract-term"};
};
