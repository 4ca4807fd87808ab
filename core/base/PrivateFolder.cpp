// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/PrivateFolder.h"

#include "base/Path.h"

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <random>
#include <string>
#include <system_error>

#ifndef _WIN32
#include <sys/stat.h>

#include <cerrno>
#endif

namespace jalon {

namespace {

bool createPrivate(const std::filesystem::path& path, std::error_code& error)
{
#ifdef _WIN32
    return std::filesystem::create_directory(path, error);
#else
    // Made private at once: permissions set afterwards would leave a moment open.
    const bool created = mkdir(path.c_str(), S_IRWXU) == 0;
    error = created ? std::error_code{} : std::error_code{errno, std::generic_category()};
    return created;
#endif
}

void overwrite(const std::filesystem::path& path) noexcept
{
    std::error_code error;
    auto left = std::filesystem::file_size(path, error);
    if (error) {
        return;
    }
    std::ofstream file{path, std::ios::binary | std::ios::in};
    const std::string zeros(std::size_t{64} * 1024, '\0');
    while (left > 0 && file) {
        const auto count = std::min<std::uintmax_t>(left, zeros.size());
        file.write(zeros.data(), static_cast<std::streamsize>(count));
        left -= count;
    }
}

} // namespace

Expected<PrivateFolder> PrivateFolder::create()
{
    std::error_code error;
    const auto parent = std::filesystem::temp_directory_path(error);
    std::random_device random;
    constexpr int kAttempts = 8;
    for (int attempt = 0; attempt < kAttempts && !error; ++attempt) {
        auto path = parent / ("jalon-" + std::to_string(random()) + std::to_string(random()));
        if (createPrivate(path, error)) {
            return PrivateFolder{std::move(path)};
        }
        if (error == std::errc::file_exists) {
            error.clear();
        }
    }
    return failure(ErrorCode::FileNotWritable, pathText(parent), error.message());
}

PrivateFolder::~PrivateFolder()
{
    if (m_path.empty()) {
        return;
    }
    std::error_code error;
    // Not a range-for, which throws when a folder cannot be read. Links are removed, not what they point to.
    using Walk = std::filesystem::recursive_directory_iterator;
    for (Walk entry{m_path, error}; !error && entry != Walk{}; entry.increment(error)) {
        std::error_code unknown;
        if (std::filesystem::is_regular_file(entry->symlink_status(unknown))) {
            overwrite(entry->path());
        }
    }
    std::filesystem::remove_all(m_path, error);
}

} // namespace jalon
