// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"
#include "caf/Values.h"

#include <string_view>

namespace jalon::caf {

/// A day as `tabular::readDate` reads it: NotADate, TwoDigitYear, ImpossibleDay.
Parsed<Date> parseDate(std::string_view value);

/// A day of the work: DateOutOfRange outside 1900 to 2099 (`31/12/9999` means no end).
Parsed<Date> parseEventDate(std::string_view value);

/// BirthInFuture after the reference day (the list's date), BirthTooOld over 130 years before it.
Parsed<Date> parseBirthDate(std::string_view value, Date referenceDay);

/// A time of day as `tabular::readTime` reads it. BadTime.
Parsed<int> parseTime(std::string_view value);

} // namespace jalon::caf
