// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Process.h"

#include "store/TestBase.h"

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <random>
#include <stdexcept>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace jalon::test {

namespace {

std::filesystem::path outputFile()
{
    std::random_device random;
    return std::filesystem::temp_directory_path() / ("jalon-output-" + std::to_string(random()));
}

void redirect(int descriptor, const std::filesystem::path& file, int flags)
{
    constexpr int kOwnerOnly = 0600;
    const int opened = open(file.c_str(), flags, kOwnerOnly);
    dup2(opened, descriptor);
    close(opened);
}

[[noreturn]] void become(const std::vector<std::string>& command, const Environment& added)
{
    for (const auto& [name, value] : added) {
        setenv(name.c_str(), value.c_str(), 1);
    }
    std::vector<char*> words;
    for (const auto& word : command) {
        words.push_back(const_cast<char*>(word.c_str()));
    }
    words.push_back(nullptr);
    execvp(words[0], words.data());
    _exit(127);
}

} // namespace

Process::Process(const std::vector<std::string>& command, const Environment& added)
    : m_out(outputFile()), m_err(outputFile())
{
    m_pid = fork();
    if (m_pid < 0) {
        throw std::runtime_error("fork failed");
    }
    if (m_pid == 0) {
        redirect(STDIN_FILENO, "/dev/null", O_RDONLY);
        redirect(STDOUT_FILENO, m_out, O_WRONLY | O_CREAT | O_TRUNC);
        redirect(STDERR_FILENO, m_err, O_WRONLY | O_CREAT | O_TRUNC);
        become(command, added);
    }
}

Process::~Process()
{
    if (!m_ended) {
        kill();
    }
    std::error_code ignored;
    std::filesystem::remove(m_out, ignored);
    std::filesystem::remove(m_err, ignored);
}

bool Process::reap(int options)
{
    if (!m_ended && waitpid(m_pid, &m_status, options) == m_pid) {
        m_ended = true;
    }
    return m_ended;
}

void Process::kill()
{
    ::kill(m_pid, SIGKILL);
    reap(0);
}

ProcessResult Process::wait()
{
    reap(0);
    return {WIFEXITED(m_status) ? WEXITSTATUS(m_status) : -1, bytesOf(m_out), bytesOf(m_err)};
}

bool Process::endsWithin(std::chrono::milliseconds limit)
{
    const auto end = std::chrono::steady_clock::now() + limit;
    while (!reap(WNOHANG)) {
        if (std::chrono::steady_clock::now() >= end) {
            return false;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds{1});
    }
    return true;
}

std::vector<std::string> jalonCliCommand(const std::vector<std::string>& words)
{
    std::vector<std::string> command{JALON_CLI};
    command.insert(command.end(), words.begin(), words.end());
    return command;
}

Environment testEnvironment(const Environment& added)
{
    Environment environment{{"JALON_PASSPHRASE", std::string{kTestPassphrase}}};
    environment.insert(environment.end(), added.begin(), added.end());
    return environment;
}

ProcessResult jalonCli(const std::vector<std::string>& words, const Environment& added)
{
    return Process{jalonCliCommand(words), testEnvironment(added)}.wait();
}

} // namespace jalon::test
