// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Walk.h"

#include "Desk.h"

#include <QAccessible>

namespace jalon::ui::test {

namespace {

constexpr int kMostStops = 80;

QString nameOf(const QWidget& widget)
{
    return widget.objectName().isEmpty() ? QString::fromLatin1(widget.metaObject()->className())
                                         : widget.objectName();
}

bool isNamed(QWidget& widget)
{
    auto* const interface = QAccessible::queryAccessibleInterface(&widget);
    return interface != nullptr && !interface->text(QAccessible::Name).isEmpty();
}

/// Side by side in one row: to the right; else: below, or at the top of a column further on.
bool isBackwards(const QWidget& from, const QWidget& to, const QWidget& within)
{
    const QRect first{from.mapTo(&within, QPoint{}), from.size()};
    const QRect next{to.mapTo(&within, QPoint{}), to.size()};
    const bool isOneRow = next.center().y() >= first.top() && next.center().y() <= first.bottom();
    const bool isNextColumn = next.left() > first.right();
    return isOneRow ? next.left() < first.left() : !isNextColumn && next.center().y() < first.center().y();
}

} // namespace

Walk walkByTab(QWidget& within)
{
    Walk walk;
    QWidget* const first = QApplication::focusWidget();
    QWidget* before = nullptr;
    for (int stops = 0; stops < kMostStops; ++stops) {
        auto* const stop = QApplication::focusWidget();
        if (stop == nullptr || !within.isAncestorOf(stop) || (before != nullptr && stop == first)) {
            break;
        }
        walk.stops += nameOf(*stop);
        if (!isNamed(*stop)) {
            walk.unnamed += nameOf(*stop);
        }
        if (before != nullptr && isBackwards(*before, *stop, within)) {
            walk.backwards += nameOf(*before) + QStringLiteral(" > ") + nameOf(*stop);
        }
        before = stop;
        press(Qt::Key_Tab);
    }
    return walk;
}

void checkWalk(QWidget& within, int leastStops)
{
    const auto walk = walkByTab(within);
    INFO("stops: " << walk.stops.join(QChar{u' '}).toStdString());
    CHECK(walk.stops.size() >= leastStops);
    CHECK(walk.unnamed.join(QChar{u' '}).toStdString().empty());
    CHECK(walk.backwards.join(QChar{u'\n'}).toStdString().empty());
}

} // namespace jalon::ui::test
