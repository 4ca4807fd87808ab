// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meeting/Entities.h"

#include <string>
#include <string_view>

/// A meeting's codes as its papers say them, in French.
namespace jalon::meeting {

std::string_view wordsOf(MeetingKind kind);
std::string_view wordsOf(Presence presence);
std::string_view wordsOf(DecisionKind kind);

/// "14 h 30".
std::string timeWords(int minutesAfterMidnight);

} // namespace jalon::meeting
