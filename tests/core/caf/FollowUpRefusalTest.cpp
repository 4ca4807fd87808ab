// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows of follow-up lists that are rejected whole, and what is taken all the same.
#include "caf/FollowUpBase.h"
#include "caf/ImportHistory.h"
#include "casefile/Invariants.h"
#include "casefile/People.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::caf;
using namespace jalon::caf::test;

namespace {

struct LeftBase : FollowUpBase {
    LeftBase()
    {
        anne("Date d'orientation;Date de sortie;Motif de sortie", "20/10/2026;15/11/2026;déménagement");
    }
};

/// The reason why a row is rejected, nothing of it being written.
std::string reasonOf(FollowUpBase& base, std::string_view columns, std::string_view cells)
{
    const auto before = base.currentViews();
    const auto plan = base.anne(columns, cells);
    CHECK(plan.counts.rejected == 1);
    CHECK(base.currentViews() == before);
    return fateOf(plan);
}

} // namespace

TEST_CASE("after the exit everything but employment is rejected", "[caf][followup][exit]")
{
    LeftBase base;
    CHECK(reasonOf(base, "Date d'orientation", "16/11/2026") == "after-exit");
    CHECK(reasonOf(base, "Référent", "Claire Roux") == "after-exit");
    CHECK(reasonOf(base, "Date du RDV", "16/11/2026") == "after-exit");
    CHECK(reasonOf(base, "Date CER", "16/11/2026") == "after-exit");
    CHECK(reasonOf(base, "Sanction notifiée le", "16/11/2026") == "after-exit");
    CHECK(reasonOf(base, "Frein", "Mobilité") == "after-exit");
    CHECK(fateOf(base.anne("Emploi;Début d'emploi", "CDD;20/11/2026")) == "new");
}

TEST_CASE("events of the exit's day and before are taken after it was told", "[caf][followup][exit]")
{
    LeftBase base;
    CHECK(fateOf(base.anne("Date du RDV", "15/11/2026")) == "new");
    CHECK(fateOf(base.anne("Date CER", "30/10/2026")) == "new");
}

TEST_CASE("an employment beside an event that is rejected is not taken either", "[caf][followup][exit]")
{
    LeftBase base;
    CHECK(reasonOf(base, "Début d'emploi;Date du RDV;Structure", "20/11/2026;20/11/2026;Maison X")
          == "after-exit");
}

TEST_CASE("an exit before what is known", "[caf][followup][exit]")
{
    FollowUpBase base;
    base.anne("Date d'orientation", "20/10/2026");
    CHECK(reasonOf(base, "Date de sortie", "19/10/2026") == "events-after-exit");
    CHECK(reasonOf(base, "Date de sortie", "30/09/2026") == "before-notification");
    CHECK(fateOf(base.anne("Date de sortie", "20/10/2026")) == "new");
}

TEST_CASE("dates in the wrong order", "[caf][followup]")
{
    FollowUpBase base;
    CHECK(reasonOf(base, "Demandé le;Date d'orientation", "21/10/2026;20/10/2026") == "dates-reversed");
    CHECK(reasonOf(base, "Date d'orientation;Notifié le", "20/10/2026;19/10/2026") == "dates-reversed");
    CHECK(reasonOf(base, "RDV fixé le;Date du RDV", "21/11/2026;20/11/2026") == "dates-reversed");
    CHECK(reasonOf(base, "Type de contrat;Date de signature;Date de début;Date de fin",
                   "CER;01/11/2026;10/11/2026;09/11/2026")
          == "contract-ends-before-start");
    CHECK(reasonOf(base, "Début d'emploi;Fin d'emploi", "10/11/2026;09/11/2026")
          == "employment-ends-before-start");
}

TEST_CASE("a reject says its line, its column and its value", "[caf][followup]")
{
    FollowUpBase base;
    const auto plan =
        base.follow("Date d'orientation", "A2;Durand;Luc;20/10/2026\nA1;Martin;Anne;30/09/2026\n");
    CHECK(plan.counts.added == 1);
    CHECK(plan.rejects
          == std::vector<RowNote>{
              {3, "orientation_date", "Date d'orientation", "2026-09-30", "before-notification"}});
    const auto kept = base.one<std::string>("SELECT line || ' ' || status || ' ' || reason FROM list_row");
    CHECK(kept == "3 rejected before-notification");
}

