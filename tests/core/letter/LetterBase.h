// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/Events.h"
#include "document/Html.h"
#include "letter/Letters.h"
#include "letter/Sender.h"
#include "letter/Templates.h"
#include "meeting/MeetingBase.h"
#include "store/Reverse.h"

#include <algorithm>

namespace jalon::test {

/// The bytes of a white PNG, two pixels wide and one high.
inline const std::string& smallPng()
{
    static const std::string bytes{
        "\x89\x50\x4e\x47\x0d\x0a\x1a\x0a\x00\x00\x00\x0d\x49\x48\x44\x52\x00\x00\x00\x02\x00\x00\x00\x01\x08"
        "\x00\x00\x00\x00\xd1\x49\x20\x56\x00\x00\x00\x0b\x49\x44\x41\x54\x78\x9c\x63\xf8\xff\x1f\x00\x03\x00"
        "\x01\xff\xfc\x25\xdc\x51\x00\x00\x00\x00\x49\x45\x4e\x44\xae\x42\x60\x82",
        68};
    return bytes;
}

inline letter::Sender someSender()
{
    return {.name = "Département des Trois-Rivières",
            .service = "Pôle insertion du Val",
            .address = "4 place du Marché\n99100 Valbourg",
            .phone = "04 99 01 02 03",
            .email = "insertion@trois-rivieres.example",
            .place = "Valbourg",
            .signatory = "Odile Sénéchal",
            .function = "La présidente du conseil départemental",
            .court = "de Valbourg, 1 rue du Palais, 99100 Valbourg"};
}

/// Three people on the agenda of a meeting; of the first two the address is known, the sender's as well.
struct LetterBase : MeetingBase {
    std::vector<PersonId> people;
    std::vector<FactId> items;

    LetterBase()
    {
        for (const auto pathway : pathways) {
            items.push_back(onAgenda(pathway));
            people.push_back(store::current<casefile::PathwayFile>(database, FactId{pathway.value})->person);
        }
        lives(people[0], "0000001", "12 rue des Lilas", "Bâtiment B");
        lives(people[1], "0000002", "3 chemin du Moulin", "Lieu-dit Le Gué");
        write([](auto& tx) { letter::setSender(tx, someSender()).value(); }, store::TxKind::Reference);
    }

    void lives(PersonId person, const char* matricule, const char* street, const char* complement)
    {
        write([&](auto& tx) {
            const auto household = casefile::addHousehold(tx, {matricule, "CAF", "SEF"});
            casefile::joinHousehold(tx, {household, person, "DEM", day("2020-01-01"), {}}).value();
            casefile::moveHousehold(tx, {.household = household,
                                         .line1 = street,
                                         .line2 = complement,
                                         .postcode = "99100",
                                         .city = "Valbourg",
                                         .insee = {},
                                         .startsOn = day("2020-01-01"),
                                         .endsOn = {}})
                .value();
        });
    }

    void undo(TxId target)
    {
        write([target](auto& tx) { store::reverse(tx, target).value(); }, store::TxKind::Undo);
    }

    letter::LetterSet letters(letter::LetterKind kind) const
    {
        return letter::meetingLetters(database, meeting, kind, day("2026-02-10")).value();
    }

    /// Decides an orientation for the first, another for the second, none for the third; then closes.
    void closeMeeting()
    {
        auto first = decision(jalon::meeting::DecisionKind::Orientation, "un projet à construire");
        first.path = casefile::PathType::SocioProfessionnel;
        first.organisation = mission;
        first.support = casefile::Support::Renforce;
        first.referent = referent;
        decided(items[0], first).value();
        auto second = decision(jalon::meeting::DecisionKind::Orientation);
        second.path = casefile::PathType::Emploi;
        decided(items[1], second).value();
        decided(items[2], decision(jalon::meeting::DecisionKind::Adjourned)).value();
        clock.set(day("2026-02-12"));
        jalon::meeting::close(session, meeting).value();
    }
};

inline std::string textOf(const letter::Letter& letter)
{
    return document::toHtml({.blocks = letter.blocks});
}

inline bool isMissing(const letter::Letter& letter, letter::Field field)
{
    return std::ranges::find(letter.missing, field) != letter.missing.end();
}

} // namespace jalon::test
