// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Process.h"

#include "base/TemporaryFolder.h"
#include "base/WindowsProcess.h"

namespace jalon::test {

namespace {

/// A file that the program inherits.
WindowsHandle openForProgram(const std::filesystem::path& file, DWORD rights, DWORD disposition)
{
    SECURITY_ATTRIBUTES inherited{sizeof(SECURITY_ATTRIBUTES), nullptr, TRUE};
    return WindowsHandle{CreateFileW(file.c_str(), rights, FILE_SHARE_READ | FILE_SHARE_WRITE, &inherited,
                                     disposition, FILE_ATTRIBUTE_NORMAL, nullptr)};
}

} // namespace

struct Process::Running {
    WindowsHandle in = openForProgram("NUL", GENERIC_READ, OPEN_EXISTING);
    WindowsHandle out;
    WindowsHandle err;
    WindowsProcess process;

    Running(const std::vector<std::string>& command, const Environment& added,
            const std::filesystem::path& outFile, const std::filesystem::path& errFile)
        : out(openForProgram(outFile, GENERIC_WRITE, CREATE_ALWAYS)),
          err(openForProgram(errFile, GENERIC_WRITE, CREATE_ALWAYS)),
          process(command, {in.get(), out.get(), err.get()}, added)
    {
    }
};

Process::Process(const std::vector<std::string>& command, const Environment& added)
    : m_out(outputFile()),
      m_err(outputFile()),
      m_running(std::make_unique<Running>(command, added, m_out, m_err))
{
}

Process::~Process()
{
    m_running.reset();
    std::error_code ignored;
    std::filesystem::remove(m_out, ignored);
    std::filesystem::remove(m_err, ignored);
}

void Process::kill()
{
    m_running->process.kill();
}

ProcessResult Process::wait()
{
    const int code = m_running->process.wait();
    return {code, bytesOf(m_out), bytesOf(m_err)};
}

bool Process::endsWithin(std::chrono::milliseconds limit)
{
    return m_running->process.endsWithin(static_cast<DWORD>(limit.count()));
}

} // namespace jalon::test
