// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Transaction.h"

#include "store/Memo.h"
#include "store/TestBase.h"

#include <catch2/catch_test_macros.hpp>

#include <stdexcept>

using namespace jalon;
using namespace jalon::test;
using store::Transaction;
using store::TxKind;

namespace {

std::int64_t counter(const TestBase& base)
{
    return base.database.value<std::int64_t>("SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'next_id'")
        .value();
}

} // namespace

TEST_CASE("the journal says who, when, what for", "[store][transaction]")
{
    TestBase base;
    base.session.actor = "c.durand";
    base.clock.set(day("2026-03-04"));
    const auto first = base.write([](auto&) { }, TxKind::Merge);
    TxId second;
    {
        Transaction tx{base.session, TxKind::Undo, {.list = ListId{9}, .reverses = first}};
        CHECK(tx.recordedOn() == day("2026-03-04"));
        second = tx.id();
        tx.commit();
    }
    auto row =
        base.database.statement("SELECT actor, kind, recorded_on, recorded_at, list_id, reverses FROM tx"
                                " WHERE id = ?1");
    row.bind(second);
    REQUIRE(row.step());
    CHECK(row.get<std::string>(0) == "c.durand");
    CHECK(row.get<TxKind>(1) == TxKind::Undo);
    CHECK(row.get<Date>(2) == day("2026-03-04"));
    CHECK(row.get<std::int64_t>(3) == base.clock.now().time_since_epoch().count());
    CHECK(row.get<ListId>(4) == ListId{9});
    CHECK(row.get<TxId>(5) == first);
}

TEST_CASE("ids grow within a transaction and from one to the next", "[store][transaction]")
{
    TestBase base;
    std::vector<std::int64_t> ids;
    for (int i = 0; i < 3; ++i) {
        Transaction tx{base.session, TxKind::Edit};
        ids.push_back(tx.id().value);
        ids.push_back(tx.newId());
        ids.push_back(tx.newId());
        tx.commit();
    }
    CHECK(std::ranges::is_sorted(ids));
    CHECK(std::ranges::adjacent_find(ids) == ids.end());
    CHECK(counter(base) == ids.back() + 1);
}

TEST_CASE("ids of a transaction that was rolled back are used by the next", "[store][transaction]")
{
    TestBase base;
    const auto before = counter(base);
    {
        Transaction tx{base.session, TxKind::Edit};
        tx.newId();
    }
    CHECK(counter(base) == before);
    CHECK(base.write([](auto&) { }).value == before);
}

TEST_CASE("one transaction at a time", "[store][transaction]")
{
    TestBase base;
    Transaction first{base.session, TxKind::Edit};
    CHECK_THROWS_AS((Transaction{base.session, TxKind::Edit}), store::DbError);
    store::add(first, memo(newPerson(first), "toujours là"));
    first.commit();
    CHECK(base.database.value<int>("SELECT count(*) FROM note_now") == 1);
}

TEST_CASE("an exception within leaves the base as it was", "[store][transaction]")
{
    TestBase base;
    const auto before = base.currentViews();
    CHECK_THROWS_AS(base.write([](Transaction& tx) {
        store::add(tx, memo(newPerson(tx), "perdue"));
        throw std::runtime_error("une panne");
    }),
                    std::runtime_error);
    CHECK(base.currentViews() == before);
    CHECK(base.database.value<int>("SELECT count(*) FROM tx") == 0);
    CHECK_NOTHROW(base.write([](auto&) { }));
}

TEST_CASE("what follows the facts is called before each commit, and what it writes is of the transaction",
          "[store][transaction]")
{
    TestBase base;
    std::vector<TxId> called;
    base.session.beforeCommit = [&called](Transaction& tx) {
        called.push_back(tx.id());
        store::add(tx, memo(newPerson(tx), "dérivée"));
    };
    const auto first = base.write([](auto&) { });
    {
        const Transaction abandoned{base.session, TxKind::Edit};
    }
    const auto second = base.write([](auto&) { });
    CHECK(called == std::vector{first, second});
    CHECK(base.database.value<int>("SELECT count(*) FROM note WHERE tx_in IN (?1, ?2)", first, second) == 2);
}

TEST_CASE("when what follows the facts fails, nothing is written", "[store][transaction]")
{
    TestBase base;
    base.session.beforeCommit = [](Transaction&) { throw std::runtime_error("une panne"); };
    CHECK_THROWS_AS(base.write([](Transaction& tx) { store::add(tx, memo(newPerson(tx), "perdue")); }),
                    std::runtime_error);
    base.session.beforeCommit = {};
    CHECK(base.database.value<int>("SELECT count(*) FROM tx") == 0);
    CHECK(base.database.value<int>("SELECT count(*) FROM person") == 0);
}

TEST_CASE("the versions of a transaction have ids up to the next one's", "[store][transaction]")
{
    TestBase base;
    std::int64_t version = 0;
    const auto first = base.write([&](auto& tx) { version = tx.newId(); });
    CHECK(store::endOfVersions(base.database, first) > version);
    const auto second = base.write([](auto&) { });
    CHECK(store::endOfVersions(base.database, first) == second.value);
    CHECK(store::endOfVersions(base.database, second) > second.value);
}

TEST_CASE("a day before the first transaction has no last one", "[store][transaction]")
{
    TestBase base;
    CHECK_FALSE(store::lastTransactionUntil(base.database, day("2030-01-01")));
    base.clock.set(day("2026-03-04"));
    base.write([](auto&) { });
    const auto second = base.write([](auto&) { });
    CHECK(store::lastTransactionUntil(base.database, day("2026-03-04")) == second);
    CHECK_FALSE(store::lastTransactionUntil(base.database, day("2026-03-03")));
}

TEST_CASE("no transaction on a connection for reading", "[store][transaction]")
{
    TestBase base;
    auto reading = store::Database::open(base.database.file(), testKey(), store::Access::Read);
    const store::Session session{reading, "testeur", base.clock};
    CHECK_THROWS_AS((Transaction{session, TxKind::Edit}), store::DbError);
    CHECK(reading.value<int>("SELECT 1") == 1);
}
