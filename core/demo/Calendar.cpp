// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/Calendar.h"

#include <algorithm>
#include <array>
#include <utility>

namespace jalon::demo {

namespace {

constexpr std::array<std::pair<unsigned, unsigned>, 8> kHolidays = {
    {{1, 1}, {5, 1}, {5, 8}, {7, 14}, {8, 15}, {11, 1}, {11, 11}, {12, 25}}};

} // namespace

bool isWorkingDay(Date day)
{
    // 1970-01-01 was a Thursday, so that 2 and 3 days after a Thursday are the week-end.
    const int sinceThursday = ((day.days() % 7) + 7) % 7;
    if (sinceThursday == 2 || sinceThursday == 3) {
        return false;
    }
    return std::ranges::find(kHolidays, std::pair{day.month(), day.day()}) == kHolidays.end();
}

Date workingDayFrom(Date day)
{
    while (!isWorkingDay(day)) {
        day = day.addDays(1);
    }
    return day;
}

Date workingDayUntil(Date day)
{
    while (!isWorkingDay(day)) {
        day = day.addDays(-1);
    }
    return day;
}

} // namespace jalon::demo
