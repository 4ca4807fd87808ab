// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Database.h"

#include "base/Path.h"
#include "base/Text.h"
#include "store/DbError.h"
#include "store/Guarded.h"
#include "store/TestFiles.h"

#include <catch2/catch_test_macros.hpp>

#include <stdexcept>

using namespace jalon;
using namespace jalon::test;
using store::Access;
using store::Database;
using store::DbError;

namespace {

template <class T>
T pragma(const Database& database, const std::string& name)
{
    return database.value<T>("PRAGMA " + name).value();
}

/// The engine's code that some work fails with; 0 when it does not.
int codeOf(const std::function<void()>& work)
{
    try {
        work();
        return 0;
    } catch (const DbError& error) {
        return error.code() & 0xFF;
    }
}

constexpr int kBusy = 5;
constexpr int kReadOnly = 8;
constexpr int kCannotOpen = 14;
constexpr int kConstraint = 19;
constexpr int kNotADatabase = 26;

} // namespace

TEST_CASE("every connection keeps temporary data in memory, zeroes what is freed, and checks its keys",
          "[store][database]")
{
    TestBase base;
    const auto reading = Database::open(base.database.file(), testKey(), Access::Read);
    for (const Database* database : {static_cast<const Database*>(&base.database), &reading}) {
        CHECK(pragma<int>(*database, "temp_store") == 2);
        CHECK(pragma<int>(*database, "secure_delete") == 1);
        CHECK(pragma<int>(*database, "foreign_keys") == 1);
        CHECK(pragma<int>(*database, "trusted_schema") == 0);
    }
    CHECK(pragma<int>(reading, "synchronous") == 2);
    CHECK(pragma<std::string>(base.database, "cipher_version").starts_with("4."));
}

TEST_CASE("a wrong key is known at once, and so is a file that is none", "[store][database]")
{
    TestBase base;
    const auto wrong = store::Key::derive(Secret{"fausse"}, store::Key::newSalt());
    CHECK(codeOf([&] { Database::open(base.database.file(), wrong, Access::Read); }) == kNotADatabase);
    CHECK(codeOf([&] { Database::open(base.folder / "absent.jalon", testKey(), Access::Write); })
          == kCannotOpen);
    writeBytes(base.folder / "autre.jalon", std::string(8192, 'x'));
    CHECK(codeOf([&] { Database::open(base.folder / "autre.jalon", testKey(), Access::Read); })
          == kNotADatabase);
}

TEST_CASE("a connection for reading writes nothing", "[store][database]")
{
    TestBase base;
    const auto reading = Database::open(base.database.file(), testKey(), Access::Read);
    CHECK(reading.access() == Access::Read);
    CHECK(codeOf([&] { reading.run("DELETE FROM meta"); }) == kReadOnly);
    CHECK(reading.value<int>("SELECT count(*) FROM meta") == 4);
}

TEST_CASE("a value is that of the first row; no row and NULL are nothing", "[store][database]")
{
    TestBase base;
    CHECK(base.database.value<int>("SELECT value FROM json_each('[3, 2]')") == 3);
    CHECK_FALSE(base.database.value<int>("SELECT 1 WHERE 0"));
    CHECK_FALSE(base.database.value<int>("SELECT NULL"));
    CHECK(base.database.value<int>("SELECT ?1 + ?2", 40, 2) == 42);
}

TEST_CASE("changes are those of the last statement", "[store][database]")
{
    TestBase base;
    base.database.script("CREATE TABLE t (x); INSERT INTO t VALUES (1), (2), (3)");
    base.database.run("UPDATE t SET x = x + 1 WHERE x > ?1", 1);
    CHECK(base.database.changes() == 2);
    base.database.run("DELETE FROM t WHERE x = ?1", 99);
    CHECK(base.database.changes() == 0);
}

TEST_CASE("a script stops at its first error, which names where", "[store][database]")
{
    TestBase base;
    try {
        base.database.script("CREATE TABLE t (x); INSERT INTO absent VALUES (1); CREATE TABLE u (x)");
        FAIL("it ran to the end");
    } catch (const DbError& error) {
        CHECK(error.operation().starts_with("CREATE TABLE t"));
    }
    CHECK(base.database.value<int>("SELECT count(*) FROM sqlite_schema WHERE name IN ('t', 'u')") == 1);
}

TEST_CASE("SQL folds texts as C++ does", "[store][database]")
{
    TestBase base;
    for (const auto* text :
         {"Œuvrard", "D'Angelo", "LEFÈVRE-PETIT", "  de  la ", "Straße", "Łukasz", "\xFF", "1er"}) {
        CAPTURE(text);
        CHECK(base.database.value<std::string>("SELECT fold(?1)", text).value_or("") == fold(text));
        CHECK(base.database.value<std::string>("SELECT fold_compact(?1)", text).value_or("")
              == foldCompact(text));
    }
    CHECK_FALSE(base.database.value<std::string>("SELECT fold(NULL)"));
}

TEST_CASE("SQL counts months and ages as C++ does", "[store][database]")
{
    TestBase base;
    for (const auto* start : {"2026-01-31", "2028-02-29", "2026-12-15", "1985-07-12"}) {
        for (const int months : {-13, 0, 1, 2, 12, 25}) {
            CAPTURE(start, months);
            CHECK(base.database.value<Date>("SELECT add_months(?1, ?2)", day(start), months)
                  == day(start).addMonths(months));
        }
        CHECK(base.database.value<int>("SELECT age_at(?1, ?2)", day(start), day("2030-03-01"))
              == ageAt(day(start), day("2030-03-01")));
    }
    CHECK_FALSE(base.database.value<int>("SELECT add_months(NULL, 1)"));
    CHECK_FALSE(base.database.value<int>("SELECT age_at(1, NULL)"));
}

