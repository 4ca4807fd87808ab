// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/IdleWatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace jalon::ui {

IdleWatch::IdleWatch(QObject* parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idle);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setDelay(std::chrono::milliseconds delay)
{
    m_timer.setInterval(delay);
    restart();
}

void IdleWatch::setActive(bool active)
{
    m_active = active;
    restart();
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        restart();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void IdleWatch::restart()
{
    if (m_active && m_timer.interval() > 0) {
        m_timer.start();
    } else {
        m_timer.stop();
    }
}

} // namespace jalon::ui
