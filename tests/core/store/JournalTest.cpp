// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Journal.h"

#include "store/DbError.h"
#include "store/JournalChecks.h"
#include "store/JournalRows.h"
#include "store/TestBase.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::test;
using store::JournalAction;
using store::JournalFlaw;
using store::JournalLine;

namespace {

JournalLine consultation(const Clock& clock, std::int64_t person)
{
    return {.at = clock.now(), .actor = "c.durand", .action = JournalAction::Consult, .subject = person};
}

/// A journal of `count` consultations, of people 101, 102…
void fill(TestBase& base, int count)
{
    for (int i = 1; i <= count; ++i) {
        const auto line = consultation(base.clock, 100 + i);
        store::appendToJournal(base.database, {&line, 1});
    }
}

std::vector<JournalLine> linesOf(const store::Database& database)
{
    std::vector<JournalLine> lines;
    auto query = database.statement(std::string{store::kJournalRows} + " ORDER BY line");
    while (query.step()) {
        lines.push_back(store::journalLineOf(query));
    }
    return lines;
}

/// As whoever has the passphrase and an SQL tool would.
void tamper(const TestBase& base, const std::string& sql)
{
    std::string triggers;
    std::string drops;
    {
        auto query = base.database.statement(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name LIKE 'journal%'");
        while (query.step()) {
            drops += "DROP TRIGGER " + query.get<std::string>(0) + ";";
            triggers += query.get<std::string>(1) + ";";
        }
    }
    base.database.script(drops + sql + ";" + triggers);
}

struct Flaw {
    JournalFlaw flaw;
    std::int64_t first;
    std::int64_t last;

    friend bool operator==(const Flaw&, const Flaw&) = default;
};

std::vector<Flaw> flawsOf(const TestBase& base, const std::vector<store::SeenHead>& seen = {})
{
    std::vector<Flaw> flaws;
    for (const auto& finding : store::verifyJournal(base.database, seen)) {
        flaws.push_back({finding.flaw, finding.first, finding.last});
    }
    return flaws;
}

} // namespace

TEST_CASE("lines follow one another, and the journal that is left alone is sound", "[store][journal]")
{
    TestBase base;
    CHECK(flawsOf(base).empty());
    fill(base, 5);
    const auto lines = linesOf(base.database);
    REQUIRE(lines.size() == 5);
    CHECK(lines[2].line == 3);
    CHECK(lines[2].subject == 103);
    CHECK(lines[2].actor == "c.durand");
    CHECK(lines[2].at == base.clock.now());
    CHECK(flawsOf(base).empty());
    CHECK(store::isSound(store::verifyJournal(base.database)));
}

TEST_CASE("the base itself refuses to change, remove, replace or insert a line", "[store][journal]")
{
    TestBase base;
    fill(base, 4);
    const auto before = linesOf(base.database);
    for (const auto* sql :
         {"UPDATE journal SET subject = 7 WHERE line = 2", "DELETE FROM journal WHERE line = 4",
          "DELETE FROM journal", "INSERT OR REPLACE INTO journal SELECT * FROM journal WHERE line = 2",
          "INSERT INTO journal SELECT 9, at, actor, action, subject, amount, origin,"
          " origin_line, previous, hash FROM journal WHERE line = 2",
          "UPDATE journal_anchor SET line = 99", "DELETE FROM journal_anchor",
          "UPDATE journal_anchor SET line = 2, hash = x'00'"}) {
        CAPTURE(sql);
        CHECK_THROWS_AS(base.database.script(sql), store::DbError);
    }
    CHECK(linesOf(base.database) == before);
    CHECK(flawsOf(base).empty());
}

TEST_CASE("a line that was removed is found", "[store][journal]")
{
    TestBase base;
    fill(base, 6);
    SECTION("one in the middle")
    {
        tamper(base, "DELETE FROM journal WHERE line = 3");
        CHECK(flawsOf(base) == std::vector{Flaw{JournalFlaw::Removed, 3, 3}});
    }
    SECTION("the first ones")
    {
        tamper(base, "DELETE FROM journal WHERE line <= 2");
        CHECK(flawsOf(base) == std::vector{Flaw{JournalFlaw::Removed, 1, 2}});
    }
    SECTION("and those after it numbered anew")
    {
        tamper(base, "DELETE FROM journal WHERE line = 3; UPDATE journal SET line = line - 1 WHERE line > 3;"
                     "UPDATE sqlite_sequence SET seq = 5 WHERE name = 'journal'");
        CHECK(flawsOf(base) == std::vector{Flaw{JournalFlaw::Changed, 3, 3}});
    }
}

TEST_CASE("a line that was changed is found", "[store][journal]")
{
    TestBase base;
    fill(base, 6);
    for (const auto* change : {"subject = 7", "actor = 'x'", "at = at + 1", "action = 'search'", "amount = 1",
                               "action = 'nothing'"}) {
        CAPTURE(change);
        TestBase one;
        fill(one, 6);
        tamper(one, std::string{"UPDATE journal SET "} + change + " WHERE line = 4");
        CHECK(flawsOf(one) == std::vector{Flaw{JournalFlaw::Changed, 4, 4}});
    }
    SECTION("with a hash that fits it: the next one does not follow")
    {
        auto line = linesOf(base.database)[3];
        line.subject = 7;
        const auto previous =
            base.database.value<std::string>("SELECT lower(hex(previous)) FROM journal WHERE line = 4")
                .value();
        tamper(base, "UPDATE journal SET subject = 7, hash = unhex('" + store::journalHash(previous, line)
                         + "') WHERE line = 4");
        CHECK(flawsOf(base) == std::vector{Flaw{JournalFlaw::Changed, 5, 5}});
    }
}

TEST_CASE("lines that were reordered are found", "[store][journal]")
{
    TestBase base;
    fill(base, 6);
    tamper(base, "UPDATE journal SET line = -1 WHERE line = 3; UPDATE journal SET line = 3 WHERE line = 4;"
                 "UPDATE journal SET line = 4 WHERE line = -1");
    CHECK(flawsOf(base) == std::vector{Flaw{JournalFlaw::Moved, 3, 5}});
}

TEST_CASE("a tail that was cut is found", "[store][journal]")
{
    TestBase base;
    fill(base, 6);
    const store::SeenHead seen{store::journalHead(base.database), "copie du 15"};
    CHECK(flawsOf(base, {seen}).empty());
    SECTION("by the numbers that were given")
    {
        tamper(base, "DELETE FROM journal WHERE line > 4");
        CHECK(flawsOf(base) == std::vector{Flaw{JournalFlaw::Cut, 5, 6}});
    }
    SECTION("later, too: what is written next leaves a gap")
    {
        tamper(base, "DELETE FROM journal WHERE line > 4");
        fill(base, 2);
        CHECK(flawsOf(base) == std::vector{Flaw{JournalFlaw::Removed, 5, 6}});
    }
    SECTION("with the count of numbers set back, by what a copy knows")
    {
        tamper(base, "DELETE FROM journal WHERE line > 4;"
                     "UPDATE sqlite_sequence SET seq = 4 WHERE name = 'journal'");
        CHECK(flawsOf(base).empty());
        const auto findings = store::verifyJournal(base.database, {{seen}});
        REQUIRE(findings.size() == 1);
        CHECK(findings[0].flaw == JournalFlaw::Cut);
        CHECK(findings[0].first == 5);
        CHECK(findings[0].witness == "copie du 15");
        CHECK(findings[0].near == base.clock.now());
        // And written anew up to there: another chain.
        fill(base, 2);
        CHECK(flawsOf(base, {seen}) == std::vector{Flaw{JournalFlaw::Replaced, 6, 6}});
    }
}

TEST_CASE("that what guards the journal was taken away is found", "[store][journal]")
{
    TestBase base;
    fill(base, 1);
    base.database.script("DROP TRIGGER journal_never_changed");
    CHECK(flawsOf(base) == std::vector{Flaw{JournalFlaw::Unguarded, 0, 0}});
}

TEST_CASE("a year later, what is older goes, once a day, and the rest is sound", "[store][journal]")
{
    TestBase base;
    fill(base, 3);
    const store::SeenHead early{store::journalHead(base.database), "copie"};
    base.clock.set(day("2026-12-01"));
    fill(base, 2);
    const store::SeenHead seen{store::journalHead(base.database), "copie"};
    base.clock.set(day("2027-01-15"));
    store::purgeJournal(base.database, base.clock, "c.durand");
    CHECK(linesOf(base.database).size() == 5); // the day itself is kept
    base.clock.set(day("2027-01-16"));
    store::purgeJournal(base.database, base.clock, "c.durand");
    auto lines = linesOf(base.database);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].line == 4);
    CHECK(lines[2].action == JournalAction::JournalPurge);
    CHECK(lines[2].amount == 3);
    CHECK(flawsOf(base, {early, seen}).empty());

    // All of it, even the last line: the next one follows all the same.
    base.clock.set(day("2029-01-01"));
    store::purgeJournal(base.database, base.clock, "c.durand");
    lines = linesOf(base.database);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].line == 7);
    fill(base, 1);
    CHECK(flawsOf(base, {early, seen}).empty());
}

