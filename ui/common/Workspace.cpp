// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Workspace.h"

#include "casefile/Session.h"
#include "casefile/Sight.h"
#include "store/Copies.h"
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
      m_actor(m_session->actor),
      m_undoStack(std::make_unique<QUndoStack>()),
      m_quick(std::make_unique<Reader>(m_base->readConnection(), m_relay)),
      m_slow(std::make_unique<Reader>(m_base->readConnection(), m_relay)),
      m_writerLane(std::make_unique<Lane>())
{
    if (const auto* account = casefile::accountOn(m_base->database())) {
        m_account = *account;
    } else {
        store::note(m_base->database(), {store::JournalAction::Enter});
    }
    constexpr std::chrono::seconds kLookEvery{10};
    m_journalWatch.callOnTimeout(this, &Workspace::watchJournal);
    m_journalWatch.start(kLookEvery);
}

void Workspace::watchJournal()
{
    m_writerLane->post([this] {
        const auto trouble = m_base ? m_base->journalTrouble() : std::nullopt;
        if (trouble && !m_isJournalFailed) {
            m_relay.deliver(this, [this, error = *trouble] { Q_EMIT journalFailed(error); });
        }
        m_isJournalFailed = trouble.has_value();
    });
}

bool Workspace::may(reference::Operation operation) const
{
    return !m_account || reference::may(m_account->file.role, operation);
}

Workspace::~Workspace()
{
    close(nullptr, Closing::Plain, {});
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

void Workspace::readSeenHeads(QObject* context, const std::filesystem::path& folder,
                              Done<std::vector<store::SeenHead>> done)
{
    m_slow->read<std::vector<store::SeenHead>>(
        context,
        [this, folder](const store::Database&, const std::stop_token& stop) {
            return store::headsOfCopies(*m_base, folder, stop);
        },
        std::move(done));
}

/// On any thread but the window's, whose settings may change the folder meanwhile.
Expected<void> Workspace::keepCopy(const std::filesystem::path& folder, const std::stop_token& stop) const
{
    if (folder.empty()) {
        return {};
    }
    const auto kept = store::keepCopy(*m_base, folder, m_clock.now(), {}, stop);
    return kept ? Expected<void>{} : std::unexpected{kept.error()};
}

/// Without a copy the work is done all the same, unless it was asked to stop.
Expected<void> Workspace::copyBeforehand(const std::filesystem::path& folder, const std::stop_token& stop)
{
    auto kept = keepCopy(folder, stop);
    if (!kept && kept.error().code != ErrorCode::Cancelled) {
        m_relay.deliver(this, [this, error = kept.error()] { Q_EMIT copyFailed(error); });
        return {};
    }
    return kept;
}

void Workspace::keepDailyCopy()
{
    if (m_copies.empty()) {
        return;
    }
    m_slow->read<void>(
        this,
        [this, folder = m_copies](const store::Database& database,
                                  const std::stop_token& stop) -> Expected<void> {
            const auto copies = store::copiesOf(database, folder);
            const bool isDue =
                copies.empty() || m_clock.now() - copies.front().madeAt >= std::chrono::days{1};
            return isDue ? keepCopy(folder, stop) : Expected<void>{};
        },
        [this](const Expected<void>& kept) {
            if (!kept && kept.error().code != ErrorCode::Cancelled) {
                Q_EMIT copyFailed(kept.error());
            }
        });
}

void Workspace::close(QObject* context, Closing closing, std::function<void(const Closed&)> done)
{
    const QPointer<QObject> guard{context};
    const std::stop_source stop;
    m_writerLane->post(
        [this, guard, stop, done = std::move(done),
         folder = closing == Closing::WithCopy ? m_copies : std::filesystem::path{}] {
            if (!m_base) {
                return;
            }
            // The readers' connections close before the one that turns the base back into one file.
            m_quick.reset();
            m_slow.reset();
            Closed closed;
            closed.copy =
                guardedWork<void>(pathText(m_path), [&] { return keepCopy(folder, stop.get_token()); });
            m_session.reset();
            closed.base = guardedWork<void>(pathText(m_path), [this] { return m_base->close(); });
            m_base.reset();
            m_relay.deliver(guard, [done, closed] { done(closed); });
        },
        stop);
}

} // namespace jalon::ui
