// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabular/ByteSource.h"

#include "base/HeldFile.h"
#include "base/Path.h"

#include <algorithm>
#include <cerrno>
#include <system_error>

namespace jalon::tabular {

namespace {

std::string lastReason()
{
    return std::generic_category().message(errno != 0 ? errno : EIO);
}

} // namespace

std::string blockFor(const ByteSource& source, std::size_t most)
{
    const std::size_t size = source.size();
    std::string block;
    block.resize(size == 0 ? most : std::min(most, size));
    return block;
}

Expected<std::size_t> MemorySource::read(std::span<char> room)
{
    const std::size_t count = std::min(room.size(), m_bytes.size() - m_at);
    std::copy_n(m_bytes.data() + m_at, count, room.data());
    m_at += count;
    return count;
}

Expected<void> MemorySource::restart()
{
    m_at = 0;
    return {};
}

Expected<FileSource> FileSource::open(const std::filesystem::path& path)
{
    std::error_code error;
    if (std::filesystem::is_directory(path, error)) {
        return failure(ErrorCode::FileNotReadable, pathText(path),
                       std::make_error_code(std::errc::is_a_directory).message());
    }
    if (waitUntilFree(path)) {
        return failure(ErrorCode::FileHeld, pathText(path));
    }
    errno = 0;
    std::ifstream file;
    // Blocks are read whole: a second buffer would only copy them once more.
    file.rdbuf()->pubsetbuf(nullptr, 0);
    file.open(path, std::ios::binary);
    if (!file) {
        return failure(ErrorCode::FileNotReadable, pathText(path), lastReason());
    }
    const auto size = std::filesystem::file_size(path, error);
    return FileSource{std::move(file), pathText(path), error ? 0 : static_cast<std::size_t>(size)};
}

Expected<std::size_t> FileSource::read(std::span<char> room)
{
    errno = 0;
    m_file.read(room.data(), static_cast<std::streamsize>(room.size()));
    if (m_file.bad()) {
        return failure(ErrorCode::FileNotReadable, m_name, lastReason());
    }
    return static_cast<std::size_t>(m_file.gcount());
}

Expected<void> FileSource::restart()
{
    errno = 0;
    m_file.clear();
    m_file.seekg(0);
    if (!m_file) {
        return failure(ErrorCode::FileNotReadable, m_name, lastReason());
    }
    return {};
}

} // namespace jalon::tabular
