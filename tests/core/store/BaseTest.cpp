// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Base.h"

#include "base/Path.h"
#include "store/Guarded.h"
#include "store/Integrity.h"
#include "store/TestFiles.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace jalon;
using namespace jalon::test;
using store::Access;
using store::Base;
using store::OpenMode;

TEST_CASE("a base is created, written, closed to one file, and read again", "[store][base]")
{
    const TemporaryFolder folder;
    const auto path = folder / "base.jalon";
    {
        auto base = Base::create(path, passphrase(), localEnvironment(folder));
        REQUIRE(base);
        CHECK(base->access() == Access::Write);
        CHECK(base->path() == path);
        CHECK_FALSE(base->writer());
        CHECK(
            namesIn(folder.path())
            == std::vector<std::string>{"base.jalon", "base.jalon-shm", "base.jalon-wal", "base.jalon.lock"});
        addNote(base->database(), "vu ce matin");
        CHECK(base->database().value<std::string>("PRAGMA journal_mode") == "wal");
        {
            const auto reading = base->readConnection();
            CHECK(noteCount(reading) == 1);
            addNote(base->database(), "vu ce soir");
            CHECK(noteCount(reading) == 2);
        }
        REQUIRE(base->close());
        REQUIRE(base->close());
    }
    auto again = Base::open(path, passphrase(), OpenMode::Read, localEnvironment(folder));
    REQUIRE(again);
    CHECK(noteCount(again->database()) == 2);
    CHECK(again->access() == Access::Read);
    CHECK_THROWS_AS(addNote(again->database(), "non"), store::DbError);
    CHECK(namesIn(folder.path()) == std::vector<std::string>{"base.jalon"});
}

TEST_CASE("closing leaves one file and no write-ahead log", "[store][base]")
{
    const TemporaryFolder folder;
    const auto path = closedBase(folder);
    CHECK(namesIn(folder.path()) == std::vector<std::string>{path.filename().string()});
    const auto plain =
        store::Database::open(path, store::Key::forFile(passphrase(), path).value(), Access::Read);
    CHECK(plain.value<std::string>("PRAGMA journal_mode") == "delete");

    {
        auto left = Base::open(path, passphrase(), OpenMode::Write, localEnvironment(folder)).value();
        addNote(left.database(), "sans fermer");
    }
    CHECK(namesIn(folder.path()) == std::vector<std::string>{path.filename().string()});
    CHECK(noteCount(plain) == 4);
}

TEST_CASE("creating refuses what stands in the way", "[store][base]")
{
    const TemporaryFolder folder;
    const auto environment = localEnvironment(folder);
    const auto path = closedBase(folder);
    const auto before = digestOf(path);
    CHECK(Base::create(path, passphrase(), environment).error()
          == Error{ErrorCode::BaseExists, {pathText(path)}});
    CHECK(digestOf(path) == before);
    CHECK(Base::create(folder / "absent/base.jalon", passphrase(), environment).error()
          == Error{ErrorCode::FolderNotFound, {pathText(folder / "absent")}});
    CHECK(Base::create(folder / "neuve.jalon", Secret{}, environment).error().code
          == ErrorCode::PassphraseEmpty);
    CHECK(namesIn(folder.path()).size() == 1);
}

