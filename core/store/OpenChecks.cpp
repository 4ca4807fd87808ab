// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/OpenChecks.h"

#include "base/HeldFile.h"
#include "base/Path.h"
#include "base/Text.h"
#include "store/DbError.h"
#include "store/Guarded.h"
#include "store/Migrations.h"
#include "store/Sqlite.h"

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <fstream>
#include <memory>

namespace jalon::store {

namespace {

using namespace std::string_view_literals;

// Four bytes at least: a base begins with random ones, and one in 65 536 would begin like a shorter magic.
constexpr std::array kOtherMagics = {
    "SQLite format 3\0"sv,
    "PK\x03\x04"sv, // ZIP: XLSX, ODS, DOCX
    "PK\x05\x06"sv,
    "%PDF-"sv,
    "\x1F\x8B\x08\x00"sv, // gzip
    "\x1F\x8B\x08\x08"sv,
    "7z\xBC\xAF\x27\x1C"sv,
    "BZh91AY"sv,
    "\xFD"
    "7zXZ"sv,
    "\x28\xB5\x2F\xFD"sv, // zstd
    "Rar!"sv,
    "\xD0\xCF\x11\xE0"sv, // DOC, XLS, MSG
    R"({\rtf)"sv,
    "\x89PNG"sv,
    "\xFF\xD8\xFF\xE0"sv, // JPEG
    "\xFF\xD8\xFF\xE1"sv,
    "GIF8"sv,
    "MZ\x90\x00"sv, // a Windows program
    "\x7F"
    "ELF"sv,
};

/// Texts and lists: in 4096 random bytes a hundred control characters are expected, in a text none.
bool looksLikeText(std::string_view page)
{
    const auto isControl = [](char letter) {
        const auto code = static_cast<unsigned char>(letter);
        return code < 0x20 && code != '\t' && code != '\n' && code != '\r' && code != '\f';
    };
    return std::ranges::none_of(page, isControl);
}

bool startsLikeUtf16(std::string_view page)
{
    return (page.starts_with("\xFF\xFE"sv) && page[3] == '\0' && page[5] == '\0')
           || (page.starts_with("\xFE\xFF"sv) && page[2] == '\0' && page[4] == '\0');
}

bool isAnotherFormat(std::string_view page)
{
    return std::ranges::any_of(kOtherMagics, [page](auto magic) { return page.starts_with(magic); })
           || looksLikeText(page) || startsLikeUtf16(page);
}

bool hasWholePages(const std::filesystem::path& file)
{
    return std::filesystem::file_size(file) % kPageSize == 0;
}

std::array<unsigned char, 32> keyBytes(const Key& key)
{
    std::array<unsigned char, 32> bytes{};
    const auto hex = key.rawLiteral().view().substr(2);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        std::from_chars(hex.data() + 2 * i, hex.data() + 2 * i + 2, bytes[i], 16);
    }
    return bytes;
}

/// SQLite's header holds the page count at byte 28, big-endian; SQLCipher encrypts the first page from byte
/// 16 on (AES-256-CBC), its random vector begins the 80 bytes reserved at its end.
std::uintmax_t pageCountInHeader(const std::filesystem::path& file, const Key& key)
{
    constexpr std::size_t kBlock = 16;
    constexpr std::size_t kReserved = 80;
    std::array<unsigned char, kPageSize> page{};
    std::ifstream{file, std::ios::binary}.read(reinterpret_cast<char*>(page.data()), page.size());
    std::array<unsigned char, 2 * kBlock> plain{};
    auto secret = keyBytes(key);
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context{EVP_CIPHER_CTX_new(),
                                                                                  EVP_CIPHER_CTX_free};
    int size = 0;
    EVP_DecryptInit_ex(context.get(), EVP_aes_256_cbc(), nullptr, secret.data(),
                       page.data() + kPageSize - kReserved);
    EVP_CIPHER_CTX_set_padding(context.get(), 0);
    EVP_DecryptUpdate(context.get(), plain.data(), &size, page.data() + kBlock, kBlock);
    wipe(secret.data(), secret.size());
    std::uintmax_t count = 0;
    for (std::size_t i = 28 - kBlock; i < 32 - kBlock; ++i) {
        count = count << 8U | plain[i];
    }
    return count;
}

/// The engine only calls such a file malformed.
bool isShorterThanItsHeader(const std::filesystem::path& file, const Key& key)
{
    return std::filesystem::file_size(file) < pageCountInHeader(file, key) * kPageSize;
}

Error whyNot(const DbError& error, const std::filesystem::path& file, const Key& key,
             const std::filesystem::path& named)
{
    switch (error.code() & 0xff) {
    case SQLITE_NOTADB:
        return {hasWholePages(file) ? ErrorCode::BaseWrongKey : ErrorCode::BaseNotJalon, {pathText(named)}};
    case SQLITE_CORRUPT:
        if (isShorterThanItsHeader(file, key)) {
            return {ErrorCode::BaseTruncated, {pathText(named)}};
        }
        break;
    default:
        break;
    }
    return error.toError(pathText(named));
}

Expected<void> checkContent(const Database& database, const std::filesystem::path& named)
{
    const auto application = database.value<int>("SELECT application_id FROM pragma_application_id").value();
    if (application != kApplicationId) {
        return failure(ErrorCode::BaseNotJalon, pathText(named));
    }
    if (const int schema = schemaOf(database); schema > newestSchema()) {
        return failure(ErrorCode::BaseTooNew, pathText(named), std::to_string(schema),
                       std::to_string(newestSchema()));
    }
    if (!hasWholePages(database.file())) {
        return failure(ErrorCode::BaseTruncated, pathText(named));
    }
    if (database.access() == Access::Write && sqlite3_db_readonly(database.handle(), "main") == 1) {
        return failure(ErrorCode::BaseReadOnly, pathText(named));
    }
    return {};
}

} // namespace

Expected<void> checkFile(const std::filesystem::path& file)
{
    std::error_code error;
    const auto status = std::filesystem::status(file, error);
    if (status.type() == std::filesystem::file_type::not_found) {
        return failure(ErrorCode::BaseNotFound, pathText(file));
    }
    if (error) {
        return failure(ErrorCode::FileNotReadable, pathText(file), error.message());
    }
    if (std::filesystem::is_directory(status)) {
        return failure(ErrorCode::BaseNotJalon, pathText(file));
    }
    if (waitUntilFree(file)) {
        return failure(ErrorCode::FileHeld, pathText(file));
    }
    errno = 0;
    std::ifstream stream{file, std::ios::binary};
    if (!stream) {
        return failure(ErrorCode::FileNotReadable, pathText(file), std::generic_category().message(errno));
    }
    std::array<char, kPageSize> page{};
    stream.read(page.data(), page.size());
    if (stream.gcount() < static_cast<std::streamsize>(page.size())
        || isAnotherFormat({page.data(), page.size()})) {
        return failure(ErrorCode::BaseNotJalon, pathText(file));
    }
    return {};
}

Expected<Database> openChecked(const std::filesystem::path& file, const Key& key, Access access,
                               const std::filesystem::path& named)
{
    try {
        auto database = Database::open(file, key, access);
        if (auto checked = checkContent(database, named); !checked) {
            return std::unexpected{checked.error()};
        }
        return database;
    } catch (const DbError& error) {
        return guarded(
            named, [&]() -> Expected<Database> { return std::unexpected{whyNot(error, file, key, named)}; });
    } catch (const std::filesystem::filesystem_error& error) {
        return failure(ErrorCode::FileNotReadable, pathText(named), error.code().message());
    }
}

} // namespace jalon::store
