// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Households: one for each matricule, shared by the rows that bear it.
#include "caf/Told.h"
#include "casefile/Invariants.h"
#include "reference/Seed.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::caf;
using namespace jalon::caf::test;
using jalon::test::day;

namespace {

constexpr std::string_view kHouseholdHeader =
    "Identifiant Iodas;Matricule;Rôle;Nom;Prénom;Date de naissance;Adresse;"
    "Code postal;Ville;SITFAM\n";

struct HouseholdBase : ImportBase {
    HouseholdBase() { clock.set(day("2027-06-01")); }

    ImportPlan stock(const std::string& rows, std::string_view listedOn)
    {
        return import(std::string{kHouseholdHeader} + rows, ListKind::Stock, listedOn).plan;
    }
    ImportPlan entrants(const std::string& rows, std::string_view listedOn)
    {
        return import(std::string{kHouseholdHeader} + rows, ListKind::NewEntrants, listedOn).plan;
    }
};

/// `household`: the columns behind the name: matricule and role before it, place and family behind.
std::string hugo(std::string_view matricule, std::string_view place)
{
    return "H1;" + std::string{matricule} + ";DEM;Lefèvre;Hugo;01/02/1990;" + std::string{place} + "\n";
}

std::string ana(std::string_view matricule, std::string_view place)
{
    return "A1;" + std::string{matricule} + ";CJT;Lefèvre;Ana;03/04/1991;" + std::string{place} + "\n";
}

constexpr std::string_view kLilas = "1 rue des Lilas;26000;Valence;MAR";
constexpr std::string_view kNeuve = "9 rue Neuve;26100;Romans-sur-Isère;MAR";

} // namespace

TEST_CASE("rows of one matricule share a household and its address", "[caf][household]")
{
    HouseholdBase base;
    const auto plan = base.stock(hugo("1234567", kLilas) + ana("01234567", kLilas), "2026-11-01");
    CHECK(plan.counts.added == 2);
    CHECK(plan.counts.warnings == 0);
    CHECK(base.count("household_file_now") == 1);
    CHECK(base.count("residence_now") == 1);
    CHECK(householdsOf(base, "H1") == Lines{"1234567 DEM 2026-11-01.."});
    CHECK(householdsOf(base, "A1") == Lines{"1234567 CJT 2026-11-01.."});
}

TEST_CASE("rows without a matricule have a household each", "[caf][household]")
{
    HouseholdBase base;
    base.stock(hugo("", kLilas) + ana("", kLilas), "2026-11-01");
    CHECK(base.count("household_file_now WHERE matricule IS NULL") == 2);
    CHECK(base.count("residence_now") == 2);
}

TEST_CASE("the matricule's prefix says the fund", "[caf][household]")
{
    HouseholdBase base;
    base.stock(hugo("CAF0027004", kLilas) + ana("MSA1234567", kLilas), "2026-11-01");
    CHECK(linesOf(
              base, "H1",
              "SELECT matricule, fund FROM household_file_now JOIN household_member_now USING (household_id)"
              " WHERE person_id = ?1")
          == Lines{"0027004 CAF"});
    CHECK(base.count("household_file_now WHERE fund = 'MSA'") == 1);
}

TEST_CASE("a new household's address is the first row's", "[caf][household]")
{
    HouseholdBase base;
    base.stock(hugo("1234567", kLilas) + ana("1234567", kNeuve), "2026-11-01");
    CHECK(base.count("household_file_now") == 1);
    CHECK(residencesOf(base, "A1") == Lines{"1 rue des Lilas, 26000 Valence 2026-11-01.."});
}

TEST_CASE("a row without address leaves the household's; the next row gives it", "[caf][household]")
{
    HouseholdBase base;
    base.stock(hugo("1234567", ";;;") + ana("1234567", kLilas), "2026-11-01");
    CHECK(residencesOf(base, "H1") == Lines{"1 rue des Lilas, 26000 Valence 2026-11-01.."});
    CHECK(base.one<std::string>("SELECT family_situation FROM household_file_now") == "MAR");
}

