// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/FileEvent.h"

#include <QAbstractTableModel>
#include <QTableView>
#include <QTimer>

#include <vector>

namespace jalon::ui {

/// A line of a table of the file.
struct FactRow {
    FactId fact;
    EventKind kind = EventKind::Note;
    QStringList cells;
    bool muted = false; ///< holds no more
};

/// Some hundreds of lines at most.
class FactRows : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setHeaders(const QStringList& headers) { m_headers = headers; }
    void setRows(std::vector<FactRow> rows);
    const std::vector<FactRow>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headers;
    std::vector<FactRow> m_rows;
};

/// A table of facts under the keyboard: Enter corrects, Insert adds, Delete cancels. Read again, it keeps the
/// chosen line.
class RowsTable : public QTableView {
    Q_OBJECT

public:
    RowsTable(const QString& name, const QStringList& headers, QWidget* parent = nullptr);

    void setRows(std::vector<FactRow> rows);
    /// nullptr when none is.
    const FactRow* chosen() const;
    /// Does nothing for one that is not there.
    void choose(FactId fact);
    /// As high as its lines, instead of scrolling.
    void fitHeight();

Q_SIGNALS:
    void correctAsked();
    void addAsked();
    void cancelAsked();
    void chosenChanged();

protected:
    int sizeHintForColumn(int column) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitRows();

    FactRows* m_rows;
    bool m_fitsHeight = false;
    QTimer m_fit;
};

} // namespace jalon::ui
