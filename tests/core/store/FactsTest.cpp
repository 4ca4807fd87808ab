// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Facts.h"

#include "meeting/Tables.h"
#include "reference/Settings.h"
#include "report/FrozenReport.h"
#include "store/FactTables.h"
#include "store/Memo.h"
#include "store/TestBase.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::test;

TEST_CASE("a correction closes a version and keeps it", "[store][facts]")
{
    TestBase base;
    FactId fact;
    Memo memo{{}, day("2026-01-10"), "R. Martin", false, "vu ce matin"};
    const auto first = base.write([&](auto& tx) {
        memo.person = newPerson(tx);
        fact = store::add(tx, memo);
    });
    base.clock.set(day("2026-01-20"));
    memo.body = "vu hier matin";
    const auto second = base.write([&](auto& tx) { store::replace(tx, fact, memo); });

    CHECK(store::current<Memo>(base.database, fact)->body == "vu hier matin");
    const auto versions = store::history<Memo>(base.database, fact);
    REQUIRE(versions.size() == 2);
    CHECK(versions[0].value.body == "vu ce matin");
    CHECK(versions[0].in == first);
    CHECK(versions[0].out == second);
    CHECK(versions[1].in == second);
    CHECK_FALSE(versions[1].out);
    CHECK(store::lastTransactionUntil(base.database, day("2026-01-19")) == first);
    CHECK(store::lastTransactionUntil(base.database, day("2026-01-20")) == second);
    CHECK_FALSE(store::lastTransactionUntil(base.database, day("2026-01-14")));
}

TEST_CASE("a fact has one current version", "[store][facts]")
{
    TestBase base;
    base.write([&](auto& tx) {
        const Memo memo{newPerson(tx), day("2026-01-10"), "R. Martin", false, "a"};
        const auto fact = store::add(tx, memo);
        CHECK_THROWS_AS(store::addAs(tx, fact, memo), store::DbError);
        store::end<Memo>(tx, fact);
        CHECK_FALSE(store::current<Memo>(base.database, fact));
        CHECK_THROWS_AS(store::end<Memo>(tx, fact), store::DbError);
    });
}

TEST_CASE("without commit nothing is written, not even the journal", "[store][facts]")
{
    TestBase base;
    const auto before = base.currentViews();
    {
        store::Transaction tx{base.session, store::TxKind::Edit};
        store::add(tx, Memo{newPerson(tx), day("2026-01-10"), "R. Martin", false, "a"});
    }
    CHECK(base.currentViews() == before);
    CHECK(base.database.value<int>("SELECT count(*) FROM tx") == 0);
}

TEST_CASE("ids are never used twice, over transactions and tables", "[store]")
{
    TestBase base;
    std::int64_t last = 0;
    base.write([&](auto& tx) { last = newPerson(tx).value; });
    const auto next = base.write([](auto&) { });
    CHECK(next.value > last);
    base.database.run("UPDATE meta SET value = '3' WHERE key = 'issuer'");
    const auto inPack = base.write([](auto&) { });
    CHECK(inPack.value >> 40 == 3);
}

TEST_CASE("the journal's time does not run backwards when the clock does", "[store]")
{
    TestBase base;
    base.clock.set(day("2026-03-01"));
    base.write([](auto&) { });
    base.clock.set(day("2026-02-01"));
    base.write([](auto&) { });
    CHECK(base.database.value<Date>("SELECT min(recorded_on) FROM tx") == day("2026-03-01"));
}

TEST_CASE("every table of facts is found by its columns", "[store]")
{
    TestBase base;
    const auto tables = store::factTables(base.database);
    const auto views =
        base.database.value<std::size_t>("SELECT count(*) FROM sqlite_schema WHERE type = 'view'");
    CHECK(tables.size() == views);
    CHECK(std::ranges::any_of(tables, [](const auto& table) { return table.name == "note"; }));
    CHECK(std::ranges::none_of(tables, [](const auto& table) { return table.name == "tx"; }));
}

TEST_CASE("a text of a fact has a longest size, and what is refused leaves nothing", "[store][facts][limits]")
{
    TestBase base;
    const auto people = [&] { return base.database.value<int>("SELECT count(*) FROM person").value(); };
    base.write([&](auto& tx) { store::add(tx, memo(newPerson(tx), std::string(limits::kText, 'x'))); });
    const int before = people();
    try {
        base.write(
            [&](auto& tx) { store::add(tx, memo(newPerson(tx), std::string(limits::kText + 1, 'x'))); });
        FAIL("it was written");
    } catch (const store::Refusal& refusal) {
        const auto error = refusal.toError("b.jalon");
        CHECK(error.code == ErrorCode::TextTooLong);
        CHECK(error.parameters == std::vector<std::string>{"body", limits::inFrench(limits::kText)});
    }
    CHECK(people() == before);
}

TEST_CASE("a setting may hold a file, which has a largest size too", "[store][facts][limits]")
{
    TestBase base;
    base.write([](auto& tx) { reference::setSetting(tx, "logo", std::string(limits::kText + 1, 'x')); });
    CHECK_THROWS_AS(base.write([](auto& tx) {
        reference::setSetting(tx, "logo", std::string(limits::kStoredFile + 1, 'x'));
    }),
                    store::Refusal);
    CHECK(reference::setting(base.database, "logo")->size() == limits::kText + 1);
}

TEST_CASE("a frozen report and the minutes of a meeting may be as long as files are",
          "[store][facts][limits]")
{
    TestBase base;
    report::MonthlyReport report;
    report.query.period = {day("2026-01-01"), day("2026-02-01")};
    report.scope = std::string(limits::kText + 1, 'x');
    FactId frozen;
    base.write([&](auto& tx) {
        frozen = report::freeze(tx, report);
        meeting::Meeting held;
        held.heldOn = day("2026-01-10");
        held.minutes = std::string(limits::kText + 1, 'x');
        const FactId id{tx.newId()};
        tx.database().run("INSERT INTO meeting (id) VALUES (?1)", id);
        store::addAs(tx, id, held);
    });
    CHECK(report::frozenEntry(base.database, frozen)->scope == report.scope);
}

TEST_CASE("the engine takes no value larger than any base may hold", "[store][limits]")
{
    const TestBase base;
    const auto made = [&](std::size_t bytes) {
        return base.database.value<std::int64_t>("SELECT length(zeroblob(?1))",
                                                 static_cast<std::int64_t>(bytes));
    };
    CHECK(made(limits::kStoredValue) == static_cast<std::int64_t>(limits::kStoredValue));
    CHECK_THROWS_AS(made(limits::kStoredValue + 1), store::DbError);
}
