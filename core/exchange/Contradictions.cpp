// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Contradictions.h"

#include "exchange/Readable.h"

#include <algorithm>
#include <limits>
#include <set>

namespace jalon::exchange {

namespace {

const Cell& cell(const Shape& shape, const Row& row, std::string_view column)
{
    return row[static_cast<std::size_t>(shape.indexOf(column))];
}

std::int64_t endOf(const Shape& shape, const Row& row)
{
    const auto& end = cell(shape, row, "ends_on");
    return end == Cell{} ? std::numeric_limits<std::int64_t>::max() : number(end);
}

bool isOfRule(const Exclusive& rule, const Shape& shape, const Row& row)
{
    return rule.roleOnly.empty() || cell(shape, row, "role") == Cell{rule.roleOnly};
}

std::vector<Cell> groupOf(const Exclusive& rule, const Shape& shape, const Row& row)
{
    std::vector<Cell> group;
    group.reserve(rule.keys.size());
    for (const auto& key : rule.keys) {
        group.push_back(cell(shape, row, key));
    }
    return group;
}

const Row& anyRow(const Change& change)
{
    return change.now ? *change.now : *change.left;
}

class Search {
public:
    Search(const store::Database& base, const store::Database& pack, const std::vector<Shape>& shapes,
           const std::vector<Change>& changes)
        : m_base(base), m_shapes(shapes), m_changes(changes), m_readable(base, pack)
    {
    }

    std::vector<Contradiction> run()
    {
        collectGone();
        for (const auto& rule : exclusives()) {
            collectRule(rule);
        }
        for (std::size_t i = 0; i < m_changes.size(); ++i) {
            if (m_changes[i].fate == Fate::Contradicted && !m_taken.contains(i)) {
                add(ConflictKind::BothChanged, {i}, {});
            }
        }
        return std::move(m_found);
    }

private:
    /// One for each person, or thing, that is gone.
    void collectGone()
    {
        std::map<std::vector<std::string>, std::vector<std::size_t>> byWhom;
        for (std::size_t i = 0; i < m_changes.size(); ++i) {
            if (m_changes[i].fate == Fate::Gone) {
                byWhom[m_changes[i].why->parameters].push_back(i);
            }
        }
        for (auto& [whom, places] : byWhom) {
            const auto why = m_changes[places.front()].why;
            add(ConflictKind::Gone, std::move(places), {});
            m_found.back().conflict.why = why;
        }
    }

    void collectRule(const Exclusive& rule)
    {
        std::map<std::vector<Cell>, std::vector<std::size_t>> groups;
        for (std::size_t i = 0; i < m_changes.size(); ++i) {
            const auto& change = m_changes[i];
            const bool counts = change.fate == Fate::Written || change.fate == Fate::Contradicted;
            if (counts && change.shape->table == rule.table
                && isOfRule(rule, *change.shape, anyRow(change))) {
                groups[groupOf(rule, *change.shape, anyRow(change))].push_back(i);
            }
        }
        for (auto& [group, places] : groups) {
            collectGroup(rule, group, std::move(places));
        }
    }

    void collectGroup(const Exclusive& rule, const std::vector<Cell>& group, std::vector<std::size_t> places)
    {
        const auto& shape = *m_changes[places.front()].shape;
        auto others = clashing(rule, shape, group, places);
        for (auto more : {exitsBefore(shape, group, places), runningAfter(rule, group, places)}) {
            std::ranges::move(more, std::back_inserter(others));
        }
        const bool contradicted = std::ranges::any_of(
            places, [this](std::size_t i) { return m_changes[i].fate == Fate::Contradicted; });
        if (contradicted || !others.empty()) {
            add(contradicted ? ConflictKind::BothChanged : ConflictKind::RuleBroken, std::move(places),
                std::move(others));
        }
    }

    std::vector<BaseRow> clashing(const Exclusive& rule, const Shape& shape, const std::vector<Cell>& group,
                                  const std::vector<std::size_t>& places) const
    {
        std::string condition;
        for (std::size_t i = 0; i < rule.keys.size(); ++i) {
            condition += (i > 0 ? " AND " : "") + rule.keys[i] + " = ?" + std::to_string(i + 1);
        }
        std::vector<BaseRow> others;
        for (auto& row : baseRows(m_base, shape, condition, group)) {
            const bool changed =
                std::ranges::any_of(places, [&](std::size_t i) { return m_changes[i].fact == row.fact; });
            const bool stands = std::ranges::any_of(places, [&](std::size_t i) {
                return m_changes[i].now && clash(rule, shape, *m_changes[i].now, row.row);
            });
            if (!changed && stands) {
                others.push_back(std::move(row));
            }
        }
        return others;
    }

