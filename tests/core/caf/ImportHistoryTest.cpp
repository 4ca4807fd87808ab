// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/ImportHistory.h"

#include "caf/Told.h"
#include "casefile/History.h"
#include "casefile/People.h"
#include "casefile/Undo.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::caf;
using namespace jalon::caf::test;
using jalon::test::day;

namespace {

constexpr std::string_view kImportHistoryHeader =
    "Identifiant Iodas;Nom;Prénom;Date de naissance;Etat du dossier;SDD\n";
constexpr std::string_view kAnne = "A1;Martin;Anne;12/07/1985;2;O\n";

struct HistoryBase : ImportBase {
    HistoryBase() { clock.set(day("2026-11-05")); }

    ImportResult stock(const std::string& rows, std::string_view listedOn)
    {
        return import(std::string{kImportHistoryHeader} + std::string{kAnne} + rows, ListKind::Stock,
                      listedOn);
    }
};

} // namespace

TEST_CASE("the lists that came in, the latest first, and what each of them did", "[caf][history]")
{
    HistoryBase base;
    const auto first = base.stock("", "2026-11-01");
    base.clock.set(day("2026-12-03"));
    base.work.actor = "c.durand";
    const auto second = base.import(base.request(
        base.list("entrants_2026-12-02.csv",
                  std::string{kImportHistoryHeader} + "B1;Blanc;Luc;01/02/1970;2;O\nC1;;Zoé;;2;O\n"),
        ListKind::NewEntrants, ""));
    const auto lists = importedLists(base.database);
    REQUIRE(lists.size() == 2);
    CHECK(lists[0].id == second.list);
    CHECK(lists[0].tx == second.tx);
    CHECK(lists[0].fileName == "entrants_2026-12-02.csv");
    CHECK(lists[0].kind == ListKind::NewEntrants);
    CHECK(lists[0].listedOn == day("2026-12-02"));
    CHECK(lists[0].importedOn == day("2026-12-03"));
    CHECK(lists[0].importedBy == "c.durand");
    CHECK(lists[0].counts == second.plan.counts);
    CHECK(lists[0].counts.rejected == 1);
    CHECK_FALSE(lists[0].undone);
    CHECK(lists[1].id == first.list);
    CHECK(lists[1].importedBy == "testeur");
}

TEST_CASE("imports are undone from the last one on; each stays in the history", "[caf][history]")
{
    HistoryBase base;
    const auto empty = base.currentViews();
    const auto first = base.stock("", "2026-11-01");
    const auto afterFirst = base.currentViews();
    const auto second = base.stock("B1;Blanc;Luc;01/02/1970;2;O\n", "2026-12-01");
    CHECK(undoLastImport(base.work).value().list == second.list);
    CHECK(base.currentViews() == afterFirst);
    CHECK(undoLastImport(base.work).value().list == first.list);
    CHECK(base.currentViews() == empty);
    CHECK(undoLastImport(base.work).error() == failure(ErrorCode::ListUnknown, "").error());
    const auto lists = importedLists(base.database);
    REQUIRE(lists.size() == 2);
    CHECK(lists[0].undone);
    CHECK(lists[1].undone);
    CHECK(base.count("tx WHERE kind = 'import'") == 2);
    CHECK(base.count("tx WHERE kind = 'undo'") == 2);
}

TEST_CASE("an undo that is undone: the import holds again, and is the last one", "[caf][history]")
{
    HistoryBase base;
    const auto list = base.stock("", "2026-11-01");
    const auto after = base.currentViews();
    const auto undo = casefile::undo(base.work, list.tx);
    REQUIRE(undo);
    CHECK(importedLists(base.database).front().undone);
    REQUIRE(casefile::undo(base.work, *undo));
    CHECK(base.currentViews() == after);
    CHECK_FALSE(importedLists(base.database).front().undone);
    CHECK(undoLastImport(base.work).value().list == list.list);
}

TEST_CASE("an import that later work builds on is not undone, and the work is named", "[caf][history]")
{
    HistoryBase base;
    const auto list = base.stock("", "2026-11-01");
    const auto later = base.write([&](store::Transaction& tx) {
        auto identity = casefile::identityOf(base.database, personOf(base, "A1")).value();
        identity.firstName = "Anne-Marie";
        REQUIRE(casefile::correctIdentity(tx, personOf(base, "A1"), identity));
    });
    const auto before = base.currentViews();
    const auto refused = undoLastImport(base.work);
    REQUIRE_FALSE(refused);
    CHECK(refused.error()
          == Error{ErrorCode::UndoConflict, {std::to_string(list.tx.value), std::to_string(later.value)}});
    CHECK(base.currentViews() == before);
    REQUIRE(casefile::undo(base.work, later));
    CHECK(undoLastImport(base.work));
}

TEST_CASE("work on other people does not stand in the way of an undo", "[caf][history]")
{
    HistoryBase base;
    base.stock("", "2026-11-01");
    base.stock("B1;Blanc;Luc;01/02/1970;2;O\n", "2026-12-01");
    base.write([&](store::Transaction& tx) {
        casefile::Contact typed;
        typed.email = "anne@exemple.fr";
        typed.emailBy = casefile::Source::Staff;
        casefile::setContact(tx, personOf(base, "A1"), typed);
    });
    REQUIRE(undoLastImport(base.work));
    CHECK(base.count("identity_now") == 1);
    CHECK(base.count("contact_now") == 1);
}

TEST_CASE("a list that was undone can be imported again, as new", "[caf][history]")
{
    HistoryBase base;
    const auto first = base.stock("", "2026-11-01");
    REQUIRE(undoLastImport(base.work));
    const auto again = base.stock("", "2026-11-01");
    CHECK_FALSE(again.plan.knownFile);
    CHECK(again.plan.counts == first.plan.counts);
    CHECK(again.list != first.list);
}

TEST_CASE("the same file is known by its bytes, its kind and its date", "[caf][history]")
{
    HistoryBase base;
    base.stock("", "2026-11-01");
    CHECK(base.stock("", "2026-11-01").plan.knownFile);
    CHECK_FALSE(base.stock("", "2026-12-01").plan.knownFile);
    auto forced = base.request(base.list("l.csv", std::string{kImportHistoryHeader} + std::string{kAnne}),
                               ListKind::Stock, "2026-12-01");
    CHECK(base.import(forced).plan.knownFile);
    forced.force = true;
    const auto again = base.import(forced);
    CHECK_FALSE(again.plan.knownFile);
    CHECK(again.plan.counts.unchanged == 1);
    CHECK(importedLists(base.database).size() == 3);
}

TEST_CASE("the history of a person says which list changed what", "[caf][history]")
{
    HistoryBase base;
    base.stock("", "2026-11-01");
    base.clock.set(day("2026-12-03"));
    const auto list = base.import(std::string{kImportHistoryHeader} + "A1;Durand;Anne;12/07/1985;2;O\n",
                                  ListKind::Stock, "2026-12-01");
    const auto changes = casefile::historyOf(base.database, personOf(base, "A1"));
    const auto& last = changes.back();
    CHECK(last.tx == list.tx);
    CHECK(last.txKind == store::TxKind::Import);
    CHECK(last.table == "identity");
    CHECK(last.at == base.clock.now());
    const auto name = std::ranges::find(last.fields, "last_name", &casefile::FieldChange::field);
    REQUIRE(name != last.fields.end());
    CHECK(name->before == "Martin");
    CHECK(name->after == "Durand");
}
