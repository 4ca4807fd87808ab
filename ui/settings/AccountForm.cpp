// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/AccountForm.h"

#include "ui/common/ErrorText.h"
#include "ui/common/Labels.h"
#include "ui/common/PassphraseField.h"
#include "ui/common/RightsText.h"
#include "ui/common/Text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr int kShownTerritories = 5;

QComboBox* boxOf(const AccountForm::Names& names, const QString& name)
{
    auto* const box = new QComboBox;
    box->setObjectName(name);
    for (const auto& [id, text] : names) {
        box->addItem(text, static_cast<qlonglong>(id));
    }
    return box;
}

std::int64_t chosenIn(const QComboBox* box)
{
    return box->currentData().toLongLong();
}

} // namespace

AccountForm::AccountForm(QWidget* parent)
    : QDialog(parent),
      m_form(new QFormLayout),
      m_password(new PassphraseField(tr("New password"))),
      m_again(new PassphraseField(tr("New password, once more"))),
      m_error(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"accountForm"_s);
    m_error->setObjectName(u"accountFormError"_s);
    m_error->setWordWrap(true);
    m_error->setTextFormat(Qt::PlainText);
}

AccountForm::AccountForm(const QString& account, QWidget* parent) : AccountForm(parent)
{
    setWindowTitle(tr("New password for %1").arg(account));
    addPasswordFields();
}

AccountForm::AccountForm(const Choices& choices, QWidget* parent) : AccountForm(parent)
{
    setWindowTitle(tr("Add an account"));
    addAccountFields(choices);
    addPasswordFields();
    showBounds();
}

void AccountForm::addAccountFields(const Choices& choices)
{
    m_name = new QLineEdit;
    m_name->setObjectName(u"newAccountName"_s);
    m_role = new QComboBox;
    m_role->setObjectName(u"newAccountRole"_s);
    for (std::size_t at = 0; at < EnumCodes<reference::Role>::codes.size(); ++at) {
        m_role->addItem(roleText(static_cast<reference::Role>(at)));
    }
    m_role->setCurrentIndex(
        static_cast<int>(choices.first ? reference::Role::Administrator : reference::Role::Pole));
    m_role->setEnabled(!choices.first);
    m_referent = boxOf(choices.referents, u"newAccountReferent"_s);
    m_meeting = boxOf(choices.meetings, u"newAccountMeeting"_s);
    m_territories = new QListWidget;
    m_territories->setObjectName(u"newAccountTerritories"_s);
    for (const auto& [id, name] : choices.territories) {
        auto* const item = new QListWidgetItem(name, m_territories);
        item->setData(Qt::UserRole, static_cast<qlonglong>(id));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_territories->setMaximumHeight(fontMetrics().height() * (kShownTerritories + 2));
    addField(m_form, tr("&Name:"), m_name);
    addField(m_form, tr("&Role:"), m_role);
    addField(m_form, tr("Sees the people &of:"), m_referent);
    addField(m_form, tr("Sees the people of the m&eeting:"), m_meeting);
    addField(m_form, tr("Sees only (&none ticked: everybody):"), m_territories);
    connect(m_name, &QLineEdit::textChanged, this, &AccountForm::check);
    connect(m_role, &QComboBox::currentIndexChanged, this, &AccountForm::showBounds);
}

void AccountForm::addPasswordFields()
{
    const auto add = [this](const QString& label, PassphraseField* field, const QString& name) {
        field->setObjectName(name);
        addField(m_form, label, field);
        connect(field, &PassphraseField::changed, this, &AccountForm::check);
    };
    add(tr("&Password:"), m_password, u"newAccountPassword"_s);
    add(tr("Once &more:"), m_again, u"newAccountPasswordAgain"_s);
    auto* const hint = mutedLabel(tr("At least %1 characters. Its owner can change it in the settings.")
                                      .arg(static_cast<int>(reference::kShortestPassword)));
    hint->setWordWrap(true);
    m_form->addRow(QString{}, hint);
    auto* const buttons = new QDialogButtonBox;
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::ActionRole);
    m_save->setDefault(true);
    m_save->setObjectName(u"accountSave"_s);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto* const layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addWidget(m_error);
    layout->addWidget(buttons);
    connect(m_save, &QPushButton::clicked, this, [this] {
        m_save->setEnabled(false);
        Q_EMIT submitted();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

reference::Role AccountForm::role() const
{
    return static_cast<reference::Role>(m_role->currentIndex());
}

/// Only what the role can be for.
void AccountForm::showBounds()
{
    const auto show = [this](QWidget* field, bool shown) {
        field->setVisible(shown);
        m_form->labelForField(field)->setVisible(shown);
    };
    show(m_referent, role() == reference::Role::Referent);
    show(m_meeting, role() == reference::Role::Guest);
    show(m_territories, role() == reference::Role::Pole || role() == reference::Role::Head);
    check();
}

reference::NewAccount AccountForm::account() const
{
    reference::NewAccount account;
    account.file.name = toUtf8(m_name->text().simplified());
    account.file.role = role();
    if (role() == reference::Role::Referent) {
        account.file.referent = ReferentId{chosenIn(m_referent)};
    }
    if (role() == reference::Role::Guest) {
        account.file.meeting = MeetingId{chosenIn(m_meeting)};
    }
    for (int row = 0; row < m_territories->count() && !m_territories->isHidden(); ++row) {
        const auto* const item = m_territories->item(row);
        if (item->checkState() == Qt::Checked) {
            account.territories.emplace_back(TerritoryId{item->data(Qt::UserRole).toLongLong()});
        }
    }
    return account;
}

Secret AccountForm::takePassword()
{
    auto secret = m_password->passphrase();
    m_password->clear();
    m_again->clear();
    return secret;
}

void AccountForm::failed(const Error& error)
{
    const auto text = errorText(error);
    m_error->setText(text);
    m_error->setAccessibleName(text);
    m_password->edit()->setFocus();
    check();
}

void AccountForm::check()
{
    if (m_save == nullptr) {
        return;
    }
    const bool same = m_password->edit()->text() == m_again->edit()->text();
    const bool named = m_name == nullptr || !m_name->text().trimmed().isEmpty();
    m_save->setEnabled(named && same && !m_password->isEmpty());
    if (!m_again->isEmpty()) {
        m_error->setText(same ? QString{} : tr("The two entries differ."));
    }
}

} // namespace jalon::ui
