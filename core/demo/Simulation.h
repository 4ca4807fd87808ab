// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/World.h"

namespace jalon::demo {

/// A plausible Drôme over `options.months` months: the people, what the organisations do with them, and when
/// it is recorded. The same world for the same options, on every machine.
/// Source of the figures: Rates.h.
World simulate(const Options& options);

/// The territory of the household on the day of a list.
std::uint8_t territoryOf(const Household& household, int month);

} // namespace jalon::demo
