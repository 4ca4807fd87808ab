// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <system_error>

/// The file of a lease, as each system creates, changes and removes it without two programs meeting.
namespace jalon::store::platform {

/// std::errc::file_exists when there is one already.
std::error_code createLockFile(const std::filesystem::path& path, const std::string& content);

/// Nothing when there is no file, or it cannot be read.
std::optional<std::string> readLockFile(const std::filesystem::path& path);

enum class LockChange { Done, Refused, Failed };

using LockTest = std::function<bool(const std::string& content)>;

/// Writes `content` over the file if what it holds passes the test; nobody can come between the two. Refused:
/// the test said no, or the file is gone.
LockChange rewriteLockFile(const std::filesystem::path& path, const LockTest& test,
                           const std::string& content);
LockChange removeLockFile(const std::filesystem::path& path, const LockTest& test);

} // namespace jalon::store::platform
