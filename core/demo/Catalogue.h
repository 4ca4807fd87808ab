// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "demo/World.h"

#include <filesystem>

/// What the invented organisations offer, tied to the fiches of the plans that ship.
namespace jalon::demo {

/// Fills `offers`, without their places: the network must be there.
void makeCatalogue(World& world);

/// Once everything is prescribed: some more places than are held on the last day, or a few less.
void givePlaces(World& world);

/// As a partner would send it: CSV in UTF-8 with its BOM, `;`, headers in French. FileNotWritable, DiskFull.
Expected<void> writeCatalogue(const World& world, const std::filesystem::path& file);

} // namespace jalon::demo
