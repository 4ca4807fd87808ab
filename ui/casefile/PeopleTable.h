// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/PeopleModel.h"

#include <QTableView>

#include <utility>

namespace jalon::ui {

/// [first, last] of rows.
using RowRange = std::pair<int, int>;

/// The table itself: which columns stand in which order, what the keys do, which rows are in sight and which
/// are selected. It holds no row.
class PeopleTable : public QTableView {
    Q_OBJECT

public:
    explicit PeopleTable(PeopleModel& model, QWidget* parent = nullptr);

    /// In the order in which they stand.
    std::vector<casefile::ViewColumn> columns() const;
    void setColumns(const std::vector<casefile::ViewColumn>& columns);
    void showOrder(casefile::SortOrder order);

    int selectedCount() const;
    std::vector<PersonId> selectedPeople() const;
    PersonId currentPerson() const;
    PersonId topPerson() const;
    /// The column that the keyboard is in.
    SortKey currentColumn() const { return static_cast<SortKey>(m_column); }
    /// After the model's people have changed. A current row of -1: none; a top row of -1: the first.
    void restore(const std::vector<RowRange>& selected, int currentRow, int topRow);

Q_SIGNALS:
    void opened(jalon::PersonId person);
    void sortAsked(jalon::casefile::SortKey column);
    /// By the keyboard, or the mouse where it was released.
    void menuAsked(const QPoint& at);
    void copyAsked();
    /// A letter, for the field that searches.
    void typed(const QString& text);
    /// Up, from the first row.
    void leftAtTop();
    void selectedCountChanged();
    /// Moved or made wider by the user.
    void columnsChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void setUpHeader();
    void setRowHeight();
    void tellVisible();
    int letters(int pixels) const;
    int pixels(casefile::ViewColumn column) const;

    PeopleModel& m_model;
    std::vector<casefile::ViewColumn> m_columns; ///< as they were last
    int m_column = 0; ///< that the keyboard was in last
    bool m_arranging = false; ///< columns are set by us
};

} // namespace jalon::ui
