// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/Secret.h"
#include "reference/Accounts.h"

#include <QDialog>

#include <functional>
#include <utility>
#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace jalon::ui {

class PassphraseField;

/// A password that somebody chooses, typed twice; with `choices`, also the account that it is for.
class AccountForm : public QDialog {
    Q_OBJECT

public:
    using Names = std::vector<std::pair<std::int64_t, QString>>;
    /// What an account can be for.
    struct Choices {
        Names referents;
        Names meetings;
        Names territories;
        bool first = false; ///< of the base: an administrator's
    };

    /// The password of an account that is there.
    AccountForm(const QString& account, QWidget* parent);
    /// A new account.
    AccountForm(const Choices& choices, QWidget* parent);

    reference::NewAccount account() const;
    Secret takePassword();
    void failed(const Error& error);

Q_SIGNALS:
    void submitted();

private:
    explicit AccountForm(QWidget* parent);
    void addAccountFields(const Choices& choices);
    void addPasswordFields();
    void showBounds();
    void check();
    reference::Role role() const;

    QFormLayout* m_form;
    QLineEdit* m_name = nullptr;
    QComboBox* m_role = nullptr;
    QComboBox* m_referent = nullptr;
    QComboBox* m_meeting = nullptr;
    QListWidget* m_territories = nullptr;
    PassphraseField* m_password;
    PassphraseField* m_again;
    QLabel* m_error;
    QPushButton* m_save = nullptr;
};

} // namespace jalon::ui
