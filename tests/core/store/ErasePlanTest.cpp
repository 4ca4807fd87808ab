// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What becomes of one fact when a transaction is erased: versions as the journal has them in, a plan out.
#include "store/ErasePlan.h"

#include "store/TestBase.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::test;
using store::FactPlan;
using store::PlannedVersion;
using store::TxKind;

namespace {

/// Transactions before, the one that is erased, and others after it; versions that all say something else,
/// unless told.
struct Journal : TestBase {
    TxId before = write([](auto&) { });
    TxId target = write([](auto&) { }, TxKind::Import);

    TxId later()
    {
        return write([](auto&) { });
    }
    TxId undo(TxId undone)
    {
        store::Transaction tx{session, TxKind::Undo, {.list = {}, .reverses = undone}};
        tx.commit();
        return tx.id();
    }

    PlannedVersion version(std::int64_t id, TxId in, std::optional<TxId> out = {}) const
    {
        return {id, in, out, store::ErasedChain{database, target}.holds(in)};
    }
    FactPlan plan(const std::vector<PlannedVersion>& versions,
                  std::pair<std::int64_t, std::int64_t> same = {}) const
    {
        const store::ErasedChain chain{database, target};
        return store::planFact(versions, chain, [same](std::int64_t one, std::int64_t other) {
            return same == std::pair{one, other} || same == std::pair{other, one};
        });
    }
};

using Ids = std::vector<std::int64_t>;

} // namespace

TEST_CASE("the chain of an erasure: the transaction, its undos and their undos", "[store][eraseplan]")
{
    Journal journal;
    const auto other = journal.later();
    const auto undo = journal.undo(journal.target);
    const auto redo = journal.undo(undo);
    const store::ErasedChain chain{journal.database, journal.target};
    CHECK(chain.transactions() == std::set{journal.target, undo, redo});
    CHECK_FALSE(chain.holds(other));
    CHECK_FALSE(chain.holds(journal.before));
}

TEST_CASE("later work that was itself undone comes to nothing, earlier work does not", "[store][eraseplan]")
{
    Journal journal;
    const auto undone = journal.later();
    const auto held = journal.later();
    const auto undo = journal.undo(undone);
    const auto redone = journal.later();
    const auto firstUndo = journal.undo(redone);
    const auto redo = journal.undo(firstUndo);
    const auto undoOfBefore = journal.undo(journal.before);
    const store::ErasedChain chain{journal.database, journal.target};
    CHECK(chain.comesToNothing(undone));
    CHECK(chain.comesToNothing(undo));
    CHECK_FALSE(chain.comesToNothing(held));
    CHECK_FALSE(chain.comesToNothing(redone));
    CHECK_FALSE(chain.comesToNothing(redo));
    CHECK_FALSE(chain.comesToNothing(journal.before));
    CHECK_FALSE(chain.comesToNothing(undoOfBefore));
}

TEST_CASE("a fact that only the erased transaction brought goes", "[store][eraseplan]")
{
    const Journal journal;
    const auto plan = journal.plan({journal.version(1, journal.target)});
    CHECK(plan.removed == Ids{1});
    CHECK_FALSE(plan.reopened);
    CHECK(plan.conflicts.empty());
}

TEST_CASE("a version that it had closed holds again", "[store][eraseplan]")
{
    const Journal journal;
    const auto changed = journal.plan(
        {journal.version(1, journal.before, journal.target), journal.version(2, journal.target)});
    CHECK(changed.removed == Ids{2});
    CHECK(changed.reopened == 1);
    CHECK_FALSE(changed.reopenedUntil);
    const auto ended = journal.plan({journal.version(1, journal.before, journal.target)});
    CHECK(ended.removed.empty());
    CHECK(ended.reopened == 1);
}

TEST_CASE("several versions of the erased transaction go together", "[store][eraseplan]")
{
    const Journal journal;
    const auto plan = journal.plan({journal.version(1, journal.before, journal.target),
                                    journal.version(2, journal.target, journal.target),
                                    journal.version(3, journal.target)});
    CHECK(plan.removed == Ids{2, 3});
    CHECK(plan.reopened == 1);
}

TEST_CASE("an undo goes with what it undid", "[store][eraseplan]")
{
    Journal journal;
    const auto undo = journal.undo(journal.target);
    const auto plan = journal.plan({journal.version(1, journal.before, journal.target),
                                    journal.version(2, journal.target, undo), journal.version(3, undo)},
                                   {1, 3});
    CHECK(plan.removed == Ids{2, 3});
    CHECK(plan.reopened == 1);
    CHECK_FALSE(plan.reopenedUntil);
}

TEST_CASE("later work on what it brought stands in the way, and is named", "[store][eraseplan]")
{
    Journal journal;
    const auto first = journal.later();
    const auto second = journal.later();
    const auto plan = journal.plan({journal.version(1, journal.before, journal.target),
                                    journal.version(2, journal.target, first),
                                    journal.version(3, first, second), journal.version(4, second)});
    CHECK(plan.conflicts == std::set{first, second});
    CHECK(plan.removed.empty());
    const auto ended = journal.plan(
        {journal.version(1, journal.before, journal.target), journal.version(2, journal.target, first)});
    CHECK(ended.conflicts == std::set{first});
}

TEST_CASE("later work that was undone goes too", "[store][eraseplan]")
{
    Journal journal;
    const auto later = journal.later();
    const auto undo = journal.undo(later);
    const auto plan = journal.plan({journal.version(1, journal.before, journal.target),
                                    journal.version(2, journal.target, later),
                                    journal.version(3, later, undo), journal.version(4, undo)},
                                   {2, 4});
    CHECK(plan.conflicts.empty());
    CHECK(plan.removed == Ids{2, 3, 4});
    CHECK(plan.reopened == 1);
}

TEST_CASE("work that began after an undo stays: the erased versions are taken out between",
          "[store][eraseplan]")
{
    Journal journal;
    const auto undo = journal.undo(journal.target);
    const auto later = journal.later();
    const std::vector<PlannedVersion> versions = {journal.version(1, journal.before, journal.target),
                                                  journal.version(2, journal.target, undo),
                                                  journal.version(3, undo, later), journal.version(4, later)};
    const auto plan = journal.plan(versions, {1, 3});
    CHECK(plan.conflicts.empty());
    CHECK(plan.removed == Ids{2, 3});
    CHECK(plan.reopened == 1);
    CHECK(plan.reopenedUntil == later);
    // Where the undo had not put the very values back, the later work builds on what is erased.
    CHECK(journal.plan(versions).conflicts == std::set{later});
}

TEST_CASE("a fact about somebody who goes cannot stay", "[store][eraseplan]")
{
    Journal journal;
    const auto later = journal.later();
    auto about = journal.version(1, later);
    about.marked = true; // about a person whom only the erased transaction brought
    CHECK(journal.plan({about}).conflicts == std::set{later});
    const auto undo = journal.undo(later);
    about.out = undo;
    CHECK(journal.plan({about}).removed == Ids{1});
}
