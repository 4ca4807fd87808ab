// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/LockFile.h"

#include "base/Path.h"

#include <windows.h>

#include <array>

namespace jalon::store::platform {

namespace {

/// Opened without sharing: whoever has it open is alone with it. The others wait a moment.
class File {
public:
    File(const std::filesystem::path& path, DWORD rights, DWORD disposition)
    {
        constexpr int kAttempts = 20;
        constexpr DWORD kPauseMilliseconds = 50;
        for (int attempt = 0; attempt < kAttempts; ++attempt) {
            m_file = CreateFileW(systemPath(path).c_str(), rights, 0, nullptr, disposition,
                                 FILE_ATTRIBUTE_NORMAL, nullptr);
            m_error = isOpen() ? ERROR_SUCCESS : GetLastError();
            if (m_error != ERROR_SHARING_VIOLATION) {
                break;
            }
            Sleep(kPauseMilliseconds);
        }
    }
    ~File()
    {
        if (isOpen()) {
            CloseHandle(m_file);
        }
    }
    File(const File&) = delete;
    File& operator=(const File&) = delete;

    bool isOpen() const { return m_file != INVALID_HANDLE_VALUE; }
    DWORD error() const { return m_error; }

    std::string read() const
    {
        std::array<char, 4096> bytes{};
        DWORD size = 0;
        SetFilePointer(m_file, 0, nullptr, FILE_BEGIN);
        return ReadFile(m_file, bytes.data(), static_cast<DWORD>(bytes.size()), &size, nullptr) != 0
                   ? std::string{bytes.data(), size}
                   : std::string{};
    }

    bool write(const std::string& content) const
    {
        DWORD size = 0;
        SetFilePointer(m_file, 0, nullptr, FILE_BEGIN);
        return WriteFile(m_file, content.data(), static_cast<DWORD>(content.size()), &size, nullptr) != 0
               && size == content.size() && SetEndOfFile(m_file) != 0 && FlushFileBuffers(m_file) != 0;
    }

    bool remove() const
    {
        FILE_DISPOSITION_INFO disposition{};
        disposition.DeleteFile = TRUE;
        return SetFileInformationByHandle(m_file, FileDispositionInfo, &disposition, sizeof(disposition))
               != 0;
    }

private:
    HANDLE m_file = INVALID_HANDLE_VALUE;
    DWORD m_error = ERROR_SUCCESS;
};

constexpr DWORD kReadWrite = GENERIC_READ | GENERIC_WRITE;

template <class Change>
LockChange changeIf(const std::filesystem::path& path, const LockTest& test, const Change& change)
{
    const File file{path, kReadWrite | DELETE, OPEN_EXISTING};
    if (!file.isOpen()) {
        return file.error() == ERROR_FILE_NOT_FOUND ? LockChange::Refused : LockChange::Failed;
    }
    if (!test(file.read())) {
        return LockChange::Refused;
    }
    return change(file) ? LockChange::Done : LockChange::Failed;
}

} // namespace

std::error_code createLockFile(const std::filesystem::path& path, const std::string& content)
{
    const File file{path, kReadWrite | DELETE, CREATE_NEW};
    if (!file.isOpen()) {
        const auto reason = file.error() == ERROR_SHARING_VIOLATION ? ERROR_FILE_EXISTS : file.error();
        return {static_cast<int>(reason), std::system_category()};
    }
    if (!file.write(content)) {
        const std::error_code reason{static_cast<int>(GetLastError()), std::system_category()};
        file.remove();
        return reason;
    }
    return {};
}

std::optional<std::string> readLockFile(const std::filesystem::path& path)
{
    const File file{path, GENERIC_READ, OPEN_EXISTING};
    if (!file.isOpen()) {
        return std::nullopt;
    }
    return file.read();
}

LockChange rewriteLockFile(const std::filesystem::path& path, const LockTest& test,
                           const std::string& content)
{
    return changeIf(path, test, [&](const File& file) { return file.write(content); });
}

LockChange removeLockFile(const std::filesystem::path& path, const LockTest& test)
{
    return changeIf(path, test, [](const File& file) { return file.remove(); });
}

} // namespace jalon::store::platform