TEST_CASE("each reason why a base does not open has its own error", "[store][base][errors]")
{
    const TemporaryFolder folder;
    const auto environment = localEnvironment(folder);
    const auto good = closedBase(folder, 400);
    const auto bytes = bytesOf(good);
    const auto path = folder / "essai.jalon";
    const auto codeFor = [&](const std::string& content) {
        writeBytes(path, content);
        const auto opened = Base::open(path, passphrase(), OpenMode::Write, environment);
        REQUIRE_FALSE(opened);
        CHECK(opened.error().parameters.front() == pathText(path));
        const auto read = Base::open(path, passphrase(), OpenMode::Read, environment);
        REQUIRE_FALSE(read);
        CHECK(read.error() == opened.error());
        CHECK_FALSE(std::filesystem::exists(store::Lease::fileOf(path)));
        return opened.error().code;
    };

    SECTION("nothing there")
    {
        const auto missing = Base::open(folder / "rien.jalon", passphrase(), OpenMode::Write, environment);
        CHECK(missing.error() == Error{ErrorCode::BaseNotFound, {pathText(folder / "rien.jalon")}});
        CHECK(Base::open(folder.path(), passphrase(), OpenMode::Read, environment).error().code
              == ErrorCode::BaseNotJalon);
    }
    SECTION("not a base")
    {
        const std::string filler(8192, '\x07');
        CHECK(codeFor("") == ErrorCode::BaseNotJalon);
        CHECK(codeFor(bytes.substr(0, 4095)) == ErrorCode::BaseNotJalon);
        CHECK(codeFor(std::string{"SQLite format 3"} + '\0' + filler.substr(16)) == ErrorCode::BaseNotJalon);
        CHECK(codeFor("PK\x03\x04" + filler.substr(4)) == ErrorCode::BaseNotJalon);
        CHECK(codeFor("%PDF-1.7" + filler.substr(8)) == ErrorCode::BaseNotJalon);
        CHECK(codeFor(std::string{"\x1F\x8B\x08\x00", 4} + filler.substr(4)) == ErrorCode::BaseNotJalon);
        std::string list;
        while (list.size() < 8192) {
            list += "MARTIN;Ren\xE9;01/02/1980\r\n";
        }
        CHECK(codeFor(list.substr(0, 8192)) == ErrorCode::BaseNotJalon);
        CHECK(codeFor(filler + "odd") == ErrorCode::BaseNotJalon);
    }
    SECTION("cut short")
    {
        CHECK(codeFor(bytes.substr(0, 4096)) == ErrorCode::BaseTruncated);
        CHECK(codeFor(bytes.substr(0, bytes.size() - 4096)) == ErrorCode::BaseTruncated);
        CHECK(codeFor(bytes.substr(0, bytes.size() - 1000)) == ErrorCode::BaseTruncated);
        CHECK(codeFor(bytes.substr(0, 4096 * 10 + 17)) == ErrorCode::BaseTruncated);
    }
    SECTION("wrong passphrase, or random bytes")
    {
        CHECK(Base::open(good, Secret{"une autre phrase"}, OpenMode::Write, environment).error()
              == Error{ErrorCode::BaseWrongKey, {pathText(good)}});
        CHECK(codeFor(std::string(8192, '\x07')) == ErrorCode::BaseWrongKey);
        CHECK(Base::open(good, Secret{}, OpenMode::Read, environment).error().code
              == ErrorCode::PassphraseEmpty);
    }
    SECTION("another application's, a newer Jalon's")
    {
        const auto change = [&](const std::string& pragma) {
            writeBytes(path, bytes);
            store::Database::open(path, store::Key::forFile(passphrase(), path).value(), Access::Write)
                .script(pragma);
            return bytesOf(path);
        };
        CHECK(codeFor(change("PRAGMA application_id = 42")) == ErrorCode::BaseNotJalon);
        CHECK(codeFor(change("PRAGMA user_version = 9999")) == ErrorCode::BaseTooNew);
        const auto newer = Base::open(path, passphrase(), OpenMode::Write, environment);
        CHECK(newer.error().parameters
              == std::vector{pathText(path), std::string{"9999"}, std::to_string(store::newestSchema())});
    }
}

TEST_CASE("a file that a page of was spoilt opens or not, and is found by the check",
          "[store][base][integrity]")
{
    const TemporaryFolder folder;
    const auto environment = localEnvironment(folder);
    const auto path = closedBase(folder, 400);
    auto bytes = bytesOf(path);
    bytes[bytes.size() - 2000] = static_cast<char>(bytes[bytes.size() - 2000] ^ 1);
    writeBytes(path, bytes);
    auto base = Base::open(path, passphrase(), OpenMode::Read, environment);
    REQUIRE(base);
    const auto checked = store::checkIntegrity(base->database());
    REQUIRE_FALSE(checked);
    CHECK(checked.error().code == ErrorCode::BaseDamaged);
    CHECK(checked.error().parameters[0] == pathText(path));
    CHECK(checked.error().parameters[1].starts_with("pages: "));
}

TEST_CASE("an older schema is backed up beside the base, then migrated, and its data kept", "[store][base]")
{
    const auto schema = GENERATE(1, 2, 3);
    TestBase old{schema};
    old.database.run("INSERT INTO tx (id, recorded_at, recorded_on, actor, kind)"
                     " VALUES (500, 1, 1, 'ancien', 'edit')");
    if (schema >= 3) {
        old.database.run("INSERT INTO person (id) VALUES (501)");
        old.database.run(
            "INSERT INTO note (id, fact_id, person_id, written_on, author, sensitive, body, tx_in)"
            " VALUES (502, 503, 501, 9, 'R. Martin', 0, 'avant la migration', 500)");
    }
    old.database.run("UPDATE meta SET value = '600' WHERE key = 'next_id'");
    const auto path = old.folder / "vieux.jalon";
    store::backup(old.database, testKey(), path).value();
    const auto before = dumpTables(store::Database::open(path, testKey(), Access::Read));
    const auto environment = localEnvironment(old.folder);
    const auto newest = std::to_string(store::newestSchema());

    SECTION("for reading: only in a snapshot")
    {
        const auto bytes = digestOf(path);
        auto base = Base::open(path, passphrase(), OpenMode::Read, environment).value();
        CHECK(store::schemaOf(base.database()) == store::newestSchema());
        CHECK(digestOf(path) == bytes);
    }
    SECTION("for writing")
    {
        const auto kept = old.folder / ("vieux.avant-schema-" + newest + ".jalon");
        {
            auto base = Base::open(path, passphrase(), OpenMode::Write, environment).value();
            CHECK(store::schemaOf(base.database()) == store::newestSchema());
            CHECK(base.database().value<std::string>("SELECT actor FROM tx WHERE id = 500") == "ancien");
            if (schema >= 3) {
                CHECK(base.database().value<std::string>("SELECT body FROM note_now")
                      == "avant la migration");
            }
            CHECK(store::checkIntegrity(base.database()));
            REQUIRE(base.close());
        }
        const auto backup = store::Database::open(kept, testKey(), Access::Read);
        CHECK(store::schemaOf(backup) == schema);
        CHECK(dumpTables(backup) == before);
        // Opened again, nothing more is kept.
        const auto names = namesIn(old.folder.path());
        CHECK(Base::open(path, passphrase(), OpenMode::Write, environment)->close());
        CHECK(namesIn(old.folder.path()) == names);
    }
}

