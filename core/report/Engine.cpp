// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/Engine.h"

namespace jalon::report {

namespace {

/// The columns that share what is known and what is dated, so that a person is looked up once for all of
/// them.
struct Group {
    Knowledge knowledge;
    Date asOf;
    std::vector<std::pair<Moment, Tally*>> moments;
};

} // namespace

Engine::Engine(const store::Database& database, IndicatorSet wanted, bool history)
    : m_database(database), m_data(readCaseData(database, wanted, !history))
{
    // Territories are numbered before any column is counted by them, those of the past included.
    auto rows = database.statement("SELECT id FROM territory ORDER BY id");
    while (rows.step()) {
        m_data.territories.indexOf(rows.get<std::int64_t>(0));
    }
}

const ReferenceAt& Engine::reference(Knowledge knowledge)
{
    const auto key = knowledge ? knowledge->value : 0;
    const auto found = m_references.find(key);
    if (found != m_references.end()) {
        return found->second;
    }
    return m_references.emplace(key, readReference(m_database, m_data, knowledge)).first->second;
}

std::vector<Tally> Engine::count(std::span<const Column> columns, const Scope& scope)
{
    std::vector<Tally> tallies(columns.size(), Tally{filterFor(scope, m_data)});
    std::vector<Group> groups;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto& column = columns[i];
        if (column.split) {
            tallies[i].splitBy(m_data.territories.size(), m_data.referents.size());
        }
        if (column.days) {
            tallies[i].keepDays();
        }
        if (column.list) {
            tallies[i].keep(column.list->first, column.list->second);
        }
        auto group = std::ranges::find_if(groups, [&](const Group& other) {
            return other.knowledge == column.knowledge && other.asOf == column.asOf;
        });
        if (group == groups.end()) {
            group = groups.insert(group, {column.knowledge, column.asOf, {}});
        }
        group->moments.emplace_back(Moment{m_data, reference(column.knowledge), column.knowledge,
                                           column.period, column.asOf, column.wanted, column.lines,
                                           column.crosses},
                                    &tallies[i]);
    }
    std::ranges::stable_sort(groups, {}, &Group::knowledge);
    PersonFile file;
    PersonView view;
    for (const auto person : m_data.people) {
        const Group* loaded = nullptr;
        for (const auto& group : groups) {
            if (loaded == nullptr || loaded->knowledge != group.knowledge) {
                file.load(m_data, person, group.knowledge);
                loaded = &group;
            }
            file.seenAsOf(group.asOf, view);
            for (const auto& [moment, tally] : group.moments) {
                countPerson(moment, view, *tally);
            }
        }
    }
    return tallies;
}

KnownAt knownAt(const store::Database& database, std::optional<Date> day)
{
    if (!day) {
        return {};
    }
    const auto last = store::lastTransactionUntil(database, *day);
    return {last.has_value(), last};
}

} // namespace jalon::report
