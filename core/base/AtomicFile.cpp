// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/AtomicFile.h"

#include "base/HeldFile.h"
#include "base/Path.h"

#include <cerrno>
#include <random>
#include <system_error>
#include <utility>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace jalon {

namespace {

std::unexpected<Error> notWritable(const std::filesystem::path& path, std::error_code reason)
{
    return std::unexpected{writeError(path, reason)};
}

std::error_code lastError()
{
    return {errno != 0 ? errno : EIO, std::generic_category()};
}

std::FILE* openNew(const std::filesystem::path& path)
{
    errno = 0;
#ifdef _WIN32
    return _wfopen(systemPath(path).c_str(), L"wbx");
#else
    return std::fopen(path.c_str(), "wbx");
#endif
}

bool flushToDisk(std::FILE* file)
{
    errno = 0;
    if (std::fflush(file) != 0) {
        return false;
    }
#ifdef _WIN32
    return _commit(_fileno(file)) == 0;
#else
    return fsync(fileno(file)) == 0;
#endif
}

/// Where the bytes go: renaming onto a symbolic link would put a file in the link's place.
std::filesystem::path resolved(std::filesystem::path target)
{
    constexpr int kLinks = 40; // as many as Linux follows
    std::error_code error;
    for (int link = 0; link < kLinks && std::filesystem::is_symlink(target, error); ++link) {
        const auto next = std::filesystem::read_symlink(target, error);
        if (error) {
            break;
        }
        target = target.parent_path() / next;
    }
    return target;
}

} // namespace

Expected<AtomicFile> AtomicFile::create(const std::filesystem::path& target)
{
    auto place = resolved(target);
    std::error_code error;
    if (std::filesystem::is_directory(place, error)) {
        return notWritable(target, std::make_error_code(std::errc::is_a_directory));
    }
    std::random_device random;
    constexpr int kAttempts = 8;
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        // A short name of its own: one made longer than the target's could be too long for the disk.
        auto temporary = place.parent_path() / ("jalon-" + std::to_string(random()) + ".tmp");
        if (std::FILE* file = openNew(temporary)) {
            return AtomicFile{std::move(place), std::move(temporary), file};
        }
        if (errno != EEXIST) {
            break;
        }
    }
    return notWritable(target, lastError());
}

Error writeError(const std::filesystem::path& path, std::error_code reason)
{
    if (reason == std::errc::no_space_on_device) {
        return {ErrorCode::DiskFull, {pathText(path)}};
    }
    if (isHeldElsewhere(reason)) {
        return {ErrorCode::FileHeld, {pathText(path)}};
    }
    return {ErrorCode::FileNotWritable, {pathText(path), reason.message()}};
}

AtomicFile::AtomicFile(AtomicFile&& other) noexcept
    : m_target(std::move(other.m_target)),
      m_temporary(std::exchange(other.m_temporary, {})),
      m_file(std::move(other.m_file))
{
}

AtomicFile& AtomicFile::operator=(AtomicFile&& other) noexcept
{
    if (this != &other) {
        discard();
        m_target = std::move(other.m_target);
        m_temporary = std::exchange(other.m_temporary, {});
        m_file = std::move(other.m_file);
    }
    return *this;
}

AtomicFile::~AtomicFile()
{
    discard();
}

void AtomicFile::discard() noexcept
{
    m_file.reset();
    if (!m_temporary.empty()) {
        std::error_code ignored;
        std::filesystem::remove(m_temporary, ignored);
    }
}

Expected<void> AtomicFile::write(std::string_view bytes)
{
    errno = 0;
    if (std::fwrite(bytes.data(), 1, bytes.size(), m_file.get()) != bytes.size()) {
        return notWritable(m_target, lastError());
    }
    return {};
}

Expected<void> AtomicFile::commit()
{
    if (!flushToDisk(m_file.get())) {
        return notWritable(m_target, lastError());
    }
    errno = 0;
    if (std::fclose(m_file.release()) != 0) {
        return notWritable(m_target, lastError());
    }
    std::error_code error;
    if (const auto older = std::filesystem::status(m_target, error);
        std::filesystem::is_regular_file(older)) {
        std::filesystem::permissions(m_temporary, older.permissions(), error);
    }
    if (const auto reason = moveOver(m_temporary, m_target)) {
        return notWritable(m_target, reason);
    }
    m_temporary.clear();
    return {};
}

Expected<void> writeFile(const std::filesystem::path& target, std::string_view bytes)
{
    auto file = AtomicFile::create(target);
    if (!file) {
        return std::unexpected{file.error()};
    }
    if (auto written = file->write(bytes); !written) {
        return written;
    }
    return file->commit();
}

} // namespace jalon
