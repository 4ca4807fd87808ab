// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caf/PeopleCache.h"

namespace jalon::ui {

PeopleCache::PeopleCache(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace) { }

const casefile::PersonRow* PeopleCache::find(PersonId person) const
{
    const auto found = m_known.find(person);
    return found == m_known.end() ? nullptr : &found->second;
}

void PeopleCache::want(std::span<const PersonId> people)
{
    std::vector<PersonId> unknown;
    for (const auto person : people) {
        if (person && m_asked.insert(person).second) {
            unknown.push_back(person);
        }
    }
    if (unknown.empty()) {
        return;
    }
    m_workspace.quick().read<std::vector<casefile::PersonRow>>(
        this,
        [unknown, today = m_workspace.clock().today()](
            const store::Database& database,
            const std::stop_token&) -> Expected<std::vector<casefile::PersonRow>> {
            return casefile::personRows(database, unknown, today);
        },
        [this, generation = m_generation](const Expected<std::vector<casefile::PersonRow>>& rows) {
            if (rows && generation == m_generation) {
                add(*rows);
            }
        });
}

void PeopleCache::add(const std::vector<casefile::PersonRow>& rows)
{
    for (const auto& row : rows) {
        m_known.insert_or_assign(row.person, row);
    }
    Q_EMIT arrived();
}

void PeopleCache::clear()
{
    ++m_generation;
    m_known.clear();
    m_asked.clear();
}

} // namespace jalon::ui
