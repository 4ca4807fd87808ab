// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Terminal.h"

#include <termios.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <iostream>

namespace jalon::cli {

namespace {

/// What is typed on the terminal does not show while this lives.
class EchoOff {
public:
    EchoOff()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios hidden = m_before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    ~EchoOff() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    EchoOff(const EchoOff&) = delete;
    EchoOff& operator=(const EchoOff&) = delete;

private:
    termios m_before{};
};

} // namespace

bool standardInputIsTerminal()
{
    return isatty(STDIN_FILENO) != 0;
}

bool standardErrorIsTerminal()
{
    return isatty(STDERR_FILENO) != 0;
}

std::vector<std::string> commandWords(int argc, char** argv)
{
    return {argv + std::min(argc, 1), argv + argc};
}

std::optional<std::string> environmentValue(const char* name)
{
    const char* value = std::getenv(name);
    return value != nullptr ? std::optional<std::string>{value} : std::nullopt;
}

std::string readHiddenLine()
{
    const EchoOff echoOff;
    std::string line;
    std::getline(std::cin, line);
    return line;
}

struct Utf8Streams::Buffers { };

Utf8Streams::Utf8Streams() = default;
Utf8Streams::~Utf8Streams() = default;

} // namespace jalon::cli
