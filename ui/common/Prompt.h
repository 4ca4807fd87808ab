// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

/// Questions and messages that stop the user; they answer later, through a function, so that nothing waits in
/// a nested event loop. What need not stop anybody is said in a Banner.
namespace jalon::ui::prompt {

struct Question {
    QString title; ///< also the dialog's accessible name
    QString text; ///< what would happen
    QStringList answers; ///< verbs on the buttons; the last one is the harmless one, Esc gives it
    int proposed = -1; ///< the button that Enter presses; the harmless one if not said
};

/// `answered` gets the answer's place. It is not called when `parent` goes meanwhile.
void ask(QWidget* parent, const Question& question, std::function<void(int)> answered);

/// One button, "Fermer".
void tell(QWidget* parent, const QString& title, const QString& text);

} // namespace jalon::ui::prompt
