// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/DueDelegate.h"

#include "ui/casefile/PeopleModel.h"

#include <QApplication>
#include <QPainter>

namespace jalon::ui {

namespace {

constexpr int kOuter = 3;
constexpr int kInner = 8;

} // namespace

void DueDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const auto text = std::exchange(cell.text, {});
    const auto* const style = cell.widget != nullptr ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    if (text.isEmpty()) {
        return;
    }
    const auto tone = static_cast<Tone>(index.data(PeopleModel::kToneRole).toInt());
    const QRect room = cell.rect.adjusted(kOuter, kOuter, -kOuter, -kOuter);
    const auto shown =
        cell.fontMetrics.elidedText(text, Qt::ElideRight, std::max(room.width() - 2 * kInner, 0));
    const int width = std::min(cell.fontMetrics.horizontalAdvance(shown) + 2 * kInner, room.width());
    const QRect box = QStyle::alignedRect(cell.direction, Qt::AlignLeft, {width, room.height()}, room);
    painter->save();
    paintBox(*painter, box, toneColours(cell.palette, tone), box.height() / 2.0);
    painter->setFont(cell.font);
    painter->drawText(box, Qt::AlignCenter, shown);
    painter->restore();
}

} // namespace jalon::ui
