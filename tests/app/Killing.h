// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Process.h"

#include <random>

namespace jalon::test {

/// A program that writes to a base (jalonCliCommand), and what becomes of that base when it is killed. It
/// first runs once to its end, which REQUIREs that it does what it is told; the base is then as it left it.
class Killing {
public:
    Killing(std::filesystem::path base, std::vector<std::string> command, Environment added,
            std::uint32_t seed);

    /// At any moment, on the base as it was before the command ever ran.
    void killAgain();

private:
    std::filesystem::path m_base;
    std::filesystem::path m_before;
    std::vector<std::string> m_command;
    Environment m_added;
    std::mt19937 m_random;
    std::chrono::milliseconds m_whole{};
};

/// How often a fault is tried: as the environment's variable of that name says, else so often.
int faultRounds(const char* variable, int otherwise);

} // namespace jalon::test
