// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/BulkFacts.h"

#include "store/Integrity.h"
#include "store/Memo.h"
#include "store/TestBase.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace jalon;
using namespace jalon::test;

namespace {

std::string bodyOf(int number)
{
    return "note " + std::to_string(number);
}

} // namespace

TEST_CASE("facts written many at once are those that are written one by one", "[store][bulk]")
{
    const auto count = GENERATE(0, 1, 2, 31, 32, 33, 100, 5000);
    CAPTURE(count);
    TestBase base;
    std::vector<FactId> facts;
    const auto written = base.write([&](auto& tx) {
        const auto person = newPerson(tx);
        store::BulkFacts<Memo> bulk{tx};
        for (int i = 0; i < count; ++i) {
            facts.push_back(bulk.add(memo(person, bodyOf(i))));
        }
        bulk.flush();
    });
    CHECK(base.database.value<int>("SELECT count(*) FROM note_now") == count);
    CHECK(base.database.value<int>("SELECT count(*) FROM note WHERE tx_in = ?1", written) == count);
    for (int i = 0; i < count; ++i) {
        const auto found = store::current<Memo>(base.database, facts.at(static_cast<std::size_t>(i)));
        REQUIRE(found);
        CHECK(found->body == bodyOf(i));
    }
    CHECK(store::integrityFindings(base.database).empty());
}

TEST_CASE("what is held is not there yet, and is written once", "[store][bulk]")
{
    TestBase base;
    base.write([&](auto& tx) {
        const auto person = newPerson(tx);
        store::BulkFacts<Memo> bulk{tx};
        const auto fact = bulk.add(memo(person, "tenue"));
        CHECK_FALSE(store::current<Memo>(base.database, fact));
        bulk.flush();
        CHECK(store::current<Memo>(base.database, fact));
        bulk.flush();
    });
    CHECK(base.database.value<int>("SELECT count(*) FROM note") == 1);
}

TEST_CASE("a fact under an id of the caller's", "[store][bulk]")
{
    TestBase base;
    base.write([&](auto& tx) {
        const auto person = newPerson(tx);
        store::BulkFacts<Memo> bulk{tx};
        bulk.addAs(FactId{person.value}, memo(person, "la sienne"));
        bulk.flush();
        CHECK(store::current<Memo>(base.database, FactId{person.value})->body == "la sienne");
    });
}

TEST_CASE("facts written many at once are undone together", "[store][bulk]")
{
    TestBase base;
    const auto before = base.currentViews();
    {
        store::Transaction tx{base.session, store::TxKind::Import};
        store::BulkFacts<Memo> bulk{tx};
        bulk.add(memo(newPerson(tx), "perdue"));
        bulk.flush();
    }
    CHECK(base.currentViews() == before);
}

TEST_CASE("rows that are no facts, many at once", "[store][bulk]")
{
    const auto count = GENERATE(0, 1, 33, 4097);
    TestBase base;
    base.write([&](auto& tx) {
        store::BulkRows<std::string, std::string> rows{tx, "meta (key, value)"};
        for (int i = 0; i < count; ++i) {
            rows.add("clé " + std::to_string(i), bodyOf(i));
        }
        rows.flush();
    });
    CHECK(base.database.value<int>("SELECT count(*) FROM meta WHERE key LIKE 'clé %'") == count);
    CHECK(base.database.value<int>("SELECT count(*) FROM meta WHERE key LIKE 'clé %'"
                                   " AND value = 'note ' || substr(key, 5)")
          == count);
}
