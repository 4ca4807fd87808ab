// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"

namespace jalon::demo {

/// Monday to Friday, without the holidays that fall on the same day every year.
bool isWorkingDay(Date day);
/// The day itself or the first working day after it.
Date workingDayFrom(Date day);
/// The day itself or the last working day before it.
Date workingDayUntil(Date day);

} // namespace jalon::demo
