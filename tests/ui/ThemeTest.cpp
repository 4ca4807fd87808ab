// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Theme.h"
#include "ui/common/OutlinedStyle.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>

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

/// WCAG 2.2, relative luminance.
double luminance(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
           + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const auto [low, high] = std::minmax({luminance(one), luminance(other)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace

TEST_CASE("In high contrast, fields and buttons have an outline that is seen", "[ui]")
{
    const auto text = paletteOf(Scheme::HighContrast).color(QPalette::WindowText);
    CHECK(edgeOf<QLineEdit>(Scheme::HighContrast) == text);
    CHECK(edgeOf<QPushButton>(Scheme::HighContrast) == text);
    CHECK(edgeOf<QPlainTextEdit>(Scheme::HighContrast) == text);
    CHECK(edgeOf<QLineEdit>(Scheme::Light) != paletteOf(Scheme::Light).color(QPalette::WindowText));
}

TEST_CASE("On dark, fields and buttons have an outline of 3 to 1 on what they hold", "[ui]")
{
    const auto palette = paletteOf(Scheme::Dark);
    CHECK(edgeOf<QLineEdit>(Scheme::Dark) == edgeColour(palette));
    CHECK(edgeOf<QPlainTextEdit>(Scheme::Dark) == edgeColour(palette));
    CHECK(edgeOf<QPushButton>(Scheme::Dark) == edgeColour(palette));
    CHECK(contrast(edgeColour(palette), palette.color(QPalette::Base)) >= 3);
}

TEST_CASE("On dark, the ring of a choice that is not taken is seen", "[ui]")
{
    for (const auto scheme : {Scheme::Dark, Scheme::HighContrast}) {
        const auto seen = toneColours(paletteOf(scheme), Tone::Neutral).text;
        CHECK(edgeOf<QRadioButton>(scheme).lightness() > seen.lightness() / 2);
    }
}
