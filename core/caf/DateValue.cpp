// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/DateValue.h"

#include "tabular/DateCell.h"

namespace jalon::caf {

namespace {

constexpr int kOldestAge = 130;
constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2099;

ValueProblem problemOf(tabular::DateProblem problem)
{
    switch (problem) {
    case tabular::DateProblem::TwoDigitYear:
        return ValueProblem::TwoDigitYear;
    case tabular::DateProblem::ImpossibleDay:
        return ValueProblem::ImpossibleDay;
    case tabular::DateProblem::NotADate:
        break;
    }
    return ValueProblem::NotADate;
}

} // namespace

Parsed<Date> parseDate(std::string_view value)
{
    const auto date = tabular::readDate(value);
    return date ? Parsed<Date>{*date} : bad(problemOf(date.error()));
}

Parsed<Date> parseEventDate(std::string_view value)
{
    const auto date = parseDate(value);
    if (date && (date->year() < kFirstYear || date->year() > kLastYear)) {
        return bad(ValueProblem::DateOutOfRange);
    }
    return date;
}

Parsed<Date> parseBirthDate(std::string_view value, Date referenceDay)
{
    const auto date = parseDate(value);
    if (!date) {
        return date;
    }
    if (*date > referenceDay) {
        return bad(ValueProblem::BirthInFuture);
    }
    if (*date < referenceDay.addMonths(-12 * kOldestAge)) {
        return bad(ValueProblem::BirthTooOld);
    }
    return date;
}

Parsed<int> parseTime(std::string_view value)
{
    const auto minutes = tabular::readTime(value);
    return minutes ? Parsed<int>{*minutes} : bad(ValueProblem::BadTime);
}

} // namespace jalon::caf
