// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/Codes.h"

#include <string_view>

/// Codes of the people's files as the papers say them, in French.
namespace jalon::casefile {

std::string_view wordsOf(PathType path);
std::string_view wordsOf(Support support);
/// ", accompagnement renforcé"; nothing for the standard one.
std::string_view supportPhrase(Support support);
std::string_view wordsOf(AppointmentKind kind);
std::string_view wordsOf(AppointmentStatus status);
std::string_view wordsOf(ContractKind kind);
std::string_view wordsOf(BarrierTheme theme);
/// Of a barrier, 0 to 3.
std::string_view levelWords(int level);

} // namespace jalon::casefile
