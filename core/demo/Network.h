// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/World.h"

namespace jalon::demo {

/// Fills `organisations` and `referents`: enough référents for the people of each territory, with invented
/// names.
void makeNetwork(World& world);

/// Where somebody of that age and territory is sent; `except`: anywhere but there.
std::uint32_t drawOrganisation(Random& random, const World& world, int age, std::uint8_t territory,
                               std::uint32_t except = kNone);

/// The one of that kind that serves a territory.
std::uint32_t organisationOf(const World& world, reference::OrganisationKind kind, std::uint8_t territory);

/// The département's own pôle insertion of a territory.
std::uint32_t poleOf(const World& world, std::uint8_t territory);

} // namespace jalon::demo
