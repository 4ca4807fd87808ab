// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Killing.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cstdlib>

namespace jalon::test {

Killing::Killing(std::filesystem::path base, std::vector<std::string> command, Environment added,
                 std::uint32_t seed)
    : m_base(std::move(base)),
      m_before(m_base.parent_path() / "avant.jalon"),
      m_command(std::move(command)),
      m_added(std::move(added)),
      m_random(seed)
{
    std::filesystem::copy_file(m_base, m_before);
    const auto started = std::chrono::steady_clock::now();
    const auto ran = Process{m_command, testEnvironment(m_added)}.wait();
    INFO(ran.err);
    REQUIRE(ran.exitCode == 0);
    m_whole =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - started);
}

void Killing::killAgain()
{
    // The logs that the last round left belong to the last round's file.
    for (const auto* beside : {"", "-wal", "-shm", "-journal", ".lock"}) {
        auto file = m_base;
        std::filesystem::remove(file += beside);
    }
    std::filesystem::copy_file(m_before, m_base);
    Process running{m_command, testEnvironment(m_added)};
    running.endsWithin(std::chrono::milliseconds{m_random() % static_cast<unsigned>(m_whole.count() + 50)});
    running.kill();
}

int faultRounds(const char* variable, int otherwise)
{
    const char* const said = std::getenv(variable);
    return said != nullptr ? std::max(std::atoi(said), 1) : otherwise;
}

} // namespace jalon::test
