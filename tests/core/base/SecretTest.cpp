// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Secret.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <array>
#include <new>
#include <type_traits>

using jalon::Secret;

static_assert(!std::is_copy_constructible_v<Secret>);
static_assert(!std::is_copy_assignable_v<Secret>);
static_assert(std::is_nothrow_move_constructible_v<Secret>);
static_assert(!std::is_convertible_v<std::string, Secret>);

TEST_CASE("wiped memory holds nothing any more", "[base][secret]")
{
    std::string text = "phrase de passe";
    jalon::wipe(text.data(), text.size());
    CHECK(text == std::string(15, '\0'));
    std::string part = "abcdef";
    jalon::wipe(part.data() + 1, 2);
    CHECK(part == std::string("a\0\0def", 6));
    jalon::wipe(nullptr, 0);
}

TEST_CASE("a passphrase is moved, and not left where it was", "[base][secret]")
{
    // Short texts live in the object itself, long ones elsewhere.
    for (const std::string text : {"court", "une phrase de passe bien plus longue que le texte court"}) {
        Secret first{text};
        CHECK(first.view() == text);
        CHECK_FALSE(first.empty());
        Secret second{std::move(first)};
        CHECK(second.view() == text);
        CHECK(first.empty()); // NOLINT(bugprone-use-after-move)
        Secret third{"autre"};
        third = std::move(second);
        CHECK(third.view() == text);
        CHECK(second.empty()); // NOLINT(bugprone-use-after-move)
    }
}

TEST_CASE("a short passphrase leaves no byte where it was moved from", "[base][secret]")
{
    alignas(Secret) std::array<unsigned char, sizeof(Secret)> room{};
    const std::string_view text = "Valence26";
    const auto holds = [&] { return std::ranges::search(room, text).begin() != room.end(); };
    auto* first = new (room.data()) Secret{text};
    CHECK(holds());
    const Secret second{std::move(*first)};
    CHECK_FALSE(holds());
    *first = Secret{text};
    CHECK(holds());
    first->~Secret();
    CHECK_FALSE(holds());
    CHECK(second.view() == text);
}

TEST_CASE("a passphrase assigned to itself stays", "[base][secret]")
{
    Secret secret{"phrase"};
    Secret& same = secret;
    secret = std::move(same);
    CHECK(secret.view() == "phrase");
}

TEST_CASE("copying a passphrase is asked for", "[base][secret]")
{
    Secret first{std::string_view{"a\0b", 3}};
    const Secret second = first.copy();
    first = Secret{};
    CHECK(first.empty());
    CHECK(second.view() == std::string_view{"a\0b", 3});
    CHECK(Secret{}.copy().empty());
}