TEST_CASE("how long lines are kept is a setting of the base, within bounds", "[store][journal]")
{
    TestBase base;
    CHECK(store::journalMonths(base.database) == 12);
    const auto set = [&](const std::string& value) {
        base.database.run("DELETE FROM setting");
        base.write([&](store::Transaction& tx) {
            tx.database().run("INSERT INTO setting (id, fact_id, key, value, tx_in)"
                              " VALUES (?1, ?2, 'journal.months', ?3, ?4)",
                              tx.newId(), tx.newId(), value, tx.id());
        });
        return store::journalMonths(base.database);
    };
    CHECK(set("3") == 3);
    CHECK(set("36") == 36);
    CHECK(set("37") == 12);
    CHECK(set("0") == 12);
    CHECK(set("mois") == 12);
}

TEST_CASE("a clock that was set back is said once, and nothing is purged then", "[store][journal]")
{
    TestBase base;
    base.clock.set(day("2027-03-01"));
    fill(base, 2);
    base.clock.set(day("2026-01-15"));
    fill(base, 2);
    const auto lines = linesOf(base.database);
    REQUIRE(lines.size() == 5);
    CHECK(lines[2].action == JournalAction::ClockSetBack);
    CHECK(flawsOf(base) == std::vector{Flaw{JournalFlaw::ClockSetBack, 3, 3}});
    CHECK(store::isSound(store::verifyJournal(base.database)));

    TestBase ahead;
    fill(ahead, 1);
    ahead.clock.set(day("2028-01-01"));
    fill(ahead, 1);
    ahead.clock.set(day("2027-12-01"));
    store::purgeJournal(ahead.database, ahead.clock, "c.durand");
    CHECK(linesOf(ahead.database).size() == 2);
}

