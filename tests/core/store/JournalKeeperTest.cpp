// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a base notes of what is read through it, wherever it is read from.
#include "store/Journal.h"

#include "store/Copies.h"
#include "store/DbError.h"
#include "store/JournalChecks.h"
#include "store/JournalKeeper.h"
#include "store/JournalRows.h"
#include "store/TestFiles.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>
#include <thread>

using namespace jalon;
using namespace jalon::test;
using store::Base;
using store::JournalAction;
using store::OpenMode;

namespace fs = std::filesystem;

namespace {

struct Noted {
    JournalAction action;
    std::int64_t subject = 0;
    std::optional<std::int64_t> amount = {};

    friend bool operator==(const Noted&, const Noted&) = default;
};

/// A base that is opened and closed again, as by people on one machine.
struct House {
    TemporaryFolder folder;
    store::BaseEnvironment environment = localEnvironment(folder);
    fs::path path = closedBase(folder);

    Base open(OpenMode mode = OpenMode::Write) const
    {
        return Base::open(path, passphrase(), mode, environment).value();
    }

    /// As another program reads the file.
    std::vector<Noted> noted() const
    {
        const auto key = store::Key::forFile(passphrase(), path).value();
        const auto database = store::Database::open(path, key, store::Access::Read);
        CHECK(store::verifyJournal(database).empty());
        std::vector<Noted> all;
        auto query = database.statement(std::string{store::kJournalRows} + " ORDER BY line");
        while (query.step()) {
            const auto line = store::journalLineOf(query);
            all.push_back({line.action, line.subject, line.amount});
        }
        return all;
    }
};

void consult(const store::Database& database, std::int64_t person)
{
    store::note(database, {JournalAction::Consult, person});
}

constexpr Noted consulted(std::int64_t person)
{
    return {JournalAction::Consult, person};
}

} // namespace

TEST_CASE("what is read through a base is in its journal when it is closed", "[store][journal]")
{
    const House house;
    {
        auto base = house.open();
        consult(base.database(), 7);
        const auto reader = base.readConnection();
        consult(reader, 8);
        CHECK(base.close());
    }
    CHECK(house.noted() == std::vector{consulted(7), consulted(8)});
}

TEST_CASE("it is written while the base is open, without waiting for its end", "[store][journal]")
{
    const House house;
    auto base = house.open();
    consult(base.database(), 7);
    for (int i = 0; i < 200 && store::journalHead(base.database()).line == 0; ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds{20});
    }
    CHECK(store::journalHead(base.database()).line == 1);
}

TEST_CASE("a file that is looked at again soon is the same consultation", "[store][journal]")
{
    const House house;
    {
        auto base = house.open();
        for (const auto person : {7, 8, 7, 8, 9, 7}) {
            consult(base.database(), person);
        }
        CHECK(base.close());
    }
    CHECK(house.noted() == std::vector{consulted(7), consulted(8), consulted(9)});
}

TEST_CASE("of a search that is typed letter by letter, what one rests on is noted", "[store][journal]")
{
    const House house;
    {
        auto base = house.open();
        const auto search = [&](std::int64_t found) {
            store::note(base.database(), {JournalAction::Search, 0, found});
        };
        search(12);
        search(5);
        search(2);
        consult(base.database(), 7); // one of the two
        search(3);
        CHECK(base.close());
    }
    CHECK(
        house.noted()
        == std::vector{Noted{JournalAction::Search, 0, 2}, consulted(7), Noted{JournalAction::Search, 0, 3}});
}

TEST_CASE("a list that is shown anew is the same list", "[store][journal]")
{
    const House house;
    {
        auto base = house.open();
        const auto list = [&](std::size_t likeness, std::int64_t count) {
            store::note(base.database(), {JournalAction::List, 0, count, likeness});
        };
        list(1, 40);
        consult(base.database(), 7);
        list(1, 39); // somebody was edited
        list(2, 12);
        CHECK(base.close());
    }
    CHECK(house.noted()
          == std::vector{Noted{JournalAction::List, 0, 40}, consulted(7), Noted{JournalAction::List, 0, 12}});
}

