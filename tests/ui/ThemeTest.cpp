// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Theme.h"
#include "ui/common/OutlinedStyle.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

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

TEST_CASE("On dark, the ring of a choice that is not taken is seen", "[ui]")
{
    for (const auto scheme : {Scheme::Dark, Scheme::HighContrast}) {
        const auto seen = toneColours(paletteOf(scheme), Tone::Neutral).text;
        CHECK(edgeOf<QRadioButton>(scheme).lightness() > seen.lightness() / 2);
    }
}
