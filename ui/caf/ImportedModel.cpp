// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caf/ImportedModel.h"

#include "ui/caf/ListText.h"
#include "ui/common/Formats.h"
#include "ui/common/Text.h"

#include <QApplication>
#include <QPalette>

#include <algorithm>

namespace jalon::ui {

namespace {

bool isNumber(int column)
{
    return column == ImportedModel::Rows || column == ImportedModel::Waiting
           || column == ImportedModel::Rejected;
}

} // namespace

void ImportedModel::show(std::vector<caf::ImportedList> lists, std::optional<Date> since)
{
    beginResetModel();
    m_shown = std::move(lists);
    if (since) {
        std::erase_if(m_shown, [since](const caf::ImportedList& list) {
            return list.importedOn < *since && list.waiting == 0;
        });
    }
    endResetModel();
}

int ImportedModel::rowOf(ListId list) const
{
    const auto found = std::ranges::find(m_shown, list, &caf::ImportedList::id);
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int ImportedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ImportedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString ImportedModel::text(const caf::ImportedList& list, int column)
{
    switch (column) {
    case Kind: {
        const auto kind = kindText(list.kind);
        return kind.left(1).toUpper() + kind.mid(1);
    }
    case ListedOn:
        return dateText(list.listedOn);
    case File:
        return fromUtf8(list.fileName);
    case ImportedOn:
        return dateText(list.importedOn);
    case ImportedBy:
        return fromUtf8(list.importedBy);
    case Rows:
        return numberText(list.counts.rows);
    case Waiting:
        return list.waiting == 0 ? QString{} : numberText(list.waiting);
    case Rejected:
        return list.counts.rejected == 0 ? QString{} : numberText(list.counts.rejected);
    default:
        break;
    }
    if (list.undone) {
        return tr("undone");
    }
    return list.completes ? tr("corrected rejects") : QString{};
}

QVariant ImportedModel::data(const QModelIndex& index, int role) const
{
    const auto& list = listAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(list, index.column());
    case Qt::ToolTipRole:
        return index.column() == File ? text(list, File) : QVariant{};
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter
                                | (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ForegroundRole:
        return list.undone ? QApplication::palette().brush(QPalette::PlaceholderText) : QVariant{};
    default:
        return {};
    }
}

QVariant ImportedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Kind:
        return tr("List");
    case ListedOn:
        return tr("Of");
    case File:
        return tr("File");
    case ImportedOn:
        return tr("Imported on");
    case ImportedBy:
        return tr("By");
    case Rows:
        return tr("Rows");
    case Waiting:
        return tr("To decide");
    case Rejected:
        return tr("Rejected");
    default:
        return tr("State");
    }
}

} // namespace jalon::ui
