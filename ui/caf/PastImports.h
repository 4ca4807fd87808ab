// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caf/ImportHistory.h"
#include "ui/common/Workspace.h"

#include <QObject>

#include <functional>

namespace jalon::ui {

/// Takes imports back: undoes the last one, erases one that should never have come in.
class PastImports : public QObject {
    Q_OBJECT

public:
    PastImports(Workspace& workspace, QObject* parent);

    bool isRunning() const { return m_running; }

    /// What was done, or why not and that nothing was.
    struct Outcome {
        bool done = false;
        QString sentence;
    };
    using Done = std::function<void(const Outcome&)>;
    /// Ctrl+Z brings it back. Nothing else stays on the undo stack: what it held may build on the import.
    void undo(ListId list, const QString& fileName, Done done);
    /// Nothing brings it back.
    void purge(ListId list, const QString& fileName, Done done);

Q_SIGNALS:
    void runningChanged();

private:
    void setRunning(bool running);
    void explain(const Error& error, Done done);

    Workspace& m_workspace;
    bool m_running = false;
    Latest m_later;
};

} // namespace jalon::ui
