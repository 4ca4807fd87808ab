// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace jalon::ui {

/// Says when nobody has touched the program for a while.
class IdleWatch : public QObject {
    Q_OBJECT

public:
    explicit IdleWatch(QObject* parent);

    /// 0: never. Counted from now.
    void setDelay(std::chrono::milliseconds delay);
    void setActive(bool active);

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void restart();

    QTimer m_timer;
    bool m_active = false;
};

} // namespace jalon::ui
