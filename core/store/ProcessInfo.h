// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace jalon::store {

/// A process of this machine. Systems use numbers again: the start tells two processes of one number apart.
struct ProcessStamp {
    std::int64_t id = 0;
    std::string start; ///< as the system counts it; compared, never read

    friend bool operator==(const ProcessStamp&, const ProcessStamp&) = default;
};

ProcessStamp currentProcess();
bool isRunning(const ProcessStamp& process);

/// The session's user and the machine, as a colleague would recognise them.
std::string userName();
std::string hostName();

} // namespace jalon::store
