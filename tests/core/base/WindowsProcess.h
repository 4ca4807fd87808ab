// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <windows.h>

#include <string>
#include <utility>
#include <vector>

namespace jalon::test {

/// What closes a handle of Windows when it goes.
class WindowsHandle {
public:
    WindowsHandle() = default;
    explicit WindowsHandle(HANDLE handle) : m_handle(handle) { }
    ~WindowsHandle() { reset(); }
    WindowsHandle(WindowsHandle&& other) noexcept : m_handle(std::exchange(other.m_handle, nullptr)) { }
    WindowsHandle& operator=(WindowsHandle&& other) noexcept
    {
        std::swap(m_handle, other.m_handle);
        return *this;
    }
    HANDLE get() const { return m_handle; }
    void reset()
    {
        if (m_handle != nullptr && m_handle != INVALID_HANDLE_VALUE) {
            CloseHandle(std::exchange(m_handle, nullptr));
        }
    }

private:
    HANDLE m_handle = nullptr;
};

/// A program running beside the test, killed when it goes. Words and variables are UTF-8.
class WindowsProcess {
public:
    /// The ends that the program inherits.
    struct Streams {
        HANDLE in;
        HANDLE out;
        HANDLE err;
    };

    WindowsProcess(const std::vector<std::string>& command, const Streams& streams,
                   const std::vector<std::pair<std::string, std::string>>& environment = {});
    ~WindowsProcess();
    WindowsProcess(const WindowsProcess&) = delete;
    WindowsProcess& operator=(const WindowsProcess&) = delete;

    DWORD id() const { return m_id; }
    void kill();
    bool endsWithin(DWORD milliseconds) const;
    /// Its exit code; -1 when it was killed.
    int wait() const;

private:
    WindowsHandle m_process;
    DWORD m_id = 0;
};

} // namespace jalon::test
