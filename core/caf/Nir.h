// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"
#include "caf/Values.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace jalon::caf {

/// The 13 characters of a NIR, without its key: digits, and `2A` or `2B` for a birth in Corsica.
/// Takes 13 characters, or 15 with the key, which is then checked (97 − n mod 97); spaces, dots and hyphens
/// between them are out. Month 01–12, 20–42 or 50 and more. NirLength, NirCharacters, NirMonth, NirKey,
/// ScientificNumber.
Parsed<std::string> parseNir(std::string_view value);

/// A NIR (13 characters) as one number, never 0, different for different NIRs: Corsica's letters are
/// numbered apart, because 2A and 2B turned into 19 and 18 would meet the NIRs of Corrèze and Cher.
/// 0 when the text is no NIR.
std::int64_t nirNumber(std::string_view nir);

/// Whether the first digit (odd: man; even: woman) agrees with a civility of `M` or `MME`.
bool nirAgreesWithCivility(std::string_view nir, std::string_view civility);
/// Whether digits 2–3 are the birth year's last.
bool nirAgreesWithBirth(std::string_view nir, Date birth);

} // namespace jalon::caf
