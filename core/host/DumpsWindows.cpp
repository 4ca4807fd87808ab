// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/Dumps.h"
#include "host/Log.h"

#include <windows.h>

#include <array>
#include <cstdio>

namespace jalon::host {

namespace {

constexpr UINT kUncaught = 3; // as abort's
// How C++ exceptions look to the system: thrown by GCC's code, by Microsoft's.
constexpr DWORD kGccException = 0x20474343;
constexpr DWORD kMicrosoftException = 0xE06D7363;

// The runtime's own, which calls the terminate handler.
LPTOP_LEVEL_EXCEPTION_FILTER filterBefore = nullptr;

/// Ends the program here: what the system would do next is to report it, with its memory.
LONG WINAPI endAtOnce(EXCEPTION_POINTERS* fault)
{
    const DWORD code = fault->ExceptionRecord->ExceptionCode;
    if ((code == kGccException || code == kMicrosoftException) && filterBefore != nullptr) {
        return filterBefore(fault);
    }
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
    filterBefore = SetUnhandledExceptionFilter(endAtOnce);
    // abort would show a box, and report.
    noteUncaughtExceptions([] { TerminateProcess(GetCurrentProcess(), kUncaught); });
}

} // namespace jalon::host
