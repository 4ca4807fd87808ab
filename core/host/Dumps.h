// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jalon::host {

/// From here on a crash writes no image of the memory, which holds people and keys: not to the disk, nor to
/// whoever collects crash reports. What ends the program is noted in its log, by its type or number alone.
/// The first thing that `main` does.
void refuseDumps();

/// Of every system: an exception that nobody caught is noted, then `end` is called. `refuseDumps` sets it up.
void noteUncaughtExceptions(void (*end)());

} // namespace jalon::host
