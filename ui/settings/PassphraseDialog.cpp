// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/PassphraseDialog.h"

#include "ui/common/ErrorText.h"
#include "ui/common/Labels.h"
#include "ui/common/PassphraseField.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace jalon::ui {

PassphraseDialog::PassphraseDialog(QWidget* parent)
    : QDialog(parent),
      m_current(new PassphraseField(tr("Passphrase of today"))),
      m_next(new PassphraseField(tr("New passphrase"))),
      m_again(new PassphraseField(tr("New passphrase, once more"))),
      m_strength(mutedLabel({})),
      m_error(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"passphraseDialog"_s);
    setWindowTitle(tr("Change the passphrase"));
    m_strength->setWordWrap(true);
    m_error->setWordWrap(true);
    m_error->setObjectName(u"passphraseError"_s);
    auto* const form = new QFormLayout;
    const auto add = [&](const QString& text, PassphraseField* field, const QString& name) {
        field->setObjectName(name);
        addField(form, text, field);
        connect(field, &PassphraseField::changed, this, &PassphraseDialog::check);
    };
    add(tr("&Passphrase of today:"), m_current, u"currentPassphrase"_s);
    add(tr("&New passphrase:"), m_next, u"nextPassphrase"_s);
    form->addRow(QString{}, m_strength);
    add(tr("Once &more:"), m_again, u"nextPassphraseAgain"_s);
    auto* const buttons = new QDialogButtonBox;
    m_change = buttons->addButton(tr("&Change"), QDialogButtonBox::ActionRole);
    m_change->setDefault(true);
    m_change->setObjectName(u"passphraseChange"_s);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto* const layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_error);
    layout->addWidget(buttons);
    connect(m_change, &QPushButton::clicked, this, &PassphraseDialog::submitted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

Secret PassphraseDialog::takeCurrent()
{
    auto secret = m_current->passphrase();
    m_current->clear();
    return secret;
}

Secret PassphraseDialog::takeNext()
{
    auto secret = m_next->passphrase();
    m_next->clear();
    m_again->clear();
    return secret;
}

void PassphraseDialog::failed(const Error& error)
{
    setWaiting(false);
    m_error->setText(errorText(error));
    m_current->edit()->setFocus();
}

void PassphraseDialog::setWaiting(bool waiting)
{
    m_error->setText(waiting ? tr("The base is written anew under the new passphrase…") : QString{});
    for (auto* const field : {m_current, m_next, m_again}) {
        field->setEnabled(!waiting);
    }
}

void PassphraseDialog::check()
{
    const bool same = m_next->edit()->text() == m_again->edit()->text();
    m_strength->setText(strengthText(strengthOf(m_next->edit()->text())));
    m_change->setEnabled(!m_current->isEmpty() && !m_next->isEmpty() && same);
    if (!m_again->isEmpty()) {
        m_error->setText(same ? QString{} : tr("The two entries differ."));
    }
}

} // namespace jalon::ui
