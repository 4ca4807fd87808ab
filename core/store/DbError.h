// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <stdexcept>
#include <string>

namespace jalon::store {

/// A failure of the engine or of the disk. It names the operation (SQL without its values), never a key nor a
/// value.
class DbError : public std::runtime_error {
public:
    DbError(int code, const std::string& operation);

    /// SQLite's extended result code.
    int code() const { return m_code; }
    const std::string& operation() const { return m_operation; }

    bool isDiskFull() const;
    bool isCancelled() const;
    /// Another connection was writing for longer than one waits.
    bool isBusy() const;

    /// What front ends can say of it; `path` is the base's.
    virtual Error toError(const std::string& path) const;

private:
    int m_code;
    std::string m_operation;
};

/// What a Guard does not let happen. It goes the way of the engine's failures, so that everything that is on
/// its way is rolled back as after one of them.
class Refusal final : public DbError {
public:
    explicit Refusal(Error error);

    Error toError(const std::string& path) const override;

private:
    Error m_error;
};

} // namespace jalon::store
