// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/Secret.h"

#include <QWidget>

#include <filesystem>

class QLabel;
class QLineEdit;
class QPushButton;

namespace jalon::ui {

class PassphraseField;

/// Asks who works in a base that has accounts, and for their password.
class AccountPage : public QWidget {
    Q_OBJECT

public:
    explicit AccountPage(QWidget* parent = nullptr);

    /// `name`: who worked there before it was locked; empty, nobody yet.
    void ask(const std::filesystem::path& base, const QString& name);
    QString name() const;
    /// What was typed; the field is empty afterwards.
    Secret takePassword();
    void failed(const Error& error);

Q_SIGNALS:
    void submitted();
    void cancelled();

protected:
    void focusInEvent(class QFocusEvent* event) override;
    void keyPressEvent(class QKeyEvent* event) override;

private:
    void allow();
    void submit();

    QLabel* m_title;
    QLineEdit* m_name;
    PassphraseField* m_password;
    QLabel* m_error;
    QPushButton* m_enter;
};

} // namespace jalon::ui
