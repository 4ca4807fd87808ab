// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace jalon::store {

/// Prepared statements of one connection, kept for their next use.
class StatementCache {
public:
    explicit StatementCache(sqlite3* connection) : m_connection(connection) { }
    ~StatementCache() { clear(); }
    StatementCache(const StatementCache&) = delete;
    StatementCache& operator=(const StatementCache&) = delete;

    /// An idle statement of this text, or a newly prepared one.
    sqlite3_stmt* take(std::string_view sql);
    void giveBack(sqlite3_stmt* statement) noexcept;
    void clear() noexcept;

private:
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const noexcept
        {
            return std::hash<std::string_view>{}(text);
        }
    };

    sqlite3* m_connection;
    std::unordered_map<std::string, sqlite3_stmt*, TextHash, std::equal_to<>> m_idle;
};

} // namespace jalon::store
