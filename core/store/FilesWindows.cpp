// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Files.h"

#include "base/HeldFile.h"
#include "base/Path.h"

#include <windows.h>

namespace jalon::store::platform {

namespace {

std::error_code lastError()
{
    return {static_cast<int>(GetLastError()), std::system_category()};
}

} // namespace

std::error_code createNew(const std::filesystem::path& path)
{
    HANDLE file = CreateFileW(systemPath(path).c_str(), GENERIC_WRITE, 0, nullptr, CREATE_NEW,
                              FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE) {
        return lastError();
    }
    CloseHandle(file);
    return {};
}

std::error_code flushToDisk(const std::filesystem::path& path)
{
    HANDLE file = CreateFileW(systemPath(path).c_str(), GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ,
                              nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE) {
        return lastError();
    }
    const auto result = FlushFileBuffers(file) != 0 ? std::error_code{} : lastError();
    CloseHandle(file);
    return result;
}

std::error_code replace(const std::filesystem::path& from, const std::filesystem::path& to)
{
    return moveOver(from, to);
}

std::error_code renameWithoutReplacing(const std::filesystem::path& from, const std::filesystem::path& to)
{
    if (MoveFileExW(systemPath(from).c_str(), systemPath(to).c_str(), MOVEFILE_WRITE_THROUGH) != 0) {
        return {};
    }
    return lastError();
}

} // namespace jalon::store::platform
