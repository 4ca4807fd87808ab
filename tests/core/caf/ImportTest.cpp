// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/ImportBase.h"

#include "casefile/Undo.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::caf;
using jalon::caf::test::ImportBase;
using jalon::test::day;

namespace {

constexpr std::string_view kImportHeader =
    "Matricule;Rôle;Civilité;Nom;Prénom;Date de naissance;NIR;Adresse;Code postal;Ville;Téléphone;Mail;"
    "Etat du dossier;SDD\n";

const std::string kNovember =
    std::string{kImportHeader}
    + "1000001;DEM;M;Lefèvre;Hugo;01/02/1990;;1 rue des Lilas;26000;Valence;0612345678;hugo@exemple.fr;2;O\n"
      "1000001;CJT;MME;Lefèvre;Ana;03/04/1991;;1 rue des Lilas;26000;Valence;;;2;O\n"
      "1000002;DEM;MME;Œuvrard;Léa;05/06/1985;;2 rue du Pont;26100;Romans;0475000000;;3;N\n"
      "1000003;DEM;M;D'Angelo;Marc;07/08/1970;;;26200;Montélimar;;;2;O\n"
      "1000004;DEM;MME;Petit;Zoé;09/10/1999;;;26400;Crest;;;2;O\n"
      "1000005;DEM;M;Moulin;Paul;11/12/1988;;;26000;Valence;;;2;O\n";

const std::string kDecember =
    std::string{kImportHeader}
    + "1000001;DEM;M;Lefèvre;Hugo;01/02/1990;;9 rue Neuve;26000;Valence;0612345678;hugo@exemple.fr;2;O\n"
      "1000001;CJT;MME;Lefèvre;Ana;03/04/1991;;9 rue Neuve;26000;Valence;;;2;O\n"
      "1000002;DEM;MME;Œuvrard;Léa;05/06/1985;;2 rue du Pont;26100;Romans;0475000000;;2;O\n"
      "1000003;DEM;M;D'Angelo;Marc;07/08/1970;;;26200;Montélimar;;;2;O\n"
      "1000004;DEM;MME;Petit;Zoé;09/10/1999;;;26400;Crest;;;2;O\n"
      "1000006;DEM;M;Nouveau;Jean;11/12/1980;;;26000;Valence;;;2;O\n";

} // namespace

TEST_CASE("a first stock list makes households, people, pathways and rights", "[caf][import]")
{
    ImportBase base;
    const auto result = base.import(kNovember, ListKind::Stock, "2026-11-01");
    CHECK(result.plan.counts.rows == 6);
    CHECK(result.plan.counts.added == 6);
    CHECK(base.count("identity_now") == 6);
    CHECK(base.count("household_file_now") == 5);
    CHECK(base.count("residence_now") == 5);
    CHECK(base.count("pathway_file_now WHERE notified_by = 'unknown' AND first_list_on IS NOT NULL") == 6);
    CHECK(base.count("rights_period_now WHERE state = '2' AND sdd = 1 AND state_assumed = 0") == 5);
    CHECK(base.count("rights_period_now WHERE state = '3' AND sdd = 0") == 1);
    CHECK(base.count("search_text") == 6);
    CHECK(base.count("contact_now WHERE landline = '+33475000000' AND mobile IS NULL") == 1);
}

TEST_CASE("the next list: new, moved, changed, gone", "[caf][import]")
{
    ImportBase base;
    base.import(kNovember, ListKind::Stock, "2026-11-01");
    const auto result = base.import(kDecember, ListKind::Stock, "2026-12-01");
    CHECK(result.plan.counts.added == 1);
    CHECK(result.plan.counts.updated == 2);
    CHECK(result.plan.counts.unchanged == 3);
    CHECK(result.plan.counts.gone == 1);
    REQUIRE(result.plan.updated.size() == 2);
    CHECK(result.plan.updated[0].changes
          == std::vector<FieldChange>{
              {"street", "1 rue des Lilas, 26000, Valence", "9 rue Neuve, 26000, Valence"}});
    CHECK(base.count("residence_now WHERE line1 = '9 rue Neuve' AND ends_on IS NULL") == 1);
    CHECK(base.one<Date>("SELECT ends_on FROM residence_now WHERE line1 = '1 rue des Lilas'")
          == day("2026-12-01"));
    CHECK(base.one<Date>("SELECT starts_on FROM rights_period_now r JOIN identity_now i USING (person_id)"
                         " WHERE i.last_name = 'Œuvrard' AND r.ends_on IS NULL")
          == day("2026-12-01"));
    CHECK(base.one<Date>("SELECT ends_on FROM rights_period_now r JOIN identity_now i USING (person_id)"
                         " WHERE i.last_name = 'Moulin'")
          == day("2026-12-01"));
    CHECK(base.one<std::string>(
              "SELECT notified_by FROM pathway_file_now p JOIN identity_now i USING (person_id)"
              " WHERE i.last_name = 'Nouveau'")
          == "first-seen");
}

TEST_CASE("the same list again changes nothing, and neither does the same content in another file",
          "[caf][import]")
{
    ImportBase base;
    base.import(kNovember, ListKind::Stock, "2026-11-01");
    const auto before = base.currentViews();
    SECTION("the same bytes")
    {
        const auto again = base.import(kNovember, ListKind::Stock, "2026-11-01");
        CHECK(again.plan.knownFile);
        CHECK_FALSE(again.list);
        CHECK(again.plan.counts.unchanged == 6);
    }
    SECTION("other line ends")
    {
        std::string crlf;
        for (const char letter : kNovember) {
            crlf += letter == '\n' ? "\r\n" : std::string(1, letter);
        }
        const auto again = base.import(crlf, ListKind::Stock, "2026-11-01");
        CHECK_FALSE(again.plan.knownFile);
        CHECK(again.plan.counts.unchanged == 6);
        CHECK(again.plan.counts.gone == 0);
    }
    CHECK(base.currentViews() == before);
}

TEST_CASE("an import is undone entirely", "[caf][import]")
{
    ImportBase base;
    base.import(kNovember, ListKind::Stock, "2026-11-01");
    const auto before = base.currentViews();
    const auto december = base.import(kDecember, ListKind::Stock, "2026-12-01");
    REQUIRE(base.currentViews() != before);
    REQUIRE(casefile::undo(base.work, december.tx));
    CHECK(base.currentViews() == before);
    const auto again = base.import(kDecember, ListKind::Stock, "2026-12-01");
    CHECK(again.plan.counts == december.plan.counts);
}
