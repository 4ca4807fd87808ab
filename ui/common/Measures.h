// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// Lengths that are the same in every room, in pixels of a screen at 100 %.
namespace jalon::ui {

constexpr int kMargin = 8;
constexpr double kRadius = 4.0; ///< of rounded corners

/// Wide enough for so many letters of the widget's font.
inline int lettersWide(const QWidget& widget, int letters)
{
    return widget.fontMetrics().averageCharWidth() * letters;
}

} // namespace jalon::ui
