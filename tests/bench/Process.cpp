// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Process.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <stdexcept>

namespace jalon::bench {

namespace {

[[noreturn]] void become(const std::vector<std::string>& command, int input)
{
    std::vector<char*> arguments;
    for (const auto& argument : command) {
        arguments.push_back(const_cast<char*>(argument.c_str()));
    }
    arguments.push_back(nullptr);
    dup2(input, STDIN_FILENO);
    dup2(STDERR_FILENO, STDOUT_FILENO);
    execvp(arguments.front(), arguments.data());
    _exit(127);
}

} // namespace

Measure measured(const std::vector<std::string>& command, const std::string& input)
{
    int pipeEnds[2];
    if (pipe(pipeEnds) != 0) {
        throw std::runtime_error("pipe");
    }
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0) {
        close(pipeEnds[1]);
        become(command, pipeEnds[0]);
    }
    close(pipeEnds[0]);
    const bool told = write(pipeEnds[1], input.data(), input.size()) == static_cast<ssize_t>(input.size());
    close(pipeEnds[1]);
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - start;
    if (!told || !WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        throw std::runtime_error("failed: " + command.front() + " " + (command.size() > 1 ? command[1] : ""));
    }
    return {passed.count(), static_cast<double>(usage.ru_maxrss) / 1024};
}

Measure median(std::vector<Measure> measures)
{
    const auto middle = [&measures](double Measure::* member) {
        std::ranges::sort(measures, {}, member);
        return measures[measures.size() / 2].*member;
    };
    return {middle(&Measure::seconds), middle(&Measure::megabytes)};
}

} // namespace jalon::bench
