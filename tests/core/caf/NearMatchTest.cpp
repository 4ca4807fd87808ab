// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// caf-lists.md, "Same person": the edges of the rules, between strong keys, names and near matches.
#include "caf/Told.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::caf;
using namespace jalon::caf::test;

namespace {

constexpr std::string_view kNearMatchHeader =
    "Identifiant Iodas;NIR;Matricule;Rôle;Nom;Nom de naissance;Prénom;Date de naissance\n";
// Invented numbers whose keys are right, both of July 1985.
constexpr std::string_view kNearNir = "1850775056123";
constexpr std::string_view kNearOtherNir = "2850775056123";

struct NearBase : ImportBase {
    void know(const std::string& rows)
    {
        import(std::string{kNearMatchHeader} + rows, ListKind::Stock, "2026-11-01");
    }
    ImportPlan entrants(const std::string& rows)
    {
        return import(std::string{kNearMatchHeader} + rows, ListKind::NewEntrants, "2026-11-08").plan;
    }
};

/// What becomes of one row of a list of new entrants, for a base that knows these rows.
std::string fate(const std::string& known, const std::string& row)
{
    NearBase base;
    base.know(known + "\n");
    const auto plan = base.entrants(row + "\n");
    if (!plan.ambiguous.empty()) {
        return std::string{codeOf(plan.ambiguous.front().reason)};
    }
    return plan.counts.added == 1 ? "new" : plan.counts.updated == 1 ? "updated" : "unchanged";
}

std::string nirOf(std::string_view number)
{
    return ";" + std::string{number} + ";";
}

} // namespace

TEST_CASE("a NIR that matches is contradicted by another birth date, not by another name", "[caf][near]")
{
    const auto known = nirOf(kNearNir) + ";;Martin;;Anne;12/07/1985";
    CHECK(fate(known, nirOf(kNearNir) + ";;Durand;;Zoé;12/07/1985") == "updated");
    CHECK(fate(known, nirOf(kNearNir) + ";;Martin;;Anne;13/07/1985") == "other-birth-date");
    CHECK(fate(known, nirOf(kNearNir) + ";;Martin;;Anne;") == "unchanged");
}

TEST_CASE("an own identifier that matches is contradicted by another NIR or birth date", "[caf][near]")
{
    const auto known = "A1;" + std::string{kNearNir} + ";;;Martin;;Anne;12/07/1985";
    CHECK(fate(known, "A1;" + std::string{kNearOtherNir} + ";;;Martin;;Anne;12/07/1985") == "other-nir");
    CHECK(fate(known, "A1;;;;Martin;;Anne;12/07/1958") == "other-birth-date");
    CHECK(fate(known, "A1;;;;Durand;;Anne;12/07/1985") == "updated");
}

TEST_CASE("matricule and role confirmed by the first name are contradicted by another birth date or NIR",
          "[caf][near]")
{
    const std::string known = ";;1234567;DEM;Martin;;Anne;12/07/1985";
    CHECK(fate(known, ";;1234567;DEM;Martin;;Anne;01/01/1960") == "other-birth-date");
    CHECK(fate(";" + std::string{kNearNir} + ";1234567;DEM;Martin;;Anne;12/07/1985",
               ";" + std::string{kNearOtherNir} + ";1234567;DEM;Martin;;Anne;12/07/1985")
          == "other-nir");
    CHECK(fate(known, ";;1234567;DEM;Durand;;anne;12/07/1985") == "updated");
    CHECK(fate(known, ";;7654321;DEM;Durand;;Anne;12/07/1985") == "new");
}

