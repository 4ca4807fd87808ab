// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Sha256.h"

#include <array>

#include <catch2/catch_test_macros.hpp>

using namespace jalon;

// FIPS 180-4's own examples.
TEST_CASE("SHA-256 gives what its authors say", "[base][sha256]")
{
    CHECK(sha256Hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(sha256Hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(sha256Hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
          == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

TEST_CASE("bytes that come in parts give the digest of the whole", "[base][sha256]")
{
    const std::string whole(100'000, 'j');
    Sha256 digest;
    for (std::size_t at = 0; at < whole.size(); at += 777) {
        digest.add(std::string_view{whole}.substr(at, 777));
    }
    CHECK(digest.hex() == sha256Hex(whole));
    CHECK(Sha256{}.hex() == sha256Hex(""));
}

TEST_CASE("each byte is two digits", "[base][sha256]")
{
    const std::array<unsigned char, 4> bytes = {0x00, 0x0F, 0xA0, 0xFF};
    CHECK(hexOf(bytes) == "000fa0ff");
    CHECK(hexOf({}).empty());
}
