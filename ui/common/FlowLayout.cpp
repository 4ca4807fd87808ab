// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FlowLayout.h"

#include <QStyle>
#include <QWidget>

namespace jalon::ui {

namespace {

constexpr int kGap = 6;

bool isShown(const QLayoutItem* item)
{
    return !item->isEmpty(); // hidden widgets are
}

} // namespace

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent)
{
    setContentsMargins({});
    setSpacing(kGap);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
    invalidate();
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count()) {
        return nullptr;
    }
    invalidate();
    return m_items.takeAt(index);
}

void FlowLayout::insertWidget(int index, QWidget* widget)
{
    addChildWidget(widget);
    m_items.insert(index, new QWidgetItem(widget));
    invalidate();
}

int FlowLayout::heightForWidth(int width) const
{
    return flow({0, 0, width, 0}, false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto* const item : m_items) {
        size = isShown(item) ? size.expandedTo(item->minimumSize()) : size;
    }
    return size;
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const auto* const item : m_items) {
        if (isShown(item)) {
            const auto hint = item->sizeHint();
            size = {size.width() + hint.width() + spacing(), std::max(size.height(), hint.height())};
        }
    }
    return size;
}

void FlowLayout::setGeometry(const QRect& place)
{
    QLayout::setGeometry(place);
    flow(place, true);
}

int FlowLayout::flow(const QRect& place, bool move) const
{
    QPoint at = place.topLeft();
    int line = 0;
    for (auto* const item : m_items) {
        if (!isShown(item)) {
            continue;
        }
        const auto size = item->sizeHint().boundedTo({place.width(), QLAYOUTSIZE_MAX});
        if (line > 0 && at.x() + size.width() > place.right() + 1) {
            at = {place.left(), at.y() + line + spacing()};
            line = 0;
        }
        if (move) {
            item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), place, {at, size}));
        }
        at.rx() += size.width() + spacing();
        line = std::max(line, size.height());
    }
    return at.y() + line - place.top();
}

} // namespace jalon::ui
