// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace jalon::test {

struct ProcessResult {
    int exitCode = -1; ///< -1: ended by a signal
    std::string out;
    std::string err;
};

using Environment = std::vector<std::pair<std::string, std::string>>;

/// A program that runs beside the test, its output going to files. Killed when it goes out of scope.
class Process {
public:
    Process(const std::vector<std::string>& command, const Environment& added);
    ~Process();
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;

    /// kill -9: no clean-up of any kind.
    void kill();
    ProcessResult wait();
    /// False when it is still running after that time.
    bool endsWithin(std::chrono::milliseconds limit);

private:
    struct Running; ///< the system's: ProcessPosix.cpp, ProcessWindows.cpp
    std::filesystem::path m_out;
    std::filesystem::path m_err;
    std::unique_ptr<Running> m_running;
};

/// A name for what a program says.
std::filesystem::path outputFile();

/// jalon-cli with these words, under the tests' passphrase.
ProcessResult jalonCli(const std::vector<std::string>& words, const Environment& added = {});
std::vector<std::string> jalonCliCommand(const std::vector<std::string>& words);
Environment testEnvironment(const Environment& added = {});

} // namespace jalon::test
