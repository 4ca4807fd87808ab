// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/Secret.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace jalon::ui {

class PassphraseField;

/// Asks for the passphrase of today, and twice for the next one.
class PassphraseDialog : public QDialog {
    Q_OBJECT

public:
    explicit PassphraseDialog(QWidget* parent);

    Secret takeCurrent();
    Secret takeNext();
    void failed(const Error& error);
    void setWaiting(bool waiting);

Q_SIGNALS:
    void submitted();

private:
    void check();

    PassphraseField* m_current;
    PassphraseField* m_next;
    PassphraseField* m_again;
    QLabel* m_strength;
    QLabel* m_error;
    QPushButton* m_change;
};

} // namespace jalon::ui
