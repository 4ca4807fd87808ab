// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DbError.h"

#include "store/Sqlite.h"

namespace jalon::store {

DbError::DbError(int code, const std::string& operation)
    : std::runtime_error(std::string{sqlite3_errstr(code)} + " (" + std::to_string(code) + "): " + operation),
      m_code(code),
      m_operation(operation)
{
}

bool DbError::isDiskFull() const
{
    // A full disk shows as a failed write where SQLite could not tell why.
    return (m_code & 0xff) == SQLITE_FULL || m_code == SQLITE_IOERR_WRITE || m_code == SQLITE_IOERR_TRUNCATE
           || m_code == SQLITE_IOERR_SHMSIZE;
}

bool DbError::isCancelled() const
{
    return (m_code & 0xff) == SQLITE_INTERRUPT;
}

bool DbError::isBusy() const
{
    return (m_code & 0xff) == SQLITE_BUSY;
}

Error DbError::toError(const std::string& path) const
{
    if (isDiskFull()) {
        return Error{ErrorCode::DiskFull, {path}};
    }
    if (isCancelled()) {
        return Error{ErrorCode::Cancelled, {}};
    }
    switch (m_code & 0xff) {
    case SQLITE_READONLY:
        return Error{ErrorCode::BaseReadOnly, {path}};
    case SQLITE_NOTADB:
        return Error{ErrorCode::BaseWrongKey, {path}};
    case SQLITE_CORRUPT:
        return Error{ErrorCode::BaseDamaged, {path, sqlite3_errstr(m_code)}};
    default:
        return Error{ErrorCode::DatabaseFailure, {m_operation, std::to_string(m_code)}};
    }
}

Refusal::Refusal(Error error) : DbError(SQLITE_AUTH, "not allowed"), m_error(std::move(error)) { }

Error Refusal::toError(const std::string& /*path*/) const
{
    return m_error;
}

} // namespace jalon::store
