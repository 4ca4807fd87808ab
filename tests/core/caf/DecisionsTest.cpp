// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Ambiguous rows wait, are decided by somebody, and the decision can be undone, alone or with its list.
#include "caf/ImportHistory.h"
#include "caf/Told.h"
#include "casefile/People.h"
#include "casefile/Undo.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::caf;
using namespace jalon::caf::test;
using jalon::test::day;

namespace {

constexpr std::string_view kDecisionsHeader =
    "Identifiant Iodas;Matricule;Nom;Prénom;Date de naissance;Adresse;Code "
    "postal;Ville;Mail;Etat du dossier;SDD\n";
constexpr std::string_view kAnne = "A1;1234567;Martin;Anne;12/07/1985;1 rue Basse;26000;Valence;;2;O\n";

struct DecisionBase : ImportBase {
    DecisionBase()
    {
        clock.set(day("2027-06-01"));
        import(std::string{kDecisionsHeader} + std::string{kAnne}, ListKind::Stock, "2026-11-01");
    }

    /// A list with one row that is nearly Anne, under another identifier; forced, since who may be her is
    /// only looked for once the list was let in.
    ListId nearAnne()
    {
        const std::string row =
            "A2;7654321;Martin;Anne;12/08/1985;9 rue Neuve;26400;Crest;anne@exemple.fr;3;O\n";
        return import(std::string{kDecisionsHeader} + row, ListKind::Stock, "2026-12-01", true).list;
    }
    std::int64_t waitingRow() const { return waitingRows(database).at(0).id; }
};

} // namespace

TEST_CASE("a row that waits is shown with its cells and its candidates", "[caf][decision]")
{
    DecisionBase base;
    const auto list = base.nearAnne();
    const auto waiting = waitingRows(base.database);
    REQUIRE(waiting.size() == 1);
    CHECK(waiting[0].list == list);
    CHECK(waiting[0].line == 2);
    CHECK(waiting[0].name == "Martin Anne");
    CHECK(waiting[0].reason == MatchReason::OneDigitBirthDate);
    CHECK(waiting[0].candidates == std::vector{personOf(base, "A1")});
    const auto cell = [&](std::string_view field) {
        const auto found = std::ranges::find(waiting[0].cells, field, &FieldChange::field);
        return found == waiting[0].cells.end() ? std::string{"-"} : found->to;
    };
    CHECK(cell("birth_date") == "12/08/1985");
    CHECK(cell("own_id") == "A2");
    CHECK(cell("phone_1") == "-");
    CHECK(importedLists(base.database).front().waiting == 1);
}

TEST_CASE("a candidate of a row that waits keeps the rights", "[caf][decision]")
{
    DecisionBase base;
    base.nearAnne();
    CHECK(importedLists(base.database).front().counts.gone == 0);
    CHECK(rightsOf(base, "A1") == Lines{"2 sdd 2026-11-01.."});
}

TEST_CASE("the same person: the row is written as the import would have, on the list's date",
          "[caf][decision]")
{
    DecisionBase base;
    base.nearAnne();
    REQUIRE(decide(base.work, base.waitingRow(), SamePerson{personOf(base, "A1")}));
    CHECK(base.count("identity_now") == 1);
    CHECK(linesOf(base, "A2", "SELECT " + iso("birth_on") + " FROM identity_now WHERE person_id = ?1")
          == Lines{"1985-08-12"});
    CHECK(rightsOf(base, "A2") == Lines{"2 sdd 2026-11-01..2026-12-01", "3 sdd 2026-12-01.."});
    CHECK(householdsOf(base, "A2")
          == Lines{"1234567 DEM 2026-11-01..2026-12-01", "7654321 DEM 2026-12-01.."});
    CHECK(residencesOf(base, "A2") == Lines{"9 rue Neuve, 26400 Crest 2026-12-01.."});
    CHECK(importedLists(base.database).front().waiting == 0);
}

TEST_CASE("another person: somebody new, first seen on the list's date", "[caf][decision]")
{
    DecisionBase base;
    base.nearAnne();
    REQUIRE(decide(base.work, base.waitingRow(), AnotherPerson{}));
    CHECK(base.count("identity_now") == 2);
    CHECK(pathwaysOf(base, "A2") == Lines{"2026-12-01 first-seen"});
    CHECK(rightsOf(base, "A2") == Lines{"3 sdd 2026-12-01.."});
    CHECK(householdsOf(base, "A2") == Lines{"7654321 DEM 2026-12-01.."});
    CHECK(rightsOf(base, "A1") == Lines{"2 sdd 2026-11-01.."});
}

TEST_CASE("somebody decided from the base's first stock list has an unknown notification", "[caf][decision]")
{
    ImportBase base;
    base.clock.set(day("2027-06-01"));
    base.import(std::string{kDecisionsHeader}
                    + "B1;;Blanc;Luc;01/02/1970;;;;;2;O\nB1;;Blanc;Lucas;01/02/1970;;;;;2;O\n",
                ListKind::Stock, "2026-11-01");
    const auto waiting = waitingRows(base.database);
    REQUIRE(waiting.size() == 2);
    CHECK(waiting[0].candidates.empty());
    base.import(std::string{kDecisionsHeader} + "C1;;Caron;Zoé;01/02/1990;;;;;2;O\n", ListKind::NewEntrants,
                "2026-12-01");
    REQUIRE(decide(base.work, waiting[0].id, AnotherPerson{}));
    CHECK(pathwaysOf(base, "B1") == Lines{"unknown since 2026-11-01"});
    REQUIRE(decide(base.work, waiting[1].id, SamePerson{personOf(base, "B1")}));
    CHECK(linesOf(base, "B1", "SELECT first_name FROM identity_now WHERE person_id = ?1") == Lines{"Luc"});
}

