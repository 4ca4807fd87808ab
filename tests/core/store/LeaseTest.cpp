// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Lease.h"

#include "base/Path.h"
#include "store/ChildProcess.h"
#include "store/Integrity.h"
#include "store/TestFiles.h"

#include <catch2/catch_test_macros.hpp>

#include <thread>

using namespace jalon;
using namespace jalon::test;
using namespace std::chrono_literals;
using store::Base;
using store::Lease;
using store::LeaseRecord;
using store::OpenMode;

namespace {

LeaseRecord elsewhere(Instant heard)
{
    return {"j.dupont", "poste-voisin", "0123", {4242, "1"}, heard - 1h, heard};
}

void placeLock(const std::filesystem::path& base, const std::string& text, std::chrono::minutes age)
{
    writeBytes(Lease::fileOf(base), text);
    std::filesystem::last_write_time(Lease::fileOf(base),
                                     std::filesystem::file_time_type::clock::now() - age);
}

Instant now()
{
    return SystemClock{}.now();
}

} // namespace

TEST_CASE("two programs on one base: one writes, the other names it and reads", "[store][lease][process]")
{
    const TemporaryFolder folder;
    const auto path = closedBase(folder);
    ChildProcess child{path};
    REQUIRE(child.answer() == "open");

    const auto refused = Base::open(path, passphrase(), OpenMode::Write);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::BaseInUse);
    REQUIRE(refused.error().parameters.size() == 4);
    CHECK(refused.error().parameters[0] == pathText(path));
    CHECK(refused.error().parameters[1] == store::userName());
    CHECK(refused.error().parameters[2] == store::hostName());
    const auto since = store::parseIsoInstant(refused.error().parameters[3]);
    REQUIRE(since);
    CHECK(now() - *since < 60s);

    {
        auto reading = Base::open(path, passphrase(), OpenMode::WriteElseRead).value();
        CHECK(reading.access() == store::Access::Read);
        REQUIRE(reading.writer());
        CHECK(reading.writer()->user == store::userName());
        CHECK(noteCount(reading.database()) == 4);
        CHECK(reading.readConnection().file().parent_path() != path.parent_path());
    }
    CHECK(child.finish() == 0);
    auto base = Base::open(path, passphrase(), OpenMode::WriteElseRead).value();
    CHECK(base.access() == store::Access::Write);
}

TEST_CASE("a killed program's seat is taken over at once, and its work is there", "[store][lease][process]")
{
    const TemporaryFolder folder;
    const auto path = closedBase(folder);
    ChildProcess child{path};
    REQUIRE(child.answer() == "open");
    CHECK(store::isRunning(store::parseLease(bytesOf(Lease::fileOf(path)))->process));
    child.kill();
    CHECK_FALSE(Lease::holder(path));
    auto base = Base::open(path, passphrase(), OpenMode::Write);
    REQUIRE(base);
    CHECK(noteCount(base->database()) == 4);
    CHECK(store::checkIntegrity(base->database()));
    REQUIRE(base->close());
    CHECK(namesIn(folder.path()) == std::vector<std::string>{path.filename().string()});
}

TEST_CASE("the same program does not open a base twice for writing", "[store][lease]")
{
    const TemporaryFolder folder;
    const auto path = closedBase(folder);
    auto first = Base::open(path, passphrase(), OpenMode::Write).value();
    CHECK(Base::open(path, passphrase(), OpenMode::Write).error().code == ErrorCode::BaseInUse);
    REQUIRE(first.close());
    CHECK(Base::open(path, passphrase(), OpenMode::Write));
}

TEST_CASE("a wrong passphrase gives the seat back", "[store][lease]")
{
    const TemporaryFolder folder;
    const auto path = closedBase(folder);
    CHECK_FALSE(Base::open(path, Secret{"non"}, OpenMode::Write));
    CHECK_FALSE(std::filesystem::exists(Lease::fileOf(path)));
}

TEST_CASE("another machine's seat holds while it is heard of", "[store][lease]")
{
    const TemporaryFolder folder;
    const auto path = folder / "base.jalon";
    SECTION("heard of lately")
    {
        placeLock(path, store::leaseText(elsewhere(now() - 9min)), 9min);
        const auto taken = Lease::take(path);
        REQUIRE_FALSE(taken);
        CHECK(taken.error().code == ErrorCode::BaseInUse);
        CHECK(taken.error().parameters[1] == "j.dupont");
        CHECK(taken.error().parameters[2] == "poste-voisin");
    }
    SECTION("its clock is late, but the file was written lately")
    {
        placeLock(path, store::leaseText(elsewhere(now() - 3h)), 1min);
        CHECK(Lease::holder(path)->user == "j.dupont");
        CHECK_FALSE(Lease::take(path));
    }
    SECTION("silent for more than ten minutes")
    {
        placeLock(path, store::leaseText(elsewhere(now() - 11min)), 11min);
        CHECK_FALSE(Lease::holder(path));
        const auto taken = Lease::take(path);
        REQUIRE(taken);
        CHECK(taken->isHeld());
        CHECK(Lease::holder(path)->user == store::userName());
    }
    SECTION("a process of this machine that has another's number")
    {
        const TemporaryFolder other;
        const auto held = closedBase(other);
        const ChildProcess child{held};
        REQUIRE(child.answer() == "open");
        auto record = store::parseLease(bytesOf(Lease::fileOf(held))).value();
        placeLock(path, store::leaseText(record), 0min);
        CHECK_FALSE(Lease::take(path));
        record.process.start = "another start";
        placeLock(path, store::leaseText(record), 0min);
        CHECK(Lease::take(path));
    }
}

