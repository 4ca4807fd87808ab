// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Merge.h"

#include "base/Path.h"
#include "exchange/Contradictions.h"
#include "store/Guarded.h"

#include <algorithm>
#include <memory>
#include <set>

namespace jalon::exchange {

namespace {

/// Everything that planning finds, and that applying needs.
struct Findings {
    Stretch stretch;
    std::vector<Shape> shapes;
    std::vector<Change> changes;
    std::vector<Contradiction> contradictions;
};

/// The shapes stay where they are: changes name them.
Expected<std::unique_ptr<Findings>> findingsOf(const store::Database& base, store::Base& pack)
{
    auto stretch = stretchOf(base, pack);
    if (!stretch) {
        return std::unexpected{stretch.error()};
    }
    auto found = std::make_unique<Findings>();
    found->stretch = std::move(*stretch);
    found->shapes = factShapes(base);
    found->changes = changesOf(base, pack.database(), found->shapes, found->stretch);
    found->contradictions = contradictions(base, pack.database(), found->shapes, found->changes);
    return found;
}

std::int64_t peopleIn(const std::vector<Change>& changes)
{
    std::set<PersonId> people;
    for (const auto& change : changes) {
        if (change.person) {
            people.insert(change.person);
        }
    }
    return static_cast<std::int64_t>(people.size());
}

class Application {
public:
    Application(store::Transaction& tx, const Findings& found) : m_tx(tx), m_found(found) { }

    /// Error: how many are undecided.
    std::expected<Merged, std::int64_t> run(const Decisions& decisions)
    {
        std::int64_t undecided = 0;
        std::set<std::size_t> left;
        for (const auto& contradiction : m_found.contradictions) {
            const auto decision = decisions.find(contradiction.conflict.key);
            if (decision == decisions.end()) {
                ++undecided;
            } else if (contradiction.conflict.kind == ConflictKind::Gone || decision->second == Keep::Base) {
                left.insert(contradiction.changes.begin(), contradiction.changes.end());
            } else {
                makeRoom(contradiction);
            }
        }
        if (undecided > 0) {
            return std::unexpected{undecided};
        }
        writeAll(left);
        m_merged.leftOut = static_cast<std::int64_t>(left.size());
        m_merged.people = peopleIn(m_found.changes);
        return m_merged;
    }

private:
    /// What the pack says holds: what came into the base since it left goes, what was there before ends where
    /// the pack's begins.
    void makeRoom(const Contradiction& contradiction)
    {
        for (const auto& other : contradiction.others) {
            const auto& shape = *other.shape;
            const auto broughtBy = m_tx.database().value<TxId>(
                "SELECT min(tx_in) FROM " + shape.table + " WHERE fact_id = ?1", other.fact);
            const auto start = earliestStart(contradiction, shape);
            auto row = other.row;
            end(shape, other.fact);
            const int startsOn = shape.indexOf("starts_on");
            const bool stays = broughtBy <= m_found.stretch.leftAt && startsOn >= 0 && start
                               && number(row[static_cast<std::size_t>(startsOn)]) < *start;
            if (stays) {
                row[static_cast<std::size_t>(shape.indexOf("ends_on"))] = *start;
                addRow(m_tx, shape, other.fact, row);
            }
        }
    }

    std::optional<std::int64_t> earliestStart(const Contradiction& contradiction, const Shape& shape) const
    {
        std::optional<std::int64_t> earliest;
        for (const auto place : contradiction.changes) {
            const auto& change = m_found.changes[place];
            if (change.shape == &shape && change.now && shape.indexOf("starts_on") >= 0 && !change.left) {
                const auto start =
                    number((*change.now)[static_cast<std::size_t>(shape.indexOf("starts_on"))]);
                earliest = earliest ? std::min(*earliest, start) : start;
            }
        }
        return earliest;
    }

    void writeAll(const std::set<std::size_t>& left)
    {
        for (std::size_t i = 0; i < m_found.changes.size(); ++i) {
            const auto& change = m_found.changes[i];
            if (change.fate != Fate::AlreadyThere && !left.contains(i)) {
                m_written.push_back(&change);
            }
        }
        // Those whom it brings, before the facts that name them.
        for (const auto* change : m_written) {
            if (!change->shape->factAnchor.empty()) {
                m_tx.database().run(
                    "INSERT OR IGNORE INTO " + change->shape->factAnchor + " (id) VALUES (?1)", change->fact);
            }
        }
        for (const auto* change : m_written) {
            if (change->base) {
                end(*change->shape, change->fact);
            }
            if (change->now) {
                addRow(m_tx, *change->shape, change->fact, *change->now);
            }
        }
        m_merged.written = static_cast<std::int64_t>(m_written.size());
    }

    void end(const Shape& shape, FactId fact)
    {
        m_tx.database().run("UPDATE " + shape.table
                                + " SET tx_out = ?1 WHERE fact_id = ?2 AND tx_out IS NULL",
                            m_tx.id(), fact);
    }

