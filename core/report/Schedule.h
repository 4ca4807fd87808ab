// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"

#include <optional>
#include <vector>

namespace jalon::report {

/// The months whose reports are to be written on that day, the oldest first: those that are over and come
/// after the last one written, a year back at most; without one, the month that is just over.
std::vector<DateRange> dueMonths(std::optional<Date> lastWritten, Date today);

} // namespace jalon::report
