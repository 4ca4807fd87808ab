// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"

#include <QUndoCommand>

#include <memory>

namespace jalon::ui {

class Workspace;

/// A transaction that is undone by another one; the undo of that one redoes. The only undo command there is.
class TransactionCommand : public QUndoCommand {
public:
    /// `what` is shown while it is undone or redone, when that takes its time.
    TransactionCommand(Workspace& workspace, const QString& label, TxId tx, QString what = {});

    void undo() override { reverse(); }
    /// Does nothing the first time: the transaction has been committed.
    void redo() override;

private:
    void reverse();

    Workspace& m_workspace;
    QString m_what;
    /// The last transaction that did or undid it. Undos follow one another on the writing thread, which reads
    /// and sets it.
    std::shared_ptr<TxId> m_last;
    bool m_done = true;
};

} // namespace jalon::ui
