// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/Journal.h"
#include "ui/common/Workspace.h"

#include <QAbstractTableModel>

#include <map>
#include <vector>

namespace jalon::ui {

/// The journal's lines that meet a filter, the latest first. How many there are is asked once; their values
/// are read by pages, as they come in sight.
class JournalModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Who, What, About, NotedIn, kColumnCount };

    explicit JournalModel(Workspace& workspace, QObject* parent = nullptr);

    const casefile::JournalFilter& filter() const { return m_filter; }
    void show(const casefile::JournalFilter& filter);
    /// The rows in sight.
    void setVisible(int first, int last);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void counted(int lines);
    void failed(const jalon::Error& error);

private:
    using Lines = std::vector<store::JournalLine>;

    void read(int page);
    void take(int page, const Expected<Lines>& lines);

    Workspace& m_workspace;
    casefile::JournalFilter m_filter;
    int m_count = 0;
    std::map<int, Lines> m_pages; ///< an empty one is being read
    int m_age = 0; ///< answers to what was asked for an older filter are dropped
    Latest m_countRead;
};

} // namespace jalon::ui
