// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <filesystem>
#include <utility>

namespace jalon {

/// A folder that only its user can enter (0700; on Windows the user's own temporary folder), for files that
/// libraries spool in clear text and for copies that only one session uses. When it goes, what it holds is
/// overwritten and removed.
class PrivateFolder {
public:
    /// FileNotWritable.
    static Expected<PrivateFolder> create();
    PrivateFolder(PrivateFolder&& other) noexcept : m_path(std::exchange(other.m_path, {})) { }
    PrivateFolder& operator=(PrivateFolder&&) = delete;
    ~PrivateFolder();

    const std::filesystem::path& path() const { return m_path; }

private:
    explicit PrivateFolder(std::filesystem::path path) : m_path(std::move(path)) { }

    std::filesystem::path m_path;
};

} // namespace jalon
