// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who looked at what far from the base comes back with the pack.
#include "exchange/PackBase.h"

#include "casefile/FileView.h"
#include "store/JournalKeeper.h"
#include "store/JournalRows.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::test;
using store::JournalAction;

namespace {

/// A base whose own journal is written, as an open one's is.
struct WitnessedBase : PackBase {
    WitnessedBase() { database.setWitness(keeper()); }

    std::shared_ptr<store::JournalKeeper> keeper()
    {
        return std::make_shared<store::JournalKeeper>(
            database.file(), testKey().copy(), store::Access::Write,
            store::PendingJournal::of(database, folder / "journals"), std::make_shared<FixedClock>(clock),
            "testeur");
    }

    void readInPack(PersonId person, store::OpenMode mode) const
    {
        auto pack = opened(mode);
        REQUIRE(casefile::fileOf(pack.database(), person));
        pack.close().value();
    }

    std::vector<store::JournalLine> lines(const store::Database& of) const
    {
        std::vector<store::JournalLine> all;
        auto query = of.statement(std::string{store::kJournalRows} + " ORDER BY line");
        while (query.step()) {
            all.push_back(store::journalLineOf(query));
        }
        return all;
    }

    std::vector<JournalAction> actions() const
    {
        std::vector<JournalAction> all;
        for (const auto& line : lines(database)) {
            all.push_back(line.action);
        }
        return all;
    }
};

} // namespace

TEST_CASE("a pack that leaves is in the base's journal, whose head it takes along", "[exchange][journal]")
{
    WitnessedBase base;
    const auto left = base.leave();
    const auto lines = base.lines(base.database);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].action == JournalAction::PackOut);
    CHECK(lines[0].subject == left.issuer);
    CHECK(lines[0].amount == 3);
    auto pack = base.opened();
    CHECK(store::knownHead(pack.database(), 0) == store::journalHead(base.database));
    CHECK(base.lines(pack.database()).empty());
}

TEST_CASE("what was read in a pack comes back with it, once", "[exchange][journal]")
{
    WitnessedBase base;
    const auto left = base.leave();
    base.readInPack(base.personOf(0), store::OpenMode::Write);
    base.readInPack(base.personOf(1), store::OpenMode::Read); // noted beside it, on this machine
    base.inPack([&](auto& tx) { store::add(tx, PackBase::note(base.personOf(0), "vu à Die")); });
    for (int twice = 0; twice < 2; ++twice) {
        const auto merged = base.broughtBack();
        REQUIRE(merged);
        CHECK(merged->journal.empty());
    }
    const auto lines = base.lines(base.database);
    CHECK(base.actions()
          == std::vector{JournalAction::PackOut, JournalAction::PackBack, JournalAction::Consult,
                         JournalAction::Consult});
    CHECK(lines[2].subject == base.personOf(0).value);
    CHECK(lines[2].origin == left.issuer);
    CHECK(lines[3].subject == base.personOf(1).value);
    CHECK(store::verifyJournal(base.database).empty());
}

TEST_CASE("a pack in which nothing was written brings back who looked", "[exchange][journal]")
{
    WitnessedBase base;
    base.leave();
    base.readInPack(base.personOf(0), store::OpenMode::Write);
    const auto merged = base.broughtBack();
    REQUIRE(merged);
    CHECK_FALSE(merged->recordedAs);
    CHECK(base.actions() == std::vector{JournalAction::PackOut, JournalAction::Consult});
}

TEST_CASE("a pack shows that the base's journal was cut behind it", "[exchange][journal]")
{
    WitnessedBase base;
    REQUIRE(store::noteFirst(base.database, {JournalAction::ExportPeople, 0, 40}));
    base.leave();
    base.database.script("DROP TRIGGER journal_never_removed; DELETE FROM journal;"
                         "UPDATE sqlite_sequence SET seq = 0 WHERE name = 'journal'");
    const auto merged = base.broughtBack();
    REQUIRE(merged);
    REQUIRE(merged->journal.size() == 1);
    CHECK(merged->journal[0].flaw == store::JournalFlaw::Cut);
    CHECK(merged->journal[0].witness == "jeudi.jalonpack");
}
