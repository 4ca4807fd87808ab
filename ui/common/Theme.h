// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/MachineSettings.h"

#include <QColor>
#include <QObject>
#include <QPalette>

class QApplication;

class QPainter;

namespace jalon::ui {

enum class Scheme { Light, Dark, HighContrast };

/// What a colour means. Colour is never alone: words or a sign always say the same.
enum class Tone { Neutral, Info, Good, Warning, Danger };

struct ToneColours {
    QColor text; ///< at least 4.5 : 1 on `back`
    QColor back;
};

QPalette paletteOf(Scheme scheme);
Scheme schemeOf(const QPalette& palette);
/// On the palette of the widget that is painted.
ToneColours toneColours(const QPalette& palette, Tone tone);
/// A box with round corners of that radius in these colours; the painter's pen is then the text's.
void paintBox(QPainter& painter, const QRect& box, const ToneColours& colours, double radius);
/// Lines between parts.
QColor lineColour(const QPalette& palette);
/// Around fields and buttons.
QColor edgeColour(const QPalette& palette);
/// The nth line of a chart, from 0.
QColor chartColour(const QPalette& palette, int series);

/// Fusion on every system, in the scheme that the user chose or that the system has, and follows its changes.
class Theme : public QObject {
    Q_OBJECT

public:
    Theme(QApplication& application, const MachineSettings& settings);

    /// Again from the settings and the system.
    void refresh();

private:
    QApplication& m_application;
    const MachineSettings& m_settings;
    Scheme m_atStart; ///< of the system, where it cannot be asked later
};

} // namespace jalon::ui
