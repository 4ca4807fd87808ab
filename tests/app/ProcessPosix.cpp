// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Process.h"

#include "base/TemporaryFolder.h"

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <stdexcept>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace jalon::test {

namespace {

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

struct Process::Running {
    pid_t process = 0;
    int status = 0;
    bool ended = false;

    bool reap(int options)
    {
        if (!ended && waitpid(process, &status, options) == process) {
            ended = true;
        }
        return ended;
    }
};

Process::Process(const std::vector<std::string>& command, const Environment& added)
    : m_out(outputFile()), m_err(outputFile()), m_running(std::make_unique<Running>())
{
    m_running->process = fork();
    if (m_running->process < 0) {
        throw std::runtime_error("fork failed");
    }
    if (m_running->process == 0) {
        redirect(STDIN_FILENO, "/dev/null", O_RDONLY);
        redirect(STDOUT_FILENO, m_out, O_WRONLY | O_CREAT | O_TRUNC);
        redirect(STDERR_FILENO, m_err, O_WRONLY | O_CREAT | O_TRUNC);
        become(command, added);
    }
}

Process::~Process()
{
    if (!m_running->ended) {
        kill();
    }
    std::error_code ignored;
    std::filesystem::remove(m_out, ignored);
    std::filesystem::remove(m_err, ignored);
}

void Process::kill()
{
    ::kill(m_running->process, SIGKILL);
    m_running->reap(0);
}

ProcessResult Process::wait()
{
    m_running->reap(0);
    const int status = m_running->status;
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, bytesOf(m_out), bytesOf(m_err)};
}

bool Process::endsWithin(std::chrono::milliseconds limit)
{
    const auto end = std::chrono::steady_clock::now() + limit;
    while (!m_running->reap(WNOHANG)) {
        if (std::chrono::steady_clock::now() >= end) {
            return false;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds{1});
    }
    return true;
}

} // namespace jalon::test
