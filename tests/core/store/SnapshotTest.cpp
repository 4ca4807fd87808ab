// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Snapshot.h"

#include "base/Path.h"
#include "store/Backup.h"
#include "store/Integrity.h"
#include "store/Migrations.h"
#include "store/TestFiles.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::test;
using store::Access;
using store::Base;
using store::Database;
using store::OpenMode;
namespace fs = std::filesystem;

namespace {

Database openIn(const store::Snapshot& snapshot)
{
    return Database::open(snapshot.file, testKey(), Access::Read);
}

/// The files of a base whose program died in the middle of a write, without a write-ahead log: pages of the
/// unfinished transaction are in the file, those it had before in the journal.
fs::path diedWriting(TestBase& base)
{
    addNote(base.database, "achevée");
    base.database.script(
        "PRAGMA journal_mode = DELETE; PRAGMA cache_size = 1; PRAGMA synchronous = FULL; BEGIN IMMEDIATE;");
    const auto person = base.database.value<std::int64_t>("SELECT min(id) FROM person").value();
    for (int i = 0; i < 400; ++i) {
        base.database.run(
            "INSERT INTO note (id, fact_id, person_id, written_on, author, sensitive, body, tx_in)"
            " VALUES (?1, ?1, ?2, 1, 'R. Martin', 0, ?3, 1)",
            100'000 + i, person, std::string(2000, 'x'));
    }
    auto died = base.folder / "interrompue.jalon";
    fs::copy_file(base.database.file(), died);
    fs::copy_file(withSuffix(base.database.file(), "-journal"), withSuffix(died, "-journal"));
    base.database.script("ROLLBACK");
    return died;
}

} // namespace

TEST_CASE("a snapshot is of one moment, and goes with its folder", "[store][snapshot]")
{
    TestBase base;
    addNote(base.database, "un");
    fs::path folder;
    {
        const auto snapshot = store::snapshotOf(base.database, testKey());
        REQUIRE(snapshot);
        folder = snapshot->folder.path();
#ifndef _WIN32 // there its parent says who enters
        CHECK(fs::status(folder).permissions() == fs::perms::owner_all);
#endif
        addNote(base.database, "deux");
        CHECK(noteCount(openIn(*snapshot)) == 1);
        CHECK(store::integrityFindings(openIn(*snapshot)).empty());
    }
    CHECK_FALSE(fs::exists(folder));
    CHECK(noteCount(base.database) == 2);
}

TEST_CASE("a snapshot is encrypted, in one file", "[store][snapshot]")
{
    TestBase base;
    addNote(base.database, "ZYXQUVART");
    const auto snapshot = store::snapshotOf(base.database, testKey());
    REQUIRE(snapshot);
    CHECK(namesIn(snapshot->folder.path()) == std::vector<std::string>{"base.jalon"});
    CHECK_FALSE(bytesOf(snapshot->file).contains("ZYXQUVART"));
}

TEST_CASE("an older base is brought to the newest schema in the snapshot only", "[store][snapshot]")
{
    TestBase old{2};
    old.database.script("PRAGMA wal_checkpoint(TRUNCATE)");
    const auto before = digestOf(old.database.file());
    const auto snapshot = store::snapshotOfFiles(old.database.file(), testKey());
    REQUIRE(snapshot);
    CHECK(store::schemaOf(openIn(*snapshot)) == store::newestSchema());
    CHECK(store::schemaOf(old.database) == 2);
    CHECK(digestOf(old.database.file()) == before);
}

TEST_CASE("a snapshot of files takes along what a crash left in the write-ahead log", "[store][snapshot]")
{
    TestBase base;
    addNote(base.database, "dans le journal");
    REQUIRE(fs::exists(withSuffix(base.database.file(), "-wal")));
    const auto snapshot = store::snapshotOfFiles(base.database.file(), testKey());
    REQUIRE(snapshot);
    CHECK(noteCount(openIn(*snapshot)) == 1);
}

TEST_CASE("what a program that died had not finished is not in the snapshot", "[store][snapshot]")
{
    TestBase base;
    const auto died = diedWriting(base);
    const auto before = digestOf(died);
    {
        const auto snapshot = store::snapshotOfFiles(died, testKey());
        REQUIRE(snapshot);
        CHECK(noteCount(openIn(*snapshot)) == 1);
        CHECK(store::integrityFindings(openIn(*snapshot)).empty());
    }
    CHECK(digestOf(died) == before);
    CHECK(fs::exists(withSuffix(died, "-journal")));
}

TEST_CASE("a base whose program died while writing is read without touching it, then written",
          "[store][snapshot]")
{
    TestBase base;
    const auto died = diedWriting(base);
    const auto before = digestOf(died);
    {
        auto reading = Base::open(died, passphrase(), OpenMode::Read, localEnvironment(base.folder));
        REQUIRE(reading);
        CHECK(noteCount(reading->database()) == 1);
        CHECK(digestOf(died) == before);
    }
    auto writing = Base::open(died, passphrase(), OpenMode::Write, localEnvironment(base.folder));
    REQUIRE(writing);
    CHECK(noteCount(writing->database()) == 1);
    CHECK(store::checkIntegrity(writing->database()));
    REQUIRE(writing->close());
    CHECK_FALSE(fs::exists(withSuffix(died, "-journal")));
}

TEST_CASE("no snapshot of what is no base", "[store][snapshot]")
{
    TestBase base;
    const auto key = store::Key::derive(Secret{"autre"}, store::Key::newSalt());
    CHECK(store::snapshotOfFiles(base.folder / "absent.jalon", testKey()).error().code
          == ErrorCode::FileNotReadable);
    base.database.script("PRAGMA wal_checkpoint(TRUNCATE)");
    CHECK(store::snapshotOfFiles(base.database.file(), key).error()
          == Error{ErrorCode::BaseWrongKey, {pathText(base.database.file())}});
    base.database.script("PRAGMA user_version = 900");
    CHECK(store::snapshotOf(base.database, testKey()).error().code == ErrorCode::BaseTooNew);
}
