// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"
#include "ui/common/Theme.h"
#include "ui/programme/PlanEdits.h"

#include <QAbstractTableModel>
#include <QTableView>
#include <QTimer>

#include <optional>
#include <vector>

namespace jalon::ui {

struct SheetColumn {
    QString title;
    enum class Kind { Text, Number, Wide };
    Kind kind = Kind::Text; ///< numbers stand to the right; the wide ones have what width is left
};

struct SheetRow {
    FactId fact; ///< the entry that it shows; 0 for none
    QStringList cells;
    bool isStrong = false; ///< a sum, a heading
    std::optional<Tone> tone = {}; ///< of the first cell, whose words say the same
    CellEdits edits = {};
};

class SheetModel : public QAbstractTableModel {
    Q_OBJECT

public:
    SheetModel(std::vector<SheetColumn> columns, QObject* parent);

    void setRows(std::vector<SheetRow> rows);
    const std::vector<SheetRow>& rows() const { return m_rows; }
    void setWriter(PlanWriter* writer) { m_writer = writer; }
    /// nullptr when the cell is not written here.
    const CellEdit* editOf(const QModelIndex& index) const;
    const SheetColumn& column(int at) const { return m_columns[static_cast<std::size_t>(at)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    PlanWriter* m_writer = nullptr;
    std::vector<SheetColumn> m_columns;
    std::vector<SheetRow> m_rows;
};

/// A table of a page of the plan: long texts wrap, the arrows go from cell to cell; F2, Enter or typing
/// writes in a cell that can be written, Enter acts on the line elsewhere. Insert adds a line; Delete empties
/// a cell that is typed in and takes the line away elsewhere, Ctrl+Delete everywhere; Alt+Up and Alt+Down
/// move it. Read again, it keeps the chosen cell.
class Sheet : public QTableView {
    Q_OBJECT

public:
    Sheet(const char* name, const QString& title, std::vector<SheetColumn> columns,
          QWidget* parent = nullptr);

    /// While somebody types in a cell, once they are done.
    void setRows(std::vector<SheetRow> rows);
    /// Cells that have an edit are written through it.
    void setWriter(PlanWriter* writer);
    const std::vector<SheetRow>& rows() const { return m_model->rows(); }
    /// nullptr when no line is chosen.
    const SheetRow* chosen() const;
    /// False when no line shows it.
    bool choose(FactId fact);
    /// As high as its lines, instead of scrolling.
    void fitHeight();

Q_SIGNALS:
    /// Enter or a double click, on a cell that is not written.
    void lineActivated();
    void chosenChanged();
    void addAsked();
    void removeAsked();
    /// Alt+Up (-1), Alt+Down (1).
    void moveAsked(int by);
    /// It has the keyboard.
    void entered();

protected:
    int sizeHintForColumn(int column) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void fit();
    void fitColumns();
    void fitRows();
    void emptyOrRemove(bool isLine);

    SheetModel* m_model;
    std::optional<std::vector<SheetRow>> m_waiting; ///< for the editor to close
    bool m_fitsHeight = false;
    int m_fitted = 0; ///< so many lines have their heights
    QTimer m_fit;
    QTimer m_fitMore;
};

} // namespace jalon::ui