TEST_CASE("twins of one household and role are told apart by the one whom both confirm", "[caf][near]")
{
    NearBase base;
    base.know("A1;" + std::string{kNearNir} + ";1234567;AUT;Martin;;Anne;12/07/1985\n" + "B1;"
              + std::string{kNearOtherNir} + ";1234567;AUT;Martin;;Zoé;12/07/1985\n");
    const auto plan = base.entrants(";;1234567;AUT;Martin;;Zoé;12/07/1985\n");
    CHECK(plan.counts.unchanged == 1);
    CHECK(base.entrants(";;1234567;AUT;Martin;;Léa;12/07/1985\n").ambiguous.at(0).reason
          == MatchReason::SeveralPeople);
}

TEST_CASE("name and birth date: a NIR more is written, another NIR is another person", "[caf][near]")
{
    CHECK(fate("A1;;;;Martin;;Anne;12/07/1985", nirOf(kNearNir) + ";;Martin;;Anne;12/07/1985") == "updated");
    CHECK(fate(nirOf(kNearNir) + ";;Martin;;Anne;12/07/1985",
               nirOf(kNearOtherNir) + ";;Martin;;Anne;12/07/1985")
          == "new");
    CHECK(fate("A1;;;;Martin;;Anne;", ";;1234567;;Martin;;Anne;") == "new");
}

TEST_CASE("two people of one name and birth date: a row without another key may be either", "[caf][near]")
{
    NearBase base;
    base.know("A1;" + std::string{kNearNir} + ";;;Martin;;Anne;12/07/1985\n" + "B1;"
              + std::string{kNearOtherNir} + ";;;Martin;;Anne;12/07/1985\n");
    const auto plan = base.entrants(";;;;Martin;;Anne;12/07/1985\n");
    REQUIRE(plan.ambiguous.size() == 1);
    CHECK(plan.ambiguous[0].reason == MatchReason::SeveralPeople);
    CHECK(plan.ambiguous[0].candidates.size() == 2);
}

TEST_CASE("near matches: the birth name either way, swapped names, one digit of the birth date",
          "[caf][near]")
{
    const std::string known = "A1;;;;Martin;Petit;Anne;12/07/1985";
    CHECK(fate(known, "A2;;;;Petit;;Anne;12/07/1985") == "birth-name");
    CHECK(fate(known, "A2;;;;Durand;Petit;Anne;12/07/1985") == "birth-name");
    CHECK(fate("A1;;;;Petit;;Anne;12/07/1985", "A2;;;;Durand;Petit;Anne;12/07/1985") == "birth-name");
    CHECK(fate(known, "A2;;;;Anne;;Martin;12/07/1985") == "swapped-names");
    CHECK(fate(known, "A2;;;;Martin;;Anne;12/07/1986") == "one-digit-birth-date");
    CHECK(fate(known, "A2;;;;Martin;;Anne;22/07/1985") == "one-digit-birth-date");
    CHECK(fate(known, "A2;;;;Martin;;Anne;21/07/1985") == "new");
    CHECK(fate(known, "A2;;;;Martin;;Anna;12/07/1985") == "new");
}

TEST_CASE("near matches need a birth date, and no other NIR", "[caf][near]")
{
    CHECK(fate("A1;;;;Martin;;Anne;12/07/1985", "A2;;;;Anne;;Martin;") == "new");
    CHECK(fate(nirOf(kNearNir) + ";;Martin;;Anne;12/07/1985",
               nirOf(kNearOtherNir) + ";;Anne;;Martin;12/07/1985")
          == "new");
}

TEST_CASE("a person whom a row claims by a strong key is near nobody else", "[caf][near]")
{
    NearBase base;
    base.know("A1;;;;Martin;;Anne;12/07/1985\n");
    const auto plan = base.entrants("A2;;;;Martin;;Anne;12/08/1985\nA1;;;;Martin;;Anne;12/07/1985\n");
    CHECK(plan.counts.added == 1);
    CHECK(plan.counts.unchanged == 1);
    CHECK(plan.ambiguous.empty());
}