TEST_CASE("a new passphrase: the base is written anew, the old one opens it no more", "[store][base][rekey]")
{
    const TemporaryFolder folder;
    const auto environment = localEnvironment(folder);
    const auto path = closedBase(folder);
    const Secret next{"une phrase toute neuve"};
    auto base = Base::open(path, passphrase(), OpenMode::Write, environment).value();
    const auto before = dumpTables(base.database());

    CHECK(base.changePassphrase(Secret{"pas la bonne"}, next).error().code == ErrorCode::BaseWrongKey);
    CHECK(base.changePassphrase(passphrase(), Secret{}).error().code == ErrorCode::PassphraseEmpty);
    {
        const auto reading = base.readConnection();
        CHECK(noteCount(reading) == 3);
        CHECK(base.changePassphrase(passphrase(), next).error().code == ErrorCode::BaseInUse);
        CHECK(noteCount(reading) == 3);
    }
    addNote(base.database(), "après un refus");
    CHECK(dumpTables(base.database()) != before);
    const auto now = dumpTables(base.database());
    REQUIRE(base.changePassphrase(passphrase(), next));
    CHECK(dumpTables(base.database()) == now);
    CHECK(noteCount(base.readConnection()) == 4);
    CHECK(store::checkIntegrity(base.database()));
    addNote(base.database(), "sous la nouvelle phrase");
    REQUIRE(base.close());

    CHECK(namesIn(folder.path()) == std::vector<std::string>{path.filename().string()});
    CHECK(Base::open(path, passphrase(), OpenMode::Read, environment).error().code
          == ErrorCode::BaseWrongKey);
    auto reopened = Base::open(path, next, OpenMode::Read, environment).value();
    CHECK(noteCount(reopened.database()) == 5);
    CHECK(reopened.changePassphrase(next, passphrase()).error().code == ErrorCode::BaseReadOnly);
}

TEST_CASE("a crash leaves a write-ahead log: reading and writing go on from it", "[store][base]")
{
    const TemporaryFolder folder;
    const auto environment = localEnvironment(folder);
    const auto path = closedBase(folder);
    const auto crashed = folder / "interrompue.jalon";
    {
        auto base = Base::open(path, passphrase(), OpenMode::Write, environment).value();
        addNote(base.database(), "juste avant");
        std::filesystem::copy_file(path, crashed);
        std::filesystem::copy_file(withSuffix(path, "-wal"), withSuffix(crashed, "-wal"));
    }
    CHECK(noteCount(Base::open(crashed, passphrase(), OpenMode::Read, environment)->database()) == 4);
    auto base = Base::open(crashed, passphrase(), OpenMode::Write, environment).value();
    CHECK(noteCount(base.database()) == 4);
    REQUIRE(base.close());
    CHECK_FALSE(std::filesystem::exists(withSuffix(crashed, "-wal")));
}

TEST_CASE("a full disk is said as such, and the base is as before", "[store][base][full]")
{
    const TemporaryFolder folder;
    const auto path = closedBase(folder);
    auto base = Base::open(path, passphrase(), OpenMode::Write, localEnvironment(folder)).value();
    const auto before = dumpTables(base.database());
    const auto pages = base.database().value<int>("PRAGMA page_count").value();
    base.database().script("PRAGMA max_page_count = " + std::to_string(pages + 2));
    const auto written = store::guarded(path, [&] { addNote(base.database(), std::string(100'000, 'x')); });
    REQUIRE_FALSE(written);
    CHECK(written.error() == Error{ErrorCode::DiskFull, {pathText(path)}});
    CHECK(dumpTables(base.database()) == before);
    CHECK(store::checkIntegrity(base.database()));
    base.database().script("PRAGMA max_page_count = 1000000");
    addNote(base.database(), "de la place à nouveau");
    CHECK(noteCount(base.database()) == 4);
}