TEST_CASE("what leaves waits for its line, even while somebody writes", "[store][journal]")
{
    const House house;
    {
        auto base = house.open();
        const auto reader = base.readConnection();
        REQUIRE(store::noteFirst(reader, {JournalAction::ExportPeople, 0, 40}));
        CHECK(store::journalHead(reader).line == 1);
        {
            // An import that takes its time: the line is kept beside the base.
            base.database().script("BEGIN IMMEDIATE");
            CHECK(store::noteFirst(reader, {JournalAction::ExportPeople, 0, 41}));
            CHECK(namesIn(house.environment.journals).size() == 1);
            base.database().script("COMMIT");
        }
        CHECK(base.close());
    }
    {
        auto base = house.open();
        CHECK(base.close());
    }
    CHECK(
        house.noted()
        == std::vector{Noted{JournalAction::ExportPeople, 0, 40}, Noted{JournalAction::ExportPeople, 0, 41}});
}

TEST_CASE("a keeper ends whatever its thread is doing then, and has written its line", "[store][journal]")
{
    const House house;
    auto base = house.open();
    const auto key = store::Key::forFile(passphrase(), house.path).value();
    constexpr int kRounds = 300;
    for (int i = 0; i < kRounds; ++i) {
        store::JournalKeeper keeper{house.path,
                                    key.copy(),
                                    store::Access::Write,
                                    store::PendingJournal::of(base.database(), house.folder / "journals"),
                                    std::make_shared<SystemClock>(),
                                    "testeur"};
        keeper.note({i % 2 == 0 ? JournalAction::Search : JournalAction::Consult, i});
        std::this_thread::sleep_for(std::chrono::microseconds{i % 7 * 100});
    }
    CHECK(store::journalHead(base.database()).line == kRounds);
}

TEST_CASE("nothing leaves when its line can be written nowhere; one may look", "[store][journal]")
{
    House house;
    std::ofstream{house.environment.journals} << "no folder";
    auto base = house.open(OpenMode::Read);
    consult(base.database(), 7);
    const auto refused = store::noteFirst(base.database(), {JournalAction::ExportPeople, 0, 40});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::JournalNotWritten);
    CHECK(base.journalTrouble()->code == ErrorCode::JournalNotWritten);

    // There is room again: what was looked at is noted, what did not leave is not.
    fs::remove(house.environment.journals);
    CHECK(base.close());
    auto writing = house.open();
    CHECK(writing.close());
    CHECK(house.noted() == std::vector{consulted(7)});
}

TEST_CASE("what was read of a base that could not be written to comes in with the next that can, once",
          "[store][journal]")
{
    const House house;
    const auto copies = house.environment.journals;
    {
        auto base = house.open(OpenMode::Read);
        consult(base.database(), 7);
        CHECK(base.close());
    }
    CHECK(house.noted().empty());
    const auto pending = copies / namesIn(copies).at(0);
    const auto left = house.folder / "left";
    fs::copy_file(pending, left);
    {
        auto base = house.open();
        CHECK(base.close());
    }
    CHECK(house.noted() == std::vector{consulted(7)});

    // Killed between the two steps: the lines are in the base, and still in the file.
    fs::remove(pending);
    fs::copy_file(left, pending);
    {
        auto base = house.open(OpenMode::Read);
        consult(base.database(), 8);
        CHECK(base.close());
    }
    {
        auto base = house.open();
        CHECK(base.close());
    }
    CHECK(house.noted() == std::vector{consulted(7), consulted(8)});
}

TEST_CASE("a pending journal is nothing that can be read without the base", "[store][journal]")
{
    const House house;
    {
        auto base = house.open(OpenMode::Read);
        base.database().witness()->note(
            {.action = JournalAction::Enter, .subject = 1, .actor = "camille.durand"});
        CHECK(base.close());
    }
    const auto names = namesIn(house.environment.journals);
    REQUIRE(names.size() == 1);
    CHECK_FALSE(names[0].contains("essai"));
    std::ifstream stream{house.environment.journals / names[0], std::ios::binary};
    const std::string bytes{std::istreambuf_iterator<char>{stream}, {}};
    CHECK(bytes.size() > 4096);
    CHECK_FALSE(bytes.contains("camille"));
    CHECK_FALSE(bytes.contains("enter"));
    CHECK_FALSE(bytes.contains("SQLite format"));
}

TEST_CASE("a pending journal waits for the base under whatever passphrase it has then", "[store][journal]")
{
    House house;
    {
        auto base = house.open(OpenMode::Read);
        consult(base.database(), 7);
        CHECK(base.close());
    }
    const auto journals = house.environment.journals;
    house.environment.journals = house.folder / "another machine";
    {
        auto base = house.open();
        CHECK(base.changePassphrase(passphrase(), Secret{"une autre phrase"}));
        CHECK(base.close());
    }
    house.environment.journals = journals;
    auto base =
        Base::open(house.path, Secret{"une autre phrase"}, OpenMode::Write, house.environment).value();
    CHECK(base.changePassphrase(Secret{"une autre phrase"}, passphrase()));
    CHECK(base.close());
    CHECK(house.noted()
          == std::vector{Noted{JournalAction::PassphraseChanged}, consulted(7),
                         Noted{JournalAction::PassphraseChanged}});
}

