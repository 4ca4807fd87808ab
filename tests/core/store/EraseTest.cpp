// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Erase.h"

#include "store/ErasePlan.h"
#include "store/Integrity.h"
#include "store/Reverse.h"
#include "store/TestFiles.h"

#include <catch2/catch_test_macros.hpp>

#include <chrono>

using namespace jalon;
using namespace jalon::test;
using store::Transaction;
using store::TxKind;

namespace {

/// The tables of people as the rooms will enter them.
store::EraseRegister peopleRegister()
{
    return {{{"caf_list", "tx_id", "tx"},
             {"list_row", "list_id", "caf_list"},
             {"search_text", "person_id", "person"}},
            [](Transaction& tx) {
                tx.database().run("DELETE FROM search_text"
                                  " WHERE person_id IN (SELECT id FROM temp.erased WHERE owner = 'person')");
                tx.database().run("INSERT INTO search_index(search_index) VALUES ('rebuild')");
            }};
}

FactId addContact(Transaction& tx, PersonId person, const std::string& email)
{
    tx.database().run("INSERT INTO contact (id, fact_id, email, tx_in) VALUES (?1, ?2, ?3, ?4)", tx.newId(),
                      person, email, tx.id());
    return FactId{person.value};
}

void changeContact(Transaction& tx, PersonId person, const std::string& email)
{
    tx.database().run("UPDATE contact SET tx_out = ?1 WHERE fact_id = ?2 AND tx_out IS NULL", tx.id(),
                      person);
    addContact(tx, person, email);
}

PersonId addPerson(Transaction& tx, const std::string& lastName)
{
    const PersonId person{tx.newId()};
    const auto& database = tx.database();
    database.run("INSERT INTO person (id) VALUES (?1)", person);
    database.run("INSERT INTO identity (id, fact_id, last_name, first_name, audience, match_key, tx_in)"
                 " VALUES (?1, ?2, ?3, 'Zoé', 'rsa', 1, ?4)",
                 tx.newId(), person, lastName, tx.id());
    addContact(tx, person, lastName + "@exemple.test");
    database.run("INSERT INTO search_text (person_id, name, words) VALUES (?1, ?2, ?2)", person, lastName);
    database.run("INSERT INTO search_index(rowid, words) VALUES (?1, ?2)", person, lastName);
    return person;
}

void addNoteOn(Transaction& tx, PersonId person, const std::string& body)
{
    tx.database().run("INSERT INTO note (id, fact_id, person_id, written_on, author, sensitive, body, tx_in)"
                      " VALUES (?1, ?2, ?3, 1, 'R. Martin', 0, ?4, ?5)",
                      tx.newId(), tx.newId(), person, body, tx.id());
}

std::optional<std::string> emailOf(const store::Database& database, PersonId person)
{
    return database.value<std::string>("SELECT email FROM contact_now WHERE person_id = ?1", person);
}

TxId undo(TestBase& base, TxId target)
{
    Transaction tx{base.session, TxKind::Undo, {.list = {}, .reverses = target}};
    REQUIRE(store::reverse(tx, target));
    tx.commit();
    return tx.id();
}

/// A base where one person was known before a list brought two others and changed the first one's address.
struct Imported {
    Imported()
    {
        base.write([&](auto& tx) { known = addPerson(tx, "ANCIENNE"); });
        viewsBefore = base.currentViews();
        import = base.write(
            [&](auto& tx) {
                first = addPerson(tx, "QUADRATINI");
                addPerson(tx, "ZYTHOLOGUE");
                changeContact(tx, known, "fausse@ailleurs.test");
                const auto list = tx.newId();
                tx.database().run(
                    "INSERT INTO caf_list (id, tx_id, file_name, sha256, kind, listed_on, signature,"
                    " counts, header, columns) VALUES (?1, ?2, 'liste.csv', 'ab', 'stock', 1, 'x', '{}', "
                    "'[]', '{}')",
                    list, tx.id());
                tx.database().run("INSERT INTO list_row (id, list_id, line, status, reason, cells)"
                                  " VALUES (?1, ?2, 7, 'rejected', 'date', '[\"REJETONNE\"]')",
                                  tx.newId(), list);
            },
            TxKind::Import);
    }

