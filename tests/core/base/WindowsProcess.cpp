// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/WindowsProcess.h"

#include "base/Path.h"

#include <memory>
#include <optional>
#include <stdexcept>

namespace jalon::test {

namespace {

constexpr UINT kKilled = 0xDEAD;

std::wstring wide(const std::string& utf8)
{
    return pathFromText(utf8).native();
}

/// As programs cut their command line into words: a backslash counts only before a quote.
std::wstring quoted(const std::wstring& word)
{
    std::wstring line = L"\"";
    std::size_t backslashes = 0;
    for (const wchar_t letter : word) {
        if (letter == L'"') {
            line.append(backslashes + 1, L'\\');
        }
        backslashes = letter == L'\\' ? backslashes + 1 : 0;
        line += letter;
    }
    line.append(backslashes, L'\\');
    return line + L"\"";
}

/// One variable of this process, which the next one inherits, as it was before when it goes.
class Variable {
public:
    Variable(const std::string& name, const std::string& value) : m_name(wide(name))
    {
        std::wstring before(32767, L'\0');
        const DWORD size =
            GetEnvironmentVariableW(m_name.c_str(), before.data(), static_cast<DWORD>(before.size()));
        if (size != 0 || GetLastError() != ERROR_ENVVAR_NOT_FOUND) {
            before.resize(size);
            m_before = before;
        }
        SetEnvironmentVariableW(m_name.c_str(), wide(value).c_str());
    }
    ~Variable() { SetEnvironmentVariableW(m_name.c_str(), m_before ? m_before->c_str() : nullptr); }
    Variable(const Variable&) = delete;
    Variable& operator=(const Variable&) = delete;

private:
    std::wstring m_name;
    std::optional<std::wstring> m_before;
};

} // namespace

WindowsProcess::WindowsProcess(const std::vector<std::string>& command, const Streams& streams,
                               const std::vector<std::pair<std::string, std::string>>& environment)
{
    std::wstring line;
    for (const auto& word : command) {
        line += (line.empty() ? L"" : L" ") + quoted(wide(word));
    }
    std::vector<std::unique_ptr<Variable>> variables;
    for (const auto& [name, value] : environment) {
        variables.push_back(std::make_unique<Variable>(name, value));
    }
    STARTUPINFOW start{};
    start.cb = sizeof(start);
    start.dwFlags = STARTF_USESTDHANDLES;
    start.hStdInput = streams.in;
    start.hStdOutput = streams.out;
    start.hStdError = streams.err;
    PROCESS_INFORMATION started{};
    if (CreateProcessW(nullptr, line.data(), nullptr, nullptr, TRUE, 0, nullptr, nullptr, &start, &started)
        == 0) {
        throw std::runtime_error("no process: " + std::to_string(GetLastError()));
    }
    CloseHandle(started.hThread);
    m_process = WindowsHandle{started.hProcess};
    m_id = started.dwProcessId;
}

WindowsProcess::~WindowsProcess()
{
    kill();
}

void WindowsProcess::kill()
{
    TerminateProcess(m_process.get(), kKilled);
    WaitForSingleObject(m_process.get(), INFINITE);
}

bool WindowsProcess::endsWithin(DWORD milliseconds) const
{
    return WaitForSingleObject(m_process.get(), milliseconds) == WAIT_OBJECT_0;
}

int WindowsProcess::wait() const
{
    WaitForSingleObject(m_process.get(), INFINITE);
    DWORD code = 0;
    GetExitCodeProcess(m_process.get(), &code);
    return code == kKilled ? -1 : static_cast<int>(code);
}

} // namespace jalon::test
