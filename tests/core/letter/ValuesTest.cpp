// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the fields of a letter are filled with, from a file, a meeting and the département.
#include "letter/LetterBase.h"
#include "letter/Words.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::letter;
using test::day;
using test::LetterBase;

namespace {

casefile::FileView livingAt(const casefile::Residence& home)
{
    casefile::FileView file;
    file.identity.lastName = "Durand";
    file.identity.firstName = "Léa";
    file.identity.civility = casefile::Civility::Madame;
    file.residences.push_back({FactId{1}, home});
    return file;
}

casefile::Residence home(std::string street, std::string complement)
{
    casefile::Residence row;
    row.line1 = std::move(street);
    row.line2 = std::move(complement);
    row.postcode = "99100";
    row.city = "Valbourg";
    return row;
}

using Lines = std::vector<std::string>;

/// Of the base's first person, on that day.
Values personOn(const LetterBase& base, Date on, std::size_t at = 0)
{
    Values values;
    putPerson(values, base.database, casefile::fileOf(base.database, base.people.at(at)).value(), on);
    return values;
}

} // namespace

TEST_CASE("the lines of an address stand as the post reads them", "[letter][values]")
{
    const Lines whole{"Madame Léa Durand", "Escalier 2", "3 rue Haute", "99100 Valbourg"};
    CHECK(addressLines(livingAt(home("3 rue Haute", "Escalier 2"))) == whole);
    for (const auto* below : {"BP 12", "CS 40100", "Hameau des Prés", "Lieu-dit Le Gué", "QUARTIER NORD"}) {
        INFO(below);
        CHECK(addressLines(livingAt(home("3 rue Haute", below)))
              == Lines{"Madame Léa Durand", "3 rue Haute", below, "99100 Valbourg"});
    }
    // A word that only begins like one of them.
    CHECK(addressLines(livingAt(home("3 rue Haute", "Bpost"))).at(1) == "Bpost");
    CHECK(addressLines(livingAt(home("", "Hameau des Prés")))
          == Lines{"Madame Léa Durand", "Hameau des Prés", "99100 Valbourg"});
}

TEST_CASE("an address that the post could not deliver to is none", "[letter][values]")
{
    CHECK(addressLines(livingAt(home("", ""))).empty());
    auto without = home("3 rue Haute", "");
    without.postcode.clear();
    CHECK(addressLines(livingAt(without)).empty());
    without = home("3 rue Haute", "");
    without.city.clear();
    CHECK(addressLines(livingAt(without)).empty());
    CHECK(addressLines({}).empty());
}

TEST_CASE("who it is: names, civility, the number one can be called at", "[letter][values]")
{
    const LetterBase base;
    auto file = livingAt(home("3 rue Haute", ""));
    file.identity.birthOn = day("1985-07-12");
    file.contact.mobile = "+33699010203";
    file.contact.landline = "0499010203";
    const auto valuesOf = [&] {
        Values values;
        putPerson(values, base.database, file, day("2026-02-10"));
        return values;
    };
    CHECK(personName(file) == "Durand Léa");
    auto values = valuesOf();
    CHECK(values.text(Field::Civility) == "Madame");
    CHECK(values.text(Field::BirthOn) == "12/07/1985");
    CHECK(values.text(Field::Phone) == "06\u00a099\u00a001\u00a002\u00a003");
    CHECK(values.text(Field::Address) == "3 rue Haute, 99100 Valbourg");
    CHECK(values.find(Field::Matricule) == nullptr);
    CHECK(values.find(Field::Path) == nullptr);
    CHECK(values.find(Field::ReferentName) == nullptr);

    file.contact.mobile.clear();
    file.identity.civility = casefile::Civility::Monsieur;
    values = valuesOf();
    CHECK(values.text(Field::Phone) == "04\u00a099\u00a001\u00a002\u00a003");
    CHECK(values.text(Field::Civility) == "Monsieur");
    for (const auto* asItIs : {"+41221234567", "049901020", "poste 12"}) {
        file.contact.landline = asItIs;
        CHECK(valuesOf().text(Field::Phone) == asItIs);
    }
    file.contact.landline.clear();
    file.identity.civility.reset();
    values = valuesOf();
    CHECK(values.find(Field::Phone) == nullptr);
    CHECK(values.find(Field::Civility) == nullptr);
    CHECK(addressLines(file).front() == "Léa Durand");
}