    Expected<store::Erased> erase() { return store::erase(base.session, import, peopleRegister()); }

    TestBase base;
    PersonId known;
    PersonId first;
    std::string viewsBefore;
    TxId import;
};

} // namespace

TEST_CASE("an import that should never have come in leaves no trace of its people", "[store][erase]")
{
    Imported made;
    auto& database = made.base.database;
    const std::vector<std::string> names{"QUADRATINI", "ZYTHOLOGUE",           "quadratini",
                                         "REJETONNE",  "fausse@ailleurs.test", "liste.csv"};
    database.script("PRAGMA wal_checkpoint(TRUNCATE)");
    for (const auto& name : names) {
        CAPTURE(name);
        CHECK(isOnAnyPage(database, name));
    }
    const auto erased = made.erase();
    REQUIRE(erased);
    CHECK(erased->people == 2);
    CHECK(erased->versions == 5);
    CHECK(erased->logEmptied);
    CHECK(made.base.currentViews() == made.viewsBefore);
    CHECK(emailOf(database, made.known) == "ANCIENNE@exemple.test");
    for (const auto& name : names) {
        CAPTURE(name);
        CHECK_FALSE(isOnAnyPage(database, name));
    }
    CHECK(isOnAnyPage(database, "ANCIENNE"));
    CHECK(std::filesystem::file_size(database.file().string() + "-wal") == 0);
    CHECK(database.value<int>("SELECT count(*) FROM search_index WHERE search_index MATCH 'quadratini'")
          == 0);
    CHECK(database.value<int>("SELECT count(*) FROM list_row") == 0);

    // The journal keeps that it was, and that it was erased; the base is sound and goes on.
    CHECK(database.value<std::string>("SELECT kind FROM tx WHERE id = ?1", made.import) == "import");
    CHECK(database.value<TxId>("SELECT reverses FROM tx WHERE id = ?1 AND kind = 'erase'", erased->recordedAs)
          == made.import);
    CHECK(store::checkIntegrity(database));
    CHECK(database.value<int>("PRAGMA foreign_keys") == 1);
    made.base.write([&](auto& tx) { addPerson(tx, "SUIVANTE"); });
}

TEST_CASE("an import and its undo go together, and later work stays", "[store][erase]")
{
    Imported made;
    const auto undone = undo(made.base, made.import);
    SECTION("nothing came after")
    {
        REQUIRE(made.erase());
        CHECK(made.base.currentViews() == made.viewsBefore);
        CHECK(made.base.database.value<int>("SELECT count(*) FROM contact") == 1);
    }
    SECTION("work went on from the values put back")
    {
        made.base.write([&](auto& tx) { changeContact(tx, made.known, "nouvelle@exemple.test"); });
        REQUIRE(made.erase());
        CHECK(emailOf(made.base.database, made.known) == "nouvelle@exemple.test");
        CHECK(made.base.database.value<int>("SELECT count(*) FROM contact") == 2);
    }
    SECTION("redone, then erased")
    {
        undo(made.base, undone);
        CHECK(emailOf(made.base.database, made.known) == "fausse@ailleurs.test");
        REQUIRE(made.erase());
        CHECK(made.base.currentViews() == made.viewsBefore);
    }
    CHECK_FALSE(isOnAnyPage(made.base.database, "QUADRATINI"));
    CHECK(store::checkIntegrity(made.base.database));
}

