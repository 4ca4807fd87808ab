// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/MonthlyReport.h"

#include <span>
#include <vector>

namespace jalon::report {

/// One indicator of a month and of the eleven before, each as of its own last day: what the home screen
/// shows.
struct Trend {
    IndicatorId id = IndicatorId::K1;
    Figure figure; ///< of the last month, without breakdown lines
    std::optional<double>
        target; ///< of the plans for that year, else of the rule set in force on the month's last day
    std::vector<CurvePoint> months; ///< twelve, oldest first; nothing before the first list of people
};

/// In the order of `ids`. Only what they need is read. `month`: any day of it.
std::vector<Trend> trends(const store::Database& database, std::span<const IndicatorId> ids, Date month);

/// Since when a list has shown anybody: before it, figures would be zeros that nobody counted.
std::optional<Date> firstListedDay(const store::Database& database);

} // namespace jalon::report
