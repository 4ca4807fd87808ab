// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Probe.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <utility>

namespace jalon::bench {

namespace {

constexpr auto kInterval = std::chrono::microseconds{500};

QEvent::Type question()
{
    static const int type = QEvent::registerEventType();
    return static_cast<QEvent::Type>(type);
}

} // namespace

Probe::Probe()
    : m_thread([this](const std::stop_token& stop) {
          while (!stop.stop_requested()) {
              std::this_thread::sleep_for(kInterval);
              ask();
          }
      })
{
}

void Probe::ask()
{
    if (!m_waiting.exchange(true)) {
        m_asked = Clock::now();
        QCoreApplication::postEvent(this, new QEvent{question()});
    }
}

bool Probe::event(QEvent* event)
{
    if (event->type() != question()) {
        return QObject::event(event);
    }
    const std::chrono::duration<double, std::milli> held = Clock::now() - m_asked;
    m_worst = std::max(m_worst, held.count());
    m_waiting = false;
    return true;
}

double Probe::worst()
{
    return std::exchange(m_worst, 0);
}

} // namespace jalon::bench
