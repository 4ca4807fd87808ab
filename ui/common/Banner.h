// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Theme.h"

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace jalon::ui {

/// A line at the top of a page that says something and stops nobody. Read out by screen readers when it
/// appears.
class Banner : public QFrame {
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr);

    void say(Tone tone, const QString& text);
    /// With a button that does something about it.
    void say(Tone tone, const QString& text, const QString& action, std::function<void()> act);
    /// For some seconds: what is good to know and needs nobody.
    void mention(Tone tone, const QString& text);
    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void colour();

    Tone m_tone = Tone::Info;
    QLabel* m_sign;
    QLabel* m_text;
    QPushButton* m_action;
    QToolButton* m_close;
    std::function<void()> m_act;
    QTimer m_away;
};

} // namespace jalon::ui
