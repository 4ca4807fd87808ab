// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/LineTable.h"

#include "ui/common/Measures.h"
#include "ui/common/TableLook.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace jalon::ui {

LineTable::LineTable(const QStringList& titles, const std::vector<int>& letters, QWidget* parent)
    : QTableView(parent), m_model(new LineModel(titles, this))
{
    setModel(m_model);
    showAsLines(*this);
    horizontalHeader()->setStretchLastSection(true);
    for (std::size_t column = 0; column < letters.size(); ++column) {
        setColumnWidth(static_cast<int>(column), lettersWide(*this, letters[column]));
    }
    connect(this, &QTableView::doubleClicked, this, &LineTable::opened);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &LineTable::chosenChanged);
}

void LineTable::setLines(std::vector<LineModel::Line> lines)
{
    const auto kept = m_wanted != 0 ? m_wanted : chosen();
    const int before = currentIndex().row();
    m_model->setLines(std::move(lines));
    int row = m_model->rowOf(kept);
    if (row >= 0) {
        m_wanted = 0;
    } else {
        row = std::clamp(before, 0, std::max(0, m_model->rowCount() - 1));
    }
    setCurrentIndex(m_model->index(row, 0));
    Q_EMIT chosenChanged();
}

std::int64_t LineTable::chosen() const
{
    return m_model->idAt(currentIndex().row());
}

void LineTable::allowMany()
{
    setSelectionMode(ExtendedSelection);
}

std::vector<std::int64_t> LineTable::selected() const
{
    std::vector<std::int64_t> ids;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (selectionModel()->isRowSelected(row)) {
            ids.push_back(m_model->idAt(row));
        }
    }
    return ids;
}

void LineTable::choose(std::int64_t id)
{
    m_wanted = id;
    if (const int row = m_model->rowOf(id); row >= 0) {
        m_wanted = 0;
        setCurrentIndex(m_model->index(row, 0));
    }
}

void LineTable::keyPressEvent(QKeyEvent* event)
{
    const bool moves = event->modifiers() == Qt::AltModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT opened();
        return;
    case Qt::Key_Insert:
        Q_EMIT addAsked();
        return;
    case Qt::Key_Delete:
        Q_EMIT removeAsked();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (moves) {
            Q_EMIT moveAsked(event->key() == Qt::Key_Up ? -1 : 1);
            return;
        }
        break;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

} // namespace jalon::ui
