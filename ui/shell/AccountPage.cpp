// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AccountPage.h"

#include "ui/common/Buttons.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Labels.h"
#include "ui/common/Measures.h"
#include "ui/common/PassphraseField.h"
#include "ui/common/Text.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace jalon::ui {

AccountPage::AccountPage(QWidget* parent)
    : QWidget(parent),
      m_title(titleLabel({})),
      m_name(new QLineEdit),
      m_password(new PassphraseField(tr("Password of the account"))),
      m_error(new QLabel),
      m_enter(button(tr("&Enter"), "accountEnter"))
{
    m_name->setObjectName(QStringLiteral("accountName"));
    m_password->setObjectName(QStringLiteral("accountPassword"));
    m_error->setObjectName(QStringLiteral("accountError"));
    m_error->setWordWrap(true);
    m_error->setTextFormat(Qt::PlainText);
    auto* const cancel = button(tr("Choose another base"), "accountCancel");
    auto* const note = mutedLabel(tr("This base has accounts: each person enters with their own password."));
    note->setWordWrap(true);
    auto* const column = new QWidget;
    column->setMaximumWidth(lettersWide(*this, 64));
    auto* const layout = new QVBoxLayout(column);
    auto* const form = new QFormLayout;
    addField(form, tr("&Account:"), m_name);
    addField(form, tr("&Password:"), m_password);
    layout->addStretch(1);
    layout->addWidget(m_title);
    layout->addWidget(note);
    layout->addSpacing(fontMetrics().height());
    layout->addLayout(form);
    layout->addWidget(m_error);
    layout->addLayout(answers(m_enter, cancel));
    layout->addStretch(2);
    auto* const page = new QHBoxLayout(this);
    page->addStretch(1);
    page->addWidget(column, 100);
    page->addStretch(1);
    connect(m_name, &QLineEdit::textChanged, this, &AccountPage::allow);
    connect(m_name, &QLineEdit::returnPressed, m_password, [this] { m_password->edit()->setFocus(); });
    connect(m_password, &PassphraseField::changed, this, &AccountPage::allow);
    connect(m_password, &PassphraseField::submitted, this, &AccountPage::submit);
    connect(m_enter, &QPushButton::clicked, this, &AccountPage::submit);
    connect(cancel, &QPushButton::clicked, this, &AccountPage::cancelled);
    allow();
}

void AccountPage::ask(const std::filesystem::path& base, const QString& name)
{
    m_title->setText(tr("Who works in “%1”?").arg(fromPath(base.stem())));
    m_name->setText(name);
    m_password->clear();
    m_error->clear();
}

QString AccountPage::name() const
{
    return m_name->text().simplified();
}

Secret AccountPage::takePassword()
{
    auto secret = m_password->passphrase();
    m_password->clear();
    return secret;
}

void AccountPage::failed(const Error& error)
{
    const auto text = errorText(error);
    m_error->setText(text);
    m_error->setAccessibleName(text);
    m_password->edit()->setFocus();
}

void AccountPage::allow()
{
    m_enter->setEnabled(!name().isEmpty() && !m_password->isEmpty());
}

void AccountPage::submit()
{
    if (m_enter->isEnabled()) {
        Q_EMIT submitted();
    }
}

void AccountPage::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    (m_name->text().isEmpty() ? m_name : m_password->edit())->setFocus();
}

void AccountPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace jalon::ui
