// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Path.h"
#include "host/Dumps.h"
#include "host/Log.h"

#include <stdexcept>
#include <string>

#ifdef _WIN32
#include <windows.h>
#endif

/// EndBadly HOW FOLDER: logs to the folder, then ends by an exception of that kind, or a fault of the
/// processor (Windows).
int main(int argc, char** argv)
{
    using namespace jalon;
    if (argc != 3) {
        return 2;
    }
    host::refuseDumps();
    host::startLog(pathFromText(argv[2]));
    const std::string how = argv[1];
    if (how == "exception") {
        throw std::runtime_error{"Élodie LEFÈVRE"};
    }
    if (how == "engine") {
        constexpr int kReadError = 266;
        throw store::DbError{kReadError, "SELECT 1"};
    }
    if (how == "number") {
        throw 3;
    }
#ifdef _WIN32
    if (how == "crash") {
        RaiseException(EXCEPTION_ACCESS_VIOLATION, EXCEPTION_NONCONTINUABLE, 0, nullptr);
    }
#endif
    return 0;
}
