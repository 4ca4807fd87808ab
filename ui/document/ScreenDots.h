// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGuiApplication>
#include <QScreen>

namespace jalon::ui {

/// A layout takes margins, paddings and borders for pixels of the screen, and scales them to the device.
inline qreal screenDotsPerInch()
{
    constexpr qreal kWithoutScreen = 100; // what Qt assumes
    const auto* screen = QGuiApplication::primaryScreen();
    return screen != nullptr ? qRound(screen->logicalDotsPerInchY()) : kWithoutScreen;
}

} // namespace jalon::ui
