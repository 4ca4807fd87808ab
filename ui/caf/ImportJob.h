// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caf/Import.h"
#include "ui/common/Workspace.h"

#include <QObject>

#include <functional>
#include <memory>

namespace jalon::ui {

using PlanPtr = std::shared_ptr<const caf::ImportPlan>;

/// The trial and the import of a list, one at a time, on the writing thread: edits wait behind them. They go
/// on whichever room is shown.
class ImportJob : public QObject {
    Q_OBJECT

public:
    ImportJob(Workspace& workspace, QObject* parent);
    /// A trial that nobody will look at is stopped; an import comes to its end.
    ~ImportJob() override;

    /// Something runs, or waits to.
    bool isRunning() const { return m_state != State::Idle; }
    bool isImporting() const { return m_state == State::Importing; }

    using Prepared = std::function<void(const Expected<PlanPtr>&)>;
    using Applied = std::function<void(const Expected<caf::ImportResult>&)>;
    void prepare(const caf::ImportRequest& request, Prepared done);
    /// Once done, the import can be undone like any entry.
    void apply(const PlanPtr& plan, Applied done);
    /// What was written is taken back; `done` gets Cancelled.
    void stop();

Q_SIGNALS:
    /// From 0 to 1.
    void progressed(double share);
    void runningChanged();

private:
    enum class State { Idle, Trying, Importing };
    void setState(State state);

    Workspace& m_workspace;
    State m_state = State::Idle;
    std::stop_source m_stop{std::nostopstate};
};

} // namespace jalon::ui
