// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Error.h"
#include "store/DbError.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace jalon::host {

/// A file that lines are added to. Past its size it becomes `X.1`, in the place of the one before. Programs
/// that run at once may share it. Never fails: a log that cannot be written is no reason to stop.
class LogFile {
public:
    static constexpr std::uintmax_t kDefaultSize = std::uintmax_t{512} * 1024;

    explicit LogFile(std::filesystem::path file, std::uintmax_t size = kDefaultSize);

    /// One line: instant (UTC), process, text. Line ends within become spaces, a long text is cut.
    void add(Instant now, std::string_view text) noexcept;

private:
    void turn() const;

    std::filesystem::path m_file;
    std::uintmax_t m_size;
};

/// The program's own log. What goes there names events, error codes and numbers: never a person, a value of a
/// base, a passphrase nor the place of a file. Nothing is written before `startLog`.
///
/// It is the one thing here that any function may reach: what ends a program has nothing at hand.
void startLog(const std::filesystem::path& folder);
void note(std::string_view event) noexcept;
/// Matters of the machine (a base that does not open, a full disk); what a user typed wrong is nobody's
/// matter.
void noteError(const Error& error) noexcept;
/// With SQLite's code.
void noteFailure(const store::DbError& error) noexcept;

} // namespace jalon::host