TEST_CASE("both rows tell of a move: the household moved once", "[caf][household]")
{
    HouseholdBase base;
    base.stock(hugo("1234567", kLilas) + ana("1234567", kLilas), "2026-11-01");
    const auto plan = base.stock(hugo("1234567", kNeuve) + ana("1234567", kNeuve), "2026-12-01");
    CHECK(plan.counts.updated == 1);
    CHECK(plan.counts.unchanged == 1);
    CHECK(residencesOf(base, "H1")
          == Lines{"1 rue des Lilas, 26000 Valence 2026-11-01..2026-12-01",
                   "9 rue Neuve, 26100 Romans-sur-Isère 2026-12-01.."});
}

TEST_CASE("rows of a household that disagree: the first one's address holds, the other one's is told",
          "[caf][household]")
{
    HouseholdBase base;
    base.stock(hugo("1234567", kLilas) + ana("1234567", kLilas), "2026-11-01");
    const auto plan =
        base.stock(hugo("1234567", kNeuve) + ana("1234567", "5 quai Noir;26400;Crest;MAR"), "2026-12-01");
    REQUIRE(plan.warnings.size() == 1);
    CHECK(plan.warnings.front() == RowNote{3, "street", "Adresse", "5 quai Noir", "address-of-household"});
    CHECK(residencesOf(base, "A1").back() == "9 rue Neuve, 26100 Romans-sur-Isère 2026-12-01..");
    CHECK(base.count("residence_now WHERE ends_on IS NULL") == 1);
}

TEST_CASE("a row that tells the former address again does not hold the household back", "[caf][household]")
{
    HouseholdBase base;
    base.stock(hugo("1234567", kLilas) + ana("1234567", kLilas), "2026-11-01");
    const auto plan = base.stock(hugo("1234567", kNeuve) + ana("1234567", kLilas), "2026-12-01");
    CHECK(plan.counts.updated == 1);
    CHECK(plan.counts.unchanged == 1);
    CHECK(residencesOf(base, "A1").back() == "9 rue Neuve, 26100 Romans-sur-Isère 2026-12-01..");
}

TEST_CASE("the unchanged row of a household holds its address against the next row", "[caf][household]")
{
    HouseholdBase base;
    base.stock(hugo("1234567", kLilas) + ana("1234567", kLilas), "2026-11-01");
    const auto plan = base.stock(hugo("1234567", kLilas) + ana("1234567", kNeuve), "2026-12-01");
    CHECK(plan.counts.unchanged == 2);
    CHECK(plan.counts.warnings == 1);
    CHECK(residencesOf(base, "H1") == Lines{"1 rue des Lilas, 26000 Valence 2026-11-01.."});
}

TEST_CASE("a complement or a second list of the day is a correction: nobody moved", "[caf][household]")
{
    HouseholdBase base;
    base.stock(hugo("1234567", ";26000;Valence;"), "2026-11-01");
    base.entrants(hugo("1234567", "3 rue Longue;26000;Valence;"), "2026-11-01");
    CHECK(residencesOf(base, "H1") == Lines{"3 rue Longue, 26000 Valence 2026-11-01.."});
    const std::string detailed = "Identifiant Iodas;Matricule;Rôle;Nom;Prénom;Date de naissance;Adresse;"
                                 "Complément adresse;Code postal;Ville\n"
                                 "H1;1234567;DEM;Lefèvre;Hugo;01/02/1990;3 rue Longue;Bât A;26000;Valence\n";
    base.import(detailed, ListKind::Stock, "2026-12-01");
    CHECK(residencesOf(base, "H1") == Lines{"3 rue Longue, Bât A, 26000 Valence 2026-11-01.."});
}

TEST_CASE("another matricule: the person left the household on the list's date", "[caf][household]")
{
    HouseholdBase base;
    base.stock(hugo("1234567", kLilas) + ana("1234567", kLilas), "2026-11-01");
    const auto plan = base.stock(hugo("1234567", kLilas) + ana("7654321", kNeuve), "2026-12-01");
    REQUIRE(plan.updated.size() == 1);
    CHECK(plan.updated.front().changes == std::vector<FieldChange>{{"matricule", "1234567", "7654321"}});
    CHECK(householdsOf(base, "A1")
          == Lines{"1234567 CJT 2026-11-01..2026-12-01", "7654321 CJT 2026-12-01.."});
    CHECK(householdsOf(base, "H1") == Lines{"1234567 DEM 2026-11-01.."});
    CHECK(residencesOf(base, "A1") == Lines{"9 rue Neuve, 26100 Romans-sur-Isère 2026-12-01.."});
    CHECK(casefile::checkInvariants(base.database) == Lines{});
}

