// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ProcessInfo.h"

#include "base/Path.h"

#include <windows.h>

#include <lmcons.h>

#include <array>

namespace jalon::store {

namespace {

std::string utf8(const wchar_t* text)
{
    return pathText(std::filesystem::path{text});
}

std::string startOf(HANDLE process)
{
    FILETIME created{};
    FILETIME exited{};
    FILETIME kernel{};
    FILETIME user{};
    if (GetProcessTimes(process, &created, &exited, &kernel, &user) == 0) {
        return {};
    }
    const ULARGE_INTEGER ticks{.u = {created.dwLowDateTime, created.dwHighDateTime}};
    return std::to_string(ticks.QuadPart);
}

} // namespace

ProcessStamp currentProcess()
{
    return {static_cast<std::int64_t>(GetCurrentProcessId()), startOf(GetCurrentProcess())};
}

bool isRunning(const ProcessStamp& process)
{
    HANDLE handle =
        OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION | SYNCHRONIZE, FALSE, static_cast<DWORD>(process.id));
    if (handle == nullptr) {
        // Another user's process of a shared server cannot be asked, and counts as running.
        return GetLastError() == ERROR_ACCESS_DENIED;
    }
    const bool running = WaitForSingleObject(handle, 0) == WAIT_TIMEOUT && startOf(handle) == process.start;
    CloseHandle(handle);
    return running;
}

std::string userName()
{
    std::array<wchar_t, UNLEN + 1> name{};
    auto size = static_cast<DWORD>(name.size());
    return GetUserNameW(name.data(), &size) != 0 ? utf8(name.data()) : std::string{};
}

std::string hostName()
{
    std::array<wchar_t, 256> name{};
    auto size = static_cast<DWORD>(name.size());
    return GetComputerNameExW(ComputerNamePhysicalDnsHostname, name.data(), &size) != 0 ? utf8(name.data())
                                                                                        : std::string{};
}

} // namespace jalon::store