TEST_CASE("an erasure refuses, naming the later work on those facts", "[store][erase]")
{
    Imported made;
    auto& database = made.base.database;
    TxId later;
    SECTION("the new value was corrected")
    {
        later = made.base.write([&](auto& tx) { changeContact(tx, made.known, "corrigee@exemple.test"); });
    }
    SECTION("something was written about somebody whom only it brought")
    {
        later = made.base.write([&](auto& tx) { addNoteOn(tx, made.first, "vue ce matin"); });
    }
    const auto before = dumpTables(database);
    CHECK(
        made.erase().error()
        == Error{ErrorCode::EraseConflict, {std::to_string(made.import.value), std::to_string(later.value)}});
    CHECK(dumpTables(database) == before);
    CHECK(database.value<int>("PRAGMA foreign_keys") == 1);

    // Undone, it goes too; redone, it stands in the way again.
    const auto undone = undo(made.base, later);
    const auto redone = undo(made.base, undone);
    CHECK(made.erase().error().code == ErrorCode::EraseConflict);
    undo(made.base, redone);
    REQUIRE(made.erase());
    CHECK(made.base.currentViews() == made.viewsBefore);
    CHECK_FALSE(isOnAnyPage(database, "corrigee@exemple.test"));
    CHECK_FALSE(isOnAnyPage(database, "vue ce matin"));
    CHECK(store::checkIntegrity(database));
}

TEST_CASE("other facts of a later transaction stay", "[store][erase]")
{
    Imported made;
    const auto mixed = made.base.write([&](auto& tx) {
        changeContact(tx, made.first, "autre@ailleurs.test");
        addNoteOn(tx, made.known, "reste");
    });
    undo(made.base, mixed);
    REQUIRE(made.erase());
    CHECK(made.base.database.value<int>("SELECT count(*) FROM note WHERE body = 'reste'") == 1);
    CHECK_FALSE(isOnAnyPage(made.base.database, "autre@ailleurs.test"));
}

TEST_CASE("a fact that the transaction had ended holds again", "[store][erase]")
{
    TestBase base;
    PersonId person;
    base.write([&](auto& tx) { person = addPerson(tx, "ANCIENNE"); });
    const auto ended = base.write(
        [&](auto& tx) { tx.database().run("UPDATE contact SET tx_out = ?1 WHERE tx_out IS NULL", tx.id()); });
    CHECK_FALSE(emailOf(base.database, person));
    REQUIRE(store::erase(base.session, ended, peopleRegister()));
    CHECK(emailOf(base.database, person) == "ANCIENNE@exemple.test");
}

TEST_CASE("people whom a table outside the register names stay as anchors", "[store][erase]")
{
    Imported made;
    const auto before = dumpTables(made.base.database);
    const auto refused = store::erase(made.base.session, made.import, {});
    // Rows of the list would stay without it, and the search without its people: both keep the people.
    REQUIRE(refused);
    CHECK(refused->people == 0);
    CHECK(dumpTables(made.base.database) != before);
    CHECK(store::checkIntegrity(made.base.database));
    CHECK(store::erase(made.base.session, TxId{999'999}, {}).error().code == ErrorCode::TransactionUnknown);
}

TEST_CASE("a reader keeps the log in use, and the erasure says so", "[store][erase]")
{
    Imported made;
    auto reading = store::Database::open(made.base.database.file(), testKey(), store::Access::Read);
    std::optional<store::ReadScope> scope;
    scope.emplace(reading);
    CHECK(noteCount(reading) == 0);
    made.base.database.script("PRAGMA busy_timeout = 50");
    const auto erased = made.erase();
    REQUIRE(erased);
    CHECK_FALSE(erased->logEmptied);
}

TEST_CASE("sixteen thousand people are erased in seconds", "[store][erase]")
{
    TestBase base;
    constexpr int kPeople = 16'000;
    const auto import = base.write(
        [&](auto& tx) {
            for (int i = 0; i < kPeople; ++i) {
                addPerson(tx, "MASSE" + std::to_string(i));
            }
        },
        TxKind::Import);
    const auto start = std::chrono::steady_clock::now();
    const auto erased = store::erase(base.session, import, peopleRegister());
    REQUIRE(erased);
    CHECK(erased->people == kPeople);
    CHECK(erased->versions == 2 * kPeople);
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds{30});
    CHECK(base.database.value<int>("SELECT count(*) FROM person") == 0);
}
