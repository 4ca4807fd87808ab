// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>

namespace jalon::store {

/// A name beside `target` that nobody uses: what is written there is then renamed onto the target.
std::filesystem::path temporaryNeighbour(const std::filesystem::path& target);

/// Removes a file when it goes, unless told to keep it.
class FileRemover {
public:
    explicit FileRemover(std::filesystem::path path) : m_path(std::move(path)) { }
    ~FileRemover();
    FileRemover(const FileRemover&) = delete;
    FileRemover& operator=(const FileRemover&) = delete;
    void keep() { m_path.clear(); }

private:
    std::filesystem::path m_path;
};

/// Copies the bytes into a file that must not exist and flushes them to the disk. Errors: FileNotReadable,
/// FileNotWritable, FolderNotFound, DiskFull.
Expected<void> copyDurably(const std::filesystem::path& from, const std::filesystem::path& to);

/// Puts `from` in the place of `to` in one step, flushed to the disk. Errors: as above.
Expected<void> replaceFile(const std::filesystem::path& from, const std::filesystem::path& to);

/// The same where `to` must not exist: BaseExists when it does.
Expected<void> placeNewFile(const std::filesystem::path& from, const std::filesystem::path& to);

/// Creates an empty file, so that an unwritable place is known with the system's own reason.
Expected<void> createEmpty(const std::filesystem::path& path);

/// What shows that a base's file is still the one that was read: its first page is written anew, with another
/// random vector, by each change. Not its time, which servers round or write late.
struct FileStamp {
    std::uintmax_t size = 0;
    std::string firstPage; ///< SHA-256 of the first 4096 bytes, in hexadecimal

    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

/// Error: FileNotReadable.
Expected<FileStamp> stampOf(const std::filesystem::path& path);

std::string randomHex(std::size_t bytes);

namespace platform {

std::error_code createNew(const std::filesystem::path& path);
std::error_code flushToDisk(const std::filesystem::path& path);
std::error_code replace(const std::filesystem::path& from, const std::filesystem::path& to);
/// std::errc::file_exists when there is something in the place.
std::error_code renameWithoutReplacing(const std::filesystem::path& from, const std::filesystem::path& to);

} // namespace platform

} // namespace jalon::store
