// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <atomic>
#include <chrono>
#include <thread>

namespace jalon::bench {

/// Asks the window's thread for a sign of life every half millisecond, and sees how long the answer takes.
/// Made and asked on that thread.
class Probe : public QObject {
public:
    Probe();

    /// The longest since it was asked last, in milliseconds.
    double worst();

protected:
    bool event(QEvent* event) override;

private:
    using Clock = std::chrono::steady_clock;
    void ask();

    std::atomic<bool> m_waiting = false;
    Clock::time_point m_asked; ///< written before the question is posted, read when it comes
    double m_worst = 0;
    std::jthread m_thread; ///< last: it uses the members above
};

} // namespace jalon::bench
