// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Base64.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;

TEST_CASE("bytes of any length are a text, and bytes again", "[base]")
{
    CHECK(base64Of("") == "");
    CHECK(base64Of("f") == "Zg==");
    CHECK(base64Of("fo") == "Zm8=");
    CHECK(base64Of("foo") == "Zm9v");
    CHECK(base64Of("foob") == "Zm9vYg==");
    CHECK(fromBase64("Zm9vYg==") == "foob");
    CHECK(fromBase64("n’est pas") == "");
    std::string all;
    for (int byte = 0; byte < 256; ++byte) {
        all += static_cast<char>(byte);
        CHECK(fromBase64(base64Of(all)) == all);
    }
}
