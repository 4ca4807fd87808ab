// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"
#include "caf/Values.h"

#include <string_view>

namespace jalon::caf {

/// A day as lists write it: `J/M/AAAA` (also with `-` or `.`; the day first, always), `AAAA-M-J` (also `/`),
/// either followed by a time of day, which is dropped, and the serial numbers of Excel's 1900 system, whose
/// day 60 (29 February 1900) does not exist. A number of four digits is a year alone, thus no date.
/// NotADate, TwoDigitYear, ImpossibleDay. Any year of four digits is taken.
Parsed<Date> parseDate(std::string_view value);

/// A day of the work: DateOutOfRange outside 1900 to 2099 (`31/12/9999` means no end).
Parsed<Date> parseEventDate(std::string_view value);

/// BirthInFuture after the reference day (the list's date), BirthTooOld over 130 years before it.
Parsed<Date> parseBirthDate(std::string_view value, Date referenceDay);

/// `10:30`, `10h30`, `10 h`, `10:30:00`: minutes after midnight. BadTime.
Parsed<int> parseTime(std::string_view value);

} // namespace jalon::caf
