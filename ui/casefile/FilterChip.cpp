// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/FilterChip.h"

#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr int kSide = 6;
constexpr int kTop = 1;

} // namespace

FilterChip::FilterChip(FilterKind kind, const QString& text, QWidget* parent)
    : QFrame(parent), m_kind(kind), m_value(new QToolButton), m_remove(new QToolButton)
{
    m_value->setObjectName(u"chip"_s);
    m_value->setText(QString{text}.replace(u'&', u"&&"_s)); // a name's own & is no shortcut
    m_value->setAccessibleName(text);
    m_value->setToolTip(tr("Enter changes this filter, Delete takes it off"));
    m_remove->setObjectName(u"removeChip"_s);
    m_remove->setIcon(icon(Glyph::Close));
    m_remove->setAccessibleName(tr("Take off the filter “%1”").arg(text));
    m_remove->setToolTip(m_remove->accessibleName());
    const int side = fontMetrics().height() * 3 / 4;
    m_remove->setIconSize({side, side});
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(kSide, kTop, kSide / 2, kTop);
    layout->setSpacing(0);
    for (auto* const button : {m_value, m_remove}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(button);
    }
    connect(m_value, &QToolButton::clicked, this, &FilterChip::changeAsked);
    connect(m_remove, &QToolButton::clicked, this, &FilterChip::removeAsked);
}

void FilterChip::takeFocus()
{
    m_value->setFocus();
}

void FilterChip::putBefore(QWidget* next)
{
    auto* before = next->previousInFocusChain(); // menus of the page are in this chain too
    while (before->window() != window() || before->focusPolicy() == Qt::NoFocus || isAncestorOf(before)) {
        before = before->previousInFocusChain();
    }
    setTabOrder(before, m_value);
    setTabOrder(m_value, m_remove);
    setTabOrder(m_remove, next);
}

void FilterChip::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT removeAsked();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_remove->hasFocus() ? Q_EMIT removeAsked() : Q_EMIT changeAsked();
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

void FilterChip::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    paintBox(painter, rect(), toneColours(palette(), Tone::Info), height() / 2.0);
}

} // namespace jalon::ui
