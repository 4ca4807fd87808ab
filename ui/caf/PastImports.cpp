// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caf/PastImports.h"

#include "ui/caf/ListText.h"

#include <QUndoStack>

namespace jalon::ui {

PastImports::PastImports(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace) { }

void PastImports::undo(ListId list, const QString& fileName, Done done)
{
    setRunning(true);
    m_workspace.write<caf::UndoneImport>(
        this, tr("Undo of the import of “%1”").arg(fileName),
        [list](const store::Session& session, const Workspace::Progress&, const std::stop_token&) {
            return caf::undoLastImport(session, list);
        },
        [this, fileName, done = std::move(done)](const Expected<caf::UndoneImport>& undone) {
            setRunning(false);
            if (!undone) {
                explain(undone.error(), done);
                return;
            }
            m_workspace.undoStack().clear();
            for (const auto undo : undone->undos) {
                m_workspace.pushUndo(tr("undo of the import of “%1”").arg(fileName), undo,
                                     tr("Undo or redo of the import of “%1”").arg(fileName));
            }
            done({true, tr("The import of “%1” is undone: the files are what they were before it. Ctrl+Z "
                           "brings it back.")
                            .arg(fileName)});
        });
}

void PastImports::purge(ListId list, const QString& fileName, Done done)
{
    setRunning(true);
    m_workspace.write<store::Erased>(
        this, tr("Erasure of the import of “%1”").arg(fileName),
        [list](const store::Session& session, const Workspace::Progress&, const std::stop_token&) {
            return caf::purgeImport(session, list);
        },
        [this, fileName, done = std::move(done)](const Expected<store::Erased>& erased) {
            setRunning(false);
            if (!erased) {
                explain(erased.error(), done);
                return;
            }
            m_workspace.undoStack().clear();
            done({true,
                  tr("The import of “%1” is erased, as if it had never been. Backups made before keep it.")
                      .arg(fileName)});
        });
}

void PastImports::explain(const Error& error, Done done)
{
    m_later = m_workspace.quick().read<std::vector<caf::LaterWork>>(
        this,
        [error](const store::Database& database, const std::stop_token&)
            -> Expected<std::vector<caf::LaterWork>> { return caf::laterWork(database, error); },
        [error, done = std::move(done)](const Expected<std::vector<caf::LaterWork>>& work) {
            done({false, conflictText(error, work.value_or(std::vector<caf::LaterWork>{}))});
        });
}

void PastImports::setRunning(bool running)
{
    m_running = running;
    Q_EMIT runningChanged();
}

} // namespace jalon::ui
