// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/LetterBase.h"
#include "letter/Logo.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::letter;

namespace {

ErrorCode logoRefused(std::string bytes)
{
    const auto logo = logoFrom(std::move(bytes), "logo.png");
    REQUIRE_FALSE(logo);
    CHECK(logo.error().parameters.front() == "logo.png");
    return logo.error().code;
}

/// A JPEG as far as its size is read: 300 by 200.
std::string someJpeg()
{
    return {"\xff\xd8\xff\xe0\x00\x04xx\xff\xc0\x00\x11\x08\x00\xc8\x01\x2c\x03xxxxxxxxx\xff\xd9", 29};
}

} // namespace

TEST_CASE("the sender is kept, without the spaces around it, and undone", "[letter]")
{
    test::LetterBase base;
    CHECK(senderOf(base.database) == test::someSender());
    auto other = test::someSender();
    other.place = "  Crest ";
    other.address = "  1 rue Neuve\n\n 99200 Crest  ";
    const auto written =
        base.write([&](auto& tx) { setSender(tx, other).value(); }, store::TxKind::Reference);
    CHECK(senderOf(base.database).place == "Crest");
    CHECK(senderOf(base.database).address == "1 rue Neuve\n99200 Crest");

    base.undo(written);
    CHECK(senderOf(base.database) == test::someSender());
    base.write([](auto& tx) { setSender(tx, {}).value(); });
    CHECK(senderOf(base.database) == Sender{});
}

TEST_CASE("a sender that would not fit on a letter is refused", "[letter]")
{
    test::LetterBase base;
    const auto refused = [&base](Sender sender) {
        return base.tried([&](auto& tx) { return setSender(tx, sender); }).error();
    };
    auto sender = test::someSender();
    sender.name = std::string(81, 'x');
    CHECK(refused(sender) == Error{ErrorCode::InvalidValue, {"letter.name", sender.name}});
    sender = test::someSender();
    sender.phone = "04\n05";
    CHECK(refused(sender).parameters.front() == "letter.phone");
    sender = test::someSender();
    sender.address = "1\n2\n3\n4\n5";
    CHECK(refused(sender).parameters.front() == "letter.address");
    sender.address = "caf\xe9";
    CHECK(refused(sender).code == ErrorCode::InvalidValue);
    CHECK(senderOf(base.database) == test::someSender());
}

TEST_CASE("a logo is a whole PNG or JPEG of a decent size", "[letter]")
{
    const auto png = logoFrom(test::smallPng(), "logo.png").value();
    CHECK(png.width == 2);
    CHECK(png.height == 1);
    CHECK_FALSE(png.isJpeg);
    const auto jpeg = logoFrom(someJpeg(), "logo.png").value();
    CHECK(jpeg.width == 300);
    CHECK(jpeg.height == 200);
    CHECK(jpeg.isJpeg);

    CHECK(logoRefused("") == ErrorCode::LogoNotImage);
    CHECK(logoRefused("<svg/>") == ErrorCode::LogoNotImage);
    CHECK(logoRefused(test::smallPng().substr(0, 40)) == ErrorCode::LogoNotImage); // cut short
    CHECK(logoRefused(test::smallPng().substr(0, 8)) == ErrorCode::LogoNotImage);
    CHECK(logoRefused(someJpeg().substr(0, 12)) == ErrorCode::LogoNotImage);
    CHECK(logoRefused(test::smallPng() + std::string(kLogoBytes, 'x')) == ErrorCode::LogoTooLarge);
    auto wide = test::smallPng();
    wide[18] = '\x10'; // 4 098 pixels
    CHECK(logoRefused(wide) == ErrorCode::LogoTooLarge);
}

TEST_CASE("a logo goes through the base unchanged", "[letter]")
{
    test::LetterBase base;
    CHECK(logoOf(base.database) == nullptr);
    base.write([](auto& tx) { setLogo(tx, test::smallPng(), "l.png").value(); });
    REQUIRE(logoOf(base.database) != nullptr);
    CHECK(logoOf(base.database)->bytes == test::smallPng());
    CHECK_FALSE(base.tried([](auto& tx) { return setLogo(tx, "x", "l.png"); }));
    CHECK(logoOf(base.database) != nullptr);
    base.write([](auto& tx) { removeLogo(tx); });
    CHECK(logoOf(base.database) == nullptr);
}
