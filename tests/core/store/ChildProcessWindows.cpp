// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ChildProcess.h"

#include "base/Path.h"
#include "base/WindowsProcess.h"

#include <optional>
#include <stdexcept>

namespace jalon::test {

namespace {

struct Pipe {
    WindowsHandle reading;
    WindowsHandle writing;
};

/// The end named is the program's; it must not inherit the test's, or would never see the other end closed.
Pipe newPipe(WindowsHandle Pipe::* inherited)
{
    HANDLE reading = nullptr;
    HANDLE writing = nullptr;
    if (CreatePipe(&reading, &writing, nullptr, 0) == 0) {
        throw std::runtime_error("no pipe");
    }
    Pipe pipe{WindowsHandle{reading}, WindowsHandle{writing}};
    SetHandleInformation((pipe.*inherited).get(), HANDLE_FLAG_INHERIT, HANDLE_FLAG_INHERIT);
    return pipe;
}

std::string firstLine(HANDLE from)
{
    std::string line;
    char letter = 0;
    DWORD count = 0;
    while (ReadFile(from, &letter, 1, &count, nullptr) != 0 && count == 1 && letter != '\n') {
        if (letter != '\r') {
            line += letter;
        }
    }
    return line;
}

} // namespace

struct ChildProcess::Running {
    WindowsHandle input;
    std::optional<WindowsProcess> process;
};

ChildProcess::ChildProcess(const std::filesystem::path& base) : m_running(std::make_unique<Running>())
{
    Pipe input = newPipe(&Pipe::reading);
    Pipe output = newPipe(&Pipe::writing);
    m_running->process.emplace(
        std::vector<std::string>{JALON_HOLD_BASE, pathText(base)},
        WindowsProcess::Streams{input.reading.get(), output.writing.get(), GetStdHandle(STD_ERROR_HANDLE)});
    input.reading.reset();
    output.writing.reset();
    m_running->input = std::move(input.writing);
    m_answer = firstLine(output.reading.get());
}

ChildProcess::~ChildProcess() = default;

std::int64_t ChildProcess::id() const
{
    return m_running->process->id();
}

void ChildProcess::kill()
{
    m_running->process->kill();
}

int ChildProcess::finish()
{
    m_running->input.reset();
    return m_running->process->wait();
}

} // namespace jalon::test