TEST_CASE("several rows of a follow-up list may be one person, one of them by name only", "[caf][near]")
{
    NearBase base;
    base.know("A1;;;;Martin;;Anne;12/07/1985\n");
    const auto plan = base.import("Identifiant Iodas;Nom;Prénom;Date de naissance;Date du RDV\n"
                                  "A1;Martin;Anne;;02/11/2026\n;Martin;Anne;12/07/1985;03/11/2026\n",
                                  ListKind::FollowUp, "2026-12-01")
                          .plan;
    CHECK(plan.counts.added == 2);
}

TEST_CASE("rows of one list for one known person: the same once, different ones wait, whatever joins them",
          "[caf][near]")
{
    NearBase base;
    base.know("A1;" + std::string{kNearNir} + ";1234567;DEM;Martin;;Anne;12/07/1985\n");
    const std::string byOwn = "A1;;;;Martin;;Anne;12/07/1985\n";
    const auto same = base.entrants(byOwn + byOwn);
    CHECK(same.counts.unchanged == 1);
    CHECK(same.counts.duplicates == 1);
    const auto differ = base.entrants(byOwn + nirOf(kNearNir) + ";;Martin;;Annie;12/07/1985\n");
    CHECK(differ.counts.ambiguous == 2);
    for (const auto& row : differ.ambiguous) {
        CHECK(row.reason == MatchReason::RowsDiffer);
        CHECK(row.candidates == std::vector{personOf(base, "A1")});
    }
}

TEST_CASE("rows of unknown people are joined by each key, and by name where nothing tells them apart",
          "[caf][near]")
{
    const auto counts = [](const std::string& rows) {
        NearBase base;
        base.know(rows);
        return std::to_string(base.count("identity_now")) + " new, "
               + std::to_string(base.count("list_row WHERE status = 'ambiguous'")) + " waiting";
    };
    CHECK(counts(nirOf(kNearNir) + ";;Martin;;Anne;\n" + nirOf(kNearNir) + ";;Martin;;Annie;\n")
          == "0 new, 2 waiting");
    CHECK(counts("A1;;;;Martin;;Anne;\nA1;;;;Martin;;Annie;\n") == "0 new, 2 waiting");
    CHECK(counts(";;1234567;DEM;Martin;;Anne;\n;;1234567;DEM;Durand;;Anne;\n") == "0 new, 2 waiting");
    CHECK(counts(";;1234567;DEM;Martin;;Anne;12/07/1985\n;;1234567;DEM;Martin;;Annie;12/07/1985\n")
          == "0 new, 2 waiting");
    CHECK(counts("A1;;;;Martin;;Anne;12/07/1985\nA2;;;;Martin;;Anne;12/07/1985\n") == "0 new, 2 waiting");
    CHECK(counts(nirOf(kNearNir) + ";;Martin;;Anne;12/07/1985\n" + nirOf(kNearOtherNir)
                 + ";;Martin;;Anne;12/07/1985\n")
          == "2 new, 0 waiting");
    CHECK(counts(";;1234567;DEM;Martin;;Anne;\n;;1234567;CJT;Martin;;Anne;\n") == "2 new, 0 waiting");
}

TEST_CASE("three rows of one person, of which two are the same, all wait", "[caf][near]")
{
    NearBase base;
    base.know(
        "A1;;;;Martin;;Anne;12/07/1985\nA1;;;;Martin;;Anne;12/07/1985\nA1;;;;Martin;;Anna;12/07/1985\n");
    CHECK(base.count("identity_now") == 0);
    CHECK(base.count("list_row WHERE status = 'ambiguous' AND reason = 'rows-differ'") == 3);
}

TEST_CASE("a rejected row joins nobody", "[caf][near]")
{
    NearBase base;
    base.know("A1;;;;;;Anne;12/07/1985\nA1;;;;Martin;;Anne;12/07/1985\n");
    CHECK(base.count("identity_now") == 1);
    CHECK(base.count("list_row WHERE status = 'rejected'") == 1);
}
