// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Location.h"

#include "base/Path.h"

#include <windows.h>

#include <shlobj.h>

#include <array>
#include <string>

namespace jalon::store {

namespace {

std::filesystem::path existingPart(const std::filesystem::path& path)
{
    std::error_code error;
    auto part = wholePath(path);
    while (part.has_relative_path() && !std::filesystem::exists(part, error)) {
        part = part.parent_path();
    }
    return part;
}

/// Empty when it cannot be told.
std::wstring volumeOf(const std::filesystem::path& path)
{
    std::array<wchar_t, MAX_PATH + 1> volume{};
    return GetVolumePathNameW(existingPart(path).c_str(), volume.data(), MAX_PATH) == 0 ? L"" : volume.data();
}

bool isRemoteDrive(const std::filesystem::path& path)
{
    const auto root = path.root_path();
    return GetDriveTypeW(root.c_str()) == DRIVE_REMOTE;
}

} // namespace

bool isRemote(const std::filesystem::path& path)
{
    if (isShare(path)) {
        return true; // not asked of a server that may not answer
    }
    const auto place = existingPart(path);
    HANDLE handle = CreateFileW(systemPath(place).c_str(), FILE_READ_ATTRIBUTES,
                                FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                                OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    if (handle == INVALID_HANDLE_VALUE) {
        return isRemoteDrive(place);
    }
    FILE_REMOTE_PROTOCOL_INFO protocol{};
    const bool answered =
        GetFileInformationByHandleEx(handle, FileRemoteProtocolInfo, &protocol, sizeof(protocol)) != 0;
    const DWORD reason = answered ? ERROR_SUCCESS : GetLastError();
    CloseHandle(handle);
    if (answered) {
        return true;
    }
    // A local file system refuses the question; any other refusal (Wine's) says nothing.
    return reason != ERROR_INVALID_PARAMETER && isRemoteDrive(place);
}

bool isSameDisk(const std::filesystem::path& one, const std::filesystem::path& other)
{
    const auto first = volumeOf(one);
    return !first.empty() && first == volumeOf(other);
}

std::filesystem::path localStateFolder()
{
    PWSTR folder = nullptr;
    std::filesystem::path state = std::filesystem::temp_directory_path();
    if (SHGetKnownFolderPath(FOLDERID_LocalAppData, KF_FLAG_DEFAULT, nullptr, &folder) == S_OK) {
        state = folder;
    }
    CoTaskMemFree(folder);
    return state / "Jalon";
}

} // namespace jalon::store
