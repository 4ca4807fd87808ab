// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/TransactionCommand.h"

#include "casefile/Undo.h"
#include "ui/common/Workspace.h"

#include <QUndoStack>

namespace jalon::ui {

TransactionCommand::TransactionCommand(Workspace& workspace, const QString& label, TxId tx, QString what)
    : QUndoCommand(label), m_workspace(workspace), m_what(std::move(what)), m_last(std::make_shared<TxId>(tx))
{
}

void TransactionCommand::redo()
{
    if (m_done) {
        m_done = false;
        return;
    }
    reverse();
}

void TransactionCommand::reverse()
{
    m_workspace.write<TxId>(
        &m_workspace, m_what,
        [last = m_last](const store::Session& session, const Workspace::Progress&, const std::stop_token&) {
            auto undone = casefile::undo(session, *last);
            if (undone) {
                *last = *undone;
            }
            return undone;
        },
        [&workspace = m_workspace](const Expected<TxId>& undone) {
            // What stands on the stack below cannot be undone either before this is.
            if (!undone) {
                workspace.undoStack().clear();
                Q_EMIT workspace.undoFailed(undone.error());
            }
        });
}

} // namespace jalon::ui
