// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/Dumps.h"
#include "host/Log.h"

#include <windows.h>

#include <array>
#include <cstdio>

namespace jalon::host {

namespace {

/// Ends the program here: what the system would do next is to report it, with its memory.
LONG WINAPI endAtOnce(EXCEPTION_POINTERS* fault)
{
    const DWORD code = fault->ExceptionRecord->ExceptionCode;
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "crashed, code 0x%08lX", code);
    note(text.data());
    TerminateProcess(GetCurrentProcess(), code);
    return EXCEPTION_EXECUTE_HANDLER;
}

} // namespace

void refuseDumps()
{
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX | SEM_NOOPENFILEERRORBOX);
    SetUnhandledExceptionFilter(endAtOnce);
    noteUncaughtExceptions();
}

} // namespace jalon::host
