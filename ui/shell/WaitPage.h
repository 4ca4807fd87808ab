// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace jalon::ui {

/// What is shown while a base is being opened, made or closed.
class WaitPage : public QWidget {
    Q_OBJECT

public:
    explicit WaitPage(QWidget* parent = nullptr);

    void show(const QString& what, bool canStop);
    /// From 0 to 1.
    void setProgress(double share);

Q_SIGNALS:
    void stopAsked();

private:
    QLabel* m_what;
    QProgressBar* m_bar;
    QPushButton* m_stop;
};

} // namespace jalon::ui
