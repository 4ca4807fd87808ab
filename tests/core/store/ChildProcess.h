// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
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
    int id() const { return m_process; }
    /// kill -9.
    void kill();
    /// Lets it close the base; its exit code.
    int finish();

private:
    int wait();
    int m_process = 0;
    int m_input = -1;
    std::string m_answer;
};

} // namespace jalon::test
