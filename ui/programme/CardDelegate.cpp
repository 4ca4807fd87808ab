// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/CardDelegate.h"

#include <QListView>
#include <QPainter>

namespace jalon::ui {

namespace {

constexpr int kPadding = 6;
constexpr int kLineGap = 2;
constexpr int kFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

QFont titleFont(QFont font)
{
    font.setBold(true);
    return font;
}

struct Card {
    QRect title{};
    QString titleText{};
    QRect rest{};
    QString restText{};
};

/// Laid out in that width, from the place's top left.
Card cardIn(const QRect& place, const QFont& font, const QModelIndex& index)
{
    const auto text = index.data().toString();
    const auto inner = place.adjusted(kPadding, kPadding, -kPadding, -kPadding);
    Card card{.titleText = text.section(u'\n', 0, 0), .restText = text.section(u'\n', 1)};
    card.title = QFontMetrics{titleFont(font)}.boundingRect(inner, kFlags, card.titleText);
    if (!card.restText.isEmpty()) {
        const auto below = inner.translated(0, card.title.height() + kLineGap);
        card.rest = QFontMetrics{font}.boundingRect(below, kFlags, card.restText);
    }
    // Drawn in the width that was measured: else a rounding wraps a word more.
    card.title.setWidth(inner.width());
    card.rest.setWidth(inner.width());
    return card;
}

} // namespace

QSize CardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* const list = qobject_cast<const QListView*>(option.widget);
    const int width = list != nullptr ? list->viewport()->width() : option.rect.width();
    constexpr int kHigh = 10'000;
    const auto card = cardIn({0, 0, width, kHigh}, option.font, index);
    return {width, card.title.united(card.rest).bottom() + 1 + kPadding};
}

void CardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    auto empty = option;
    initStyleOption(&empty, index);
    empty.text.clear();
    const auto* const style = option.widget->style();
    style->drawControl(QStyle::CE_ItemViewItem, &empty, painter, option.widget);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const auto& palette = option.palette;
    const auto card = cardIn(option.rect, option.font, index);
    painter->save();
    painter->setPen(palette.color(QPalette::Mid));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->setFont(titleFont(option.font));
    painter->setPen(palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(card.title, kFlags, card.titleText);
    painter->setFont(option.font);
    painter->setPen(palette.color(isChosen ? QPalette::HighlightedText : QPalette::PlaceholderText));
    painter->drawText(card.rest, kFlags, card.restText);
    painter->restore();
}

} // namespace jalon::ui
