// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SessionWatch.h"

#include "ui/shell/SessionNotices.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

namespace jalon::ui {

namespace {

// winuser.h, wtsapi32.h
constexpr unsigned int kPowerMessage = 0x0218; // WM_POWERBROADCAST
constexpr std::uintptr_t kSuspend = 0x0004; // PBT_APMSUSPEND
constexpr unsigned int kSessionMessage = 0x02B1; // WM_WTSSESSION_CHANGE
constexpr std::uintptr_t kConsoleDisconnect = 0x2; // WTS_CONSOLE_DISCONNECT
constexpr std::uintptr_t kRemoteDisconnect = 0x4; // WTS_REMOTE_DISCONNECT
constexpr std::uintptr_t kSessionLock = 0x7; // WTS_SESSION_LOCK

} // namespace

bool endsPresence(const NativeMessage& message)
{
    switch (message.message) {
    case kPowerMessage:
        return message.parameter == kSuspend;
    case kSessionMessage:
        return message.parameter == kConsoleDisconnect || message.parameter == kRemoteDisconnect
               || message.parameter == kSessionLock;
    default:
        return false;
    }
}

SessionWatch::SessionWatch(QWidget& window) : m_window(window)
{
    m_window.installEventFilter(this);
    QCoreApplication::instance()->installNativeEventFilter(this);
}

SessionWatch::~SessionWatch()
{
    if (m_window.internalWinId() != 0) {
        endSessionNotices(m_window.internalWinId());
    }
}

bool SessionWatch::nativeEventFilter(const QByteArray& type, void* message, qintptr* /*result*/)
{
    if (type == "windows_generic_MSG" && endsPresence(*static_cast<const NativeMessage*>(message))) {
        Q_EMIT away();
    }
    return false;
}

bool SessionWatch::eventFilter(QObject* watched, QEvent* event)
{
    // Only then has it a window of the system's, and it may get another one.
    if (event->type() == QEvent::WinIdChange && m_window.internalWinId() != 0) {
        beginSessionNotices(m_window.internalWinId());
    }
    return QObject::eventFilter(watched, event);
}

} // namespace jalon::ui
