// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Statement.h"

#include "store/DbError.h"
#include "store/Sqlite.h"

namespace jalon::store {

namespace {

// Enough for every query of the program; a program that builds texts at random stays bounded all the same.
constexpr std::size_t kKeptStatements = 400;

[[noreturn]] void throwFor(sqlite3_stmt* statement)
{
    throw DbError(sqlite3_extended_errcode(sqlite3_db_handle(statement)), sqlite3_sql(statement));
}

} // namespace

StatementCache::Taken StatementCache::take(std::string_view sql)
{
    const auto found = m_kept.find(sql);
    if (found != m_kept.end() && !found->second.inUse) {
        found->second.inUse = true;
        return {found->second.statement, &found->second};
    }
    auto* const statement = prepare(sql);
    if (found != m_kept.end() || m_kept.size() >= kKeptStatements) {
        return {statement, nullptr};
    }
    auto& kept = m_kept.emplace(std::string{sql}, Kept{statement, true}).first->second;
    return {statement, &kept};
}

sqlite3_stmt* StatementCache::prepare(std::string_view sql) const
{
    sqlite3_stmt* statement = nullptr;
    const int result = sqlite3_prepare_v3(m_connection, sql.data(), static_cast<int>(sql.size()),
                                          SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (result != SQLITE_OK || statement == nullptr) {
        throw DbError(sqlite3_extended_errcode(m_connection), std::string{sql});
    }
    return statement;
}

void StatementCache::giveBack(Taken taken) noexcept
{
    if (taken.kept == nullptr) {
        sqlite3_finalize(taken.statement);
        return;
    }
    sqlite3_reset(taken.statement);
    sqlite3_clear_bindings(taken.statement);
    taken.kept->inUse = false;
}

void StatementCache::clear() noexcept
{
    for (const auto& [sql, kept] : m_kept) {
        sqlite3_finalize(kept.statement);
    }
    m_kept.clear();
}

Statement::Statement(StatementCache::Taken taken) : m_handle(taken.statement), m_kept(taken.kept) { }

Statement::Statement(Statement&& other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr)), m_kept(other.m_kept)
{
}

Statement::~Statement()
{
    if (m_handle != nullptr) {
        StatementCache::giveBack({m_handle, m_kept});
    }
}

void Statement::bindValue(int index, const SqlValue& value, Lifetime lifetime)
{
    int result = SQLITE_OK;
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        result = sqlite3_bind_int64(m_handle, index, *number);
    } else if (const auto* text = std::get_if<std::string_view>(&value)) {
        auto* const destructor = lifetime == Lifetime::Copied ? SQLITE_TRANSIENT : SQLITE_STATIC;
        result = sqlite3_bind_text64(m_handle, index, text->data(), text->size(), destructor, SQLITE_UTF8);
    } else if (const auto* real = std::get_if<double>(&value)) {
        result = sqlite3_bind_double(m_handle, index, *real);
    } else {
        result = sqlite3_bind_null(m_handle, index);
    }
    if (result != SQLITE_OK) {
        throwFor(m_handle);
    }
}

bool Statement::step()
{
    const int result = sqlite3_step(m_handle);
    if (result == SQLITE_ROW) {
        return true;
    }
    if (result != SQLITE_DONE) {
        throwFor(m_handle);
    }
    return false;
}

void Statement::runAndReset()
{
    while (step()) { }
    sqlite3_reset(m_handle);
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_handle);
}

SqlValue Statement::valueAt(int column) const
{
    switch (sqlite3_column_type(m_handle, column)) {
    case SQLITE_INTEGER:
        return std::int64_t{sqlite3_column_int64(m_handle, column)};
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_handle, column);
    case SQLITE_TEXT:
    case SQLITE_BLOB: {
        const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_handle, column));
        return std::string_view{text, static_cast<std::size_t>(sqlite3_column_bytes(m_handle, column))};
    }
    default:
        return {};
    }
}

} // namespace jalon::store
