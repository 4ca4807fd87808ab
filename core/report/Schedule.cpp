// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/Schedule.h"

#include "report/Query.h"

#include <algorithm>

namespace jalon::report {

std::vector<DateRange> dueMonths(std::optional<Date> lastWritten, Date today)
{
    constexpr int kMonthsBack = 12;
    const auto thisMonth = today.firstOfMonth();
    const auto oldest = thisMonth.addMonths(-kMonthsBack);
    auto month =
        lastWritten ? std::max(lastWritten->firstOfMonth().addMonths(1), oldest) : thisMonth.addMonths(-1);
    std::vector<DateRange> due;
    for (; month < thisMonth; month = month.addMonths(1)) {
        due.push_back(monthOf(month));
    }
    return due;
}

} // namespace jalon::report
