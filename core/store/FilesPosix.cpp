// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Files.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace jalon::store::platform {

namespace {

std::error_code lastError()
{
    return {errno, std::generic_category()};
}

std::error_code flush(const std::filesystem::path& path, int flags)
{
    const int file = ::open(path.c_str(), flags | O_CLOEXEC);
    if (file < 0) {
        return lastError();
    }
    const auto result = ::fsync(file) == 0 ? std::error_code{} : lastError();
    ::close(file);
    return result;
}

/// A rename is only safe once its folder is on the disk. Some network file systems cannot flush a folder: the
/// rename stands all the same.
void flushFolderOf(const std::filesystem::path& path)
{
    const auto folder = path.parent_path();
    static_cast<void>(flush(folder.empty() ? "." : folder, O_RDONLY | O_DIRECTORY));
}

} // namespace

std::error_code createNew(const std::filesystem::path& path)
{
    const int file =
        ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR | S_IRGRP);
    if (file < 0) {
        return lastError();
    }
    ::close(file);
    return {};
}

std::error_code flushToDisk(const std::filesystem::path& path)
{
    return flush(path, O_RDONLY);
}

std::error_code replace(const std::filesystem::path& from, const std::filesystem::path& to)
{
    if (::rename(from.c_str(), to.c_str()) != 0) {
        return lastError();
    }
    flushFolderOf(to);
    return {};
}

std::error_code renameWithoutReplacing(const std::filesystem::path& from, const std::filesystem::path& to)
{
    // renameat2 is missing from several network file systems; a link refuses to replace everywhere it exists.
    if (::link(from.c_str(), to.c_str()) == 0) {
        ::unlink(from.c_str());
        flushFolderOf(to);
        return {};
    }
    if (errno == EEXIST) {
        return lastError();
    }
    // FAT and some shares have no links: the empty file holds the place, so that two creators cannot meet.
    if (const auto taken = createNew(to)) {
        return taken;
    }
    return replace(from, to);
}

} // namespace jalon::store::platform
