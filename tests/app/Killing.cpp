// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Killing.h"

#include <catch2/catch_test_macros.hpp>

namespace jalon::test {

Killing::Killing(std::filesystem::path base, std::vector<std::string> words, Environment added,
                 std::uint32_t seed)
    : m_base(std::move(base)),
      m_before(m_base.parent_path() / "avant.jalon"),
      m_words(std::move(words)),
      m_added(std::move(added)),
      m_random(seed)
{
    std::filesystem::copy_file(m_base, m_before);
    const auto started = std::chrono::steady_clock::now();
    const auto ran = jalonCli(m_words, m_added);
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
    Process running{jalonCliCommand(m_words), testEnvironment(m_added)};
    running.endsWithin(std::chrono::milliseconds{m_random() % static_cast<unsigned>(m_whole.count() + 50)});
    running.kill();
}

} // namespace jalon::test
