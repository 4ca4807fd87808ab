// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Codes.h"

#include <array>
#include <bitset>
#include <cstdint>
#include <span>
#include <string_view>

/// The indicators of indicators.md: what each is called, counted in and made of.
namespace jalon::report {

// clang-format off
enum class IndicatorId {
    K1, K2, E1, E2, O1, O2, O2r, O2v, O3, O4, O5, R1, R2, R3, R4, R5, C1, C2, C2t, C3, C4, C5, G1, G2, F1, S1, J1,
    X1, X2, X3, T1, A1
};
// clang-format on
inline constexpr std::size_t kIndicators = 32;

enum class Unit { People, Households, Percent, Days, Count };

/// How the value comes out of what was counted.
enum class Shape {
    Count, ///< as many as the numerator's list is long
    Rate, ///< numerator ÷ denominator, in percent; what still runs is in neither
    Mean, ///< mean of the days of the numerator's list
    Missing ///< not computable yet: what it counts is not in the base
};

/// The lists behind a figure. Breakdown lines have a list each, too (Detail.h).
enum class Part { Numerator, Denominator, Running };
inline constexpr std::size_t kParts = 3;

struct Indicator {
    IndicatorId id;
    std::string_view label; ///< French
    Unit unit;
    Shape shape;
    bool denominator; ///< has a list of those it is taken from
    bool running; ///< has people whose delay still runs
};

using IndicatorSet = std::bitset<kIndicators>;

constexpr std::size_t indexOf(IndicatorId id)
{
    return static_cast<std::size_t>(id);
}

IndicatorSet allIndicators();
template <class... Ids>
IndicatorSet setOf(Ids... ids)
{
    IndicatorSet set;
    (set.set(indexOf(ids)), ...);
    return set;
}

/// In the order in which reports show them, which is that of IndicatorId.
std::span<const Indicator, kIndicators> indicators();
const Indicator& indicator(IndicatorId id);

} // namespace jalon::report

template <>
struct jalon::EnumCodes<jalon::report::IndicatorId> {
    static constexpr std::array<std::string_view, jalon::report::kIndicators> codes = {
        "K1", "K2", "E1",  "E2", "O1", "O2", "O2r", "O2v", "O3", "O4", "O5", "R1", "R2", "R3", "R4", "R5",
        "C1", "C2", "C2t", "C3", "C4", "C5", "G1",  "G2",  "F1", "S1", "J1", "X1", "X2", "X3", "T1", "A1"};
};

template <>
struct jalon::EnumCodes<jalon::report::Unit> {
    static constexpr std::array<std::string_view, 5> codes = {"people", "households", "percent", "days",
                                                              "count"};
};

template <>
struct jalon::EnumCodes<jalon::report::Part> {
    static constexpr std::array<std::string_view, 3> codes = {"numerator", "denominator", "running"};
};
