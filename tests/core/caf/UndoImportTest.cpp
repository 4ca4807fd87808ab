// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/ImportBase.h"
#include "caf/ImportHistory.h"
#include "casefile/Events.h"
#include "casefile/Undo.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::caf;
using jalon::caf::test::ImportBase;
using jalon::test::day;

namespace {

constexpr std::string_view kUndoImportHeader = "Identifiant Iodas;Nom;Prénom;Date de naissance\n";

TxId noteOnEverybody(ImportBase& base)
{
    return base.write([&base](store::Transaction& tx) {
        store::add(tx, casefile::Note{.person = base.one<PersonId>("SELECT max(person_id) FROM identity_now"),
                                      .writtenOn = day("2026-01-15"),
                                      .author = "testeur",
                                      .body = "à rappeler"});
    });
}

} // namespace

TEST_CASE("an import is not undone under work that was done since on those it brought", "[caf][undo]")
{
    ImportBase base;
    base.import(std::string{kUndoImportHeader} + "A1;Martin;Anne;12/07/1985\n", ListKind::Stock,
                "2026-01-01");
    const auto work = noteOnEverybody(base);
    const auto before = base.currentViews();

    const auto refused = undoLastImport(base.work);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::UndoConflict);
    CHECK(base.currentViews() == before);
    const auto later = laterWork(base.database, refused.error());
    REQUIRE(later.size() == 1);
    CHECK(later.front().tx == work);
    CHECK(later.front().kind == store::TxKind::Edit);
    CHECK(laterWork(base.database, {ErrorCode::Cancelled, {}}).empty());

    REQUIRE(casefile::undo(base.work, work));
    REQUIRE(undoLastImport(base.work));
    CHECK(base.count("identity_now") == 0);
}

TEST_CASE("an undo that is refused leaves the decisions made since", "[caf][undo]")
{
    ImportBase base;
    base.import(std::string{kUndoImportHeader} + "A1;Martin;Anne;12/07/1985\n", ListKind::Stock,
                "2026-01-01");
    base.import(std::string{kUndoImportHeader} + "A2;Martin;Anne;12/08/1985\nA3;Petit;Zoé;01/01/1990\n",
                ListKind::NewEntrants, "2026-01-08");
    REQUIRE(decide(base.work, waitingRows(base.database).front().id, AnotherPerson{}));
    base.write([&base](store::Transaction& tx) {
        const auto person = base.one<PersonId>("SELECT person_id FROM identity_now WHERE own_id = 'A3'");
        store::add(
            tx, casefile::Note{.person = person, .writtenOn = day("2026-01-15"), .author = "x", .body = "y"});
    });
    const auto before = base.currentViews();
    REQUIRE(undoLastImport(base.work).error().code == ErrorCode::UndoConflict);
    CHECK(base.currentViews() == before);
    CHECK(waitingRows(base.database).empty());
    CHECK_FALSE(importedLists(base.database).front().undone);
}
