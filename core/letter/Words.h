// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"
#include "reference/Delay.h"

#include <string>

/// Values as a letter says them, in French.
namespace jalon::letter {

/// "12 février 2026", "1er mars 2026".
std::string dayInWords(Date day);
/// "jeudi 12 février 2026".
std::string weekdayInWords(Date day);
/// "1 mois", "6 semaines", "14 jours".
std::string delayInWords(const reference::Delay& delay);
/// Of a period whose last day is in it: "6 mois" when it is whole months, else "45 jours".
std::string periodInWords(Date first, Date last);
/// "15 heures", "17,5 heures".
std::string hoursInWords(double hours);

} // namespace jalon::letter
