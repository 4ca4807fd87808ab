// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Terminal.h"

#ifdef _WIN32
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace jalon::cli {

#ifdef _WIN32

bool standardInputIsTerminal()
{
    return _isatty(0) != 0;
}

bool standardErrorIsTerminal()
{
    return _isatty(2) != 0;
}

EchoOff::EchoOff()
{
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    DWORD mode = 0;
    GetConsoleMode(input, &mode);
    m_before = mode;
    SetConsoleMode(input, mode & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
}

EchoOff::~EchoOff()
{
    SetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), m_before);
}

#else

bool standardInputIsTerminal()
{
    return isatty(STDIN_FILENO) != 0;
}

bool standardErrorIsTerminal()
{
    return isatty(STDERR_FILENO) != 0;
}

EchoOff::EchoOff()
{
    termios settings{};
    tcgetattr(STDIN_FILENO, &settings);
    m_before = settings.c_lflag;
    settings.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &settings);
}

EchoOff::~EchoOff()
{
    termios settings{};
    tcgetattr(STDIN_FILENO, &settings);
    settings.c_lflag = static_cast<tcflag_t>(m_before);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &settings);
}

#endif

} // namespace jalon::cli
