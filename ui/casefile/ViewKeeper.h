// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/PeopleViews.h"
#include "ui/common/Workspace.h"

#include <QObject>
#include <QTimer>

namespace jalon::ui {

/// Reads and writes the views and the last columns of who works here.
class ViewKeeper : public QObject {
    Q_OBJECT

public:
    explicit ViewKeeper(Workspace& workspace, QObject* parent = nullptr);
    /// Writes the columns that were not written yet.
    ~ViewKeeper() override;

    void read();
    void save(const casefile::PeopleView& view);
    void rename(const casefile::PeopleView& view, const std::string& to);
    void remove(const std::string& name);
    /// Remembered once nothing has moved for a while; nothing in a base that is only read.
    void remember(std::vector<casefile::ViewColumn> columns);

Q_SIGNALS:
    void viewsRead(const std::vector<jalon::casefile::PeopleView>& views);
    /// Once, before the first views.
    void columnsRead(const std::vector<jalon::casefile::ViewColumn>& columns);
    void failed(const jalon::Error& error);

private:
    void edit(const QString& label, Workspace::Edit work);
    void writeColumns();

    Workspace& m_workspace;
    std::string m_account;
    std::vector<casefile::ViewColumn> m_columns; ///< to be written; empty: none
    QTimer m_later;
    bool m_columnsRead = false;
    Latest m_read;
};

} // namespace jalon::ui
