// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Files.h"

#include "base/AtomicFile.h"
#include "base/Path.h"
#include "base/Sha256.h"
#include "store/Guarded.h"
#include "store/OpenChecks.h"

#include <openssl/rand.h>

#include <fstream>
#include <stdexcept>

namespace jalon::store {

Error fileError(const std::filesystem::path& path, std::error_code reason)
{
    if (reason == std::errc::no_such_file_or_directory) {
        return {ErrorCode::FolderNotFound, {pathText(path.parent_path())}};
    }
    return writeError(path, reason);
}

std::filesystem::path temporaryNeighbour(const std::filesystem::path& target)
{
    constexpr std::size_t kBytes = 6;
    return withSuffix(target, "." + randomHex(kBytes) + ".tmp");
}

FileRemover::~FileRemover()
{
    if (!m_path.empty()) {
        std::error_code ignored;
        std::filesystem::remove(m_path, ignored);
    }
}

Expected<void> createEmpty(const std::filesystem::path& path)
{
    if (const auto reason = platform::createNew(path)) {
        return std::unexpected{fileError(path, reason)};
    }
    return {};
}

Expected<void> copyDurably(const std::filesystem::path& from, const std::filesystem::path& to)
{
    std::ifstream source{from, std::ios::binary};
    if (!source) {
        return failure(ErrorCode::FileNotReadable, pathText(from), std::generic_category().message(errno));
    }
    if (auto created = createEmpty(to); !created) {
        return created;
    }
    FileRemover remover{to};
    std::ofstream target{to, std::ios::binary};
    constexpr std::size_t kChunk = std::size_t{1} << 20U;
    std::string chunk(kChunk, '\0');
    errno = 0;
    while (source && target) {
        source.read(chunk.data(), static_cast<std::streamsize>(chunk.size()));
        target.write(chunk.data(), source.gcount());
    }
    if (source.bad()) {
        return failure(ErrorCode::FileNotReadable, pathText(from), std::generic_category().message(errno));
    }
    target.close();
    if (!target) {
        return std::unexpected{fileError(to, {errno != 0 ? errno : EIO, std::generic_category()})};
    }
    if (const auto reason = platform::flushToDisk(to)) {
        return std::unexpected{fileError(to, reason)};
    }
    remover.keep();
    return {};
}

Expected<void> replaceFile(const std::filesystem::path& from, const std::filesystem::path& to)
{
    if (auto reason = platform::flushToDisk(from)) {
        return std::unexpected{fileError(from, reason)};
    }
    if (auto reason = platform::replace(from, to)) {
        return std::unexpected{fileError(to, reason)};
    }
    return {};
}

Expected<void> placeNewFile(const std::filesystem::path& from, const std::filesystem::path& to)
{
    if (auto reason = platform::flushToDisk(from)) {
        return std::unexpected{fileError(from, reason)};
    }
    const auto reason = platform::renameWithoutReplacing(from, to);
    if (reason == std::errc::file_exists) {
        return failure(ErrorCode::BaseExists, pathText(to));
    }
    if (reason) {
        return std::unexpected{fileError(to, reason)};
    }
    return {};
}

Expected<FileStamp> stampOf(const std::filesystem::path& path)
{
    std::ifstream file{path, std::ios::binary};
    std::error_code error;
    FileStamp stamp;
    stamp.size = std::filesystem::file_size(path, error);
    if (!file || error) {
        return failure(ErrorCode::FileNotReadable, pathText(path), error.message());
    }
    std::string page(kPageSize, '\0');
    file.read(page.data(), static_cast<std::streamsize>(page.size()));
    stamp.firstPage = sha256Hex({page.data(), static_cast<std::size_t>(file.gcount())});
    return stamp;
}

std::string randomHex(std::size_t bytes)
{
    std::vector<unsigned char> random(bytes);
    if (RAND_bytes(random.data(), static_cast<int>(random.size())) != 1) {
        throw std::runtime_error("the system gives no random bytes");
    }
    return hexOf(random);
}

} // namespace jalon::store
