// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/Keyring.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;

TEST_CASE("the system's session keeps a passphrase until it is forgotten", "[host][keyring]")
{
    const auto keyring = host::sessionKeyring();
    const std::string base = "C:/essai/d’un pôle.jalon";
    if (!keyring->isThere()) {
        CHECK_FALSE(keyring->keep(base, Secret{"une phrase"}));
        CHECK_FALSE(keyring->find(base));
        keyring->forget(base);
        SKIP("no Secret Service here: it was only seen that nothing is kept");
    }
    keyring->forget(base);
    CHECK_FALSE(keyring->find(base));
    REQUIRE(keyring->keep(base, Secret{"une phrase, œuvre d’été"}));
    REQUIRE(keyring->keep(base + "2", Secret{"celle d’une autre"}));
    CHECK(keyring->find(base)->view() == "une phrase, œuvre d’été");
    REQUIRE(keyring->keep(base, Secret{"la suivante"}));
    CHECK(keyring->find(base)->view() == "la suivante");
    keyring->forget(base);
    CHECK_FALSE(keyring->find(base));
    CHECK(keyring->find(base + "2")->view() == "celle d’une autre");
    keyring->forget(base + "2");
    CHECK_FALSE(keyring->find(base + "2"));
}
