// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/LetterBase.h"
#include "offer/Offers.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::letter;
using test::day;
using test::isMissing;
using test::textOf;

namespace {

constexpr auto kKind = LetterKind::ContratEngagement;

/// The first person is oriented, has a référent, barriers, a project and an offer.
struct ContractBase : test::LetterBase {
    ContractBase()
    {
        closeMeeting();
        write([this](auto& tx) {
            casefile::Diagnostic diagnostic;
            diagnostic.pathway = pathways[0];
            diagnostic.doneOn = day("2026-01-20");
            diagnostic.project = "devenir paysagiste";
            casefile::record(tx, diagnostic).value();
            for (const auto& [theme, level] :
                 {std::pair{casefile::BarrierTheme::Mobilite, 2}, {casefile::BarrierTheme::Sante, 0}}) {
                casefile::record(tx, casefile::Barrier{pathways[0], theme, level, day("2026-01-20")}).value();
            }
            offer::Offer offer;
            offer.title = "Atelier permis";
            offer.organisation = mission;
            offer::Prescription prescription;
            prescription.pathway = pathways[0];
            prescription.offer = offer::addOffer(tx, offer).value();
            prescription.prescribedOn = day("2026-02-12");
            offer::record(tx, prescription).value();
        });
    }

    Letter contract(const ContractTerms& terms, Gaps gaps = Gaps::Marked, LetterKind kind = kKind) const
    {
        return contractToSign(database, people[0], kind, terms, day("2026-02-12"), gaps).value();
    }

    ErrorCode refused(const ContractTerms& terms) const
    {
        return contractToSign(database, people[0], kKind, terms, day("2026-02-12"), Gaps::Ruled).error().code;
    }
};

ContractTerms someTerms()
{
    return {.startsOn = day("2026-02-16"),
            .months = 6,
            .weeklyHours = 15,
            .goals = "passer le code\ntrouver un stage"};
}

} // namespace

TEST_CASE("a contract is filled from the file and from what is agreed", "[letter]")
{
    const ContractBase base;
    const auto letter = base.contract(someTerms());
    const auto text = textOf(letter);

    for (const auto* said :
         {"Léa Durand", "0000001", "12 rue des Lilas", "Claire Roux", "Mission locale", "devenir paysagiste",
          "mobilité", "Atelier permis (Mission locale)", "15\u00a0heures", "16\u00a0février\u00a02026",
          "15\u00a0août\u00a02026", "6\u00a0mois", "<li>passer le code</li>", "<li>trouver un stage</li>",
          "Pour le Département", "Odile Sénéchal"}) {
        INFO(said);
        CHECK(text.contains(said));
    }
    CHECK_FALSE(text.contains("santé</li>")); // resolved
    CHECK(letter.missing == std::vector{Field::Phone});
}

TEST_CASE("a contract's gaps are marked to be seen, or ruled to be filled by hand", "[letter]")
{
    const ContractBase base;
    const auto marked = base.contract({});
    CHECK(isMissing(marked, Field::ContractHours));
    CHECK(textOf(marked).contains("[contrat.heures]"));
    const auto ruled = base.contract({}, Gaps::Ruled);
    CHECK(ruled.missing == marked.missing);
    CHECK_FALSE(textOf(ruled).contains("[contrat.heures]"));
    CHECK(textOf(ruled).contains("……………"));
}

TEST_CASE("a contract of the file that is not over says what is not said", "[letter]")
{
    ContractBase base;
    casefile::Contract known;
    known.pathway = base.pathways[0];
    known.kind = casefile::ContractKind::Cer;
    known.signedOn = day("2026-02-12");
    known.startsOn = day("2026-02-12");
    known.endsOn = day("2026-05-11");
    known.goals = "retrouver confiance";
    base.write([&](auto& tx) { casefile::record(tx, known).value(); });

    const auto same = textOf(base.contract({}, Gaps::Marked, LetterKind::Cer));
    CHECK(same.contains("3\u00a0mois"));
    CHECK(same.contains("retrouver confiance"));
    CHECK(isMissing(base.contract({}), Field::ContractStart)); // the other kind
    const auto next = base.contract({.startsOn = day("2026-05-12")}, Gaps::Marked, LetterKind::Cer);
    CHECK(isMissing(next, Field::ContractEnd)); // a new period, of which the length is not said
}

TEST_CASE("terms that no contract has are refused", "[letter]")
{
    const ContractBase base;
    for (const int months : {0, -1, 25}) {
        CHECK(base.refused({.months = months}) == ErrorCode::InvalidValue);
    }
    for (const double hours : {0.0, -3.0, 49.0}) {
        CHECK(base.refused({.weeklyHours = hours}) == ErrorCode::InvalidValue);
    }
}

TEST_CASE("a contract is made with somebody whose pathway runs", "[letter]")
{
    ContractBase base;
    CHECK(contractToSign(base.database, PersonId{999}, kKind, {}, day("2026-02-12"), Gaps::Ruled).error().code
          == ErrorCode::PersonUnknown);
    base.write([&](auto& tx) {
        casefile::record(tx, casefile::Exit{base.pathways[0], day("2026-03-01"), {}}).value();
    });
    CHECK(base.refused({}) == ErrorCode::NoRunningPathway);
}