TEST_CASE("a damaged or foreign lock file holds for ten minutes", "[store][lease]")
{
    const TemporaryFolder folder;
    const auto path = folder / "base.jalon";
    for (const std::string text : {"", "{\"user\":", "[1, 2]", "{\"user\": 3}", "locked by somebody"}) {
        placeLock(path, text, 1min);
        const auto taken = Lease::take(path);
        REQUIRE_FALSE(taken);
        CHECK(taken.error().code == ErrorCode::BaseInUse);
        CHECK(taken.error().parameters[1].empty());
        placeLock(path, text, 11min);
        CHECK(Lease::take(path));
        CHECK_FALSE(std::filesystem::exists(Lease::fileOf(path)));
    }
}

TEST_CASE("the heartbeat keeps the seat fresh, and tells when it was lost", "[store][lease]")
{
    const TemporaryFolder folder;
    const auto path = folder / "base.jalon";
    const auto taken = Lease::take(path, {.heartbeat = 20ms, .staleAfter = 10min});
    REQUIRE(taken);
    SECTION("written again and again, and put back when deleted")
    {
        std::filesystem::last_write_time(Lease::fileOf(path),
                                         std::filesystem::file_time_type::clock::now() - 1h);
        std::filesystem::remove(Lease::fileOf(path));
        for (int i = 0; i < 100 && !std::filesystem::exists(Lease::fileOf(path)); ++i) {
            std::this_thread::sleep_for(20ms);
        }
        CHECK(Lease::holder(path));
        CHECK(taken->isHeld());
    }
    SECTION("taken over by another")
    {
        writeBytes(Lease::fileOf(path), store::leaseText(elsewhere(now())));
        std::this_thread::sleep_for(60ms);
        CHECK_FALSE(taken->isHeld());
        CHECK(Lease::holder(path)->user == "j.dupont");
    }
}

TEST_CASE("a seat is given back, whatever its heartbeat is doing then", "[store][lease]")
{
    const TemporaryFolder folder;
    const auto path = folder / "base.jalon";
    for (int i = 0; i < 1000; ++i) {
        const auto taken =
            Lease::take(path, {.heartbeat = std::chrono::milliseconds{1 + i % 3}, .staleAfter = 10min});
        REQUIRE(taken);
        if (i % 4 == 0) {
            std::this_thread::sleep_for(std::chrono::microseconds{i});
        }
    }
    CHECK_FALSE(Lease::holder(path));
}

TEST_CASE("a lease that was lost does not remove the new holder's", "[store][lease]")
{
    const TemporaryFolder folder;
    const auto path = folder / "base.jalon";
    {
        const auto taken = Lease::take(path);
        REQUIRE(taken);
        writeBytes(Lease::fileOf(path), store::leaseText(elsewhere(now())));
    }
    CHECK(Lease::holder(path)->host == "poste-voisin");
    CHECK(Lease::take(folder / "absent/base.jalon").error().code == ErrorCode::FolderNotFound);
}

TEST_CASE("several threads want the seat of a dead one: one gets it", "[store][lease]")
{
    const TemporaryFolder folder;
    const auto path = folder / "base.jalon";
    placeLock(path, store::leaseText(elsewhere(now() - 1h)), 60min);
    std::atomic<int> got = 0;
    std::vector<std::optional<Expected<Lease>>> leases(8);
    {
        std::vector<std::jthread> threads;
        for (auto& lease : leases) {
            threads.emplace_back([&] {
                lease.emplace(Lease::take(path));
                got += lease->has_value() ? 1 : 0;
            });
        }
    }
    CHECK(got == 1);
}

TEST_CASE("a lease's record is read as it was written", "[store][lease]")
{
    auto record = elsewhere(Instant{1'795'000'000s});
    record.user = "Zoé \"Z\" Lefèvre";
    const auto text = store::leaseText(record);
    CHECK(text.size() == 1024);
    const auto again = store::parseLease(text);
    REQUIRE(again);
    CHECK(again->user == record.user);
    CHECK(again->process == record.process);
    CHECK(again->heartbeat == record.heartbeat);
    CHECK(again->openedAt == record.openedAt);
    CHECK(store::isoInstant(Instant{0s}) == "1970-01-01T00:00:00Z");
    CHECK_FALSE(store::parseIsoInstant("2026-02-30T00:00:00Z"));
    CHECK_FALSE(store::parseIsoInstant("2026"));
}

TEST_CASE("a lock file left behind while its folder was out of reach is this program's own to take over",
          "[store][lease]")
{
    const TemporaryFolder folder;
    const auto path = folder / "serveur" / "base.jalon";
    const auto away = folder / "ailleurs";
    std::filesystem::create_directory(path.parent_path());
    {
        const auto lease = Lease::take(path);
        REQUIRE(lease);
        std::filesystem::rename(path.parent_path(), away);
    }
    std::filesystem::rename(away, path.parent_path());
    REQUIRE(std::filesystem::exists(Lease::fileOf(path)));
    CHECK_FALSE(Lease::holder(path));
    const auto again = Lease::take(path);
    REQUIRE(again);
    CHECK(Lease::holder(path));
}
