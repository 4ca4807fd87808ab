// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/PeopleList.h"
#include "ui/common/Workspace.h"

#include <QObject>

#include <map>
#include <set>
#include <span>

namespace jalon::ui {

/// Who the people of a plan are, read when they are first seen.
class PeopleCache : public QObject {
    Q_OBJECT

public:
    PeopleCache(Workspace& workspace, QObject* parent);

    /// Nothing while it is being read: `arrived` says when to ask again.
    const casefile::PersonRow* find(PersonId person) const;
    /// Reads those that are not known yet.
    void want(std::span<const PersonId> people);
    void clear();

Q_SIGNALS:
    void arrived();

private:
    void add(const std::vector<casefile::PersonRow>& rows);

    Workspace& m_workspace;
    std::map<PersonId, casefile::PersonRow> m_known;
    std::set<PersonId> m_asked;
    int m_generation = 0; ///< answers for a plan that is shown no more are dropped
};

} // namespace jalon::ui
