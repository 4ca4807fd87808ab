// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caf/ImportJob.h"

#include "ui/common/Text.h"

namespace jalon::ui {

namespace {

QString nameOf(const caf::ImportRequest& request)
{
    return fromPath(request.file.filename());
}

} // namespace

ImportJob::ImportJob(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace) { }

ImportJob::~ImportJob()
{
    if (m_state == State::Trying) {
        m_stop.request_stop();
    }
}

void ImportJob::prepare(const caf::ImportRequest& request, Prepared done)
{
    setState(State::Trying);
    m_stop = m_workspace.write<PlanPtr>(
        this, tr("Trial of “%1”").arg(nameOf(request)),
        [request](const store::Session& session, const Workspace::Progress& progress,
                  const std::stop_token& stop) -> Expected<PlanPtr> {
            auto plan = caf::prepare(session, request, progress, stop);
            if (!plan) {
                return std::unexpected{plan.error()};
            }
            return std::make_shared<const caf::ImportPlan>(std::move(*plan));
        },
        [this, done = std::move(done)](const Expected<PlanPtr>& plan) {
            setState(State::Idle);
            done(plan);
        },
        [this](double share) { Q_EMIT progressed(share); }, Workspace::Effect::Nothing);
}

void ImportJob::apply(const PlanPtr& plan, Applied done)
{
    setState(State::Importing);
    const auto name = nameOf(plan->request);
    m_stop = m_workspace.write<caf::ImportResult>(
        this, tr("Import of “%1”").arg(name),
        [plan](const store::Session& session, const Workspace::Progress& progress,
               const std::stop_token& stop) { return caf::apply(session, *plan, progress, stop); },
        [this, name, done = std::move(done)](const Expected<caf::ImportResult>& result) {
            setState(State::Idle);
            if (result && result->tx) {
                m_workspace.pushUndo(tr("import of “%1”").arg(name), result->tx,
                                     tr("Undo or redo of the import of “%1”").arg(name));
            }
            done(result);
        },
        [this](double share) { Q_EMIT progressed(share); }, Workspace::Effect::BringsIn);
}

void ImportJob::stop()
{
    m_stop.request_stop();
}

void ImportJob::setState(State state)
{
    m_state = state;
    Q_EMIT runningChanged();
}

} // namespace jalon::ui
