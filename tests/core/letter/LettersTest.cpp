// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/LetterPlace.h"
#include "letter/LetterBase.h"
#include "letter/Words.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::letter;
using test::day;
using test::isMissing;
using test::textOf;

namespace {

const document::LetterHead& headOf(const Letter& letter)
{
    return std::get<document::LetterHead>(letter.blocks.front());
}

} // namespace

TEST_CASE("an invitation is written to each on the agenda, and says when and where", "[letter]")
{
    const test::LetterBase base;
    const auto set = base.letters(LetterKind::Invitation);

    REQUIRE(set.letters.size() == 3);
    const auto& first = set.letters.front();
    CHECK(first.name == "Durand Léa");
    CHECK(first.person == base.people[0]);
    const auto text = textOf(first);
    CHECK(text.contains("Réunion d’orientation"));
    CHECK(text.contains("jeudi 12\u00a0février\u00a02026"));
    CHECK(text.contains("Salle des fêtes de Die"));
    CHECK(text.contains("l’heure qui vous sera précisée")); // the meeting has none
    CHECK(text.contains("La présidente du conseil départemental"));
    CHECK(text.contains("Odile Sénéchal"));
    CHECK_FALSE(text.contains("{{"));
    CHECK(headOf(first).placeAndDate == "Valbourg, le 10\u00a0février\u00a02026");
    CHECK(headOf(first).sender.front() == "Département des Trois-Rivières");
}

TEST_CASE("an address stands as the post wants it", "[letter]")
{
    const test::LetterBase base;
    const auto set = base.letters(LetterKind::Invitation);

    CHECK(headOf(set.letters[0]).recipient
          == std::vector<std::string>{"Léa Durand", "Bâtiment B", "12 rue des Lilas", "99100 Valbourg"});
    CHECK(headOf(set.letters[1]).recipient[2] == "Lieu-dit Le Gué");
}

TEST_CASE("what is missing is named, and marked in the letter", "[letter]")
{
    const test::LetterBase base;
    const auto set = base.letters(LetterKind::Invitation);

    CHECK(set.letters[0].missing.empty());
    CHECK(set.letters[2].missing == std::vector{Field::Address});
    CHECK(headOf(set.letters[2]).recipient.back() == "[bénéficiaire.adresse]");
}

TEST_CASE("without a sender every letter lacks it", "[letter]")
{
    test::LetterBase base;
    base.write([](auto& tx) { setSender(tx, {}).value(); });
    const auto set = base.letters(LetterKind::Invitation);

    for (const auto field :
         {Field::SenderName, Field::Place, Field::Signatory, Field::Function, Field::SenderPhone}) {
        CHECK(isMissing(set.letters[0], field));
    }
    CHECK(textOf(set.letters[0]).contains("<span class=\"marked\">[département.téléphone]</span>"));
}

TEST_CASE("what letters lack is told by person, and once of the sender", "[letter]")
{
    test::LetterBase base;
    CHECK(lackingOf(base.letters(LetterKind::Invitation).letters).ofSender.empty());
    base.write([](auto& tx) { setSender(tx, {}).value(); });
    const auto lacking = lackingOf(base.letters(LetterKind::Invitation).letters);

    CHECK(namesOf(lacking.ofSender)
          == "département.nom, lieu, département.téléphone, signataire.fonction, signataire.nom");
    REQUIRE(lacking.ofPeople.size() == 1);
    CHECK(lacking.ofPeople.front().name == "Petit Léa");
    CHECK(lacking.ofPeople.front().fields == std::vector{Field::Address});
}

TEST_CASE("a notification says what a closed meeting decided, to those it orients", "[letter]")
{
    test::LetterBase base;
    const auto early =
        meetingLetters(base.database, base.meeting, LetterKind::Notification, day("2026-02-10"));
    REQUIRE_FALSE(early);
    CHECK(early.error().code == ErrorCode::MeetingNotClosed);

    base.closeMeeting();
    const auto set = base.letters(LetterKind::Notification);
    REQUIRE(set.letters.size() == 2);
    const auto text = textOf(set.letters[0]);
    for (const auto* said :
         {"socio-professionnel", "Mission locale", "renforcé", "Claire Roux", "un projet à construire",
          "12\u00a0février\u00a02026", "1\u00a0mois", "de Valbourg, 1 rue du Palais"}) {
        INFO(said);
        CHECK(text.contains(said));
    }
    CHECK(set.letters[0].missing.empty());
    CHECK(set.letters[1].missing == std::vector{Field::Organisation}); // no one accompanies
    REQUIRE(set.notWritten.size() == 1);
    CHECK(set.notWritten.front().name == "Petit Léa");
    CHECK(set.notWritten.front().decision == meeting::DecisionKind::Adjourned);
}

