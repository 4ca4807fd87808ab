// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/World.h"

namespace jalon::demo {

/// How a stay ends, and when that can be recorded.
struct Departure {
    Date until; ///< the day of the exit; the day after the last one of the whole when there is none
    Date recordUntil; ///< the day on which the exit is recorded; the last one of the whole
    bool exits = false; ///< somebody records the exit; else it stays to be qualified, or the person stays
    bool died = false;
};

Departure drawDeparture(Random& random, const World& world, FileKey key);

/// The exit, the work that goes with it, and what became of the person 3, 6 and 12 months later.
void recordDeparture(Random& random, World& world, FileKey key, const Departure& departure);

} // namespace jalon::demo
