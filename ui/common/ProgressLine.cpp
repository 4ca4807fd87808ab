// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ProgressLine.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <chrono>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr std::chrono::milliseconds kAppearsAfter{200};
constexpr std::chrono::milliseconds kLookedAt{50};
constexpr int kSteps = 1000;

} // namespace

ProgressLine::ProgressLine(QWidget* parent)
    : QWidget(parent), m_what(new QLabel), m_bar(new QProgressBar), m_cancel(new QPushButton(tr("&Stop")))
{
    setObjectName(u"progressLine"_s);
    m_bar->setTextVisible(false);
    m_cancel->setObjectName(u"stopWork"_s);
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_what);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_cancel);
    m_appear.setSingleShot(true);
    m_appear.setInterval(kAppearsAfter);
    m_poll.setInterval(kLookedAt);
    connect(&m_appear, &QTimer::timeout, this, &ProgressLine::show);
    connect(&m_poll, &QTimer::timeout, this, &ProgressLine::poll);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        const auto stop = std::move(m_stop);
        end();
        if (stop) {
            stop();
        }
    });
    hide();
}

SharedProgress ProgressLine::begin(const QString& what, std::function<void()> stop)
{
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    m_stop = std::move(stop);
    m_progress = std::make_shared<std::atomic<double>>(-1.0);
    m_running = true;
    if (!isVisible() && !m_appear.isActive()) {
        m_appear.start();
    }
    return m_progress;
}

void ProgressLine::end()
{
    m_running = false;
    m_appear.stop();
    m_poll.stop();
    m_stop = nullptr;
    hide();
}

void ProgressLine::show()
{
    poll();
    QWidget::show();
    m_poll.start();
}

void ProgressLine::poll()
{
    const double share = m_progress->load();
    m_bar->setRange(0, share < 0 ? 0 : kSteps);
    m_bar->setValue(share < 0 ? 0 : static_cast<int>(share * kSteps));
}

} // namespace jalon::ui
