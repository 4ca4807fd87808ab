// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Workspace.h"

#include "casefile/Session.h"
#include "store/ProcessInfo.h"
#include "ui/common/TransactionCommand.h"

#include <QUndoStack>

#include <chrono>

namespace jalon::ui {

Workspace::Workspace(store::Base base, const Clock& clock)
    : m_clock(clock),
      m_path(base.path()),
      m_canWrite(base.access() == store::Access::Write),
      m_writer(base.writer()),
      m_setAside(base.setAside()),
      m_base(std::make_unique<store::Base>(std::move(base))),
      m_session(std::make_unique<store::Session>(
          casefile::makeSession(m_base->database(), store::userName(), clock))),
      m_undoStack(std::make_unique<QUndoStack>()),
      m_quick(std::make_unique<Reader>(m_base->readConnection(), m_relay)),
      m_slow(std::make_unique<Reader>(m_base->readConnection(), m_relay)),
      m_writerLane(std::make_unique<Lane>())
{
}

Workspace::~Workspace()
{
    close(nullptr, {});
    m_writerLane->drain();
}

Workspace::Progress Workspace::relayed(const QPointer<QObject>& context, Progress progress)
{
    if (!progress) {
        return [](double) { };
    }
    // A bar that is moved twenty times a second looks alive; more would only fill the window's queue.
    static constexpr std::chrono::milliseconds kInterval{50};
    auto last = std::make_shared<std::chrono::steady_clock::time_point>();
    return [this, context, last, progress = std::move(progress)](double share) {
        const auto now = std::chrono::steady_clock::now();
        if (now - *last >= kInterval) {
            *last = now;
            m_relay.deliver(context, [progress, share] { progress(share); });
        }
    };
}

void Workspace::edit(QObject* context, const QString& label, Edit work, Done<TxId> done, store::TxKind kind)
{
    const auto transact = [kind, work = std::move(work)](const store::Session& session, const Progress&,
                                                         const std::stop_token&) -> Expected<TxId> {
        store::Transaction tx{session, kind};
        if (auto worked = work(tx); !worked) {
            return std::unexpected{worked.error()};
        }
        tx.commit();
        return tx.id();
    };
    // Can be undone even when who asked for it has gone meanwhile.
    const QPointer<QObject> guard{context};
    write<TxId>(this, {}, transact, [this, label, guard, done = std::move(done)](Expected<TxId> result) {
        if (result) {
            pushUndo(label, *result);
        }
        if (guard && done) {
            done(std::move(result));
        }
    });
}

void Workspace::pushUndo(const QString& label, TxId tx, const QString& what)
{
    m_undoStack->push(new TransactionCommand(*this, label, tx, what));
}

void Workspace::cancelWriting()
{
    m_writerLane->stopAll();
}

void Workspace::beginWrite(const QString& what)
{
    ++m_writes;
    if (!what.isEmpty()) {
        m_what = what;
        Q_EMIT writingChanged(m_what);
    }
}

void Workspace::endWrite(bool committed)
{
    if (--m_writes == 0 && !m_what.isEmpty()) {
        m_what.clear();
        Q_EMIT writingChanged({});
    }
    if (committed) {
        Q_EMIT changed();
    }
}

void Workspace::publish()
{
    m_writerLane->post([this] {
        const auto published = guardedWork<void>(pathText(m_path), [this] { return m_base->publish(); });
        if (!published) {
            m_relay.deliver(this, [this, error = published.error()] { Q_EMIT publishFailed(error); });
        }
    });
}

void Workspace::backup(QObject* context, const std::filesystem::path& target,
                       std::function<void(Expected<void>)> done)
{
    m_slow->read<void>(
        context,
        [this, target](const store::Database&, const std::stop_token& stop) {
            return m_base->backup(target, {}, stop);
        },
        std::move(done));
}

void Workspace::changePassphrase(QObject* context, Secret current, Secret next,
                                 std::function<void(Expected<void>)> done)
{
    const auto secrets = std::make_shared<std::pair<Secret, Secret>>(std::move(current), std::move(next));
    const QPointer<QObject> guard{context};
    m_writerLane->post([this, guard, secrets, done = std::move(done)] {
        // The file is replaced: no other connection may be on it.
        m_quick->hold();
        m_slow->hold();
        auto changed = guardedWork<void>(
            pathText(m_path), [&] { return m_base->changePassphrase(secrets->first, secrets->second); });
        m_quick->reopen(m_base->readConnection());
        m_slow->reopen(m_base->readConnection());
        m_relay.deliver(guard, [done, changed = std::move(changed)] { done(changed); });
    });
}

void Workspace::close(QObject* context, std::function<void(Expected<void>)> done)
{
    const QPointer<QObject> guard{context};
    m_writerLane->post([this, guard, done = std::move(done)] {
        if (!m_base) {
            return;
        }
        // The readers' connections close before the one that turns the base back into one file.
        m_quick.reset();
        m_slow.reset();
        m_session.reset();
        auto closed = guardedWork<void>(pathText(m_path), [this] { return m_base->close(); });
        m_base.reset();
        m_relay.deliver(guard, [done, closed = std::move(closed)] { done(closed); });
    });
}

} // namespace jalon::ui
