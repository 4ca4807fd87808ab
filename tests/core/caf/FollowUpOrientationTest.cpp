// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Orientations and référents of follow-up lists: new, completed, left as they are (caf-lists.md, "Follow-up
// lists").
#include "caf/FollowUpBase.h"
#include "casefile/Invariants.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::caf;
using namespace jalon::caf::test;

namespace {

/// `2026-10-20.. emploi standard France Travail`, oldest first.
Lines orientationsOf(const ImportBase& base, std::string_view ownId)
{
    return linesOf(base, ownId,
                   "SELECT " + iso("o.starts_on") + " || '..' || coalesce(" + iso("o.ends_on")
                       + ", ''), o.path, o.support, f.name FROM orientation_now o"
                         " JOIN pathway_file_now p USING (pathway_id)"
                         " LEFT JOIN organisation_file_now f USING (organisation_id)"
                         " WHERE p.person_id = ?1 ORDER BY o.starts_on");
}

/// `Claire Roux unique 2026-10-20..`, oldest first.
Lines referentsOf(const ImportBase& base, std::string_view ownId)
{
    return linesOf(base, ownId,
                   "SELECT f.name, a.role, " + iso("a.starts_on") + " || '..' || coalesce(" + iso("a.ends_on")
                       + ", '') FROM referent_assignment_now a JOIN pathway_file_now p USING (pathway_id)"
                         " JOIN referent_file_now f USING (referent_id)"
                         " WHERE p.person_id = ?1 ORDER BY a.starts_on, a.fact_id");
}

constexpr std::string_view kOrientation = "Date d'orientation;Parcours;Accompagnement;Structure";

} // namespace

TEST_CASE("an orientation is recorded with all that the row says", "[caf][followup]")
{
    FollowUpBase base;
    const auto plan = base.anne("Demandé le;Date d'orientation;Notifié le;Parcours;Accompagnement;Structure",
                                "05/10/2026;20/10/2026;22/10/2026;pro;global;France Travail Valence");
    CHECK(fateOf(plan) == "new");
    CHECK(plan.updated.at(0).changes == std::vector<FieldChange>{{"orientation_date", "", "2026-10-20"}});
    CHECK(orientationsOf(base, "A1") == Lines{"2026-10-20.. emploi global France Travail Valence"});
    CHECK(linesOf(
              base, "A1",
              "SELECT " + iso("requested_on") + ", " + iso("o.notified_on")
                  + " FROM orientation_now o JOIN pathway_file_now p USING (pathway_id) WHERE person_id = ?1")
          == Lines{"2026-10-05 2026-10-22"});
}

TEST_CASE("each of a path's words", "[caf][followup]")
{
    for (const auto& [word, code] :
         std::vector<std::pair<std::string, std::string>>{{"emploi", "emploi"},
                                                          {"PRO", "emploi"},
                                                          {"Socio-pro", "socio-professionnel"},
                                                          {"socio-professionnel", "socio-professionnel"},
                                                          {"Social", "social"}}) {
        FollowUpBase base;
        base.anne(kOrientation, "20/10/2026;" + word + ";;");
        CHECK(orientationsOf(base, "A1") == Lines{"2026-10-20.. " + code + " standard "});
    }
}

TEST_CASE("the same orientation told again is completed, and then unchanged", "[caf][followup]")
{
    FollowUpBase base;
    const auto completed = [&base](std::string_view columns, std::string_view cells) {
        return fateOf(
            base.anne("Date d'orientation;" + std::string{columns}, "20/10/2026;" + std::string{cells}));
    };
    CHECK(completed("Parcours", "") == "new");
    CHECK(completed("Parcours", "social") == "updated");
    CHECK(completed("Accompagnement", "renforcé") == "updated");
    CHECK(completed("Structure", "CCAS de Crest") == "updated");
    CHECK(completed("Demandé le", "02/10/2026") == "updated");
    CHECK(completed("Notifié le", "21/10/2026") == "updated");
    CHECK(completed("Parcours;Accompagnement;Structure;Demandé le;Notifié le",
                    "social;renforcé;ccas de crest;02/10/2026;21/10/2026")
          == "unchanged");
    CHECK(orientationsOf(base, "A1") == Lines{"2026-10-20.. social renforce CCAS de Crest"});
}

