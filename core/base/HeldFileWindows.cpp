// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/HeldFile.h"

#include "base/Path.h"

#include <windows.h>

namespace jalon {

namespace {

constexpr DWORD kPauseMilliseconds = 100;
constexpr DWORD kPatienceMilliseconds = 3000;
constexpr DWORD kShareAll = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;

/// Opened for `rights` beside whatever the others do: 0, or the error that prevents it.
DWORD tryToOpen(const std::filesystem::path& path, DWORD rights)
{
    HANDLE file = CreateFileW(systemPath(path).c_str(), rights, kShareAll, nullptr, OPEN_EXISTING,
                              FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    if (file == INVALID_HANDLE_VALUE) {
        return GetLastError();
    }
    CloseHandle(file);
    return ERROR_SUCCESS;
}

bool isSharing(DWORD error)
{
    return error == ERROR_SHARING_VIOLATION || error == ERROR_LOCK_VIOLATION;
}

template <class Attempt>
DWORD patiently(const Attempt& attempt)
{
    for (DWORD waited = 0;; waited += kPauseMilliseconds) {
        const DWORD error = attempt();
        if (!isSharing(error) || waited >= kPatienceMilliseconds) {
            return error;
        }
        Sleep(kPauseMilliseconds);
    }
}

} // namespace

bool isHeldElsewhere(std::error_code reason)
{
    return reason.category() == std::system_category() && isSharing(static_cast<DWORD>(reason.value()));
}

std::error_code waitUntilFree(const std::filesystem::path& path)
{
    const DWORD error = patiently([&] { return tryToOpen(path, GENERIC_READ); });
    return isSharing(error) ? std::error_code{static_cast<int>(error), std::system_category()}
                            : std::error_code{};
}

std::error_code moveOver(const std::filesystem::path& from, const std::filesystem::path& to)
{
    constexpr DWORD kFlags = MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH;
    const DWORD error = patiently([&]() -> DWORD {
        if (MoveFileExW(systemPath(from).c_str(), systemPath(to).c_str(), kFlags) != 0) {
            return ERROR_SUCCESS;
        }
        const DWORD reason = GetLastError();
        // A file that somebody has open cannot be replaced, which Windows calls a denied access.
        return reason == ERROR_ACCESS_DENIED && isSharing(tryToOpen(to, DELETE)) ? ERROR_SHARING_VIOLATION
                                                                                 : reason;
    });
    return {static_cast<int>(error), std::system_category()};
}

} // namespace jalon