TEST_CASE("the orientation and the référent are those in force on the day", "[letter][values]")
{
    LetterBase base;
    auto first = base.orientation(base.pathways[0], day("2026-01-15"));
    first.path = casefile::PathType::Social;
    first.organisation = base.pole;
    first.reason = "santé";
    base.record(first).value();
    auto second = base.orientation(base.pathways[0], day("2026-02-05"));
    second.path = casefile::PathType::Emploi;
    second.organisation = {};
    second.support = casefile::Support::Renforce;
    base.record(second).value();
    base.record(casefile::ReferentAssignment{
                    base.pathways[0], base.referent, casefile::ReferentRole::Unique, day("2026-02-01"), {}})
        .value();

    const auto before = personOn(base, day("2026-01-10"));
    CHECK(before.find(Field::Path) == nullptr);
    CHECK(before.find(Field::ReferentName) == nullptr);
    const auto then = personOn(base, day("2026-01-20"));
    CHECK(then.text(Field::Path) == "social");
    CHECK(then.text(Field::Organisation) == "Pôle de Valence");
    CHECK(then.text(Field::Reason) == "santé");
    CHECK(then.text(Field::DecidedOn) == "15\u00a0janvier\u00a02026");
    const auto now = personOn(base, day("2026-02-10"));
    CHECK(now.text(Field::Path) == "emploi");
    CHECK(now.find(Field::Organisation) == nullptr);
    CHECK(now.find(Field::Reason) == nullptr);
    CHECK(now.text(Field::ReferentName) == "Claire Roux");
    CHECK(now.text(Field::ReferentOrganisation) == "Pôle de Valence");
    CHECK(now.find(Field::ReferentPhone) == nullptr);
    CHECK(now.text(Field::Matricule) == "0000001");
}

TEST_CASE("a decision stands in place of the orientation in force", "[letter][values]")
{
    LetterBase base;
    auto inForce = base.orientation(base.pathways[0], day("2026-01-15"));
    inForce.path = casefile::PathType::Social;
    inForce.organisation = base.pole;
    inForce.reason = "santé";
    base.record(inForce).value();
    auto values = personOn(base, day("2026-02-10"));
    auto item = test::decision(meeting::DecisionKind::Reorientation, "projet");
    item.path = casefile::PathType::Emploi;
    item.referent = base.referent;
    putDecision(values, base.database, item, day("2026-02-01"));
    CHECK(values.text(Field::Path) == "emploi");
    CHECK(values.find(Field::Organisation) == nullptr);
    CHECK(values.text(Field::Reason) == "projet");
    CHECK(values.text(Field::DecidedOn) == "1er\u00a0février\u00a02026");
    CHECK(values.text(Field::Decision) == "réorientation");
    CHECK(values.text(Field::ReferentName) == "Claire Roux");
    CHECK(values.text(Field::Support) == "standard");

    // Nothing decided yet, and a référent who is left as they are.
    putDecision(values, base.database, {}, day("2026-02-01"));
    CHECK(values.find(Field::Decision) == nullptr);
    CHECK(values.find(Field::Path) == nullptr);
    CHECK(values.text(Field::ReferentName) == "Claire Roux");
}

TEST_CASE("a meeting says when and where, or not", "[letter][values]")
{
    meeting::Meeting file;
    file.kind = meeting::MeetingKind::Information;
    file.heldOn = day("2026-02-15");
    Values values;
    putMeeting(values, file);
    CHECK(values.text(Field::MeetingOn) == "dimanche 15\u00a0février\u00a02026");
    CHECK(values.text(Field::MeetingKind).contains("nformation"));
    CHECK(values.find(Field::MeetingAt) == nullptr);
    CHECK(values.find(Field::MeetingPlace) == nullptr);
    file.startsAt = 9 * 60 + 5;
    file.place = "Mairie";
    putMeeting(values, file);
    CHECK(values.text(Field::MeetingAt).contains("9"));
    CHECK(values.text(Field::MeetingPlace) == "Mairie");
}

TEST_CASE("the sender's lines, with and without what they lack", "[letter][values]")
{
    Values values;
    putSender(values, test::someSender(), day("2026-02-10"));
    CHECK(values.text(Field::SenderAddress) == "4 place du Marché, 99100 Valbourg");
    CHECK(values.text(Field::Date) == "10\u00a0février\u00a02026");
    CHECK(senderLines(test::someSender())
          == Lines{"Département des Trois-Rivières", "Pôle insertion du Val", "4 place du Marché",
                   "99100 Valbourg", "Tél.\u00a0: 04 99 01 02 03", "insertion@trois-rivieres.example"});
    CHECK(senderLines({}) == Lines{"[département.nom]"});
    putSender(values, {}, day("2026-02-11"));
    CHECK(values.find(Field::SenderName) == nullptr);
    CHECK(values.text(Field::Date) == "11\u00a0février\u00a02026");
}

TEST_CASE("periods, hours and delays at their edges", "[letter][values]")
{
    CHECK(periodInWords(day("2026-01-31"), day("2026-02-27")) == "1\u00a0mois");
    CHECK(periodInWords(day("2026-02-10"), day("2026-02-10")) == "1\u00a0jour");
    CHECK(periodInWords(day("2026-02-10"), day("2026-03-10")) == "29\u00a0jours");
    CHECK(periodInWords(day("2026-01-01"), day("2035-12-31")) == "120\u00a0mois");
    CHECK(periodInWords(day("2026-01-01"), day("2036-01-31")).ends_with("jours"));
    CHECK(hoursInWords(0.5) == "0,5\u00a0heure");
    CHECK(hoursInWords(1.9) == "1,9\u00a0heure");
    CHECK(hoursInWords(2) == "2\u00a0heures");
    CHECK(hoursInWords(19.96) == "20\u00a0heures");
    CHECK(dayInWords(day("2028-02-29")) == "29\u00a0février\u00a02028");
}