TEST_CASE("a decision taken after a later list only fills the past", "[caf][decision]")
{
    DecisionBase base;
    base.nearAnne();
    base.import(std::string{kDecisionsHeader} + std::string{kAnne}, ListKind::Stock, "2027-01-01");
    REQUIRE(decide(base.work, base.waitingRow(), SamePerson{personOf(base, "A1")}));
    CHECK(linesOf(base, "A1", "SELECT own_id FROM identity_now WHERE person_id = ?1") == Lines{"A1"});
    CHECK(residencesOf(base, "A1") == Lines{"1 rue Basse, 26000 Valence 2026-11-01.."});
    CHECK(rightsOf(base, "A1")
          == Lines{"2 sdd 2026-11-01..2026-12-01", "3 sdd 2026-12-01..2027-01-01", "2 sdd 2027-01-01.."});
}

TEST_CASE("a decision that is undone: the row waits again, and can be decided otherwise", "[caf][decision]")
{
    DecisionBase base;
    base.nearAnne();
    const auto row = base.waitingRow();
    const auto before = base.currentViews();
    const auto decision = decide(base.work, row, SamePerson{personOf(base, "A1")});
    REQUIRE(decision);
    CHECK(waitingRows(base.database).empty());
    CHECK(decide(base.work, row, AnotherPerson{}).error().code == ErrorCode::RowNotWaiting);
    const auto undo = casefile::undo(base.work, *decision);
    REQUIRE(undo);
    CHECK(base.currentViews() == before);
    CHECK(base.waitingRow() == row);
    REQUIRE(casefile::undo(base.work, *undo));
    CHECK(waitingRows(base.database).empty());
    REQUIRE(casefile::undo(base.work, *decision));
    REQUIRE(decide(base.work, row, AnotherPerson{}));
    CHECK(base.count("identity_now") == 2);
}

TEST_CASE("a decision on nobody, or on no row, is refused", "[caf][decision]")
{
    DecisionBase base;
    base.nearAnne();
    CHECK(decide(base.work, base.waitingRow(), SamePerson{PersonId{4321}})
          == failure(ErrorCode::PersonUnknown, "4321"));
    CHECK(decide(base.work, 99'999, AnotherPerson{}) == failure(ErrorCode::RowNotWaiting, "99999"));
    CHECK(waitingRows(base.database).size() == 1);
}

TEST_CASE("rows of a list that was undone wait for nobody", "[caf][decision]")
{
    DecisionBase base;
    const auto list = base.nearAnne();
    const auto row = base.waitingRow();
    REQUIRE(undoLastImport(base.work));
    CHECK(waitingRows(base.database).empty());
    CHECK(decide(base.work, row, AnotherPerson{})
          == failure(ErrorCode::ListUndone, std::to_string(list.value)));
}

TEST_CASE("rejected rows and warnings are not decided", "[caf][decision]")
{
    DecisionBase base;
    base.import(std::string{kDecisionsHeader} + std::string{kAnne} + "B1;;;Luc;01/02/1970;;;;;2;O\n",
                ListKind::Stock, "2026-12-01");
    const auto rejected = base.one<std::int64_t>("SELECT id FROM list_row WHERE status = 'rejected'");
    CHECK(decide(base.work, rejected, AnotherPerson{}).error().code == ErrorCode::RowNotWaiting);
}

TEST_CASE("undoing the import undoes the decisions on its rows first", "[caf][decision]")
{
    DecisionBase base;
    const auto before = base.currentViews();
    base.nearAnne();
    REQUIRE(decide(base.work, base.waitingRow(), SamePerson{personOf(base, "A1")}));
    REQUIRE(undoLastImport(base.work));
    CHECK(base.currentViews() == before);
}

TEST_CASE("an import that cannot be undone keeps the decisions on its rows", "[caf][decision]")
{
    DecisionBase base;
    const auto content = std::string{kDecisionsHeader} + "A1;1234567;Martin;Anne;12/07/1985;;;;;3;O\n"
                         + "B2;;Durand;Luc;01/02/1970;;;;;2;O\nB2;;Durant;Luc;01/02/1970;;;;;2;O\n";
    base.import(content, ListKind::Stock, "2026-12-01");
    REQUIRE(decide(base.work, base.waitingRow(), AnotherPerson{}));
    const auto later = base.write([&](store::Transaction& tx) {
        const auto fact = store::currentWhere<casefile::RightsPeriod>(
            tx.database(), "person_id = ?1 AND ends_on IS NULL", personOf(base, "A1"));
        auto row = fact.at(0).value;
        row.sdd = false;
        store::replace(tx, fact.at(0).id, row);
    });
    const auto before = base.currentViews();
    const auto refused = undoLastImport(base.work);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::UndoConflict);
    CHECK(refused.error().parameters.back() == std::to_string(later.value));
    CHECK(base.currentViews() == before);
    CHECK(waitingRows(base.database).size() == 1);
}
