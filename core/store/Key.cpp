// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Key.h"

#include "base/Path.h"
#include "base/Sha256.h"
#include "base/Text.h"

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <algorithm>
#include <fstream>
#include <span>
#include <stdexcept>

namespace jalon::store {

namespace {

constexpr int kRounds = 256'000;
constexpr std::size_t kKeySize = 32;

void appendHex(std::string& out, std::span<const unsigned char> bytes)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    for (const unsigned char byte : bytes) {
        out += kDigits[byte >> 4U];
        out += kDigits[byte & 15U];
    }
}

} // namespace

Key::Salt Key::newSalt()
{
    Salt salt{};
    if (RAND_bytes(salt.data(), static_cast<int>(salt.size())) != 1) {
        throw std::runtime_error("the system gives no random bytes");
    }
    return salt;
}

Key Key::derive(const Secret& passphrase, const Salt& salt)
{
    const Secret composed{toNfc(passphrase.view())};
    std::array<unsigned char, kKeySize> key{};
    const int done = PKCS5_PBKDF2_HMAC(composed.view().data(), static_cast<int>(composed.view().size()),
                                       salt.data(), static_cast<int>(salt.size()), kRounds, EVP_sha512(),
                                       static_cast<int>(key.size()), key.data());
    if (done != 1) {
        throw std::runtime_error("the key could not be derived");
    }
    std::string literal;
    literal.reserve(3 + 2 * (kKeySize + kSaltSize));
    literal += "x'";
    appendHex(literal, key);
    appendHex(literal, salt);
    literal += '\'';
    Key result{Secret{literal}};
    wipe(literal.data(), literal.size());
    wipe(key.data(), key.size());
    return result;
}

Expected<Key> Key::forFile(const Secret& passphrase, const std::filesystem::path& file)
{
    std::ifstream stream{file, std::ios::binary};
    if (!stream) {
        return failure(ErrorCode::FileNotReadable, pathText(file), "");
    }
    Salt salt{};
    std::array<char, kSaltSize> bytes{};
    if (!stream.read(bytes.data(), bytes.size())) {
        return failure(ErrorCode::BaseTruncated, pathText(file));
    }
    std::ranges::copy(bytes, salt.begin());
    return derive(passphrase, salt);
}

Key Key::fromRandom(std::string_view text)
{
    const auto part = [text](std::string_view name) { return sha256Hex(std::string{name}.append(text)); };
    return Key{Secret{"x'" + part("key ") + part("salt ").substr(0, 2 * kSaltSize) + "'"}};
}

} // namespace jalon::store
