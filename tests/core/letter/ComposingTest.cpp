// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A whole letter: its head, its subject, its text, who signs; and the logos that stand above.
#include "letter/LetterBase.h"
#include "letter/Logo.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::letter;
using test::day;
using test::LetterBase;

namespace {

const document::LetterHead& composedHead(const Letter& letter)
{
    return std::get<document::LetterHead>(letter.blocks.front());
}

const document::Table& signaturesOf(const Letter& letter)
{
    return std::get<document::Table>(letter.blocks.back());
}

std::string twoBytes(int number)
{
    return {static_cast<char>(number >> 8), static_cast<char>(number & 0xff)};
}

/// A JPEG by its markers: a table that comes before the frame, then the frame.
std::string jpeg(int width, int height)
{
    const std::string table = "\xff\xc4" + twoBytes(4) + twoBytes(0);
    const std::string frame =
        "\xff\xc0" + twoBytes(11) + "\x08" + twoBytes(height) + twoBytes(width) + "\x01";
    return "\xff\xd8" + table + frame + std::string(8, '\x01') + "\xff\xd9";
}

ErrorCode whyNoLogo(std::string bytes)
{
    const auto logo = logoFrom(std::move(bytes), "logo");
    REQUIRE_FALSE(logo);
    return logo.error().code;
}

} // namespace

TEST_CASE("a posted letter has its window, its date, its subject in bold and who signs", "[letter][compose]")
{
    const LetterBase base;
    const auto set = base.letters(LetterKind::Invitation);
    CHECK(set.meeting == base.meeting);
    REQUIRE(set.letters.size() == 3);
    CHECK(peopleOf(set.letters) == base.people);
    const auto& letter = set.letters[0];
    CHECK(composedHead(letter).sender.front() == "Département des Trois-Rivières");
    CHECK(composedHead(letter).recipient.back() == "99100 Valbourg");
    CHECK(composedHead(letter).placeAndDate == "Valbourg, le 10\u00a0février\u00a02026");
    const auto& subject = std::get<document::RichParagraph>(letter.blocks.at(1));
    CHECK(subject.runs.front().text == "Objet\u00a0: ");
    CHECK(std::ranges::all_of(subject.runs, &document::Run::isBold));
    CHECK(signaturesOf(letter).columns.size() == 2);
    CHECK(test::textOf(letter).contains("Odile Sénéchal"));

    // The third has no address: the window shows what is missing, and the letter says it.
    const auto& without = set.letters[2];
    CHECK(test::isMissing(without, Field::Address));
    CHECK_FALSE(test::isMissing(without, Field::LastName));
    REQUIRE(composedHead(without).recipient.size() == 2);
    CHECK(composedHead(without).recipient[1] == "[bénéficiaire.adresse]");
}

TEST_CASE("a contract has no window; three people sign it", "[letter][compose]")
{
    LetterBase base;
    const auto contract = contractToSign(base.database, base.people[0], LetterKind::Cer,
                                         {.startsOn = day("2026-02-15"), .months = 6, .goals = "un emploi"},
                                         day("2026-02-10"), Gaps::Ruled)
                              .value();
    CHECK(composedHead(contract).recipient.empty());
    CHECK(composedHead(contract).placeAndDate.empty());
    CHECK(std::get<document::Heading>(contract.blocks.at(1)).level == 1);
    CHECK(signaturesOf(contract).columns.size() == 3);
    CHECK(test::textOf(contract).contains("Le référent unique"));
}

TEST_CASE("what a letter lacks is said once, in the order of the page", "[letter][compose]")
{
    LetterBase base;
    Sender sender;
    sender.name = "Département d’essai";
    base.write([&](auto& tx) { setSender(tx, sender).value(); }, store::TxKind::Reference);
    const auto set = base.letters(LetterKind::Invitation);
    const auto& missing = set.letters[0].missing;
    CHECK(test::isMissing(set.letters[0], Field::Place));
    CHECK(test::isMissing(set.letters[0], Field::Signatory));
    for (const auto field : missing) {
        CHECK(std::ranges::count(missing, field) == 1);
    }
    CHECK(std::ranges::find(missing, Field::Place) < std::ranges::find(missing, Field::Signatory));
    const auto lacking = lackingOf(set.letters);
    CHECK(std::ranges::count(lacking.ofSender, Field::Place) == 1);
    REQUIRE(lacking.ofPeople.size() == 1);
    CHECK(lacking.ofPeople.front().person == base.people[2]);
}

TEST_CASE("letters of a set follow one another, each on a page of its own", "[letter][compose]")
{
    const LetterBase base;
    const auto set = base.letters(LetterKind::Invitation);
    const auto all = documentOf(set.kind, set.letters);
    CHECK(
        std::ranges::count_if(
            all.blocks, [](const auto& block) { return std::holds_alternative<document::LetterHead>(block); })
        == 3);
    CHECK(all.isTitleHidden);
    CHECK(documentOf(set.kind, {}).blocks.empty());
}

TEST_CASE("a base's logo stands at the head of every letter, one picture for all", "[letter][compose]")
{
    LetterBase base;
    base.write([](auto& tx) { setLogo(tx, test::smallPng(), "logo.png").value(); }, store::TxKind::Reference);
    const auto set = base.letters(LetterKind::Invitation);
    REQUIRE(composedHead(set.letters[0]).logo);
    CHECK(composedHead(set.letters[0]).logo == composedHead(set.letters[1]).logo);
    CHECK(composedHead(set.letters[0]).logo->width == 2);
    base.write([](auto& tx) { removeLogo(tx); }, store::TxKind::Reference);
    CHECK_FALSE(composedHead(base.letters(LetterKind::Invitation).letters[0]).logo);
}

TEST_CASE("a JPEG tells its size behind other markers", "[letter][compose]")
{
    const auto logo = logoFrom(jpeg(320, 200), "logo.jpg").value();
    CHECK(logo.isJpeg);
    CHECK(logo.width == 320);
    CHECK(logo.height == 200);
    CHECK(logoFrom(jpeg(kLogoSide, 1), "logo.jpg"));
    CHECK(whyNoLogo(jpeg(kLogoSide + 1, 1)) == ErrorCode::LogoTooLarge);
    CHECK(whyNoLogo(jpeg(1, kLogoSide + 1)) == ErrorCode::LogoTooLarge);
    CHECK(whyNoLogo(jpeg(0, 10)) == ErrorCode::LogoNotImage);
    const auto whole = jpeg(320, 200);
    CHECK(whyNoLogo(whole.substr(0, whole.size() - 2)) == ErrorCode::LogoNotImage);
    CHECK(whyNoLogo(whole.substr(0, 8) + "\xff\xd9") == ErrorCode::LogoNotImage);
    CHECK(whyNoLogo(whole + std::string(kLogoBytes, '\0')) == ErrorCode::LogoTooLarge);
}

TEST_CASE("a PNG that is cut, or whose first chunk is another, is none", "[letter][compose]")
{
    const auto& whole = test::smallPng();
    CHECK(whyNoLogo(whole.substr(0, whole.size() - 1)) == ErrorCode::LogoNotImage);
    CHECK(whyNoLogo(whole.substr(0, 8)) == ErrorCode::LogoNotImage);
    auto other = whole;
    other[12] = 'X';
    CHECK(whyNoLogo(other) == ErrorCode::LogoNotImage);
    CHECK(whyNoLogo("") == ErrorCode::LogoNotImage);
    CHECK(whyNoLogo("GIF89a") == ErrorCode::LogoNotImage);
}
