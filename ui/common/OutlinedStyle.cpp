// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/OutlinedStyle.h"

#include "ui/common/Theme.h"

#include <QPainter>
#include <QStyleOption>

namespace jalon::ui {

namespace {

/// Fusion's outlines are shades of the window's colour: on a dark one they are not seen.
void outline(const QStyleOption& option, QPainter& painter)
{
    if (schemeOf(option.palette) == Scheme::Light) {
        return;
    }
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    const bool isDisabled = !option.state.testFlag(QStyle::State_Enabled);
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen({hasFocus ? option.palette.color(QPalette::Highlight) : edgeColour(option.palette), 1,
                    isDisabled ? Qt::DotLine : Qt::SolidLine});
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

void ring(const QStyleOption& option, QPainter& painter)
{
    if (schemeOf(option.palette) == Scheme::Light) {
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(toneColours(option.palette, Tone::Neutral).text);
    painter.drawEllipse(QRectF{option.rect}.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.restore();
}

} // namespace

OutlinedStyle::OutlinedStyle() : QProxyStyle(QStringLiteral("Fusion")) { }

void OutlinedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                  const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    switch (element) {
    case PE_Frame:
    case PE_FrameLineEdit:
    case PE_PanelButtonCommand:
    case PE_IndicatorCheckBox:
        outline(*option, *painter);
        return;
    case PE_IndicatorRadioButton:
        ring(*option, *painter);
        return;
    default:
        return;
    }
}

void OutlinedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                       QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox) {
        outline(*option, *painter);
    }
}

} // namespace jalon::ui
