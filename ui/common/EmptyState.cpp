// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/EmptyState.h"

#include "ui/common/Labels.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace jalon::ui {

namespace {

constexpr int kGlyphPixels = 48;
constexpr int kTextWidthInLetters = 60;

} // namespace

EmptyState::EmptyState(Glyph glyph, const QString& title, const QString& text, QWidget* parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    auto* const sign = new QLabel(QChar{static_cast<char16_t>(glyph)});
    sign->setFont(iconFont(kGlyphPixels));
    sign->setAlignment(Qt::AlignCenter);
    auto* const words = mutedLabel(text);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    const int width = words->fontMetrics().averageCharWidth() * kTextWidthInLetters;
    words->setFixedSize(width, words->heightForWidth(width)); // else the layout takes a guess of the height
    auto* const heading = titleLabel(title);
    heading->setAlignment(Qt::AlignCenter);
    m_layout->addStretch(1);
    m_layout->addWidget(sign);
    m_layout->addWidget(heading);
    m_layout->addWidget(words, 0, Qt::AlignHCenter);
    m_layout->addSpacing(fontMetrics().height());
    m_layout->addStretch(2);
    setAccessibleName(title);
    setAccessibleDescription(text);
}

QPushButton* EmptyState::addAction(const QString& text)
{
    auto* const button = new QPushButton(text);
    m_layout->insertWidget(m_layout->count() - 1, button, 0, Qt::AlignHCenter);
    return button;
}

} // namespace jalon::ui
