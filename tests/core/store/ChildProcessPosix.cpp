// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ChildProcess.h"

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <stdexcept>

extern char** environ;

namespace jalon::test {

struct ChildProcess::Running {
    pid_t process = 0;
    int input = -1;

    int wait()
    {
        int status = 0;
        ::waitpid(process, &status, 0);
        process = 0;
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }

    void closeInput()
    {
        ::close(input);
        input = -1;
    }
};

ChildProcess::ChildProcess(const std::filesystem::path& base) : m_running(std::make_unique<Running>())
{
    std::array<int, 2> input{};
    std::array<int, 2> output{};
    if (::pipe(input.data()) != 0 || ::pipe(output.data()) != 0) {
        throw std::runtime_error("no pipe");
    }
    posix_spawn_file_actions_t actions{};
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, input[0], STDIN_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions, output[1], STDOUT_FILENO);
    ::posix_spawn_file_actions_addclose(&actions, input[1]);
    ::posix_spawn_file_actions_addclose(&actions, output[0]);
    std::string program = JALON_HOLD_BASE;
    std::string path = base.string();
    std::array<char*, 3> arguments{program.data(), path.data(), nullptr};
    const int result =
        ::posix_spawn(&m_running->process, program.c_str(), &actions, nullptr, arguments.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    ::close(input[0]);
    ::close(output[1]);
    m_running->input = input[1];
    if (result != 0) {
        throw std::runtime_error("no child process");
    }
    char letter = 0;
    while (::read(output[0], &letter, 1) == 1 && letter != '\n') {
        m_answer += letter;
    }
    ::close(output[0]);
}

ChildProcess::~ChildProcess()
{
    if (m_running->process != 0) {
        kill();
    }
    if (m_running->input >= 0) {
        m_running->closeInput();
    }
}

std::int64_t ChildProcess::id() const
{
    return m_running->process;
}

void ChildProcess::kill()
{
    ::kill(m_running->process, SIGKILL);
    m_running->wait();
}

int ChildProcess::finish()
{
    m_running->closeInput();
    return m_running->wait();
}

} // namespace jalon::test
