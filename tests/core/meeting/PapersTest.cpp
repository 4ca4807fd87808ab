// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meeting/Papers.h"
#include "casefile/Events.h"
#include "document/Html.h"
#include "meeting/Grids.h"
#include "meeting/MeetingBase.h"
#include "meeting/Words.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

namespace jalon {

namespace {

using meeting::DecisionKind;
using meeting::Names;
using meeting::Paper;

/// Three people on the agenda, of whom something is known.
struct PapersBase : test::MeetingBase {
    std::vector<FactId> items;

    PapersBase()
    {
        for (const auto pathway : pathways) {
            items.push_back(onAgenda(pathway));
        }
        write([this](auto& tx) {
            casefile::Diagnostic diagnostic;
            diagnostic.pathway = pathways[0];
            diagnostic.doneOn = test::day("2026-01-20");
            diagnostic.situation = "Léa Durand garde sa mère";
            diagnostic.distance = 3;
            diagnostic.licence = false;
            casefile::record(tx, diagnostic).value();
            for (const auto& [on, level] : {std::pair{"2026-01-20", 3}, {"2026-02-01", 2}}) {
                casefile::record(tx, casefile::Barrier{pathways[0], casefile::BarrierTheme::Mobilite, level,
                                                       test::day(on)})
                    .value();
            }
            casefile::record(
                tx, casefile::Barrier{pathways[0], casefile::BarrierTheme::Sante, 0, test::day("2026-01-20")})
                .value();
            casefile::Appointment appointment;
            appointment.pathway = pathways[0];
            appointment.fixedOn = test::day("2026-02-01");
            appointment.scheduledOn = test::day("2026-03-02");
            casefile::record(tx, appointment).value();
            meeting::addMember(tx, {.meeting = meeting, .name = "Anne Blanc", .role = "présidente"}).value();
            meeting::addMember(tx, {.meeting = meeting, .referent = referent, .role = "référente"}).value();
        });
    }

    std::string printed(Paper paper, Names names = Names::Shown) const
    {
        return document::toHtml(meeting::paperOf(database, meeting, paper, names).value());
    }