TEST_CASE("somebody joins a household that is known", "[caf][household]")
{
    HouseholdBase base;
    base.stock(hugo("1234567", kLilas), "2026-11-01");
    base.entrants(ana("1234567", ";;;"), "2026-11-08");
    CHECK(base.count("household_file_now") == 1);
    CHECK(householdsOf(base, "A1") == Lines{"1234567 CJT 2026-11-08.."});
    CHECK(residencesOf(base, "A1") == Lines{"1 rue des Lilas, 26000 Valence 2026-11-01.."});
}

TEST_CASE("a household without number gets the one that a list tells", "[caf][household]")
{
    HouseholdBase base;
    base.stock(hugo("", kLilas), "2026-11-01");
    const auto plan = base.stock(hugo("1234567", kLilas), "2026-12-01");
    REQUIRE(plan.updated.size() == 1);
    CHECK(plan.updated.front().changes == std::vector<FieldChange>{{"matricule", "", "1234567"}});
    CHECK(base.count("household_file_now") == 1);
    CHECK(householdsOf(base, "H1") == Lines{"1234567 DEM 2026-11-01.."});
}

TEST_CASE("a household without number whose number another one bears is left for that one",
          "[caf][household]")
{
    HouseholdBase base;
    base.stock(hugo("", kLilas) + ana("1234567", kNeuve), "2026-11-01");
    base.stock(hugo("1234567", kLilas) + ana("1234567", kNeuve), "2026-12-01");
    CHECK(householdsOf(base, "H1").back() == "1234567 DEM 2026-12-01..");
    CHECK(base.count("household_member_now WHERE ends_on IS NULL") == 2);
    CHECK(base.count("household_file_now WHERE matricule = '1234567'") == 1);
    CHECK(casefile::checkInvariants(base.database) == Lines{});
}

TEST_CASE("two people of one list get the household that the first of them makes, known or new",
          "[caf][household]")
{
    HouseholdBase base;
    base.stock(hugo("1111111", kLilas), "2026-11-01");
    base.stock(hugo("2222222", kNeuve) + ana("2222222", kNeuve), "2026-12-01");
    CHECK(base.count("household_file_now WHERE matricule = '2222222'") == 1);
    CHECK(householdsOf(base, "A1") == Lines{"2222222 CJT 2026-12-01.."});
    CHECK(householdsOf(base, "H1").back() == "2222222 DEM 2026-12-01..");
}

TEST_CASE("a change of role is the person's, in the same household", "[caf][household]")
{
    HouseholdBase base;
    base.stock("A1;1234567;CJT;Lefèvre;Ana;03/04/1991;;;;\n", "2026-11-01");
    base.stock("A1;1234567;DEM;Lefèvre;Ana;03/04/1991;;;;\n", "2026-12-01");
    CHECK(householdsOf(base, "A1") == Lines{"1234567 DEM 2026-11-01.."});
}

TEST_CASE("a list without a role column is of demandeurs", "[caf][household]")
{
    HouseholdBase base;
    base.import("Identifiant Iodas;Matricule;Nom;Prénom\nH1;1234567;Lefèvre;Hugo\n", ListKind::Stock,
                "2026-11-01");
    CHECK(householdsOf(base, "H1") == Lines{"1234567 DEM 2026-11-01.."});
}

TEST_CASE("the commune is found from postcode and city, and the list's own code goes before it",
          "[caf][household]")
{
    HouseholdBase base;
    base.write([](auto& tx) { reference::seed(tx); }, store::TxKind::Reference);
    base.import("Identifiant Iodas;Nom;Prénom;Code postal;Ville;Code INSEE\n"
                "A1;Martin;Anne;26130;ST PAUL TROIS CHATEAUX;\nB1;Blanc;Luc;26000;VALENCE CEDEX;26198\n"
                "C1;Caron;Zoé;75001;PARIS;\n",
                ListKind::Stock, "2026-11-01");
    const auto insee = [&base](std::string_view ownId) {
        return linesOf(base, ownId,
                       "SELECT insee FROM residence_now JOIN household_member_now USING (household_id)"
                       " WHERE person_id = ?1");
    };
    CHECK(insee("A1") == Lines{"26324"});
    CHECK(insee("B1") == Lines{"26198"});
    CHECK(insee("C1") == Lines{""});
}
