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

    /// A statement that is kept: its place in the cache is found once, when it is prepared.
    struct Kept {
        sqlite3_stmt* statement = nullptr;
        bool inUse = false;
    };
    struct Taken {
        sqlite3_stmt* statement;
        Kept* kept; ///< none: goes after use
    };

    /// An idle statement of this text, or a newly prepared one.
    Taken take(std::string_view sql);
    static void giveBack(Taken taken) noexcept;
    void clear() noexcept;

private:
    sqlite3_stmt* prepare(std::string_view sql) const;

    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const noexcept
        {
            return std::hash<std::string_view>{}(text);
        }
    };

    sqlite3* m_connection;
    std::unordered_map<std::string, Kept, TextHash, std::equal_to<>> m_kept;
};

} // namespace jalon::store