TEST_CASE("somebody unknown is rejected and not created, somebody near waits for a decision",
          "[caf][followup]")
{
    FollowUpBase base;
    const auto plan = base.import("Nom;Prénom;Date de naissance;Date d'orientation\n"
                                  "Inconnu;Paul;01/01/1990;20/10/2026\nMartin;Anne;12/08/1985;20/10/2026\n",
                                  ListKind::FollowUp, "2026-12-01")
                          .plan;
    CHECK(plan.counts.rejected == 1);
    CHECK(plan.rejects.front().reason == "unknown-person");
    CHECK(plan.counts.ambiguous == 1);
    CHECK(base.count("identity_now") == 3);
    const auto waiting = waitingRows(base.database);
    REQUIRE(waiting.size() == 1);
    CHECK(decide(base.work, waiting.front().id, AnotherPerson{})
          == failure(ErrorCode::InvalidValue, "person", "unknown-person"));
    REQUIRE(decide(base.work, waiting.front().id, SamePerson{personOf(base, "A1")}));
    CHECK(base.count("orientation_now") == 1);
}

TEST_CASE("a decision that the rules refuse is not taken: the row waits", "[caf][followup]")
{
    FollowUpBase base;
    base.import("Nom;Prénom;Date de naissance;Date d'orientation\nMartin;Anne;12/08/1985;20/09/2026\n",
                ListKind::FollowUp, "2026-12-01");
    const auto row = waitingRows(base.database).at(0).id;
    const auto before = base.currentViews();
    CHECK(decide(base.work, row, SamePerson{personOf(base, "A1")})
          == failure(ErrorCode::InvalidValue, "orientation_date", "before-notification"));
    CHECK(base.currentViews() == before);
    CHECK(waitingRows(base.database).size() == 1);
}

TEST_CASE("somebody without a pathway has no events", "[caf][followup]")
{
    FollowUpBase base;
    base.write([&](store::Transaction& tx) {
        casefile::Identity identity;
        identity.lastName = "Sans";
        identity.firstName = "Parcours";
        identity.ownId = "A9";
        REQUIRE(casefile::addPerson(tx, identity));
    });
    const auto plan = base.follow("Date d'orientation;Date du RDV", "A9;Sans;Parcours;20/10/2026;\n"
                                                                    "A9;Sans;Parcours;;20/10/2026\n");
    CHECK(plan.counts.rejected == 2);
    CHECK(plan.rejects.front().reason == "no-pathway");
}

TEST_CASE("events go to the pathway that their day falls in", "[caf][followup]")
{
    LeftBase base;
    base.import("Identifiant Iodas;Nom;Prénom;Date de naissance\nA1;Martin;Anne;12/07/1985\n",
                ListKind::NewEntrants, "2027-01-15");
    REQUIRE(pathwaysOf(base, "A1")
            == Lines{"2026-10-01 list, left 2026-11-15 demenagement", "2027-01-15 first-seen"});
    base.anne("Date du RDV", "02/11/2026", "2027-02-01");
    base.anne("Date du RDV", "20/01/2027", "2027-02-01");
    CHECK(linesOf(base, "A1",
                  "SELECT p.notified_by, " + iso("scheduled_on")
                      + " FROM appointment_now a JOIN pathway_file_now p USING (pathway_id)"
                        " WHERE p.person_id = ?1 ORDER BY scheduled_on")
          == Lines{"list 2026-11-02", "first-seen 2027-01-20"});
    CHECK(casefile::checkInvariants(base.database) == Lines{});
}

TEST_CASE("a follow-up list fills what is not known of the person, and changes nothing else",
          "[caf][followup]")
{
    FollowUpBase base;
    const auto plan =
        base.import("Identifiant Iodas;Nom;Prénom;Date de naissance;Mail;Identifiant France Travail;"
                    "Date d'orientation\n"
                    "A1;Durand;Anne;12/07/1985;anne@exemple.fr;1234567E;20/10/2026\n",
                    ListKind::FollowUp, "2026-12-01")
            .plan;
    CHECK(fateOf(plan) == "new");
    CHECK(linesOf(base, "A1", "SELECT last_name, france_travail_id FROM identity_now WHERE person_id = ?1")
          == Lines{"Martin 1234567E"});
    CHECK(base.one<std::string>("SELECT email FROM contact_now") == "anne@exemple.fr");
}

TEST_CASE("a follow-up import is undone with the organisations and référents that it created",
          "[caf][followup]")
{
    FollowUpBase base;
    const auto before = base.currentViews();
    base.anne(
        "Date d'orientation;Structure;Référent;Date du RDV;Date CER;Frein;Début d'emploi;Date de sortie",
        "20/10/2026;Maison X;Claire Roux;02/11/2026;05/11/2026;Mobilité;10/12/2026;20/12/2026", "2026-12-20");
    REQUIRE(base.currentViews() != before);
    REQUIRE(undoLastImport(base.work));
    CHECK(base.currentViews() == before);
}
