// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/RowsTable.h"

#include "ui/casefile/RowDelegate.h"
#include "ui/common/Measures.h"
#include "ui/common/TableLook.h"

#include <QFont>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace jalon::ui {

namespace {

constexpr double kRowInLines = 1.5;
constexpr int kWidestShare = 4; // so many columns of the widest fill the table
constexpr int kWidestInLetters = 20;

} // namespace

void FactRows::setRows(std::vector<FactRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int FactRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FactRows::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

QVariant FactRows::data(const QModelIndex& index, int role) const
{
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.cells.value(index.column());
    case Qt::AccessibleTextRole:
        return m_headers.value(index.column()) + QStringLiteral(": ") + row.cells.value(index.column());
    case Qt::ForegroundRole:
        return row.muted ? QVariant{QPalette{}.brush(QPalette::PlaceholderText)} : QVariant{};
    default:
        return {};
    }
}

QVariant FactRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return m_headers.value(section);
    case Qt::TextAlignmentRole:
        return QVariant{Qt::AlignLeft | Qt::AlignVCenter};
    default:
        return {};
    }
}

RowsTable::RowsTable(const QString& name, const QStringList& headers, QWidget* parent)
    : QTableView(parent), m_rows(new FactRows(this))
{
    setObjectName(name);
    m_rows->setHeaders(headers);
    setModel(m_rows);
    setItemDelegate(new RowDelegate(this));
    showAsLines(*this);
    setWordWrap(true);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->setMinimumSectionSize(static_cast<int>(fontMetrics().height() * kRowInLines));
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setStretchLastSection(true);
    m_fit.setSingleShot(true);
    m_fit.setInterval(0);
    connect(&m_fit, &QTimer::timeout, this, &RowsTable::fitRows);
    // How many lines a text takes depends on its column, which a hidden table has not laid out yet.
    connect(horizontalHeader(), &QHeaderView::sectionResized, &m_fit, qOverload<>(&QTimer::start));
    connect(this, &QTableView::doubleClicked, this, &RowsTable::correctAsked);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RowsTable::chosenChanged);
}

void RowsTable::setRows(std::vector<FactRow> rows)
{
    const auto* const kept = chosen();
    const auto fact = kept == nullptr ? FactId{} : kept->fact;
    const int row = currentIndex().row();
    const int scrolled = verticalScrollBar()->value();
    m_rows->setRows(std::move(rows));
    fitRows();
    if (row >= 0 && !m_rows->rows().empty()) {
        setCurrentIndex(m_rows->index(std::min(row, m_rows->rowCount() - 1), 0));
        choose(fact);
    }
    if (row < 0 && hasFocus()) {
        setCurrentIndex(m_rows->index(0, 0));
    }
    verticalScrollBar()->setValue(scrolled);
    Q_EMIT chosenChanged();
}

/// A long text wraps in its column before it takes the room of the last one, which has what is left.
int RowsTable::sizeHintForColumn(int column) const
{
    const int widest = std::max(viewport()->width() / kWidestShare, lettersWide(*this, kWidestInLetters));
    return std::min(QTableView::sizeHintForColumn(column), widest);
}

const FactRow* RowsTable::chosen() const
{
    const auto row = currentIndex().row();
    return row < 0 ? nullptr : &m_rows->rows()[static_cast<std::size_t>(row)];
}

void RowsTable::choose(FactId fact)
{
    const auto& rows = m_rows->rows();
    const auto found = std::ranges::find(rows, fact, &FactRow::fact);
    if (found != rows.end()) {
        setCurrentIndex(m_rows->index(static_cast<int>(found - rows.begin()), 0));
    }
}

void RowsTable::fitHeight()
{
    m_fitsHeight = true;
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fitRows();
}

void RowsTable::fitRows()
{
    resizeRowsToContents();
    if (m_fitsHeight) {
        setFixedHeight(verticalHeader()->length() + horizontalHeader()->sizeHint().height()
                       + 2 * frameWidth());
    }
}

void RowsTable::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT correctAsked();
        return;
    case Qt::Key_Insert:
        Q_EMIT addAsked();
        return;
    case Qt::Key_Delete:
        Q_EMIT cancelAsked();
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

void RowsTable::focusInEvent(QFocusEvent* event)
{
    if (!currentIndex().isValid() && m_rows->rowCount() > 0) {
        setCurrentIndex(m_rows->index(0, 0));
    }
    QTableView::focusInEvent(event);
}

void RowsTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitRows();
    scrollTo(currentIndex());
}

} // namespace jalon::ui
