// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractNativeEventFilter>
#include <QObject>

#include <cstdint>

class QWidget;

namespace jalon::ui {

/// How a message of Windows begins (MSG).
struct NativeMessage {
    void* window;
    unsigned int message;
    std::uintptr_t parameter;
};

/// Whether nobody will be in front of the window after that message: the session is locked or disconnected
/// (remote desktop, change of user), or the computer is about to sleep.
bool endsPresence(const NativeMessage& message);

/// Says when the user leaves the computer, as Windows tells a window.
class SessionWatch : public QObject, public QAbstractNativeEventFilter {
    Q_OBJECT

public:
    explicit SessionWatch(QWidget& window);
    ~SessionWatch() override;

    bool nativeEventFilter(const QByteArray& type, void* message, qintptr* result) override;

Q_SIGNALS:
    void away();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& m_window;
};

} // namespace jalon::ui