TEST_CASE("another journal is brought in once, however often", "[store][journal]")
{
    TestBase base;
    TestBase pack;
    fill(base, 2);
    fill(pack, 3);
    CHECK(store::bringInJournal(base.database, pack.database, 4) == 3);
    CHECK(store::bringInJournal(base.database, pack.database, 4) == 0);
    fill(pack, 1);
    CHECK(store::bringInJournal(base.database, pack.database, 4) == 1);
    const auto lines = linesOf(base.database);
    REQUIRE(lines.size() == 6);
    CHECK(lines[2].origin == 4);
    CHECK(lines[2].originLine == 1);
    CHECK(lines[2].subject == 101);
    CHECK(lines[5].originLine == 4);
    CHECK(store::knownHead(base.database, 4) == store::journalHead(pack.database));
    CHECK(flawsOf(base).empty());
}

TEST_CASE("lines within a transaction are there when it is, and not otherwise", "[store][journal]")
{
    TestBase base;
    const auto line = consultation(base.clock, 1);
    {
        store::Transaction tx{base.session, store::TxKind::Edit};
        store::appendToJournal(tx.database(), {&line, 1});
    }
    CHECK(linesOf(base.database).empty());
    base.write([&](store::Transaction& tx) { store::appendToJournal(tx.database(), {&line, 1}); });
    CHECK(linesOf(base.database).size() == 1);
}
