// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/World.h"

namespace jalon::demo {

/// The households of `options`, month after month: who enters, leaves, comes back, moves, dies. The last list
/// holds exactly `options.people` people with open rights.
std::vector<Household> simulatePopulation(const World& calendar);

/// With open rights in the list of that month.
bool isOpen(const Household& household, const Person& person, int month);
/// The stay that covers a list, closed rights included.
const Stay* stayAt(const Household& household, int month);

} // namespace jalon::demo
