// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <system_error>

namespace jalon {

/// A file that is there whole or not at all: written beside its place, flushed to the disk, then renamed. An
/// older file of that name stays until then, and its permissions pass to the new one. Nothing is left behind
/// when it is destroyed without `commit`.
class AtomicFile {
public:
    /// FileNotWritable.
    static Expected<AtomicFile> create(const std::filesystem::path& target);
    AtomicFile(AtomicFile&& other) noexcept;
    AtomicFile& operator=(AtomicFile&& other) noexcept;
    ~AtomicFile();

    /// FileNotWritable, DiskFull.
    Expected<void> write(std::string_view bytes);
    /// FileNotWritable, DiskFull.
    Expected<void> commit();

private:
    struct Closer {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };

    AtomicFile(std::filesystem::path target, std::filesystem::path temporary, std::FILE* file)
        : m_target(std::move(target)), m_temporary(std::move(temporary)), m_file(file)
    {
    }

    void discard() noexcept;

    std::filesystem::path m_target;
    std::filesystem::path m_temporary; ///< empty once committed or moved from
    std::unique_ptr<std::FILE, Closer> m_file;
};

/// Why a file was not written: DiskFull, FileHeld, else FileNotWritable with the system's reason.
Error writeError(const std::filesystem::path& path, std::error_code reason);

/// `create`, `write` and `commit` at once.
Expected<void> writeFile(const std::filesystem::path& target, std::string_view bytes);

} // namespace jalon
