// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"

#include "base/Id.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <vector>

namespace jalon::store {

/// What an erasure takes out of the journal's point of view: a transaction with its undos, the undos of
/// these…; and which other transactions come to nothing because they were undone.
class ErasedChain {
public:
    ErasedChain(const Database& database, TxId target);

    const std::set<TxId>& transactions() const { return m_erased; }
    bool holds(TxId tx) const { return m_erased.contains(tx); }
    /// Begun after the erased transaction, and undone; or one of the undos that made it so.
    bool comesToNothing(TxId tx) const;

private:
    bool isUndone(TxId tx) const;
    bool isLater(TxId tx) const;

    const Database& m_database;
    TxId m_target;
    std::set<TxId> m_erased;
    std::map<TxId, TxId> m_undoes; ///< undo → what it undid
    std::multimap<TxId, TxId> m_undoneBy;
};

/// One version of a fact that the erasure concerns, in the order of the journal.
struct PlannedVersion {
    std::int64_t id = 0;
    TxId in;
    std::optional<TxId> out;
    bool marked = false; ///< brought by the erased transactions, or about somebody whom only they brought
};

/// What becomes of one fact: versions that go, the version before them that holds again (or until `out`), or
/// the transactions that stand in the way.
struct FactPlan {
    std::vector<std::int64_t> removed;
    std::optional<std::int64_t> reopened;
    std::optional<TxId> reopenedUntil;
    std::set<TxId> conflicts;
};

using SameValues = std::function<bool(std::int64_t one, std::int64_t other)>;

FactPlan planFact(std::span<const PlannedVersion> versions, const ErasedChain& chain, const SameValues& same);

} // namespace jalon::store
