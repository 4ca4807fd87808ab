// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/SqlValue.h"
#include "store/StatementCache.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace jalon::store {

/// One use of a prepared statement; going out of scope resets it and gives it back to its connection.
/// Every failure throws DbError.
class Statement {
public:
    explicit Statement(StatementCache::Taken taken);
    ~Statement();
    Statement(Statement&& other) noexcept;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    Statement& operator=(Statement&&) = delete;

    /// Binds ?1, ?2… The texts are copied.
    template <class... Args>
    Statement& bind(const Args&... args)
    {
        int index = 0;
        (bindValue(++index, toSql(args), Lifetime::Copied), ...);
        return *this;
    }

    /// Binds, runs to the end and resets. The texts need only live as long as this call: nothing is copied.
    template <class... Args>
    void run(const Args&... args)
    {
        int index = 0;
        (bindValue(++index, toSql(args), Lifetime::Borrowed), ...);
        runAndReset();
    }

    /// Binds one value, ?index; for statements whose columns are not known when compiling.
    void bindAt(int index, const SqlValue& value) { bindValue(index, value, Lifetime::Copied); }
    /// The same, without copying: the text must live until the statement has run.
    template <class T>
    void bindBorrowed(int index, const T& value)
    {
        bindValue(index, toSql(value), Lifetime::Borrowed);
    }
    void runAndReset();

    /// Next row, or false at the end.
    bool step();

    /// Column of the present row, from 0. Views (std::string_view) live until the next step.
    template <class T>
    T get(int column) const
    {
        return FromSql<T>::from(valueAt(column));
    }

    int columnCount() const;
    SqlValue valueAt(int column) const;

private:
    enum class Lifetime { Copied, Borrowed };
    void bindValue(int index, const SqlValue& value, Lifetime lifetime);

    sqlite3_stmt* m_handle;
    StatementCache::Kept* m_kept;
};

} // namespace jalon::store
