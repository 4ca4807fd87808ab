// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/Indicator.h"
#include "report/Query.h"

#include <string>

namespace jalon::report {

/// Names the list of people behind one figure of a report: `K1/numerator`, `K2/path:emploi`,
/// `O4/numerator/territory/3`.
struct FigureLink {
    IndicatorId id = IndicatorId::K1;
    std::string part; ///< of `people`
    Scope scope = {}; ///< Everything: the report's own

    std::string text() const;
    /// Nothing for what is no such name.
    static std::optional<FigureLink> of(std::string_view text);
    /// The report's own question, of this scope when there is one.
    Query queryIn(Query report) const;
};

} // namespace jalon::report
