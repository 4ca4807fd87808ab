// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caf/DropZone.h"

#include "ui/common/FocusPass.h"
#include "ui/common/Icons.h"
#include "ui/common/Measures.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

} // namespace

DropZone::DropZone(QWidget* parent)
    : QFrame(parent), m_text(new QLabel), m_choose(new QPushButton(tr("&Choose a file…")))
{
    auto* const sign = new QLabel(QChar{static_cast<char16_t>(Glyph::Upload)});
    sign->setFont(iconFont(fontMetrics().height() * 2));
    sign->setForegroundRole(QPalette::PlaceholderText);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_choose->setObjectName(u"chooseList"_s);
    m_choose->setIcon(icon(Glyph::FolderOpen));
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kMargin);
    layout->addWidget(sign);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_choose);
    passFocus(this, m_choose);
    connect(m_choose, &QPushButton::clicked, this, &DropZone::chooseAsked);
    setRefusal({});
}

void DropZone::setRefusal(const QString& why)
{
    m_text->setText(why.isEmpty()
                        ? tr("Drop a list of the CAF, of new entrants or of follow-up anywhere on the "
                             "window. Nothing is written before you have seen what will change.")
                        : why);
    m_choose->setEnabled(why.isEmpty());
}

void DropZone::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{lineColour(palette()), 1.5, Qt::DashLine});
    painter.setBrush(palette().brush(QPalette::Base));
    painter.drawRoundedRect(QRectF{rect()}.adjusted(1, 1, -1, -1), kRadius, kRadius);
}

} // namespace jalon::ui
