// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/NeedLink.h"

#include "ui/common/Formats.h"
#include "ui/common/Measures.h"

#include <QPainter>
#include <QStyleOptionFocusRect>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr double kNumberScale = 1.5;
constexpr int kNumberLetters = 7;

} // namespace

NeedLink::NeedLink(Tone tone, const QString& words, QWidget* parent) : QAbstractButton(parent), m_tone(tone)
{
    setText(words);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    say();
}

void NeedLink::setCount(std::int64_t count)
{
    m_count = count;
    setEnabled(count > 0);
    say();
    update();
}

void NeedLink::setUnknown()
{
    m_count.reset();
    say();
    update();
}

void NeedLink::say()
{
    setAccessibleName(m_count ? u"%1 : %2"_s.arg(text(), numberText(*m_count)) : text());
}

QFont NeedLink::numberFont() const
{
    auto large = font();
    large.setPointSizeF(large.pointSizeF() * kNumberScale);
    large.setWeight(QFont::DemiBold);
    return large;
}

QSize NeedLink::sizeHint() const
{
    const QFontMetrics large{numberFont()};
    return {large.averageCharWidth() * kNumberLetters + fontMetrics().horizontalAdvance(text()) + 4 * kMargin,
            large.height() + 2 * kMargin};
}

void NeedLink::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5);
    const bool isHot = isEnabled() && (underMouse() || hasFocus());
    painter.setPen(
        {hasFocus() ? palette().color(QPalette::Highlight) : lineColour(palette()), hasFocus() ? 2.0 : 1.0});
    painter.setBrush(palette().color(isHot ? QPalette::AlternateBase : QPalette::Base));
    painter.drawRoundedRect(frame, kRadius, kRadius);

    const int numberWidth = QFontMetrics{numberFont()}.averageCharWidth() * kNumberLetters;
    const QRect number{kMargin, 0, numberWidth, height()};
    const bool isQuiet = !m_count || *m_count == 0;
    painter.setFont(numberFont());
    painter.setPen(isQuiet ? palette().color(QPalette::PlaceholderText)
                           : toneColours(palette(), m_tone).text);
    painter.drawText(number, Qt::AlignRight | Qt::AlignVCenter, m_count ? numberText(*m_count) : u"…"_s);
    painter.setFont(font());
    painter.setPen(palette().color(isQuiet ? QPalette::PlaceholderText : QPalette::WindowText));
    const auto words = rect().adjusted(numberWidth + 2 * kMargin, 0, -kMargin, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

} // namespace jalon::ui
