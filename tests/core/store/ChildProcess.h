// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

namespace jalon::test {

/// Another program that holds a base open for writing (HoldBase.cpp).
class ChildProcess {
public:
    explicit ChildProcess(const std::filesystem::path& base);
    ~ChildProcess();
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    /// What it said first: "open" or "refused".
    const std::string& answer() const { return m_answer; }
    std::int64_t id() const;
    /// kill -9: no clean-up of any kind.
    void kill();
    /// Lets it close the base; its exit code.
    int finish();

private:
    struct Running; ///< the system's: ChildProcessPosix.cpp, ChildProcessWindows.cpp
    std::unique_ptr<Running> m_running;
    std::string m_answer;
};

} // namespace jalon::test
