// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/ViewKeeper.h"

#include "store/ProcessInfo.h"
#include "ui/common/Text.h"

#include <chrono>
#include <utility>

namespace jalon::ui {

namespace {

constexpr std::chrono::seconds kQuiet{2};

struct Kept {
    std::vector<casefile::PeopleView> views;
    std::vector<casefile::ViewColumn> columns;
};

} // namespace

ViewKeeper::ViewKeeper(Workspace& workspace, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_account(workspace.actor())
{
    m_later.setSingleShot(true);
    m_later.setInterval(kQuiet);
    connect(&m_later, &QTimer::timeout, this, &ViewKeeper::writeColumns);
}

ViewKeeper::~ViewKeeper()
{
    writeColumns();
}

void ViewKeeper::read()
{
    m_read = m_workspace.quick().read<Kept>(
        this,
        [account = m_account](const store::Database& database, const std::stop_token&) {
            return Kept{casefile::peopleViews(database, account), casefile::lastColumns(database, account)};
        },
        [this](const Expected<Kept>& kept) {
            if (!kept) {
                Q_EMIT failed(kept.error());
                return;
            }
            if (!std::exchange(m_columnsRead, true) && !kept->columns.empty()) {
                Q_EMIT columnsRead(kept->columns);
            }
            Q_EMIT viewsRead(kept->views);
        });
}

void ViewKeeper::edit(const QString& label, Workspace::Edit work)
{
    m_workspace.edit(this, label, std::move(work), [this](const Expected<TxId>& written) {
        if (!written) {
            Q_EMIT failed(written.error());
        }
    });
}

void ViewKeeper::save(const casefile::PeopleView& view)
{
    edit(tr("Save the view “%1”").arg(fromUtf8(view.name)),
         [account = m_account, view](store::Transaction& tx) -> Expected<void> {
             casefile::saveView(tx, account, view);
             return {};
         });
}

void ViewKeeper::rename(const casefile::PeopleView& view, const std::string& to)
{
    edit(tr("Rename the view “%1”").arg(fromUtf8(view.name)),
         [account = m_account, view, to](store::Transaction& tx) -> Expected<void> {
             casefile::removeView(tx, account, view.name);
             auto renamed = view;
             renamed.name = to;
             casefile::saveView(tx, account, renamed);
             return {};
         });
}

void ViewKeeper::remove(const std::string& name)
{
    edit(tr("Delete the view “%1”").arg(fromUtf8(name)),
         [account = m_account, name](store::Transaction& tx) -> Expected<void> {
             casefile::removeView(tx, account, name);
             return {};
         });
}

void ViewKeeper::remember(std::vector<casefile::ViewColumn> columns)
{
    if (m_workspace.canWrite()) {
        m_columns = std::move(columns);
        m_later.start();
    }
}

/// Not an edit: Ctrl+Z undoes work, not how wide a column is.
void ViewKeeper::writeColumns()
{
    m_later.stop();
    if (m_columns.empty()) {
        return;
    }
    m_workspace.write<TxId>(nullptr, {},
                            [account = m_account, columns = std::exchange(m_columns, {})](
                                const store::Session& session, const Workspace::Progress&,
                                const std::stop_token&) -> Expected<TxId> {
                                store::Transaction tx{session, store::TxKind::Reference};
                                casefile::saveLastColumns(tx, account, columns);
                                tx.commit();
                                return tx.id();
                            },
                            {});
}

} // namespace jalon::ui
