// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Theme.h"

#include "ui/common/OutlinedStyle.h"
#include "ui/common/SystemScheme.h"

#include <QApplication>
#include <QPainter>

#include <array>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr int kMiddleLightness = 128;

struct SchemeColours {
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb text;
    QRgb muted;
    QRgb button;
    QRgb line;
    QRgb
        edge; ///< of what one types in or presses: at least 3 : 1 on `base` where the style draws none itself
    QRgb accent;
    QRgb onAccent;
    std::array<std::array<QRgb, 2>, 5> tones; ///< text, back; by Tone
    std::array<QRgb, 3> chart;
};

constexpr SchemeColours kLight = {
    .window = 0xFFF4F6F8,
    .base = 0xFFFFFFFF,
    .alternate = 0xFFF7F9FB,
    .text = 0xFF1B2530,
    .muted = 0xFF566472,
    .button = 0xFFFFFFFF,
    .line = 0xFFC9D1D9,
    .edge = 0xFFC9D1D9,
    .accent = 0xFF1F5FA8,
    .onAccent = 0xFFFFFFFF,
    .tones = {{{0xFF3A4753, 0xFFE8ECF0},
               {0xFF184E8C, 0xFFE0ECF8},
               {0xFF1D6136, 0xFFE0F3E6},
               {0xFF7A4A00, 0xFFFFF1D6},
               {0xFF9A1F1F, 0xFFFBE3E3}}},
    .chart = {0xFF1F5FA8, 0xFFB35900, 0xFF1D6136},
};
constexpr SchemeColours kDark = {
    .window = 0xFF1C2127,
    .base = 0xFF14181D,
    .alternate = 0xFF191E24,
    .text = 0xFFE6EAEE,
    .muted = 0xFFA3AFBA,
    .button = 0xFF2A3139,
    .line = 0xFF404A54,
    .edge = 0xFF717E8B,
    .accent = 0xFF6FB1F2,
    .onAccent = 0xFF0B1722,
    .tones = {{{0xFFCBD3DA, 0xFF2C343C},
               {0xFFA5CFF7, 0xFF1B3650},
               {0xFF9ADBB0, 0xFF1A3A26},
               {0xFFF5C877, 0xFF453211},
               {0xFFF5A8A8, 0xFF4A2020}}},
    .chart = {0xFF6FB1F2, 0xFFF5B062, 0xFF8FD3A6},
};
constexpr SchemeColours kHighContrast = {
    .window = 0xFF000000,
    .base = 0xFF000000,
    .alternate = 0xFF000000,
    .text = 0xFFFFFFFF,
    .muted = 0xFFC8C8C8,
    .button = 0xFF000000,
    .line = 0xFFFFFFFF,
    .edge = 0xFFFFFFFF,
    .accent = 0xFFFFFF00,
    .onAccent = 0xFF000000,
    .tones = {{{0xFFFFFFFF, 0xFF000000},
               {0xFF6FE3FF, 0xFF000000},
               {0xFF7CFF7C, 0xFF000000},
               {0xFFFFE066, 0xFF000000},
               {0xFFFF9E9E, 0xFF000000}}},
    .chart = {0xFFFFFF00, 0xFF6FE3FF, 0xFF7CFF7C},
};

const SchemeColours& coloursOf(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Dark:
        return kDark;
    case Scheme::HighContrast:
        return kHighContrast;
    default:
        return kLight;
    }
}

Scheme chosen(ThemeChoice choice, Scheme system)
{
    switch (choice) {
    case ThemeChoice::Light:
        return Scheme::Light;
    case ThemeChoice::Dark:
        return Scheme::Dark;
    case ThemeChoice::HighContrast:
        return Scheme::HighContrast;
    default:
        return system;
    }
}

} // namespace

QPalette paletteOf(Scheme scheme)
{
    const auto& colours = coloursOf(scheme);
    QPalette palette{QColor{colours.button}, QColor{colours.window}};
    const auto set = [&palette](std::initializer_list<QPalette::ColorRole> roles, QRgb colour) {
        for (const auto role : roles) {
            palette.setColor(role, QColor{colour});
        }
    };
    set({QPalette::Window}, colours.window);
    set({QPalette::Base}, colours.base);
    set({QPalette::ToolTipBase}, colours.button);
    set({QPalette::AlternateBase}, colours.alternate);
    set({QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}, colours.text);
    set({QPalette::PlaceholderText}, colours.muted);
    set({QPalette::Button}, colours.button);
    set({QPalette::Mid}, colours.line);
    set({QPalette::Highlight, QPalette::Link}, colours.accent);
    set({QPalette::HighlightedText}, colours.onAccent);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, QColor{colours.muted});
    }
    return palette;
}

Scheme schemeOf(const QPalette& palette)
{
    const auto window = palette.color(QPalette::Window);
    if (window == QColor{kHighContrast.window}
        && palette.color(QPalette::Mid) == QColor{kHighContrast.line}) {
        return Scheme::HighContrast;
    }
    return window.lightness() < kMiddleLightness ? Scheme::Dark : Scheme::Light;
}

ToneColours toneColours(const QPalette& palette, Tone tone)
{
    const auto& pair = coloursOf(schemeOf(palette)).tones[static_cast<std::size_t>(tone)];
    return {QColor{pair[0]}, QColor{pair[1]}};
}

void paintBox(QPainter& painter, const QRect& box, const ToneColours& colours, double radius)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.text);
    painter.setBrush(colours.back);
    painter.drawRoundedRect(QRectF{box}.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

QColor lineColour(const QPalette& palette)
{
    return palette.color(QPalette::Mid);
}

QColor edgeColour(const QPalette& palette)
{
    return QColor{coloursOf(schemeOf(palette)).edge};
}

QColor chartColour(const QPalette& palette, int series)
{
    const auto& colours = coloursOf(schemeOf(palette)).chart;
    return QColor{colours[static_cast<std::size_t>(series) % colours.size()]};
}

Theme::Theme(QApplication& application, const MachineSettings& settings)
    : m_application(application), m_settings(settings), m_atStart(schemeOf(QApplication::palette()))
{
    QApplication::setStyle(new OutlinedStyle);
    watchSystemScheme(this, [this] { refresh(); });
    refresh();
}

void Theme::refresh()
{
    const auto system = systemScheme().value_or(m_atStart);
    QApplication::setPalette(paletteOf(chosen(m_settings.theme(), system)));
}

} // namespace jalon::ui
