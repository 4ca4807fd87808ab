// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <atomic>
#include <functional>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace jalon::ui {

/// How far work of another thread has come, from 0 to 1; below 0: not known.
using SharedProgress = std::shared_ptr<std::atomic<double>>;

/// A line that says what is being waited for, how far it is, and stops it; it comes after 200 ms.
class ProgressLine : public QWidget {
    Q_OBJECT

public:
    explicit ProgressLine(QWidget* parent = nullptr);

    /// `stop` is called when the user gives up. The progress that is returned is for the work to set; without
    /// any, the bar only moves.
    SharedProgress begin(const QString& what, std::function<void()> stop);
    void end();
    bool isRunning() const { return m_running; }

private:
    void show();
    void poll();

    QLabel* m_what;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QTimer m_appear;
    QTimer m_poll;
    SharedProgress m_progress;
    std::function<void()> m_stop;
    bool m_running = false;
};

} // namespace jalon::ui