TEST_CASE("letters of a meeting that is not there, or of nobody", "[letter]")
{
    test::LetterBase base;
    CHECK(
        meetingLetters(base.database, MeetingId{999}, LetterKind::Invitation, day("2026-02-10")).error().code
        == ErrorCode::MeetingUnknown);
    for (const auto item : base.items) {
        base.tried([&](auto& tx) { return meeting::removeFromAgenda(tx, item); }).value();
    }
    CHECK(base.letters(LetterKind::Invitation).letters.empty());
}

TEST_CASE("a base's own template is what is written; a text may say two things", "[letter]")
{
    test::LetterBase base;
    base.write([](auto& tx) {
        setTemplate(tx, LetterKind::Invitation,
                    "Objet : Venez\n- a\n- b\n{{bénéficiaire.civilité|Bonjour}} {{bénéficiaire.prénom}} <3")
            .value();
    });
    const auto letter = base.letters(LetterKind::Invitation).letters.front();
    CHECK(textOf(letter).contains("Bonjour Léa &lt;3"));
    CHECK(std::get<document::RichBullets>(letter.blocks[2]).items.size() == 2);
}

TEST_CASE("a specimen shows each field by its name", "[letter]")
{
    const test::LetterBase base;
    const auto letter = specimen(base.database, LetterKind::Invitation,
                                 shippedTemplate(LetterKind::Invitation), day("2026-02-10"))
                            .value();
    CHECK(textOf(letter).contains("[réunion.lieu]"));
    CHECK(textOf(letter).contains("04 99 01 02 03"));
    CHECK(specimen(base.database, LetterKind::Invitation, "x", day("2026-02-10")).error().code
          == ErrorCode::LetterWithoutSubject);
}

TEST_CASE("days, delays, periods and hours in words", "[letter]")
{
    CHECK(dayInWords(day("2026-03-01")) == "1er\u00a0mars\u00a02026");
    CHECK(weekdayInWords(day("2026-08-09")) == "dimanche 9\u00a0août\u00a02026");
    CHECK(delayInWords(reference::Delay::parse("6 s").value()) == "6\u00a0semaines");
    CHECK(delayInWords(reference::Delay::parse("1 j").value()) == "1\u00a0jour");
    CHECK(periodInWords(day("2026-01-15"), day("2026-07-14")) == "6\u00a0mois");
    CHECK(periodInWords(day("2026-01-15"), day("2026-01-20")) == "6\u00a0jours");
    CHECK(hoursInWords(15) == "15\u00a0heures");
    CHECK(hoursInWords(17.5) == "17,5\u00a0heures");
    CHECK(hoursInWords(1) == "1\u00a0heure");
}

TEST_CASE("nothing but the address stands where a window can come", "[letter][document]")
{
    namespace place = document::letter_place;
    const document::Picture wide{"", false, 1000, 10};
    const document::Picture high{"", false, 10, 1000};
    for (const auto& logo : {wide, high}) {
        const document::LetterHead head{.logo = std::make_shared<const document::Picture>(logo),
                                        .sender = std::vector<std::string>(8, "x"),
                                        .recipient = {"x"}};
        CHECK(place::logoBox(logo).width <= place::kLogoWidth);
        CHECK(place::logoBox(logo).height <= place::kLogoHeight);
        const auto sender = place::senderBox(head);
        CHECK(sender.left + sender.width < 90);
        CHECK(place::dateBox(head).top >= 90);
        CHECK(place::bodyTop(head) >= place::dateBox(head).top + place::dateBox(head).height);
    }
    CHECK(place::kRecipient.left >= 100);
    CHECK(place::kRecipient.left + place::kRecipient.width <= 190);
    CHECK(place::kRecipient.top >= 55);
    CHECK(place::kRecipient.top + place::kRecipient.height <= 79);
}
