// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Backup.h"

#include "base/Path.h"
#include "store/Guarded.h"
#include "store/Integrity.h"
#include "store/Rekey.h"
#include "store/TestFiles.h"

#include <catch2/catch_test_macros.hpp>

#ifndef _WIN32
#include "base/FileSizeLimit.h"
#endif

using namespace jalon;
using namespace jalon::test;
using store::Access;
using store::Base;
using store::OpenMode;

TEST_CASE("a backup opens with the same passphrase and holds every row", "[store][backup]")
{
    const TemporaryFolder folder;
    const auto path = closedBase(folder, 2000);
    auto base = Base::open(path, passphrase(), OpenMode::Write, localEnvironment(folder)).value();
    const auto target = folder / "copie.jalon";
    writeBytes(target, "an older copy");
    int lastDone = 0;
    int lastTotal = 0;
    REQUIRE(base.backup(target, [&](int done, int total) {
        CHECK(done >= lastDone);
        lastDone = done;
        lastTotal = total;
    }));
    CHECK(lastDone == lastTotal);
    CHECK(lastTotal > 10);

    auto copy = Base::open(target, passphrase(), OpenMode::Write, localEnvironment(folder)).value();
    CHECK(dumpTables(copy.database()) == dumpTables(base.database()));
    CHECK(store::checkIntegrity(copy.database()));
    // Two bases from then on.
    addNote(copy.database(), "dans la copie");
    CHECK(noteCount(base.database()) == 2000);
    REQUIRE(copy.close());
    REQUIRE(base.close());
    CHECK(namesIn(folder.path()) == std::vector{path.filename().string(), std::string{"copie.jalon"}});
}

TEST_CASE("a backup is of one moment, while another connection writes", "[store][backup]")
{
    const TemporaryFolder folder;
    const auto path = closedBase(folder, 2000);
    auto base = Base::open(path, passphrase(), OpenMode::Write, localEnvironment(folder)).value();
    bool written = false;
    REQUIRE(base.backup(folder / "copie.jalon", [&](int, int) {
        if (!written) {
            addNote(base.database(), "pendant la copie");
            written = true;
        }
    }));
    CHECK(noteCount(base.database()) == 2001);
    CHECK(noteCount(Base::open(folder / "copie.jalon", passphrase(), OpenMode::Read)->database()) == 2000);
}

TEST_CASE("a backup that cannot be written says why and leaves nothing", "[store][backup]")
{
    const TemporaryFolder folder;
    const auto path = closedBase(folder, 2000);
    auto base = Base::open(path, passphrase(), OpenMode::Write, localEnvironment(folder)).value();
    const auto target = folder / "copie.jalon";
    REQUIRE(noteCount(base.readConnection()) == 2000);
    const auto before = namesIn(folder.path());

    SECTION("no folder")
    {
        CHECK(base.backup(folder / "absent/copie.jalon").error()
              == Error{ErrorCode::FolderNotFound, {pathText(folder / "absent")}});
    }
    SECTION("a folder of that name")
    {
        std::filesystem::create_directory(target);
        const auto refused = base.backup(target);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::FileNotWritable);
        CHECK(refused.error().parameters.front() == pathText(target));
        std::filesystem::remove(target);
    }
#ifndef _WIN32
    SECTION("a full disk")
    {
        writeBytes(target, "an older copy");
        {
            const FileSizeLimit limit{40'000};
            CHECK(base.backup(target).error() == Error{ErrorCode::DiskFull, {pathText(target)}});
        }
        CHECK(bytesOf(target) == "an older copy");
        std::filesystem::remove(target);
    }
#endif
    SECTION("cancelled")
    {
        std::stop_source stop;
        stop.request_stop();
        CHECK(base.backup(target, {}, stop.get_token()).error().code == ErrorCode::Cancelled);
    }
    SECTION("onto itself, or onto a base that somebody writes to")
    {
        CHECK(base.backup(path).error() == Error{ErrorCode::BaseExists, {pathText(path)}});
        auto other = Base::create(folder / "autre.jalon", passphrase(), localEnvironment(folder)).value();
        CHECK(base.backup(folder / "autre.jalon").error().code == ErrorCode::BaseInUse);
        REQUIRE(other.close());
        std::filesystem::remove(folder / "autre.jalon");
    }
    CHECK(namesIn(folder.path()) == before);
    CHECK(noteCount(base.database()) == 2000);
}

TEST_CASE("a backup onto a network drive is made here and carried there whole", "[store][backup]")
{
    const TemporaryFolder folder;
    std::filesystem::create_directory(folder / "serveur");
    const auto path = closedBase(folder);
    auto base = Base::open(path, passphrase(), OpenMode::Write, remoteEnvironment(folder, folder / "serveur"))
                    .value();
    const auto target = folder / "serveur/copie.jalon";
    REQUIRE(base.backup(target));
    CHECK(namesIn(folder / "serveur") == std::vector<std::string>{"copie.jalon"});
    CHECK(noteCount(Base::open(target, passphrase(), OpenMode::Read)->database()) == 3);
}

TEST_CASE("a copy that is not its source is refused", "[store][backup]")
{
    TestBase base;
    addNote(base.database, "un");
    const auto copy = base.folder / "copie.jalon";
    REQUIRE(store::copyBase(base.database, testKey(), copy));
    CHECK(store::verifyCopy(base.database, copy, testKey()));
    CHECK(store::copyBase(base.database, testKey(), copy).error().code == ErrorCode::FileNotWritable);
    addNote(base.database, "deux");
    CHECK(store::verifyCopy(base.database, copy, testKey()).error()
          == Error{ErrorCode::BaseDamaged, {pathText(copy), "copy: not the rows of its source"}});
}

TEST_CASE("an export under another key holds every row and the search", "[store][rekey]")
{
    TestBase base;
    addNote(base.database, "un");
    base.database.script("INSERT INTO search_text SELECT id, 'durand', 'durand zoe' FROM person;"
                         "INSERT INTO search_index(rowid, words) SELECT person_id, words FROM search_text");
    const auto file = base.folder / "autre-cle.jalon";
    const auto key = store::Key::derive(Secret{"autre"}, store::Key::newSalt());
    REQUIRE(store::exportWithKey(base.database, key, file));
    const auto copy = store::Database::open(file, key, Access::Write);
    CHECK(dumpTables(copy) == dumpTables(base.database));
    CHECK(store::checkIntegrity(copy));
    CHECK(copy.value<int>("SELECT count(*) FROM search_index WHERE search_index MATCH 'zoe'") == 1);
    CHECK_THROWS_AS(store::Database::open(file, testKey(), Access::Read), store::DbError);
}
