// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/Query.h"

namespace jalon::report {

DateRange monthOf(Date day)
{
    return {day.firstOfMonth(), day.firstOfMonth().addMonths(1)};
}

DateRange yearOf(int year)
{
    return {Date::fromYmd(year, 1, 1).value(), Date::fromYmd(year + 1, 1, 1).value()};
}

} // namespace jalon::report
