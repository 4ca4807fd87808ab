// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/AccountsDialog.h"

#include "meeting/Meetings.h"
#include "reference/Directory.h"
#include "reference/Territories.h"
#include "ui/common/Banner.h"
#include "ui/common/Buttons.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Formats.h"
#include "ui/common/Labels.h"
#include "ui/common/Prompt.h"
#include "ui/common/RightsText.h"
#include "ui/common/Text.h"
#include "ui/common/Workspace.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

QString nameIn(const AccountForm::Names& names, std::int64_t id)
{
    const auto found = std::ranges::find(names, id, &std::pair<std::int64_t, QString>::first);
    return found == names.end() ? QString{} : found->second;
}

/// On the writing thread, in a transaction that no undo of the window names: a password does not come back.
template <class Work>
void writeAccount(QObject* context, Workspace& workspace, Work work, Workspace::Done<void> done)
{
    workspace.write<void>(
        context, {},
        [work = std::move(work)](const store::Session& session, const Workspace::Progress&,
                                 const std::stop_token&) -> Expected<void> {
            store::Transaction tx{session, store::TxKind::Reference};
            if (auto worked = work(tx); !worked) {
                return std::unexpected{worked.error()};
            }
            tx.commit();
            return {};
        },
        std::move(done));
}

/// Writes what the form says with the password that was typed; closes it, or says there what went wrong.
template <class Work>
void submit(AccountForm* form, Workspace& workspace, const Work& work, const std::function<void()>& done)
{
    const auto secret = std::make_shared<Secret>(form->takePassword());
    writeAccount(
        form, workspace, [work, secret](store::Transaction& tx) { return work(tx, *secret); },
        [form, done](const Expected<void>& written) {
            if (!written) {
                form->failed(written.error());
                return;
            }
            form->accept();
            done();
        });
}

} // namespace

void askPassword(QWidget* parent, Workspace& workspace, const reference::Account& account)
{
    auto* const form = new AccountForm(fromUtf8(account.file.name), parent);
    QObject::connect(form, &AccountForm::submitted, form, [form, &workspace, id = account.id] {
        submit(
            form, workspace,
            [id](store::Transaction& tx, const Secret& password) {
                return reference::setPassword(tx, id, password);
            },
            [] {});
    });
    form->open();
}

AccountsDialog::AccountsDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_banner(new Banner),
      m_table(new QTableWidget(0, 4)),
      m_add(button(tr("&Add an account…"), "addAccount")),
      m_password(button(tr("New &password…"), "accountNewPassword")),
      m_remove(button(tr("&Remove…"), "removeAccount"))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"accountsDialog"_s);
    setWindowTitle(tr("Accounts"));
    m_table->setObjectName(u"accounts"_s);
    m_table->setAccessibleName(tr("Accounts of the base"));
    m_table->setHorizontalHeaderLabels({tr("Account"), tr("Role"), tr("Sees"), tr("Last used")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto* const note = mutedLabel(tr(
        "Without accounts, the passphrase gives every right. With accounts, it opens the file, and each "
        "person "
        "enters with their own password. Whoever knows the passphrase can still read the file with another "
        "program: see “Privacy” in the help."));
    note->setWordWrap(true);
    auto* const close = button(tr("Close"), "accountsClose");
    auto* const row = new QHBoxLayout;
    for (auto* const each : {m_add, m_password, m_remove}) {
        each->setEnabled(false);
        row->addWidget(each);
    }
    row->addStretch(1);
    row->addWidget(close);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(m_banner);
    layout->addWidget(note);
    layout->addWidget(m_table, 1);
    layout->addLayout(row);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 24);
    connect(m_add, &QPushButton::clicked, this, &AccountsDialog::add);
    connect(m_password, &QPushButton::clicked, this, &AccountsDialog::givePassword);
    connect(m_remove, &QPushButton::clicked, this, &AccountsDialog::remove);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &AccountsDialog::allow);
    connect(&workspace, &Workspace::changed, this, &AccountsDialog::refresh);
    refresh();
}

AccountsDialog::Content AccountsDialog::read(const store::Database& database)
{
    Content content{reference::accounts(database), {}};
    auto& choices = content.choices;
    choices.first = content.accounts.empty();
    for (const auto& [id, file] : reference::referents(database)) {
        choices.referents.emplace_back(id.value, fromUtf8(file.name));
    }
    for (const auto& entry : meeting::meetings(database)) {
        choices.meetings.emplace_back(entry.id.value,
                                      dateText(entry.file.heldOn) + u' ' + fromUtf8(entry.file.place));
    }
    for (const auto& [id, name] : reference::territories(database)) {
        choices.territories.emplace_back(id.value, fromUtf8(name));
    }
    return content;
}

