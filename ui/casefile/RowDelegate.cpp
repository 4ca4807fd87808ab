// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/RowDelegate.h"

namespace jalon::ui {

void RowDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool isOneLine = option->rect.height() < 2 * option->fontMetrics.lineSpacing();
    option->displayAlignment = Qt::AlignLeft | (isOneLine ? Qt::AlignVCenter : Qt::AlignTop);
}

} // namespace jalon::ui