    store::Transaction& m_tx;
    const Findings& m_found;
    std::vector<const Change*> m_written;
    Merged m_merged;
};

/// A rule that the base no longer keeps; what was decided may have brought it about.
std::optional<std::string> brokenRule(const store::Database& database, const Findings& found)
{
    for (const auto& change : found.changes) {
        if (!change.now) {
            continue;
        }
        const auto& shape = *change.shape;
        const auto rows = baseRows(database, shape, "fact_id = ?1", {change.fact.value});
        for (std::size_t i = 0; i < shape.columns.size() && !rows.empty(); ++i) {
            const auto id = number(rows.front().row[i]);
            if (isOwner(shape.anchors[i]) && id != 0
                && !hasFile(database, found.shapes, shape.anchors[i], id)) {
                return shape.table;
            }
        }
        const auto rule = std::ranges::find(exclusives(), shape.table, &Exclusive::table);
        if (rule == exclusives().end() || rows.empty()) {
            continue;
        }
        const auto& key = rule->keys.back();
        const auto& group = rows.front().row[static_cast<std::size_t>(shape.indexOf(key))];
        for (const auto& other : baseRows(database, shape, key + " = ?1", {group})) {
            if (other.fact != change.fact && clash(*rule, shape, rows.front().row, other.row)) {
                return shape.table;
            }
        }
    }
    const bool severalOpen = std::ranges::any_of(found.changes, [&](const Change& change) {
        return change.shape->table == "pathway_file" && change.person
               && database.value<int>(
                      "SELECT count(*) FROM pathway_file_now p WHERE person_id = ?1 AND NOT EXISTS"
                      " (SELECT 1 FROM pathway_exit_now x WHERE x.pathway_id = p.pathway_id)",
                      change.person)
                      > 1;
    });
    return severalOpen ? std::optional<std::string>{"pathway_file"} : std::nullopt;
}

/// The base remembers how far the pack is known, and whose work it is: not only who brought it back.
void noteReturn(const store::Transaction& tx, const Stretch& stretch)
{
    const auto& bringer = tx.session().actor;
    const auto actor = stretch.actors == bringer ? bringer : stretch.actors + " (" + bringer + ")";
    tx.database().run("UPDATE tx SET origin = ?2, actor = ?3 WHERE id = ?1", tx.id(), stretch.origin, actor);
    tx.database().run("INSERT INTO pack_return (tx_id, issuer, first_tx, last_tx, next_id)"
                      " VALUES (?1, ?2, ?3, ?4, ?5)",
                      tx.id(), stretch.issuer, stretch.first, stretch.last, stretch.nextId);
}

Expected<Merged> apply(store::Transaction& tx, store::Base& pack, const Decisions& decisions)
{
    const auto found = findingsOf(tx.database(), pack);
    if (!found) {
        return std::unexpected{found.error()};
    }
    if ((*found)->changes.empty()) {
        return Merged{};
    }
    auto merged = Application{tx, **found}.run(decisions);
    if (!merged) {
        return failure(ErrorCode::PackUndecided, pathText(pack.path()), std::to_string(merged.error()));
    }
    if (const auto broken = brokenRule(tx.database(), **found)) {
        return failure(ErrorCode::PackBreaksRule, pathText(pack.path()), *broken);
    }
    noteReturn(tx, (*found)->stretch);
    store::addToJournal(tx, {store::JournalAction::PackBack, (*found)->stretch.issuer, merged->written});
    tx.commit();
    merged->recordedAs = tx.id();
    return *merged;
}

/// Who looked at what far from the base; and whether the base's own journal is still the one that was left.
Expected<void> bringJournal(const store::Database& base, const store::Base& pack,
                            const store::Database& inside, Merged& merged)
{
    return store::guarded(base.file(), [&] {
        pack.bringJournalInto(base);
        if (auto left = store::knownHead(inside, 0)) {
            const store::SeenHead seen{std::move(*left), pathText(pack.path().filename())};
            merged.journal = store::verifyJournal(base, {&seen, 1});
            std::erase_if(merged.journal, [](const auto& finding) { return finding.witness.empty(); });
        }
    });
}

} // namespace

Expected<MergePlan> planMerge(const store::Database& base, store::Base& pack)
{
    return store::guarded(base.file(), [&]() -> Expected<MergePlan> {
        const store::ReadScope oneView{base};
        auto found = findingsOf(base, pack);
        if (!found) {
            return std::unexpected{found.error()};
        }
        MergePlan plan;
        plan.issuer = (*found)->stretch.issuer;
        plan.changes = static_cast<std::int64_t>((*found)->changes.size());
        plan.people = peopleIn((*found)->changes);
        plan.alreadyThere = std::ranges::count((*found)->changes, Fate::AlreadyThere, &Change::fate);
        for (auto& contradiction : (*found)->contradictions) {
            plan.conflicts.push_back(std::move(contradiction.conflict));
        }
        return plan;
    });
}

Expected<Merged> merge(const store::Session& session, store::Base& pack, const Decisions& decisions)
{
    auto merged = store::guarded(session.database.file(), [&]() -> Expected<Merged> {
        store::Transaction tx{session, store::TxKind::Pack};
        return apply(tx, pack, decisions);
    });
    if (merged) {
        if (auto brought = bringJournal(session.database, pack, pack.database(), *merged); !brought) {
            return std::unexpected{brought.error()};
        }
    }
    return merged;
}

} // namespace jalon::exchange
