// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/Indicator.h"

#include <optional>
#include <string>
#include <vector>

namespace jalon::report {

/// Why a figure has no value ("n. c.").
enum class Why {
    Computed,
    EmptyDenominator, ///< nobody to compute it of
    NoSuchDelay, ///< the rule set has no delay for it
    NotInTheBase, ///< what it counts is not recorded yet (meetings, activities)
    BeforeTheBase ///< known at a day before the base's first transaction
};

/// One line of a breakdown. `code` names its list: `people(…, code)`.
struct Line {
    std::string code;
    std::string label; ///< French
    std::optional<double> value; ///< the count, but for means
    std::int64_t count = 0; ///< as many as its list is long
};

struct Figure {
    /// Counts as they are; percents with one decimal, half up; days as the mean, to be shown rounded.
    std::optional<double> value;
    std::optional<std::int64_t> numerator; ///< as many as its list is long; for a mean, how many it is of
    std::optional<std::int64_t> denominator; ///< of rates: without those whose delay still runs
    std::optional<std::int64_t> running;
    Why why = Why::Computed;
    std::vector<Line> lines;
};

/// With one decimal, half up, from whole numbers: 1 of 16 is 6.3. `whole` is positive.
double percent(std::int64_t part, std::int64_t whole);

} // namespace jalon::report

template <>
struct jalon::EnumCodes<jalon::report::Why> {
    static constexpr std::array<std::string_view, 5> codes = {
        "computed", "empty-denominator", "no-such-delay", "not-in-the-base", "before-the-base"};
};
