// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/RowDelegate.h"

#include <QPainter>

#include <algorithm>

namespace jalon::ui {

namespace {

constexpr int kMostLines = 10;

} // namespace

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    auto calm = option;
    calm.state &= ~QStyle::State_HasFocus;
    QStyledItemDelegate::paint(painter, calm, index);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Highlight));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        painter->restore();
    }
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), std::min(size.height(), option.fontMetrics.lineSpacing() * kMostLines)};
}

void RowDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool isOneLine = option->rect.height() < 2 * option->fontMetrics.lineSpacing();
    option->displayAlignment = Qt::AlignLeft | (isOneLine ? Qt::AlignVCenter : Qt::AlignTop);
}

} // namespace jalon::ui