    bool prints(Paper paper, std::string_view text) const
    {
        return printed(paper).find(text) != std::string::npos;
    }
};

} // namespace

TEST_CASE("a meeting's agenda names its people in their order, with what is due", "[meeting][papers]")
{
    const PapersBase base;
    const auto page = base.printed(Paper::Agenda);

    CHECK(page.find("Réunion d’orientation") != std::string::npos);
    CHECK(page.find("12/02/2026, Salle des fêtes de Die") != std::string::npos);
    CHECK(page.find("Durand Léa") < page.find("Martin Léa"));
    CHECK(page.find("Martin Léa") < page.find("Petit Léa"));
}

TEST_CASE("a sheet says what the file knows of somebody, as of the meeting", "[meeting][papers]")
{
    const PapersBase base;

    CHECK(base.prints(Paper::Sheets, "Durand Léa"));
    CHECK(base.prints(Paper::Sheets, "3 sur 4"));
    CHECK(base.prints(Paper::Sheets, "Léa Durand garde sa mère"));
    CHECK(base.prints(Paper::Sheets, "sans permis"));
    CHECK(base.prints(Paper::Sheets, "2 – marqué"));
    CHECK(base.prints(Paper::Sheets, "02/03/2026")); // an appointment to come
    CHECK_FALSE(base.prints(Paper::Sheets, "3 – bloquant")); // its level of before
    CHECK_FALSE(base.prints(Paper::Sheets, "santé")); // resolved
    CHECK(base.prints(Paper::Sheets, "Aucun contrat."));
}

TEST_CASE("a sheet says what the grid in use proposes, and why", "[meeting][papers]")
{
    PapersBase base;
    CHECK_FALSE(base.prints(Paper::Sheets, "Proposition de la grille")); // none is in use
    meeting::OrientationGrid grid;
    grid.name = "Grille de Die";
    grid.rules.push_back({.name = "Frein bloquant",
                          .when = {{.fact = meeting::GridFact::Barrier, .from = 2}},
                          .path = casefile::PathType::Social,
                          .organisation = reference::OrganisationKind::Departement,
                          .support = casefile::Support::Renforce});
    base.write([&](auto& tx) { meeting::useGrid(tx, meeting::addGrid(tx, grid).value()).value(); });

    const auto page = base.printed(Paper::Sheets);
    CHECK(page.find("social, Département, accompagnement renforcé") != std::string::npos);
    CHECK(page.find("1, Frein bloquant") != std::string::npos);
    CHECK(page.find("niveau 2 (01/02/2026)") != std::string::npos);
    CHECK(page.find("Grille de Die") != std::string::npos);
    CHECK(page.find("Aucune règle ne s’applique.") != std::string::npos); // to the two others
}

TEST_CASE("a sheet is a page", "[meeting][papers]")
{
    const PapersBase base;
    const auto document = meeting::paperOf(base.database, base.meeting, Paper::Sheets, Names::Shown).value();

    CHECK(std::ranges::count_if(
              document.blocks,
              [](const auto& block) { return std::holds_alternative<document::PageBreak>(block); })
          == 2);
}

TEST_CASE("without names no paper says who it is", "[meeting][papers]")
{
    PapersBase base;
    auto decision = test::decision(DecisionKind::Orientation, "Léa Durand l’a demandé");
    decision.organisation = base.mission;
    base.decided(base.items[0], decision).value();
    base.write([&](auto& tx) {
        auto file = base.held("2026-02-12");
        file.minutes = "Madame Durand est venue.";
        meeting::correctMeeting(tx, base.meeting, file).value();
        const auto person =
            store::current<casefile::PathwayFile>(tx.database(), FactId{base.pathways[1].value})->person;
        meeting::addMember(tx, {.meeting = base.meeting, .person = person, .role = "bénéficiaire"}).value();
    });
    const auto paper = GENERATE(Paper::Agenda, Paper::Sheets, Paper::Attendance, Paper::Minutes);
    const auto page = base.printed(paper, Names::Hidden);

    INFO(codeOf(paper));
    for (const auto* word : {"Durand", "Martin", "Petit", "Léa", "mère"}) {
        CHECK(page.find(word) == std::string::npos);
    }
    CHECK((paper == Paper::Attendance || page.find("Personne 1") != std::string::npos));
}

TEST_CASE("an attendance list leaves to the pen what is not known yet", "[meeting][papers]")
{
    PapersBase base;
    const auto first = meeting::members(base.database, base.meeting).front();
    base.write([&](auto& tx) {
        auto member = first.value;
        member.presence = meeting::Presence::Replaced;
        member.replacedBy = "Jean Noir";
        meeting::correctMember(tx, first.id, member).value();
    });

    CHECK(base.prints(Paper::Attendance, "remplacé(e) par Jean Noir"));
    CHECK(base.prints(Paper::Attendance, "Claire Roux"));
    CHECK_FALSE(base.prints(Paper::Attendance, "invité(e)"));
    CHECK(base.prints(Paper::Attendance, "Signature"));
}

TEST_CASE("minutes say each decision with its reason", "[meeting][papers]")
{
    PapersBase base;
    auto orientation = test::decision(DecisionKind::Reorientation, "Projet validé");
    orientation.path = casefile::PathType::Social;
    orientation.organisation = base.pole;
    orientation.support = casefile::Support::Renforce;
    orientation.referent = base.referent;
    base.decided(base.items[0], orientation).value();
    auto sanction = test::decision(DecisionKind::SanctionProposed, "Trois absences");
    sanction.sanctionKind = "réduction";
    sanction.sanctionShare = 50;
    sanction.sanctionMonths = 2;
    base.decided(base.items[1], sanction).value();

    CHECK(base.prints(
        Paper::Minutes,
        "réorientation – parcours social, Pôle de Valence, accompagnement renforcé, référent : Claire Roux"));
    CHECK(base.prints(Paper::Minutes, "Projet validé"));
    CHECK(base.prints(Paper::Minutes, "sanction proposée – réduction, 50 %, 2 mois"));
    CHECK(base.prints(Paper::Minutes, "à décider"));
}

TEST_CASE("papers of an unknown meeting, and of one without people", "[meeting][papers]")
{
    const test::MeetingBase base;

    CHECK(meeting::paperOf(base.database, MeetingId{4'000}, Paper::Agenda, Names::Shown).error().code
          == ErrorCode::MeetingUnknown);
    CHECK(document::toHtml(meeting::paperOf(base.database, base.meeting, Paper::Sheets, Names::Shown).value())
              .find("Personne n’est à l’ordre du jour.")
          != std::string::npos);
}

TEST_CASE("hours as they are written", "[meeting][papers]")
{
    CHECK(meeting::timeWords(9 * 60) == "9\u00a0h");
    CHECK(meeting::timeWords(14 * 60 + 5) == "14\u00a0h\u00a005");
    CHECK(meeting::timeWords(14 * 60 + 30) == "14\u00a0h\u00a030");
}

} // namespace jalon
