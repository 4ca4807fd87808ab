// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Checkout.h"

#include "base/Path.h"
#include "store/Integrity.h"
#include "store/TestFiles.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::test;
using store::Base;
using store::OpenMode;

namespace {

namespace fs = std::filesystem;

/// A folder that counts as a server's, with a base of three notes.
struct Server {
    Server()
    {
        fs::create_directory(folder / "serveur");
        const auto made = closedBase(folder);
        fs::rename(made, path);
    }

    Base open(OpenMode mode = OpenMode::Write) const
    {
        return Base::open(path, passphrase(), mode, environment).value();
    }

    int notesThere() const
    {
        return noteCount(Base::open(path, passphrase(), OpenMode::Read, environment)->database());
    }

    TemporaryFolder folder;
    fs::path path = folder / "serveur/base.jalon";
    store::BaseEnvironment environment = remoteEnvironment(folder, folder / "serveur");
};

/// A session that crashes after one note: its working copy stays, nothing was published.
void crashAfterOneNote(const Server& server)
{
    const auto kept = server.folder / "kept";
    const auto before = bytesOf(server.path);
    {
        auto base = server.open();
        addNote(base.database(), "perdue ?");
        fs::copy(server.environment.workingCopies, kept, fs::copy_options::recursive);
    }
    writeBytes(server.path, before);
    fs::remove_all(server.environment.workingCopies);
    fs::rename(kept, server.environment.workingCopies);
}

} // namespace

TEST_CASE("a base on a server is worked on here and published back", "[store][checkout]")
{
    const Server server;
    const auto before = digestOf(server.path);
    auto base = server.open();
    CHECK(base.path() == server.path);
    CHECK(base.database().file().string().starts_with(server.environment.workingCopies.string()));
    addNote(base.database(), "quatre");
    CHECK(digestOf(server.path) == before);
    CHECK(namesIn(server.folder / "serveur") == std::vector<std::string>{"base.jalon", "base.jalon.lock"});

    REQUIRE(base.publish());
    const auto published = digestOf(server.path);
    CHECK(published != before);
    CHECK(server.notesThere() == 4);
    REQUIRE(base.publish());
    CHECK(digestOf(server.path) == published); // nothing new, nothing written

    addNote(base.database(), "cinq");
    CHECK(server.notesThere() == 4);
    REQUIRE(base.close());
    CHECK(server.notesThere() == 5);
    CHECK(namesIn(server.folder / "serveur") == std::vector<std::string>{"base.jalon"});
    CHECK(namesIn(server.environment.workingCopies).empty());
}

TEST_CASE("a base on a server that was only looked at is not written back", "[store][checkout]")
{
    const Server server;
    const auto before = digestOf(server.path);
    REQUIRE(server.open().close());
    CHECK(digestOf(server.path) == before);
    {
        auto reading = server.open(OpenMode::Read);
        CHECK(noteCount(reading.database()) == 3);
        CHECK_FALSE(fs::exists(store::Lease::fileOf(server.path)));
    }
    CHECK(digestOf(server.path) == before);
}

TEST_CASE("a base is created on a server", "[store][checkout]")
{
    const Server server;
    const auto path = server.folder / "serveur/neuve.jalon";
    auto base = Base::create(path, passphrase(), server.environment).value();
    addNote(base.database(), "un");
    REQUIRE(base.close());
    auto again = Base::open(path, passphrase(), OpenMode::Read, server.environment).value();
    CHECK(noteCount(again.database()) == 1);
}

TEST_CASE("somebody changed the base on the server: nothing is lost, nothing overwritten",
          "[store][checkout]")
{
    const Server server;
    auto base = server.open();
    addNote(base.database(), "la mienne");
    const auto theirs = server.folder / "theirs.jalon";
    {
        fs::copy_file(server.path, theirs);
        auto other =
            Base::open(theirs, passphrase(), OpenMode::Write, localEnvironment(server.folder)).value();
        addNote(other.database(), "la leur");
        addNote(other.database(), "la leur aussi");
    }
    fs::rename(theirs, server.path);
    const auto there = digestOf(server.path);

    const auto refused = base.publish();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::BaseChangedElsewhere);
    CHECK(refused.error().parameters[0] == pathText(server.path));
    const auto copy = pathFromText(refused.error().parameters[1]);
    CHECK(base.close().error() == refused.error());
    CHECK(digestOf(server.path) == there);
    CHECK(noteCount(Base::open(copy, passphrase(), OpenMode::Read)->database()) == 4);

    // The next opening works on theirs, and says where mine is.
    auto next = server.open();
    CHECK(noteCount(next.database()) == 5);
    const auto mine = next.setAside();
    REQUIRE(mine);
    REQUIRE(next.close());
    CHECK(noteCount(Base::open(*mine, passphrase(), OpenMode::Read)->database()) == 4);
}

TEST_CASE("a lease that was lost publishes nothing", "[store][checkout]")
{
    const Server server;
    auto base = server.open();
    addNote(base.database(), "la mienne");
    const auto now = SystemClock{}.now();
    writeBytes(store::Lease::fileOf(server.path),
               store::leaseText({"j.dupont", "poste-voisin", "0123", {4242, "1"}, now, now}));
    const auto before = digestOf(server.path);
    CHECK(base.publish().error().code == ErrorCode::BaseChangedElsewhere);
    CHECK(digestOf(server.path) == before);
    CHECK_FALSE(base.close());
    CHECK(fs::exists(store::Lease::fileOf(server.path)));
}

TEST_CASE("a crash leaves the working copy, and the next opening goes on with it", "[store][checkout]")
{
    const Server server;
    crashAfterOneNote(server);
    CHECK(server.notesThere() == 3);
    auto base = server.open();
    CHECK(noteCount(base.database()) == 4);
    CHECK_FALSE(base.setAside());
    CHECK(store::checkIntegrity(base.database()));
    REQUIRE(base.close());
    CHECK(server.notesThere() == 4);
    CHECK(namesIn(server.environment.workingCopies).empty());
}

TEST_CASE("a server that is not reached: the working copy stays, and is published later", "[store][checkout]")
{
    const Server server;
    auto base = server.open();
    addNote(base.database(), "quatre");
    const auto away = server.folder / "ailleurs";
    fs::rename(server.folder / "serveur", away);
    const auto refused = base.publish();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::ServerNotReached);
    fs::rename(away, server.folder / "serveur");
    REQUIRE(base.publish());
    CHECK(server.notesThere() == 4);
    CHECK(namesIn(server.folder / "serveur") == std::vector<std::string>{"base.jalon", "base.jalon.lock"});
}

TEST_CASE("a new passphrase reaches the server", "[store][checkout][rekey]")
{
    const Server server;
    const Secret next{"une phrase toute neuve"};
    auto base = server.open();
    REQUIRE(base.changePassphrase(passphrase(), next));
    addNote(base.database(), "quatre");
    REQUIRE(base.close());
    auto again = Base::open(server.path, next, OpenMode::Read, server.environment).value();
    CHECK(noteCount(again.database()) == 4);
}
