// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WaitPage.h"

#include "ui/common/Labels.h"

#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr int kBarWidthInLetters = 48;
constexpr int kWhole = 1000;

} // namespace

WaitPage::WaitPage(QWidget* parent)
    : QWidget(parent),
      m_what(sectionLabel({})),
      m_bar(new QProgressBar),
      m_stop(new QPushButton(tr("Cancel")))
{
    m_bar->setFixedWidth(fontMetrics().averageCharWidth() * kBarWidthInLetters);
    m_bar->setTextVisible(false);
    m_stop->setObjectName(u"waitStop"_s);
    auto* const layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(m_what, 0, Qt::AlignHCenter);
    layout->addWidget(m_bar, 0, Qt::AlignHCenter);
    layout->addWidget(m_stop, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    connect(m_stop, &QPushButton::clicked, this, &WaitPage::stopAsked);
}

void WaitPage::show(const QString& what, bool canStop)
{
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    m_bar->setRange(0, 0);
    m_stop->setVisible(canStop);
}

void WaitPage::setProgress(double share)
{
    m_bar->setRange(0, kWhole);
    m_bar->setValue(static_cast<int>(share * kWhole));
}

} // namespace jalon::ui
