// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace jalon::casefile {

/// The last age of each band but the one without an end (domain.md: 0–24, 25–29, 30–39, 40–49, 50–59, ≥ 60).
inline constexpr std::array kAgeBandsUpTo = {24, 29, 39, 49, 59};

} // namespace jalon::casefile
