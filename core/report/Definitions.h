// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/Indicator.h"

#include <string_view>

namespace jalon::report {

/// What a figure counts, in a French sentence or two (indicators.md): the annex of reports.
std::string_view definitionOf(IndicatorId id);

} // namespace jalon::report
