// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/Sheet.h"

#include "ui/common/Measures.h"
#include "ui/common/TableLook.h"

#include <QFont>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace jalon::ui {

namespace {

constexpr double kSheetRowInLines = 1.5;
constexpr int kSheetWidestShare = 4; // so many columns of the widest fill the table
constexpr int kSheetWidestInLetters = 18;

} // namespace

SheetModel::SheetModel(std::vector<SheetColumn> columns, QObject* parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns))
{
}

void SheetModel::setRows(std::vector<SheetRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int SheetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SheetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant SheetModel::data(const QModelIndex& index, int role) const
{
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto& cell = row.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell;
    case Qt::AccessibleTextRole:
        return column(index.column()).title + QStringLiteral(": ") + cell;
    case Qt::TextAlignmentRole:
        return QVariant{
            (column(index.column()).kind == SheetColumn::Kind::Number ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignTop};
    case Qt::FontRole: {
        QFont font;
        font.setBold(row.isStrong);
        return row.isStrong ? QVariant{font} : QVariant{};
    }
    case Qt::ForegroundRole:
        return row.tone && index.column() == 0 ? QVariant{toneColours(QPalette{}, *row.tone).text}
                                               : QVariant{};
    default:
        return {};
    }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = column(section).kind == SheetColumn::Kind::Number;
        return QVariant{(isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter};
    }
    return role == Qt::DisplayRole ? QVariant{column(section).title} : QVariant{};
}

Sheet::Sheet(const char* name, const QString& title, std::vector<SheetColumn> columns, QWidget* parent)
    : QTableView(parent), m_model(new SheetModel(std::move(columns), this))
{
    setObjectName(QString::fromLatin1(name));
    setAccessibleName(title);
    setModel(m_model);
    showAsLines(*this);
    setWordWrap(true);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->setMinimumSectionSize(static_cast<int>(fontMetrics().height() * kSheetRowInLines));
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (int at = 0; at < m_model->columnCount(); ++at) {
        if (m_model->column(at).kind == SheetColumn::Kind::Wide) {
            horizontalHeader()->setSectionResizeMode(at, QHeaderView::Stretch);
        }
    }
    m_fit.setSingleShot(true);
    m_fit.setInterval(0);
    connect(&m_fit, &QTimer::timeout, this, &Sheet::fitRows);
    connect(horizontalHeader(), &QHeaderView::sectionResized, &m_fit, qOverload<>(&QTimer::start));
    connect(this, &QTableView::doubleClicked, this, &Sheet::lineActivated);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &Sheet::chosenChanged);
}

void Sheet::setRows(std::vector<SheetRow> rows)
{
    const auto* const kept = chosen();
    const auto fact = kept == nullptr ? FactId{} : kept->fact;
    const auto cell = currentIndex();
    m_model->setRows(std::move(rows));
    fitRows();
    if (cell.row() >= 0 && m_model->rowCount() > 0) {
        setCurrentIndex(m_model->index(std::min(cell.row(), m_model->rowCount() - 1), cell.column()));
        if (fact) {
            choose(fact);
        }
    }
    Q_EMIT chosenChanged();
}

const SheetRow* Sheet::chosen() const
{
    const auto row = currentIndex().row();
    return row < 0 ? nullptr : &m_model->rows()[static_cast<std::size_t>(row)];
}

bool Sheet::choose(FactId fact)
{
    const auto& all = m_model->rows();
    const auto found = std::ranges::find(all, fact, &SheetRow::fact);
    if (found == all.end()) {
        return false;
    }
    const int column = std::max(currentIndex().column(), 0);
    setCurrentIndex(m_model->index(static_cast<int>(found - all.begin()), column));
    return true;
}

void Sheet::fitHeight()
{
    m_fitsHeight = true;
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fitRows();
}

void Sheet::fitRows()
{
    resizeRowsToContents();
    if (m_fitsHeight) {
        const int header = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
        setFixedHeight(verticalHeader()->length() + header + 2 * frameWidth());
    }
}

/// A long text wraps in its column before it takes the room of the wide one.
int Sheet::sizeHintForColumn(int column) const
{
    const int widest =
        std::max(viewport()->width() / kSheetWidestShare, lettersWide(*this, kSheetWidestInLetters));
    return std::min(QTableView::sizeHintForColumn(column), widest);
}

void Sheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT lineActivated();
        return;
    }
    QTableView::keyPressEvent(event);
}

void Sheet::focusInEvent(QFocusEvent* event)
{
    if (!currentIndex().isValid() && m_model->rowCount() > 0) {
        setCurrentIndex(m_model->index(0, 0));
    }
    QTableView::focusInEvent(event);
}

void Sheet::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    m_fit.start();
}

} // namespace jalon::ui
