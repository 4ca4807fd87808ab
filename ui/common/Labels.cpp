// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Labels.h"

#include <QFormLayout>
#include <QPainter>

namespace jalon::ui {

namespace {

constexpr double kTitleScale = 1.5;
constexpr double kSectionScale = 1.1;
constexpr int kBadgeSide = 8;
constexpr int kBadgeTop = 2;

QLabel* scaledLabel(const QString& text, double scale)
{
    auto* const label = new QLabel(text);
    auto font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

QLabel* titleLabel(const QString& text)
{
    return scaledLabel(text, kTitleScale);
}

QLabel* sectionLabel(const QString& text)
{
    return scaledLabel(text, kSectionScale);
}

QLabel* mutedLabel(const QString& text)
{
    auto* const label = new QLabel(text);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setTextFormat(Qt::PlainText);
    return label;
}

Badge::Badge(QWidget* parent) : QLabel(parent)
{
    setContentsMargins(kBadgeSide, kBadgeTop, kBadgeSide, kBadgeTop);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    setTextFormat(Qt::PlainText);
}

void Badge::set(Tone tone, const QString& text)
{
    m_tone = tone;
    setText(text);
    setVisible(!text.isEmpty());
}

void Badge::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    paintBox(painter, rect(), toneColours(palette(), m_tone), height() / 2.0);
    painter.drawText(contentsRect(), Qt::AlignCenter, text());
}

QLabel* labelFor(const QString& text, QWidget* field)
{
    auto* const label = new QLabel(text);
    label->setBuddy(field);
    return label;
}

void addField(QFormLayout* form, const QString& label, QWidget* field)
{
    auto name = label;
    field->setAccessibleName(name.remove(QChar{u'&'}));
    form->addRow(labelFor(label, field), field);
}

} // namespace jalon::ui
