// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Terminal.h"

#include "base/Path.h"
#include "base/Secret.h"

#include <windows.h>

#include <fcntl.h>
#include <io.h>
#include <shellapi.h>

#include <array>
#include <cstdlib>
#include <iostream>
#include <streambuf>

namespace jalon::cli {

namespace {

bool isConsole(DWORD stream)
{
    DWORD mode = 0;
    return GetConsoleMode(GetStdHandle(stream), &mode) != 0;
}

std::wstring wide(std::string_view utf8)
{
    const auto size = MultiByteToWideChar(CP_UTF8, 0, utf8.data(), static_cast<int>(utf8.size()), nullptr, 0);
    std::wstring text(static_cast<std::size_t>(size), L'\0');
    MultiByteToWideChar(CP_UTF8, 0, utf8.data(), static_cast<int>(utf8.size()), text.data(), size);
    return text;
}

/// How many of the bytes make whole letters: the rest waits for what follows.
std::size_t wholeLetters(std::string_view utf8)
{
    for (std::size_t back = 1; back <= 3 && back <= utf8.size(); ++back) {
        const auto byte = static_cast<unsigned char>(utf8[utf8.size() - back]);
        if ((byte & 0xC0U) == 0x80) {
            continue;
        }
        const std::size_t needed = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
        return needed > back ? utf8.size() - back : utf8.size();
    }
    return utf8.size();
}

/// A console takes UTF-16: its UTF-8 code page is not to be counted on.
class ConsoleBuffer final : public std::streambuf {
public:
    ConsoleBuffer(std::ostream& stream, DWORD console)
        : m_stream(stream), m_console(GetStdHandle(console)), m_before(stream.rdbuf(this))
    {
    }
    ~ConsoleBuffer() override
    {
        sync();
        m_stream.rdbuf(m_before);
    }
    ConsoleBuffer(const ConsoleBuffer&) = delete;
    ConsoleBuffer& operator=(const ConsoleBuffer&) = delete;

protected:
    int_type overflow(int_type letter) override
    {
        if (!traits_type::eq_int_type(letter, traits_type::eof())) {
            m_held += traits_type::to_char_type(letter);
            if (letter == '\n') {
                sync();
            }
        }
        return traits_type::not_eof(letter);
    }

    std::streamsize xsputn(const char* bytes, std::streamsize count) override
    {
        m_held.append(bytes, static_cast<std::size_t>(count));
        sync();
        return count;
    }

    int sync() override
    {
        const auto whole = wholeLetters(m_held);
        const auto text = wide(std::string_view{m_held}.substr(0, whole));
        m_held.erase(0, whole);
        DWORD written = 0;
        const bool done =
            text.empty()
            || WriteConsoleW(m_console, text.data(), static_cast<DWORD>(text.size()), &written, nullptr) != 0;
        return done ? 0 : -1;
    }

private:
    std::ostream& m_stream;
    HANDLE m_console;
    std::streambuf* m_before;
    std::string m_held;
};

/// What is typed on the console does not show while this lives.
class EchoOff {
public:
    EchoOff() : m_console(GetStdHandle(STD_INPUT_HANDLE))
    {
        GetConsoleMode(m_console, &m_before);
        SetConsoleMode(m_console, m_before & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
    }
    ~EchoOff() { SetConsoleMode(m_console, m_before); }
    EchoOff(const EchoOff&) = delete;
    EchoOff& operator=(const EchoOff&) = delete;

private:
    HANDLE m_console;
    DWORD m_before = 0;
};

} // namespace

bool standardInputIsTerminal()
{
    return isConsole(STD_INPUT_HANDLE);
}

bool standardErrorIsTerminal()
{
    return isConsole(STD_ERROR_HANDLE);
}

std::vector<std::string> commandWords(int /*argc*/, char** /*argv*/)
{
    // argv holds the letters of the code page alone.
    int count = 0;
    const std::unique_ptr<LPWSTR, decltype(&LocalFree)> line{CommandLineToArgvW(GetCommandLineW(), &count),
                                                             LocalFree};
    std::vector<std::string> words;
    for (int i = 1; i < count; ++i) {
        words.push_back(pathText(std::filesystem::path{line.get()[i]}));
    }
    return words;
}

std::optional<std::string> environmentValue(const char* name)
{
    const wchar_t* value = _wgetenv(wide(name).c_str());
    return value != nullptr ? std::optional{pathText(std::filesystem::path{value})} : std::nullopt;
}

std::string readHiddenLine()
{
    const EchoOff echoOff;
    std::array<wchar_t, 1024> typed{};
    DWORD count = 0;
    ReadConsoleW(GetStdHandle(STD_INPUT_HANDLE), typed.data(), static_cast<DWORD>(typed.size()), &count,
                 nullptr);
    const std::wstring_view line{typed.data(), count};
    auto text = pathText(std::filesystem::path{line.substr(0, line.find_first_of(L"\r\n"))});
    wipe(typed.data(), sizeof(typed));
    return text;
}

struct Utf8Streams::Buffers {
    std::unique_ptr<ConsoleBuffer> out;
    std::unique_ptr<ConsoleBuffer> err;
};

Utf8Streams::Utf8Streams() : m_buffers(std::make_unique<Buffers>())
{
    if (isConsole(STD_OUTPUT_HANDLE)) {
        m_buffers->out = std::make_unique<ConsoleBuffer>(std::cout, STD_OUTPUT_HANDLE);
    } else {
        _setmode(_fileno(stdout), _O_BINARY);
    }
    if (isConsole(STD_ERROR_HANDLE)) {
        m_buffers->err = std::make_unique<ConsoleBuffer>(std::cerr, STD_ERROR_HANDLE);
    } else {
        _setmode(_fileno(stderr), _O_BINARY);
    }
}

Utf8Streams::~Utf8Streams() = default;

} // namespace jalon::cli
