// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"

#include <cstddef>
#include <expected>
#include <optional>
#include <string_view>

namespace jalon::tabular {

/// The length in bytes of the space (blank, tab, line end, no-break, narrow or thin space) that the text
/// begins with; 0 when it begins with something else.
std::size_t leadingSpace(std::string_view text);

enum class DateProblem { NotADate, TwoDigitYear, ImpossibleDay };

/// A day as lists write it: `J/M/AAAA` (also with `-` or `.`; the day first, always), `AAAA-M-J` (also `/`),
/// either followed by a time of day, which is dropped, and the serial numbers of Excel's 1900 system, whose
/// day 60 (29 February 1900) does not exist. A number of four digits is a year alone, thus no date.
/// Any year of four digits is taken.
std::expected<Date, DateProblem> readDate(std::string_view value);

/// `10:30`, `10h30`, `10 h`, `10:30:00`: minutes after midnight.
std::optional<int> readTime(std::string_view text);

} // namespace jalon::tabular