TEST_CASE("what a list says otherwise of a known orientation is told and does not replace it",
          "[caf][followup]")
{
    FollowUpBase base;
    base.anne(kOrientation, "20/10/2026;social;global;CCAS de Crest");
    const auto plan = base.anne(kOrientation, "20/10/2026;emploi;standard;Mission locale");
    CHECK(fateOf(plan) == "unchanged");
    CHECK(reasonsOf(plan) == Lines{"organisation-created", "other-value-known", "other-value-known"});
    CHECK(plan.warnings.back() == RowNote{2, "path", "Parcours", "emploi", "other-value-known"});
    CHECK(orientationsOf(base, "A1") == Lines{"2026-10-20.. social global CCAS de Crest"});
}

TEST_CASE("a second orientation is added, in its place", "[caf][followup]")
{
    FollowUpBase base;
    base.anne(kOrientation, "20/11/2026;social;;");
    CHECK(fateOf(base.anne(kOrientation, "20/10/2026;emploi;;")) == "new");
    CHECK(orientationsOf(base, "A1")
          == Lines{"2026-10-20..2026-11-20 emploi standard ", "2026-11-20.. social standard "});
}

TEST_CASE("words without a date complete the orientation in force on the list's date", "[caf][followup]")
{
    FollowUpBase base;
    base.anne(kOrientation, "20/10/2026;social;;");
    CHECK(fateOf(base.anne(kOrientation, ";;;CCAS de Crest")) == "updated");
    CHECK(orientationsOf(base, "A1") == Lines{"2026-10-20.. social standard CCAS de Crest"});
    const auto lost = base.luc(kOrientation, ";;;Mission locale");
    CHECK(fateOf(lost) == "unchanged");
    CHECK(lost.warnings.at(0)
          == RowNote{2, "orientation_date", "Date d'orientation", "Mission locale", "event-without-date"});
    CHECK(orientationsOf(base, "A2").empty());
}

TEST_CASE("an orientation without date takes the interview's, with a warning", "[caf][followup]")
{
    FollowUpBase base;
    const auto plan = base.anne("Reçu en entretien le :;DECISION ORIENTATION", "25/10/2026;social");
    CHECK(fateOf(plan) == "new");
    CHECK(reasonsOf(plan) == Lines{"date-assumed"});
    CHECK(orientationsOf(base, "A1") == Lines{"2026-10-25.. social standard "});
}

TEST_CASE(
    "before a notification that a list wrote: rejected; before an assumed one: moved back with a warning",
    "[caf][followup]")
{
    FollowUpBase base;
    CHECK(fateOf(base.anne(kOrientation, "30/09/2026;social;;")) == "before-notification");
    CHECK(fateOf(base.anne(kOrientation, "01/10/2026;social;;")) == "new");
    const auto moved = base.luc(kOrientation, "01/10/2026;social;;");
    CHECK(reasonsOf(moved) == Lines{"notification-moved"});
    CHECK(moved.warnings.at(0).value == "01/10/2026");
    CHECK(pathwaysOf(base, "A2") == Lines{"2026-10-01 first-seen"});
    CHECK(reasonsOf(base.luc(kOrientation, "05/10/2026;emploi;;")).empty());
}

TEST_CASE("orientations older than the first list are accepted where the notification is unknown",
          "[caf][followup]")
{
    FollowUpBase base;
    const auto plan = base.jean(kOrientation, "15/03/2024;social;;");
    CHECK(fateOf(plan) == "new");
    CHECK(plan.warnings.empty());
    CHECK(pathwaysOf(base, "A0") == Lines{"unknown since 2026-09-01"});
}

TEST_CASE("an organisation that is not known is created once, its kind proposed, with a warning",
          "[caf][followup]")
{
    FollowUpBase base;
    const auto plan =
        base.follow("Date d'orientation;Structure", "A1;Martin;Anne;20/10/2026;Mission Locale du Diois\n"
                                                    "A2;Durand;Luc;20/10/2026;MISSION-LOCALE DU DIOIS\n"
                                                    "A0;Premier;Jean;20/10/2026;Maison X\n");
    CHECK(plan.counts.added == 3);
    CHECK(plan.warnings
          == std::vector<RowNote>{
              {2, "structure", "Structure", "Mission Locale du Diois", "organisation-created"},
              {4, "structure", "Structure", "Maison X", "organisation-created"}});
    CHECK(
        base.count("organisation_file_now WHERE name = 'Mission Locale du Diois' AND kind = 'mission-locale'")
        == 1);
    CHECK(base.count("organisation_file_now WHERE name = 'Maison X' AND kind = 'other'") == 1);
    CHECK(reasonsOf(base.anne("Date d'orientation;Structure", "20/11/2026;maison x")).empty());
}

