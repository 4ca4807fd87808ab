// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Banner.h"

#include "ui/common/Icons.h"
#include "ui/common/Measures.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <chrono>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr std::chrono::seconds kMention{12};

Glyph signOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return Glyph::Check;
    case Tone::Warning:
    case Tone::Danger:
        return Glyph::Warning;
    default:
        return Glyph::Info;
    }
}

} // namespace

Banner::Banner(QWidget* parent)
    : QFrame(parent),
      m_sign(new QLabel),
      m_text(new QLabel),
      m_action(new QPushButton),
      m_close(new QToolButton)
{
    setObjectName(u"banner"_s);
    m_text->setObjectName(u"bannerText"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(u"bannerAction"_s);
    m_close->setIcon(icon(Glyph::Close));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Hide this message"));
    m_close->setToolTip(m_close->accessibleName());
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin / 2, kMargin, kMargin / 2);
    layout->addWidget(m_sign);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (m_act) {
            m_act();
        }
    });
    m_away.setSingleShot(true);
    m_away.setInterval(kMention);
    connect(&m_away, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void Banner::say(Tone tone, const QString& text)
{
    say(tone, text, {}, {});
}

void Banner::say(Tone tone, const QString& text, const QString& action, std::function<void()> act)
{
    m_away.stop();
    m_tone = tone;
    m_act = std::move(act);
    m_sign->setFont(iconFont(fontMetrics().height()));
    m_sign->setText(QChar{static_cast<char16_t>(signOf(tone))});
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    colour();
    show();
    QAccessibleEvent event{this, QAccessible::Alert};
    QAccessible::updateAccessibility(&event);
}

void Banner::mention(Tone tone, const QString& text)
{
    say(tone, text);
    m_away.start();
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::colour()
{
    const auto colours = toneColours(palette(), m_tone);
    for (auto* const label : {m_sign, m_text}) {
        auto own = label->palette();
        own.setColor(QPalette::WindowText, colours.text);
        label->setPalette(own);
    }
    update();
}

void Banner::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    paintBox(painter, rect(), toneColours(palette(), m_tone), kRadius);
}

void Banner::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        colour();
    }
    QFrame::changeEvent(event);
}

} // namespace jalon::ui
