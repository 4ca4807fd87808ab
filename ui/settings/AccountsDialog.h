// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/Accounts.h"
#include "ui/common/Reader.h"
#include "ui/settings/AccountForm.h"

#include <QDialog>

class QPushButton;
class QTableWidget;

namespace jalon::ui {

class Banner;
class Workspace;

/// Réglages, Comptes: who may work on the base, added, removed, given passwords.
class AccountsDialog : public QDialog {
    Q_OBJECT

public:
    AccountsDialog(Workspace& workspace, QWidget* parent);

private:
    struct Content {
        std::vector<reference::Account> accounts;
        AccountForm::Choices choices;
    };
    static Content read(const store::Database& database);
    static QString scopeText(const AccountForm::Choices& choices, const reference::Account& account);
    void refresh();
    void show(Content content);
    void add();
    void givePassword();
    void remove();
    void removeNow(const reference::Account& account);
    const reference::Account* chosen() const;
    void allow();

    Workspace& m_workspace;
    Banner* m_banner;
    QTableWidget* m_table;
    QPushButton* m_add;
    QPushButton* m_password;
    QPushButton* m_remove;
    Content m_content;
    Latest m_read;
};

/// Asks for a new password of that account, and writes it; what goes wrong is said in the form.
void askPassword(QWidget* parent, Workspace& workspace, const reference::Account& account);

} // namespace jalon::ui
