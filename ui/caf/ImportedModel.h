// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caf/ImportHistory.h"

#include <QAbstractTableModel>

namespace jalon::ui {

/// The lists imported, the latest first: a few a month.
class ImportedModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    enum Column { Kind, ListedOn, File, ImportedOn, ImportedBy, Rows, Waiting, Rejected, State, ColumnCount };

    /// `since`: only those imported from that day on, or whose rows wait; nothing: all.
    void show(std::vector<caf::ImportedList> lists, std::optional<Date> since);
    const caf::ImportedList& listAt(int row) const { return m_shown[static_cast<std::size_t>(row)]; }
    /// -1 when it is not shown.
    int rowOf(ListId list) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString text(const caf::ImportedList& list, int column);

    std::vector<caf::ImportedList> m_shown;
};

} // namespace jalon::ui
