// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"

#include <string>
#include <string_view>

namespace jalon {

/// "février".
std::string_view frenchMonthName(Date day);
/// "février 2026", which a line's end does not part.
std::string frenchMonth(Date day);

} // namespace jalon
