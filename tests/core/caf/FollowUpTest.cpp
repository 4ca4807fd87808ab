// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/FollowUpBase.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::caf;
using namespace jalon::caf::test;
using jalon::test::day;

namespace {

constexpr std::string_view kFollowUpHeader =
    "Identifiant Iodas;Nom;Prénom;Date d'orientation;Parcours;Structure;Référent;RDV fixé le;Date du RDV;"
    "Présence;Type de contrat;Date de signature;Date de début;Date de fin;Date de sortie;Motif de sortie;"
    "Début d'emploi\n";

/// A list whose kind its columns say.
struct Follower : FollowUpBase {
    ImportPlan follow(const std::string& rows, std::string_view date = "2026-12-01")
    {
        return import(request(list("suivi.csv", std::string{kFollowUpHeader} + rows), std::nullopt, date))
            .plan;
    }
};

} // namespace

TEST_CASE("a follow-up list is recognised and adds its events", "[caf][followup]")
{
    Follower base;
    const auto plan =
        base.follow("A1;Martin;Anne;20/10/2026;emploi;France Travail Valence;Claire Roux;25/10/2026;"
                    "02/11/2026;présent;CER;05/11/2026;05/11/2026;04/05/2027;;;\n");
    CHECK(plan.request.kind == ListKind::FollowUp);
    CHECK(plan.kindFrom == Origin::Columns);
    CHECK(plan.counts.added == 1);
    CHECK(plan.counts.warnings == 2); // the organisation and the référent are new
    CHECK(base.count("orientation_now WHERE path = 'emploi' AND organisation_id IS NOT NULL") == 1);
    CHECK(
        base.one<std::string>("SELECT kind FROM organisation_file_now WHERE name = 'France Travail Valence'")
        == "france-travail");
    CHECK(base.count("referent_assignment_now") == 1);
    CHECK(base.count("appointment_now WHERE kind = 'premier-accompagnement' AND status = 'attended'") == 1);
    CHECK(base.count("contract_now WHERE kind = 'cer'") == 1);
}

TEST_CASE("rows complete known events, add others, or change nothing", "[caf][followup]")
{
    Follower base;
    base.follow("A1;Martin;Anne;20/10/2026;;;;;;;;;;;;;\n");
    CHECK(base.follow("A1;Martin;Anne;20/10/2026;social;;;;;;;;;;;;\n").counts.updated == 1);
    CHECK(base.follow("A1;Martin;Anne;20/10/2026;;;;;;;;;;;;;\n", "2026-12-02").counts.unchanged == 1);
    const auto plan = base.follow("A1;Martin;Anne;20/11/2026;emploi;;;;;;;;;;;;\n"
                                  "A1;Martin;Anne;20/12/2026;social;;;;;;;;;;;;\n");
    CHECK(plan.counts.added == 2);
    CHECK(base.count("orientation_now") == 3);
    CHECK(base.count("orientation_now WHERE ends_on IS NULL") == 1);
}

TEST_CASE("a row that the rules refuse is rejected whole", "[caf][followup]")
{
    Follower base;
    const auto reasonOf = [&base](const std::string& row) {
        const auto before = base.currentViews();
        const auto plan = base.follow(row);
        CHECK(plan.counts.rejected == 1);
        CHECK(base.currentViews() == before);
        return plan.rejects.front().reason;
    };
    CHECK(reasonOf("A9;Inconnu;Jean;20/10/2026;;;;;;;;;;;;;\n") == "unknown-person");
    CHECK(reasonOf("A1;Martin;Anne;20/09/2026;;Maison X;;25/10/2026;;;;;;;;;\n") == "before-notification");
    CHECK(reasonOf("A1;Martin;Anne;20/10/2026;;;;;;;CER;05/11/2026;05/11/2026;04/11/2026;;;\n")
          == "contract-ends-before-start");
    base.follow("A1;Martin;Anne;20/10/2026;;;;;;;;;;;15/11/2026;déménagement;\n");
    CHECK(reasonOf("A1;Martin;Anne;;;;;;;;CER;20/11/2026;20/11/2026;;;;\n") == "after-exit");
    CHECK(reasonOf("A1;Martin;Anne;;;;;;;;;;;;18/11/2026;;\n") == "already-exited");
    CHECK(base.follow("A1;Martin;Anne;;;;;;;;;;;;;;20/11/2026\n").counts.added == 1);
}

TEST_CASE("an orientation moves an assumed notification back, with a warning", "[caf][followup]")
{
    Follower base;
    const auto plan = base.follow("A2;Durand;Luc;01/10/2026;emploi;;;;;;;;;;;;\n");
    CHECK(plan.counts.added == 1);
    REQUIRE(plan.warnings.size() == 1);
    CHECK(plan.warnings.front().reason == "notification-moved");
    CHECK(base.one<Date>("SELECT notified_on FROM pathway_file_now p JOIN identity_now i USING (person_id)"
                         " WHERE own_id = 'A2'")
          == day("2026-10-01"));
}

TEST_CASE("someone who comes back after an exit gets a new pathway", "[caf][followup]")
{
    Follower base;
    base.follow("A1;Martin;Anne;20/10/2026;;;;;;;;;;;15/11/2026;déménagement;\n");
    auto without = base.request(base.list("s.csv", "Identifiant Iodas;Nom;Prénom;Date de naissance\n"
                                                   "A0;Premier;Jean;01/01/1980\nA2;Durand;Luc;01/02/1970\n"),
                                ListKind::Stock, "2026-12-01");
    without.force = true; // one of three is more than a fifth
    CHECK(base.import(without).plan.counts.gone == 1);
    base.import("Identifiant Iodas;Nom;Prénom;Date de naissance\nA0;Premier;Jean;01/01/1980\n"
                "A1;Martin;Anne;12/07/1985\nA2;Durand;Luc;01/02/1970\n",
                ListKind::Stock, "2027-01-01");
    CHECK(base.count("pathway_file_now p JOIN identity_now i USING (person_id) WHERE own_id = 'A1'") == 2);
    CHECK(base.count("pathway_file_now p JOIN identity_now i USING (person_id) WHERE own_id = 'A2'") == 1);
}