TEST_CASE("an organisation of a rejected row is not created; the next row that names it creates it",
          "[caf][followup]")
{
    FollowUpBase base;
    const auto plan = base.follow("Date d'orientation;Structure", "A1;Martin;Anne;20/09/2026;Maison X\n"
                                                                  "A2;Durand;Luc;20/10/2026;Maison X\n");
    CHECK(plan.counts.rejected == 1);
    CHECK(plan.counts.added == 1);
    CHECK(reasonsOf(plan) == Lines{"organisation-created"});
    CHECK(base.count("organisation_file_now") == 1);
    CHECK(orientationsOf(base, "A2") == Lines{"2026-10-20..  standard Maison X"});
}

TEST_CASE("a référent is assigned on the orientation's day, in its organisation; another one ends the first",
          "[caf][followup]")
{
    FollowUpBase base;
    const auto plan =
        base.anne("Date d'orientation;Structure;Référent", "20/10/2026;CCAS de Crest;Claire ROUX");
    CHECK(reasonsOf(plan) == Lines{"organisation-created", "referent-created"});
    CHECK(base.count("referent_file_now WHERE organisation_id IS NOT NULL") == 1);
    CHECK(fateOf(base.anne("Référent", "Roux Claire", "2026-12-02")) == "unchanged");
    CHECK(fateOf(base.anne("Référent", "Zoé Petit", "2026-12-05")) == "new");
    CHECK(referentsOf(base, "A1")
          == Lines{"Claire ROUX unique 2026-10-20..2026-12-05", "Zoé Petit unique 2026-12-05.."});
    CHECK(base.count("orientation_now") == 1);
}

TEST_CASE("référents to add: the first is the référent unique, the others go with them", "[caf][followup]")
{
    FollowUpBase base;
    CHECK(fateOf(base.anne("Accompagnateurs à ajouter", "Claire Roux, Zoé Petit")) == "new");
    CHECK(referentsOf(base, "A1")
          == Lines{"Claire Roux unique 2026-12-01..", "Zoé Petit co-accompagnant 2026-12-01.."});
    CHECK(fateOf(base.anne("Accompagnateurs à ajouter", "Claire Roux", "2026-12-05")) == "unchanged");
}

TEST_CASE("référents to remove are released on the list's date", "[caf][followup]")
{
    FollowUpBase base;
    base.anne("Accompagnateurs à ajouter", "Claire Roux, Zoé Petit");
    CHECK(fateOf(base.anne("Accompagnateurs à supprimer", "claire roux", "2026-12-10")) == "updated");
    CHECK(referentsOf(base, "A1")
          == Lines{"Claire Roux unique 2026-12-01..2026-12-10", "Zoé Petit co-accompagnant 2026-12-01.."});
    const auto again = base.anne("Accompagnateurs à supprimer", "Claire Roux", "2026-12-20");
    CHECK(fateOf(again) == "unchanged");
    CHECK(again.warnings.empty());
}

TEST_CASE("a référent to remove who never followed the person is told, and nobody is created",
          "[caf][followup]")
{
    FollowUpBase base;
    base.anne("Référent", "Claire Roux");
    const auto unknown = base.anne("Accompagnateurs à supprimer", "Paul Inconnu", "2026-12-10");
    CHECK(fateOf(unknown) == "unchanged");
    CHECK(unknown.warnings
          == std::vector<RowNote>{{2, "referents_to_remove", "Accompagnateurs à supprimer", "Paul Inconnu",
                                   "referent-not-assigned"}});
    CHECK(reasonsOf(base.luc("Accompagnateurs à supprimer", "Claire Roux", "2026-12-10"))
          == Lines{"referent-not-assigned"});
    CHECK(base.count("referent_file_now") == 1);
}

TEST_CASE("a structure to attach: completes the orientation in force, or is one of the list's date",
          "[caf][followup]")
{
    FollowUpBase base;
    base.anne(kOrientation, "20/10/2026;social;;");
    CHECK(fateOf(base.anne("Structures à rattacher", "CD 26")) == "updated");
    CHECK(fateOf(base.anne("Structures à rattacher", "CD 26", "2026-12-02")) == "unchanged");
    const auto other = base.anne("Structures à rattacher", "CCAS de Crest", "2026-12-05");
    CHECK(fateOf(other) == "new");
    CHECK(reasonsOf(other) == Lines{"organisation-created", "date-assumed"});
    CHECK(orientationsOf(base, "A1")
          == Lines{"2026-10-20..2026-12-05 social standard CD 26",
                   "2026-12-05.. social standard CCAS de Crest"});
    CHECK(fateOf(base.luc("Structures à rattacher", "CD 26")) == "new");
    CHECK(casefile::checkInvariants(base.database) == Lines{});
}