TEST_CASE("foreign keys are checked again after a bulk", "[store][database]")
{
    TestBase base;
    const auto orphan = [&base](int id) {
        base.database.run(
            "INSERT INTO note (id, fact_id, person_id, written_on, author, sensitive, body, tx_in)"
            " VALUES (?1, ?1, 777, 1, 'R. Martin', 0, 'x', 888)",
            id);
    };
    CHECK(codeOf([&] { orphan(1); }) == kConstraint);
    {
        const store::BulkScope bulk{base.database};
        CHECK_NOTHROW(orphan(2));
    }
    CHECK(codeOf([&] { orphan(3); }) == kConstraint);
}

TEST_CASE("a long statement stops when asked, and the connection goes on", "[store][database]")
{
    TestBase base;
    const std::string endless =
        "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n";
    std::stop_source stop;
    stop.request_stop();
    {
        const store::CancelScope cancel{base.database, stop.get_token()};
        try {
            base.database.value<int>(endless);
            FAIL("it ended");
        } catch (const DbError& error) {
            CHECK(error.isCancelled());
            CHECK(error.toError("b.jalon") == Error{ErrorCode::Cancelled, {}});
        }
    }
    CHECK(base.database.value<int>("SELECT count(*) FROM json_each('[1,2]')") == 2);
}

TEST_CASE("several reads are of one moment, whatever another connection writes", "[store][database]")
{
    TestBase base;
    addNote(base.database, "un");
    const auto reading = Database::open(base.database.file(), testKey(), Access::Read);
    {
        const store::ReadScope oneMoment{reading};
        REQUIRE(noteCount(reading) == 1);
        addNote(base.database, "deux");
        CHECK(noteCount(reading) == 1);
        const store::ReadScope within{reading};
        CHECK(noteCount(reading) == 1);
    }
    CHECK(noteCount(reading) == 2);
}

TEST_CASE("two connections do not write at one time: the second waits, then is told", "[store][database]")
{
    TestBase base;
    const auto other = Database::open(base.database.file(), testKey(), Access::Write);
    other.script("PRAGMA busy_timeout = 10");
    base.database.script("BEGIN IMMEDIATE");
    CHECK(codeOf([&] { other.script("BEGIN IMMEDIATE"); }) == kBusy);
    base.database.script("ROLLBACK");
    CHECK(codeOf([&] { other.script("BEGIN IMMEDIATE; ROLLBACK"); }) == 0);
}

TEST_CASE("each failure of the engine says what a person can do", "[store][database]")
{
    const auto said = [](int code) { return DbError(code, "x").toError("b.jalon").code; };
    CHECK(said(13) == ErrorCode::DiskFull);
    CHECK(said(778) == ErrorCode::DiskFull); // a write that failed where the system gave no reason
    CHECK(said(9) == ErrorCode::Cancelled);
    CHECK(said(kReadOnly) == ErrorCode::BaseReadOnly);
    CHECK(said(kNotADatabase) == ErrorCode::BaseWrongKey);
    CHECK(said(11) == ErrorCode::BaseDamaged);
    CHECK(said(kConstraint) == ErrorCode::DatabaseFailure);
    CHECK(DbError(kConstraint, "INSERT").toError("b.jalon").parameters
          == std::vector<std::string>{"INSERT", "19"});
    CHECK(DbError(13, "INSERT").toError("b.jalon").parameters == std::vector<std::string>{"b.jalon"});
}

TEST_CASE("what goes wrong in a service becomes an error, and a bug stays one", "[store][database]")
{
    const std::filesystem::path path = "dossier/b.jalon";
    CHECK(store::guarded(path, [] { return 7; }) == Expected<int>{7});
    CHECK(store::guarded(path, []() -> Expected<int> { return failure(ErrorCode::Cancelled); }).error().code
          == ErrorCode::Cancelled);
    CHECK(store::guarded(path, [] { throw DbError(13, "INSERT"); }).error()
          == Error{ErrorCode::DiskFull, {pathText(path)}});
    const auto onFile = [&](std::errc reason) {
        return store::guarded(
                   path,
                   [reason] { throw std::filesystem::filesystem_error("x", std::make_error_code(reason)); })
            .error();
    };
    CHECK(onFile(std::errc::no_space_on_device) == Error{ErrorCode::DiskFull, {pathText(path)}});
    CHECK(onFile(std::errc::no_such_file_or_directory) == Error{ErrorCode::FolderNotFound, {"dossier"}});
    CHECK(onFile(std::errc::permission_denied).code == ErrorCode::FileNotWritable);
    CHECK_THROWS_AS(store::guarded(path, [] { throw std::logic_error("a bug"); }), std::logic_error);
}

TEST_CASE("a connection that is moved stays open; what it was moved onto closes", "[store][database]")
{
    TestBase base;
    auto first = Database::open(base.database.file(), testKey(), Access::Read);
    REQUIRE(first.value<int>("SELECT 1") == 1);
    auto second = std::move(first);
    CHECK(second.value<int>("SELECT 1") == 1);
    auto third = Database::open(base.database.file(), testKey(), Access::Write);
    third = std::move(second);
    CHECK(third.value<int>("SELECT 1") == 1);
    CHECK(third.access() == Access::Read);
}
