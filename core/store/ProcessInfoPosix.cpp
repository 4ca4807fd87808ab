// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ProcessInfo.h"

#include <pwd.h>
#include <unistd.h>

#include <array>
#include <fstream>
#include <sstream>
#include <vector>

namespace jalon::store {

namespace {

/// Boot and clock ticks since then; empty when there is no such process or it only waits to be buried.
std::string startOf(std::int64_t process)
{
    std::ifstream file{"/proc/" + std::to_string(process) + "/stat"};
    std::string line;
    if (!std::getline(file, line)) {
        return {};
    }
    // The second field is the program's name in brackets, and may hold spaces and brackets itself.
    std::istringstream fields{line.substr(line.rfind(')') + 1)};
    std::string state;
    std::string field;
    fields >> state;
    constexpr int kStartTime = 22;
    for (int number = 4; number <= kStartTime; ++number) {
        fields >> field;
    }
    if (state == "Z" || state == "X") {
        return {};
    }
    std::ifstream boot{"/proc/sys/kernel/random/boot_id"};
    std::string bootId;
    std::getline(boot, bootId);
    return bootId + ":" + field;
}

} // namespace

ProcessStamp currentProcess()
{
    return {::getpid(), startOf(::getpid())};
}

bool isRunning(const ProcessStamp& process)
{
    const auto start = startOf(process.id);
    return !start.empty() && start == process.start;
}

std::string userName()
{
    constexpr std::size_t kBufferSize = 16'384;
    std::vector<char> buffer(kBufferSize);
    passwd entry{};
    passwd* found = nullptr;
    if (::getpwuid_r(::geteuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found != nullptr) {
        return found->pw_name;
    }
    return std::to_string(::geteuid());
}

std::string hostName()
{
    std::array<char, 256> name{};
    if (::gethostname(name.data(), name.size() - 1) != 0) {
        return "localhost";
    }
    return name.data();
}

} // namespace jalon::store
