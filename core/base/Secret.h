// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace jalon {

/// Overwrites memory in a way that the optimiser keeps.
void wipe(void* data, std::size_t size) noexcept;

/// A passphrase or a key: moved, never copied, overwritten when it goes.
class Secret {
public:
    Secret() = default;
    explicit Secret(std::string_view text) : m_bytes(text) { }
    ~Secret() { clear(); }

    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    // Copied and wiped: a short string that is moved from may leave its bytes behind.
    // NOLINTNEXTLINE(performance-move-constructor-init)
    Secret(Secret&& other) noexcept : m_bytes(other.m_bytes) { other.clear(); }
    Secret& operator=(Secret&& other) noexcept
    {
        if (this != &other) {
            clear();
            m_bytes = other.m_bytes;
            other.clear();
        }
        return *this;
    }

    std::string_view view() const { return m_bytes; }
    bool empty() const { return m_bytes.empty(); }
    Secret copy() const { return Secret{m_bytes}; }

private:
    void clear() noexcept
    {
        wipe(m_bytes.data(), m_bytes.size());
        m_bytes.clear();
    }

    std::string m_bytes;
};

} // namespace jalon
