// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/Dumps.h"

#include <sys/prctl.h>
#include <sys/resource.h>

#include <cstdlib>

namespace jalon::host {

void refuseDumps()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    // The limit does not hold for collectors that the kernel pipes dumps to; this does, and keeps the user's
    // other programs from looking into the memory. The sanitizers look for leaks that way.
#ifndef __SANITIZE_ADDRESS__
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
    noteUncaughtExceptions(std::abort);
}

} // namespace jalon::host
