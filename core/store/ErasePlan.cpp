// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ErasePlan.h"

#include <algorithm>

namespace jalon::store {

ErasedChain::ErasedChain(const Database& database, TxId target)
    : m_database(database), m_target(target), m_erased{target}
{
    auto undos = database.statement("SELECT id, reverses FROM tx WHERE kind = 'undo' AND reverses IS NOT NULL"
                                    " ORDER BY recorded_at, id");
    while (undos.step()) {
        const auto undo = undos.get<TxId>(0);
        const auto undone = undos.get<TxId>(1);
        m_undoes.emplace(undo, undone);
        m_undoneBy.emplace(undone, undo);
        if (m_erased.contains(undone)) {
            m_erased.insert(undo);
        }
    }
}

bool ErasedChain::isUndone(TxId tx) const
{
    const auto [first, last] = m_undoneBy.equal_range(tx);
    return std::any_of(first, last, [this](const auto& entry) { return !isUndone(entry.second); });
}

bool ErasedChain::isLater(TxId tx) const
{
    return m_database
        .value<bool>("SELECT (l.recorded_at, l.id) > (t.recorded_at, t.id) FROM tx l, tx t"
                     " WHERE l.id = ?1 AND t.id = ?2",
                     tx, m_target)
        .value_or(false);
}

bool ErasedChain::comesToNothing(TxId tx) const
{
    auto first = tx;
    for (auto undo = m_undoes.find(first); undo != m_undoes.end(); undo = m_undoes.find(first)) {
        first = undo->second;
    }
    // An undo that holds leaves its target as nothing; where the first of the chain holds, it is named
    // itself.
    const bool nothing = isUndone(tx) || (first != tx && isUndone(first));
    return nothing && isLater(first);
}

namespace {

/// Where the erased part of the history begins.
std::size_t firstErased(std::span<const PlannedVersion> versions, const ErasedChain& chain)
{
    const auto marked = std::ranges::find_if(versions, &PlannedVersion::marked);
    if (marked != versions.end()) {
        return static_cast<std::size_t>(marked - versions.begin());
    }
    const auto ended = std::ranges::find_if(
        versions, [&chain](const auto& version) { return version.out && chain.holds(*version.out); });
    return static_cast<std::size_t>(ended - versions.begin()) + 1;
}

std::set<TxId> transactionsInTheWay(std::span<const PlannedVersion> later, const ErasedChain& chain)
{
    std::set<TxId> found;
    const auto consider = [&](TxId tx) {
        if (!chain.holds(tx) && !chain.comesToNothing(tx)) {
            found.insert(tx);
        }
    };
    for (const auto& version : later) {
        consider(version.in);
        if (version.out) {
            consider(*version.out);
        }
    }
    return found;
}

/// Work went on after an undo that had put the old values back: the erased versions are taken out between.
std::optional<FactPlan> spliced(const PlannedVersion& before, std::span<const PlannedVersion> later,
                                const ErasedChain& chain, const SameValues& same)
{
    const auto isErased = [&chain](const auto& version) { return chain.holds(version.in); };
    const auto end = std::ranges::find_if_not(later, isErased);
    if (end == later.begin() || std::any_of(end, later.end(), [](const auto& v) { return v.marked; })) {
        return std::nullopt;
    }
    const auto& last = *std::prev(end);
    if ((last.out && chain.holds(*last.out)) || !same(before.id, last.id)) {
        return std::nullopt;
    }
    FactPlan plan;
    std::transform(later.begin(), end, std::back_inserter(plan.removed), [](const auto& v) { return v.id; });
    plan.reopened = before.id;
    plan.reopenedUntil = last.out;
    return plan;
}

} // namespace

FactPlan planFact(std::span<const PlannedVersion> versions, const ErasedChain& chain, const SameValues& same)
{
    const auto first = firstErased(versions, chain);
    const auto later = versions.subspan(std::min(first, versions.size()));
    const auto* before = first > 0 ? &versions[first - 1] : nullptr;
    FactPlan plan;
    plan.conflicts = transactionsInTheWay(later, chain);
    if (!plan.conflicts.empty()) {
        if (before != nullptr) {
            return spliced(*before, later, chain, same).value_or(plan);
        }
        return plan;
    }
    for (const auto& version : later) {
        plan.removed.push_back(version.id);
    }
    if (before != nullptr && before->out
        && (chain.holds(*before->out) || (!later.empty() && later.front().in == *before->out))) {
        plan.reopened = before->id;
    }
    return plan;
}

} // namespace jalon::store
