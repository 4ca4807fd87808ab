// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Theme.h"
#include "ui/common/OutlinedStyle.h"

#include <QLineEdit>
#include <QPushButton>

#include <catch2/catch_test_macros.hpp>

using namespace jalon::ui;

namespace {

/// In the middle of the left edge.
template <class Widget>
QColor edgeOf(Scheme scheme)
{
    OutlinedStyle style;
    Widget widget;
    widget.setStyle(&style);
    widget.setPalette(paletteOf(scheme));
    const auto picture = widget.grab().toImage();
    return picture.pixelColor(0, picture.height() / 2);
}

} // namespace

TEST_CASE("In high contrast, fields and buttons have an outline that is seen", "[ui]")
{
    const auto text = paletteOf(Scheme::HighContrast).color(QPalette::WindowText);
    CHECK(edgeOf<QLineEdit>(Scheme::HighContrast) == text);
    CHECK(edgeOf<QPushButton>(Scheme::HighContrast) == text);
    CHECK(edgeOf<QLineEdit>(Scheme::Light) != paletteOf(Scheme::Light).color(QPalette::WindowText));
}
