// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

/// What of the command line differs between the systems (TerminalPosix.cpp, TerminalWindows.cpp). Texts are
/// UTF-8.
namespace jalon::cli {

bool standardInputIsTerminal();
bool standardErrorIsTerminal();

/// The words of the command line, without the program's name.
std::vector<std::string> commandWords(int argc, char** argv);

std::optional<std::string> environmentValue(const char* name);

/// A line typed on the terminal, which does not show it.
std::string readHiddenLine();

/// While it lives, what std::cout and std::cerr are given in UTF-8 reads well on a terminal, and reaches
/// files and pipes byte for byte.
class Utf8Streams {
public:
    Utf8Streams();
    ~Utf8Streams();
    Utf8Streams(const Utf8Streams&) = delete;
    Utf8Streams& operator=(const Utf8Streams&) = delete;

private:
    struct Buffers;
    std::unique_ptr<Buffers> m_buffers;
};

} // namespace jalon::cli
