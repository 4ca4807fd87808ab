// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/Random.h"

#include <string>

namespace jalon::demo {

/// Names are combined at random from lists of common ones: whoever bears such a name is a coincidence, and
/// the birth date, the numbers and the address beside it are drawn apart from it.
std::string drawFirstName(Random& random, bool woman, int birthYear);
/// With accents, hyphens, apostrophes and particles, as in life.
std::string drawLastName(Random& random);

} // namespace jalon::demo
