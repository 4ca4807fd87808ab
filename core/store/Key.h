// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/Secret.h"

#include <array>
#include <filesystem>
#include <string_view>

namespace jalon::store {

/// The key of one file: derived once from the passphrase and the file's salt as SQLCipher 4 does
/// (PBKDF2-HMAC-SHA512, 256 000 rounds), then given raw to every connection.
class Key {
public:
    static constexpr std::size_t kSaltSize = 16;
    using Salt = std::array<unsigned char, kSaltSize>;

    static Salt newSalt();
    /// The passphrase is taken in normalisation form C, so that every keyboard types the same one.
    static Key derive(const Secret& passphrase, const Salt& salt);
    /// With the salt that the file begins with. Errors: FileNotReadable, BaseTruncated.
    static Expected<Key> forFile(const Secret& passphrase, const std::filesystem::path& file);

    /// From a text that nobody can guess, for a file that holds no more than what holds that text.
    static Key fromRandom(std::string_view text);

    /// SQLCipher's raw form: x'<key><salt>' in hexadecimal.
    const Secret& rawLiteral() const { return m_rawLiteral; }
    Key copy() const { return Key{m_rawLiteral.copy()}; }

private:
    explicit Key(Secret rawLiteral) : m_rawLiteral(std::move(rawLiteral)) { }
    Secret m_rawLiteral;
};

} // namespace jalon::store
