// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/Compute.h"
#include "report/FigureLink.h"
#include "ui/common/AppContext.h"
#include "ui/common/Workspace.h"

#include <QAbstractTableModel>
#include <QDialog>

class QLabel;
class QTableView;

namespace jalon::ui {

class Banner;

/// The rows of a list, whatever its length.
class ListedPeopleModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setPeople(std::vector<report::ListedPerson> people);
    const report::ListedPerson& at(int row) const { return m_people[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<report::ListedPerson> m_people;
};

/// The people behind one figure of a report. Enter opens somebody's file; the list can be saved.
class FigurePeople : public QDialog {
    Q_OBJECT

public:
    struct Asked {
        report::FigureLink link;
        report::Query query; ///< of the report
        QString title;
    };
    FigurePeople(const AppContext& context, Workspace& workspace, Asked asked, QWidget* parent);

Q_SIGNALS:
    void personAsked(jalon::PersonId person);

private:
    void build();
    void read();
    void openChosen();
    void save();

    const AppContext& m_context;
    Workspace& m_workspace;
    Asked m_asked;
    Banner* m_banner;
    QLabel* m_count;
    QTableView* m_table;
    ListedPeopleModel* m_people;
    Latest m_read;
    Latest m_written;
};

} // namespace jalon::ui
