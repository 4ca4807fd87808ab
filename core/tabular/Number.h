// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace jalon::tabular {

enum class Thousands { Grouped, Plain };

/// `16 018,5` with U+202F between thousands: the number at 15 significant digits, which leaves binary noise
/// out (1.005 is 1,005 and not 1,00499…), rounded to `digits` decimals (0 to 9), halves away from zero. `-0`
/// is `0`. What is no finite number is `n. c.`.
std::string formatFrench(double value, int digits, Thousands thousands = Thousands::Grouped);

/// `52,3 %` with U+202F before the sign; `points` is 52.3.
std::string formatPercent(double points, int digits, Thousands thousands = Thousands::Grouped);

/// The number that `formatFrench` shows.
double rounded(double value, int digits);

} // namespace jalon::tabular