    /// Somebody left in the base whom the pack orients, or gives a référent, later than that.
    std::vector<BaseRow> exitsBefore(const Shape& shape, const std::vector<Cell>& group,
                                     const std::vector<std::size_t>& places) const
    {
        const auto exits = std::ranges::find(m_shapes, "pathway_exit", &Shape::table);
        if (shape.indexOf("pathway_id") < 0 || shape.indexOf("starts_on") < 0 || exits == m_shapes.end()) {
            return {};
        }
        auto rows = baseRows(m_base, *exits, "pathway_id = ?1", {group.front()});
        std::erase_if(rows, [&](const BaseRow& exit) {
            return std::ranges::none_of(places, [&](std::size_t i) {
                const auto& now = m_changes[i].now;
                return now
                       && number(cell(shape, *now, "starts_on"))
                              > number(cell(*exits, exit.row, "exited_on"));
            });
        });
        return rows;
    }

    /// Somebody left in the pack whom the base oriented, or gave a référent, meanwhile.
    std::vector<BaseRow> runningAfter(const Exclusive& rule, const std::vector<Cell>& group,
                                      const std::vector<std::size_t>& places) const
    {
        const auto& exit = m_changes[places.front()];
        std::vector<BaseRow> running;
        if (rule.table != "pathway_exit" || !exit.now) {
            return running;
        }
        const auto day = number(cell(*exit.shape, *exit.now, "exited_on"));
        for (const auto& shape : m_shapes) {
            if (shape.table != "orientation" && shape.table != "referent_assignment") {
                continue;
            }
            for (auto& row : baseRows(m_base, shape, "pathway_id = ?1", group)) {
                const bool changed = std::ranges::any_of(m_changes, [&](const Change& change) {
                    return change.shape == &shape && change.fact == row.fact;
                });
                if (!changed && endOf(shape, row.row) > day) {
                    running.push_back(std::move(row));
                }
            }
        }
        return running;
    }

    void add(ConflictKind kind, std::vector<std::size_t> places, std::vector<BaseRow> others)
    {
        Contradiction found;
        found.conflict.kind = kind;
        found.conflict.person = m_changes[places.front()].person;
        found.conflict.personName = m_changes[places.front()].personName;
        for (const auto place : places) {
            const auto& change = m_changes[place];
            m_taken.insert(place);
            found.conflict.key += change.shape->table + ":" + std::to_string(change.fact.value) + ":"
                                  + std::to_string(change.baseVersion) + " ";
            found.conflict.facts.push_back(
                m_readable.sides(*change.shape, change.fact, change.base, change.now));
        }
        for (const auto& row : others) {
            found.conflict.key += row.shape->table + ":" + std::to_string(row.fact.value) + ":"
                                  + std::to_string(row.version) + " ";
            found.conflict.facts.push_back(m_readable.sides(*row.shape, row.fact, row.row, std::nullopt));
        }
        found.changes = std::move(places);
        found.others = std::move(others);
        m_found.push_back(std::move(found));
    }

    const store::Database& m_base;
    const std::vector<Shape>& m_shapes;
    const std::vector<Change>& m_changes;
    Readable m_readable;
    std::vector<Contradiction> m_found;
    std::set<std::size_t> m_taken; ///< changes that stand in a conflict
};

} // namespace

const std::vector<Exclusive>& exclusives()
{
    static const std::vector<Exclusive> rules = {
        {"orientation", {"pathway_id"}},
        {"referent_assignment", {"pathway_id"}, true, "unique"},
        {"rights_period", {"person_id"}},
        {"pathway_exit", {"pathway_id"}, false},
        {"agenda_item", {"meeting_id", "pathway_id"}, false},
        {"setting", {"key"}, false},
    };
    return rules;
}

bool clash(const Exclusive& rule, const Shape& shape, const Row& one, const Row& other)
{
    if (!isOfRule(rule, shape, one) || !isOfRule(rule, shape, other)
        || groupOf(rule, shape, one) != groupOf(rule, shape, other)) {
        return false;
    }
    return !rule.atATime
           || (number(cell(shape, one, "starts_on")) < endOf(shape, other)
               && number(cell(shape, other, "starts_on")) < endOf(shape, one));
}

std::vector<Contradiction> contradictions(const store::Database& base, const store::Database& pack,
                                          const std::vector<Shape>& shapes,
                                          const std::vector<Change>& changes)
{
    return Search{base, pack, shapes, changes}.run();
}

} // namespace jalon::exchange
