// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/FileDigest.h"

#include "tabular/ByteSource.h"

#include <openssl/evp.h>

#include <array>
#include <memory>
#include <stdexcept>
#include <vector>

namespace jalon::caf {

namespace {

struct FreeContext {
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};

void require(int result)
{
    if (result != 1) {
        throw std::runtime_error("SHA-256 is not available");
    }
}

} // namespace

Expected<std::string> fileDigest(const std::filesystem::path& file)
{
    auto source = tabular::FileSource::open(file);
    if (!source) {
        return std::unexpected{source.error()};
    }
    const std::unique_ptr<EVP_MD_CTX, FreeContext> context{EVP_MD_CTX_new()};
    require(EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr));
    std::vector<char> block(std::size_t{1} << 18);
    while (true) {
        const auto size = source->read(block);
        if (!size) {
            return std::unexpected{size.error()};
        }
        if (*size == 0) {
            break;
        }
        require(EVP_DigestUpdate(context.get(), block.data(), *size));
    }
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int length = 0;
    require(EVP_DigestFinal_ex(context.get(), digest.data(), &length));
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (unsigned int i = 0; i < length; ++i) {
        text += digits[digest[i] >> 4];
        text += digits[digest[i] & 0x0F];
    }
    return text;
}

} // namespace jalon::caf
