// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/LineModel.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <utility>

namespace jalon::ui {

LineModel::LineModel(QStringList titles, QObject* parent)
    : QAbstractTableModel(parent), m_titles(std::move(titles))
{
}

void LineModel::setLines(std::vector<Line> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

std::int64_t LineModel::idAt(int row) const
{
    return row < 0 || row >= rowCount() ? 0 : m_lines[static_cast<std::size_t>(row)].id;
}

int LineModel::rowOf(std::int64_t id) const
{
    const auto found = std::ranges::find(m_lines, id, &Line::id);
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

int LineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LineModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_titles.size());
}

QVariant LineModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const auto& line = m_lines[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        return line.cells.value(index.column());
    }
    return role == Qt::ForegroundRole && line.isQuiet
               ? QVariant{QGuiApplication::palette().brush(QPalette::PlaceholderText)}
               : QVariant{};
}

QVariant LineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant{m_titles.value(section)}
                                                                    : QVariant{};
}

} // namespace jalon::ui
