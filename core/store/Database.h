// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Key.h"
#include "store/Statement.h"
#include "store/StatementCache.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <string_view>

struct sqlite3;

namespace jalon::store {

enum class Access { Write, Read };

class Guard;
class Witness;

/// One connection to an encrypted base, for one thread at a time. Failures throw DbError.
///
/// SQL functions of ours on every connection: `fold(text)` and `fold_compact(text)` (base/Text),
/// `add_months(day, n)` and `age_at(birth, day)` (base/Date). Views and constraints do without them, so that
/// any SQLCipher tool that has the passphrase reads the file.
class Database {
public:
    /// Opens the file, which must exist unless `create`, gives the key and proves it with a first read
    /// (wrong key: DbError with SQLITE_NOTADB).
    static Database open(const std::filesystem::path& file, const Key& key, Access access);
    static Database create(const std::filesystem::path& file, const Key& key);

    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database();

    Statement statement(std::string_view sql) const;

    template <class... Args>
    void run(std::string_view sql, const Args&... args) const
    {
        statement(sql).run(args...);
    }

    /// First column of the first row, nothing when there is no row or it is NULL.
    template <class T, class... Args>
    std::optional<T> value(std::string_view sql, const Args&... args) const
    {
        auto query = statement(sql);
        query.bind(args...);
        if (!query.step()) {
            return std::nullopt;
        }
        return query.get<std::optional<T>>(0);
    }

    /// Several statements without parameters.
    void script(const std::string& sql) const;

    const std::filesystem::path& file() const { return m_file; }
    Access access() const { return m_access; }
    /// Bounds what is done through this connection from now on; nothing: it is not bounded.
    void setGuard(std::shared_ptr<const Guard> guard) { m_guard = std::move(guard); }
    const std::shared_ptr<const Guard>& guard() const { return m_guard; }
    /// Is told what is read through this connection from now on (Witness.h); nothing: nobody watches.
    void setWitness(std::shared_ptr<Witness> witness) { m_witness = std::move(witness); }
    const std::shared_ptr<Witness>& witness() const { return m_witness; }
    /// Rows changed by the last statement.
    std::int64_t changes() const;

    /// Prepared statements that wait for their next use hold parts of the schema.
    void dropIdleStatements() const { m_statements->clear(); }

    /// For this room's own use of the engine (backup, rekeying).
    sqlite3* handle() const { return m_connection.get(); }

private:
    struct Close {
        void operator()(sqlite3* connection) const noexcept;
    };
    Database(const std::filesystem::path& file, const Key& key, int flags);
    void configure(const Key& key);

    std::filesystem::path m_file;
    Access m_access;
    std::unique_ptr<sqlite3, Close> m_connection;
    std::unique_ptr<StatementCache> m_statements;
    std::shared_ptr<const Guard> m_guard;
    std::shared_ptr<Witness> m_witness;
};

/// For one writer of many rows that makes its anchors itself: the engine does not look up, for each of them,
/// the rows that it names. Begins and ends outside a Transaction.
class BulkScope {
public:
    explicit BulkScope(const Database& database);
    ~BulkScope();
    BulkScope(const BulkScope&) = delete;
    BulkScope& operator=(const BulkScope&) = delete;

    /// Keeps in memory the pages of as many bytes as are about to be written, when that is not too much: a
    /// page that leaves memory before the commit is encrypted, and most often decrypted, once more.
    void expect(std::int64_t bytes) const;

private:
    const Database& m_database;
};

/// Brings what the write-ahead log holds into the base and empties it; false when a reader stood in the way.
bool emptyLog(const Database& database);

/// While it lives, running statements of the connection stop (DbError::isCancelled) once the token is asked
/// to.
class CancelScope {
public:
    CancelScope(const Database& database, std::stop_token token);
    ~CancelScope();
    CancelScope(const CancelScope&) = delete;
    CancelScope& operator=(const CancelScope&) = delete;

private:
    sqlite3* m_connection;
    std::stop_token m_token;
};

/// A consistent view over several reads: other connections may write meanwhile.
class ReadScope {
public:
    explicit ReadScope(const Database& database);
    ~ReadScope();
    ReadScope(const ReadScope&) = delete;
    ReadScope& operator=(const ReadScope&) = delete;

private:
    const Database& m_database;
    bool m_outermost;
};

} // namespace jalon::store
