// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Key.h"

#include "base/Path.h"
#include "base/Sha256.h"
#include "store/Database.h"
#include "store/DbError.h"
#include "store/TestFiles.h"

#include <catch2/catch_test_macros.hpp>

#include <openssl/evp.h>

using namespace jalon;
using namespace jalon::test;
using store::Access;
using store::Database;
using store::Key;

namespace {

constexpr std::size_t kKeyBytes = 32;

Key::Salt saltOf(unsigned char first)
{
    Key::Salt salt{};
    for (std::size_t i = 0; i < salt.size(); ++i) {
        salt[i] = static_cast<unsigned char>(first + i);
    }
    return salt;
}

std::string literal(const Key& key)
{
    return std::string{key.rawLiteral().view()};
}

/// What SQLCipher 4 itself derives from a passphrase.
std::string asSqlcipher(std::string_view passphrase, const Key::Salt& salt)
{
    std::array<unsigned char, kKeyBytes> key{};
    PKCS5_PBKDF2_HMAC(passphrase.data(), static_cast<int>(passphrase.size()), salt.data(),
                      static_cast<int>(salt.size()), 256'000, EVP_sha512(), static_cast<int>(key.size()),
                      key.data());
    return "x'" + hexOf(key) + hexOf(salt) + "'";
}

} // namespace

TEST_CASE("a key is the one that SQLCipher derives from the passphrase and the file's salt", "[store][key]")
{
    CHECK(literal(Key::derive(Secret{"une phrase"}, saltOf(7))) == asSqlcipher("une phrase", saltOf(7)));
    CHECK(literal(Key::derive(Secret{"une phrase"}, saltOf(7)))
          != literal(Key::derive(Secret{"une phrase"}, saltOf(8))));
    CHECK(literal(Key::derive(Secret{"une phrase"}, saltOf(7)))
          != literal(Key::derive(Secret{"Une phrase"}, saltOf(7))));
}

TEST_CASE("a passphrase typed with composed or combining accents is one passphrase", "[store][key]")
{
    CHECK(literal(Key::derive(Secret{"pôle de Die à l'été"}, saltOf(1)))
          == literal(Key::derive(Secret{"po\u0302le de Die a\u0300 l'e\u0301te\u0301"}, saltOf(1))));
}

TEST_CASE("a file's salt is its first bytes", "[store][key]")
{
    const TemporaryFolder folder;
    const auto file = folder / "b.jalon";
    {
        const auto database = Database::create(file, Key::derive(passphrase(), saltOf(3)));
    }
    // Nothing is written yet: SQLCipher writes the salt with the first page.
    {
        const auto database = Database::create(file, Key::derive(passphrase(), saltOf(3)));
        database.script("CREATE TABLE t (x)");
    }
    const auto bytes = bytesOf(file);
    const auto salt = saltOf(3);
    CHECK(bytes.substr(0, Key::kSaltSize) == std::string(salt.begin(), salt.end()));
    const auto key = Key::forFile(passphrase(), file);
    REQUIRE(key);
    CHECK(literal(*key) == literal(Key::derive(passphrase(), saltOf(3))));
    CHECK_NOTHROW(Database::open(file, *key, Access::Read));
}

TEST_CASE("a file too short for a salt, or absent, has no key", "[store][key]")
{
    const TemporaryFolder folder;
    const auto file = folder / "b.jalon";
    CHECK(Key::forFile(passphrase(), file).error()
          == Error{ErrorCode::FileNotReadable, {pathText(file), ""}});
    writeBytes(file, std::string(Key::kSaltSize - 1, 'x'));
    CHECK(Key::forFile(passphrase(), file).error() == Error{ErrorCode::BaseTruncated, {pathText(file)}});
}

TEST_CASE("every new base has a salt of its own", "[store][key]")
{
    CHECK(Key::newSalt() != Key::newSalt());
}

TEST_CASE("a copy of a key opens what the key opens", "[store][key]")
{
    const auto key = Key::derive(Secret{"une phrase"}, saltOf(9));
    CHECK(literal(key.copy()) == literal(key));
}

TEST_CASE("no page of a base can be read in clear", "[store][key]")
{
    TestBase base;
    addNote(base.database, "ZYXQUVART, vue ce matin");
    base.database.script("PRAGMA wal_checkpoint(TRUNCATE)");
    const auto bytes = bytesOf(base.database.file());
    CHECK_FALSE(bytes.contains("ZYXQUVART"));
    CHECK_FALSE(bytes.contains("SQLite format"));
    CHECK_FALSE(bytes.contains("CREATE TABLE"));
    CHECK(decryptedPages(base.database.file()).contains("ZYXQUVART"));
}