void AccountsDialog::refresh()
{
    m_read = m_workspace.quick().read<Content>(
        this,
        [](const store::Database& database, const std::stop_token&) -> Expected<Content> {
            return read(database);
        },
        [this](const Expected<Content>& content) {
            if (content) {
                show(*content);
            }
        });
}

QString AccountsDialog::scopeText(const AccountForm::Choices& choices, const reference::Account& account)
{
    if (account.file.referent) {
        return tr("the people of %1").arg(nameIn(choices.referents, account.file.referent.value));
    }
    if (account.file.meeting) {
        return tr("the meeting of %1").arg(nameIn(choices.meetings, account.file.meeting.value));
    }
    QStringList names;
    for (const auto territory : account.territories) {
        names += nameIn(choices.territories, territory.value);
    }
    return names.isEmpty() ? tr("everybody") : names.join(u", "_s);
}

void AccountsDialog::show(Content content)
{
    m_content = std::move(content);
    m_table->setRowCount(static_cast<int>(m_content.accounts.size()));
    int row = 0;
    for (const auto& account : m_content.accounts) {
        const QStringList cells = {fromUtf8(account.file.name), roleText(account.file.role),
                                   scopeText(m_content.choices, account),
                                   account.lastUsedOn ? dateText(account.lastUsedOn) : tr("never")};
        for (int column = 0; column < cells.size(); ++column) {
            m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
        }
        ++row;
    }
    allow();
}

const reference::Account* AccountsDialog::chosen() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    const auto at = rows.isEmpty() ? m_content.accounts.size() : static_cast<std::size_t>(rows.first().row());
    return at < m_content.accounts.size() ? &m_content.accounts[at] : nullptr;
}

void AccountsDialog::allow()
{
    m_add->setEnabled(m_workspace.canWrite());
    m_password->setEnabled(m_workspace.canWrite() && chosen() != nullptr);
    m_remove->setEnabled(m_workspace.canWrite() && chosen() != nullptr);
}

void AccountsDialog::add()
{
    auto* const form = new AccountForm(m_content.choices, this);
    connect(form, &AccountForm::submitted, this, [this, form, first = m_content.choices.first] {
        submit(
            form, m_workspace,
            [account = form->account()](store::Transaction& tx, const Secret& password) -> Expected<void> {
                const auto added = reference::addAccount(tx, account, password);
                return added ? Expected<void>{} : std::unexpected{added.error()};
            },
            [this, first] {
                if (first) {
                    m_banner->say(Tone::Info,
                                  tr("From the next opening, each person enters with their account. Lock "
                                     "(Ctrl+L) to enter with this one."));
                }
            });
    });
    form->open();
}

void AccountsDialog::givePassword()
{
    if (const auto* account = chosen()) {
        askPassword(this, m_workspace, *account);
    }
}

void AccountsDialog::remove()
{
    const auto* account = chosen();
    if (account == nullptr) {
        return;
    }
    const prompt::Question question{
        .title = tr("Remove the account of %1?").arg(fromUtf8(account->file.name)),
        .text = tr("Its password will open nothing more. What it wrote stays, under its name."),
        .answers = {tr("&Remove"), tr("Keep it")}};
    prompt::ask(this, question, [this, account = *account](int answer) {
        if (answer == 0) {
            removeNow(account);
        }
    });
}

void AccountsDialog::removeNow(const reference::Account& account)
{
    writeAccount(
        this, m_workspace,
        [id = account.id](store::Transaction& tx) -> Expected<void> {
            const auto removed = reference::removeAccount(tx, id);
            return removed ? Expected<void>{} : std::unexpected{removed.error()};
        },
        [this, name = fromUtf8(account.file.name)](const Expected<void>& removed) {
            if (!removed) {
                m_banner->say(Tone::Warning, errorText(removed.error()));
                return;
            }
            m_banner->say(
                Tone::Warning,
                tr("The account of %1 is removed. This person still knows the passphrase, which opens this "
                   "file and its copies with other programs: change it (Settings), then make new copies.")
                    .arg(name));
        });
}

} // namespace jalon::ui
