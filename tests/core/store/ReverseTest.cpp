// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Reverse.h"

#include "store/Integrity.h"
#include "store/Memo.h"
#include "store/TestBase.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::test;

namespace {

/// A base with one memo, "un".
struct OneMemo : TestBase {
    OneMemo()
    {
        write([&](auto& tx) {
            person = newPerson(tx);
            fact = store::add(tx, memo(person, "un"));
        });
    }

    TxId replace(const std::string& body)
    {
        return write([&](auto& tx) { store::replace(tx, fact, memo(person, body)); });
    }
    /// Throws when the undo is refused.
    TxId undo(TxId target)
    {
        return write([&](auto& tx) { store::reverse(tx, target).value(); }, store::TxKind::Undo);
    }
    /// The transactions that stand in the way of an undo.
    std::vector<std::string> standInTheWay(TxId target)
    {
        store::Transaction tx{session, store::TxKind::Undo};
        const auto refused = store::reverse(tx, target);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::UndoConflict);
        CHECK(refused.error().parameters.front() == std::to_string(target.value));
        return {refused.error().parameters.begin() + 1, refused.error().parameters.end()};
    }
    std::string body() const { return store::current<Memo>(database, fact).value().body; }

    PersonId person;
    FactId fact;
};

std::string text(TxId tx)
{
    return std::to_string(tx.value);
}

} // namespace

TEST_CASE("undo restores every current view, and undoing the undo redoes", "[store][reverse]")
{
    TestBase base;
    FactId kept;
    FactId ended;
    Memo memo{{}, day("2026-01-10"), "R. Martin", false, "un"};
    base.write([&](auto& tx) {
        memo.person = newPerson(tx);
        kept = store::add(tx, memo);
        ended = store::add(tx, memo);
    });
    const auto before = base.currentViews();

    memo.body = "deux";
    const auto change = base.write([&](auto& tx) {
        store::replace(tx, kept, memo);
        store::end<Memo>(tx, ended);
        store::add(tx, memo);
    });
    const auto after = base.currentViews();
    REQUIRE(after != before);

    const auto undo = base.write([&](auto& tx) { REQUIRE(store::reverse(tx, change)); }, store::TxKind::Undo);
    CHECK(base.currentViews() == before);
    CHECK(store::history<Memo>(base.database, kept).size() == 3);

    const auto redo = base.write([&](auto& tx) { REQUIRE(store::reverse(tx, undo)); }, store::TxKind::Undo);
    CHECK(base.currentViews() == after);

    base.write([&](auto& tx) { REQUIRE(store::reverse(tx, redo)); }, store::TxKind::Undo);
    CHECK(base.currentViews() == before);
}