TEST_CASE("a wrong passphrase is in the journal once the base is opened", "[store][journal]")
{
    const House house;
    for (const auto mode : {OpenMode::Write, OpenMode::Read, OpenMode::WriteElseRead}) {
        CHECK_FALSE(Base::open(house.path, Secret{"au hasard"}, mode, house.environment));
    }
    for (int twice = 0; twice < 2; ++twice) {
        auto base = house.open();
        CHECK(base.close());
    }
    const Noted refused{JournalAction::PassphraseRefused};
    CHECK(house.noted() == std::vector{refused, refused, refused});
}

TEST_CASE("a damaged pending journal keeps nobody from working", "[store][journal]")
{
    const House house;
    {
        auto base = house.open(OpenMode::Read);
        consult(base.database(), 7);
        CHECK(base.close());
    }
    const auto pending = house.environment.journals / namesIn(house.environment.journals).at(0);
    std::ofstream{pending, std::ios::binary} << std::string(8192, 'x');
    {
        auto base = house.open();
        CHECK(base.close());
    }
    CHECK(house.noted().empty());
    CHECK_FALSE(fs::exists(pending));
    CHECK(namesIn(house.environment.journals).size() == 1); // put aside, under another name

    std::ofstream{pending, std::ios::binary} << std::string(8192, 'x');
    {
        auto base = house.open(OpenMode::Read);
        CHECK(store::noteFirst(base.database(), {JournalAction::ExportPeople, 0, 1}));
        CHECK(base.close());
    }
    CHECK(namesIn(house.environment.journals).size() == 3);
    {
        auto base = house.open();
        CHECK(base.close());
    }
    CHECK(house.noted() == std::vector{Noted{JournalAction::ExportPeople, 0, 1}});
}

TEST_CASE("a copy tells where the journal stood, and shows a tail that was cut since", "[store][journal]")
{
    const House house;
    const auto folder = house.folder / "kept";
    fs::create_directory(folder);
    std::vector<store::SeenHead> heads;
    {
        auto base = house.open();
        consult(base.database(), 7);
        consult(base.database(), 8);
        CHECK(store::keepCopy(base, folder, house.environment.clock->now()));
        heads = store::headsOfCopies(base, folder).value();
        CHECK(store::headsOfCopies(base, house.folder / "nowhere").error().code == ErrorCode::FolderNotFound);
        CHECK(base.changePassphrase(passphrase(), Secret{"une autre"}));
        CHECK(store::headsOfCopies(base, folder)->empty());
        CHECK(base.changePassphrase(Secret{"une autre"}, passphrase()));
        CHECK(base.close());
    }
    REQUIRE(heads.size() == 1);
    CHECK(heads[0].head.line == 3); // the copy itself is noted in it
    const auto key = store::Key::forFile(passphrase(), house.path).value();
    const auto database = store::Database::open(house.path, key, store::Access::Write);
    CHECK(store::verifyJournal(database, heads).empty());
    database.script("DROP TRIGGER journal_never_removed; DELETE FROM journal WHERE line > 1;"
                    "UPDATE sqlite_sequence SET seq = 1 WHERE name = 'journal'");
    const auto findings = store::verifyJournal(database, heads);
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].flaw == store::JournalFlaw::Unguarded);
    CHECK(findings[1].flaw == store::JournalFlaw::Cut);
    CHECK(findings[1].witness.contains("Pôle"));
}

TEST_CASE("what is read of a base on a network drive is published with it", "[store][journal]")
{
    House house;
    const auto server = house.folder / "serveur";
    fs::create_directory(server);
    const auto path = server / "base.jalon";
    fs::copy_file(house.path, path);
    house.environment = remoteEnvironment(house.folder, server);
    house.path = path;
    {
        auto base = house.open(OpenMode::Read);
        consult(base.database(), 6);
        CHECK(base.close());
    }
    {
        auto base = house.open();
        consult(base.database(), 7);
        CHECK(base.close());
    }
    CHECK(house.noted() == std::vector{consulted(6), consulted(7)});
}
