// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/caf/ImportJob.h"
#include "ui/caf/ListText.h"
#include "ui/caf/PeopleCache.h"

#include <QAbstractTableModel>

#include <vector>

namespace jalon::ui {

/// One part of what an import would do, straight from its plan: nothing is copied.
class PlanModel : public QAbstractTableModel {
    Q_OBJECT

public:
    PlanModel(Workspace& workspace, QObject* parent);

    void show(const PlanPtr& plan, PlanPart part);
    PlanPart part() const { return m_part; }
    /// How many rows of the list are shown here, out of those that were counted; a row with several changes
    /// takes several lines.
    std::int64_t shownRows() const { return m_shownRows; }
    /// Nothing in other parts.
    const caf::AmbiguousRow* ambiguousAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// A change of an updated row.
    struct Place {
        std::uint32_t row;
        std::uint32_t change;
    };
    void listChanges();
    QStringList headers() const;
    QStringList cells(int row) const;
    QStringList changeCells(const Place& place) const;
    QStringList unchangedCells(int row) const;
    QStringList goneCells(int row) const;
    QString nameOf(int row, PersonId person) const;
    PersonId personAt(int row) const;
    void wantAround(int row) const;

    PeopleCache* m_people;
    PlanPtr m_plan;
    PlanPart m_part = PlanPart::Added;
    std::vector<Place> m_changes;
    std::int64_t m_shownRows = 0;
    int m_rows = 0;
};

} // namespace jalon::ui