TEST_CASE("undo refuses when a fact has moved since, and says by what", "[store][reverse]")
{
    TestBase base;
    FactId fact;
    Memo memo{{}, day("2026-01-10"), "R. Martin", false, "un"};
    const auto creation = base.write([&](auto& tx) {
        memo.person = newPerson(tx);
        fact = store::add(tx, memo);
    });
    memo.body = "deux";
    const auto later = base.write([&](auto& tx) { store::replace(tx, fact, memo); });

    const auto before = base.currentViews();
    base.write([&](auto& tx) {
        const auto refused = store::reverse(tx, creation);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::UndoConflict);
        CHECK(refused.error().parameters
              == std::vector{std::to_string(creation.value), std::to_string(later.value)});
    });
    CHECK(base.currentViews() == before);

    // Undone in the order of an undo stack, both go.
    base.write([&](auto& tx) { REQUIRE(store::reverse(tx, later)); }, store::TxKind::Undo);
    base.write([&](auto& tx) { REQUIRE(store::reverse(tx, creation)); }, store::TxKind::Undo);
    CHECK_FALSE(store::current<Memo>(base.database, fact));
    base.write([&](auto& tx) {
        CHECK(store::reverse(tx, TxId{999'999}).error().code == ErrorCode::TransactionUnknown);
    });
}

TEST_CASE("a fact that one transaction changed twice is what it was before both", "[store][reverse]")
{
    OneMemo base;
    const auto before = base.currentViews();
    const auto change = base.write([&](auto& tx) {
        store::replace(tx, base.fact, memo(base.person, "deux"));
        store::replace(tx, base.fact, memo(base.person, "trois"));
    });
    const auto after = base.currentViews();
    const auto undo = base.undo(change);
    CHECK(base.body() == "un");
    CHECK(base.currentViews() == before);
    base.undo(undo);
    CHECK(base.body() == "trois");
    CHECK(base.currentViews() == after);
}

TEST_CASE("a fact that one transaction added and changed is no more once that is undone", "[store][reverse]")
{
    OneMemo base;
    const auto before = base.currentViews();
    FactId added;
    const auto change = base.write([&](auto& tx) {
        added = store::add(tx, memo(base.person, "deux"));
        store::replace(tx, added, memo(base.person, "trois"));
    });
    const auto undo = base.undo(change);
    CHECK(base.currentViews() == before);
    CHECK_FALSE(store::current<Memo>(base.database, added));
    base.undo(undo);
    CHECK(store::current<Memo>(base.database, added)->body == "trois");
}

TEST_CASE("a fact that one transaction added and ended stands in nobody's way", "[store][reverse]")
{
    OneMemo base;
    const auto before = base.currentViews();
    const auto change = base.write([&](auto& tx) {
        store::end<Memo>(tx, store::add(tx, memo(base.person, "deux")));
        store::replace(tx, base.fact, memo(base.person, "trois"));
    });
    const auto after = base.currentViews();
    const auto undo = base.undo(change);
    CHECK(base.currentViews() == before);
    base.undo(undo);
    CHECK(base.currentViews() == after);
    CHECK(store::checkIntegrity(base.database));
}

TEST_CASE("a fact that one transaction changed and then ended comes back as it was", "[store][reverse]")
{
    OneMemo base;
    const auto before = base.currentViews();
    const auto change = base.write([&](auto& tx) {
        store::replace(tx, base.fact, memo(base.person, "deux"));
        store::end<Memo>(tx, base.fact);
    });
    CHECK_FALSE(store::current<Memo>(base.database, base.fact));
    const auto undo = base.undo(change);
    CHECK(base.currentViews() == before);
    base.undo(undo);
    CHECK_FALSE(store::current<Memo>(base.database, base.fact));
}

TEST_CASE("a fact ended since, or changed several times, names every transaction in the way",
          "[store][reverse]")
{
    OneMemo base;
    const auto first = base.replace("deux");
    const auto second = base.replace("trois");
    CHECK(base.standInTheWay(first) == std::vector{text(second)});
    const auto end = base.write([&](auto& tx) { store::end<Memo>(tx, base.fact); });
    CHECK(base.standInTheWay(second) == std::vector{text(end)});
    FactId other;
    const auto both = base.write([&](auto& tx) {
        other = store::add(tx, memo(base.person, "a"));
        store::add(tx, memo(base.person, "b"));
    });
    const auto later = base.write([&](auto& tx) { store::end<Memo>(tx, other); });
    CHECK(base.standInTheWay(both) == std::vector{text(later)});
}

TEST_CASE("a later change that put the same values back is no conflict", "[store][reverse]")
{
    OneMemo base;
    const auto change = base.replace("deux");
    base.replace("trois");
    base.replace("deux");
    base.undo(change);
    CHECK(base.body() == "un");
}

TEST_CASE("nothing of an undo that is refused is written", "[store][reverse]")
{
    OneMemo base;
    FactId other;
    const auto change = base.write([&](auto& tx) {
        store::replace(tx, base.fact, memo(base.person, "deux"));
        other = store::add(tx, memo(base.person, "autre"));
    });
    base.write([&](auto& tx) { store::replace(tx, other, memo(base.person, "autre, plus tard")); });
    const auto before = base.currentViews();
    base.write([&](auto& tx) { CHECK_FALSE(store::reverse(tx, change)); });
    CHECK(base.currentViews() == before);
    CHECK(base.body() == "deux");
}

TEST_CASE("a transaction that wrote nothing is undone by nothing", "[store][reverse]")
{
    OneMemo base;
    const auto empty = base.write([](auto&) { });
    const auto before = base.currentViews();
    base.undo(empty);
    CHECK(base.currentViews() == before);
}
