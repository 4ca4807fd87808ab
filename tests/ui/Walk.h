// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace jalon::ui::test {

/// What Tab comes by, from the widget that has the keyboard until it is there again or outside.
struct Walk {
    QStringList stops; ///< by their object names, else their classes
    QStringList unnamed; ///< without an accessible name or a label that is their buddy
    QStringList backwards; ///< "a > b": b stands above a, or left of it in the same row
};

Walk walkByTab(QWidget& within);
/// CHECKs that at least so many are passed, all named, in the order of reading.
void checkWalk(QWidget& within, int leastStops);

} // namespace jalon::ui::test
