// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Secret.h"
#include "reference/Accounts.h"
#include "store/Base.h"
#include "store/JournalChecks.h"
#include "store/Transaction.h"
#include "ui/common/Lane.h"
#include "ui/common/Reader.h"
#include "ui/common/Relay.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>

class QUndoStack;

namespace jalon::ui {

/// A base that is open in the window. One thread owns the connection that writes; two others read, each
/// through a connection of its own, one for what answers at once and one for what takes its time. The
/// window's thread never waits for the base.
class Workspace : public QObject {
    Q_OBJECT

public:
    /// From 0 to 1.
    using Progress = std::function<void(double)>;
    template <class T>
    using Done = std::function<void(Expected<T>)>;
    using Edit = std::function<Expected<void>(store::Transaction&)>;

    /// Throws DbError when the connections cannot be opened.
    Workspace(store::Base base, const Clock& clock);
    /// As `close`, waiting for it.
    ~Workspace() override;

    const std::filesystem::path& path() const { return m_path; }
    bool canWrite() const { return m_canWrite; }
    /// Who writes to the base that is seen through a snapshot.
    const std::optional<store::Writer>& writer() const { return m_writer; }
    /// See store::Base.
    const std::optional<std::filesystem::path>& setAside() const { return m_setAside; }
    const Clock& clock() const { return m_clock; }
    /// Who works here, in a base that has accounts; the guard on its connections holds them to what they may
    /// do.
    const std::optional<reference::Account>& account() const { return m_account; }
    /// For what is offered: what is not allowed would be refused.
    bool may(reference::Operation operation) const;
    /// As it signs what is written.
    const std::string& actor() const { return m_actor; }

    Reader& quick() { return *m_quick; }
    Reader& slow() { return *m_slow; }
    QUndoStack& undoStack() { return *m_undoStack; }

    /// What work leaves in the base when it succeeds; a trial leaves nothing. What brings in much, from
    /// elsewhere, begins with a copy of the base (see setCopies).
    enum class Effect { Commits, BringsIn, Nothing };

    /// Long work on the writing connection: an import, a mass action. `work(session, progress, stop)` gives
    /// an Expected<T>; `progress` and `done` are called on this thread, for as long as `context` lives.
    /// `what` is shown while it runs; edits wait behind it.
    template <class T, class Work>
    std::stop_source write(QObject* context, const QString& what, Work work, Done<T> done,
                           Progress progress = {}, Effect effect = Effect::Commits);

    /// One edit in a transaction of its own, which can be undone under the name `label`.
    void edit(QObject* context, const QString& label, Edit work, Done<TxId> done,
              store::TxKind kind = store::TxKind::Edit);
    /// A transaction that other work has committed can be undone under that name. `what` is shown while a
    /// large one is undone or redone.
    void pushUndo(const QString& label, TxId tx, const QString& what = {});

    /// Long work is running or waiting.
    bool isWriting() const { return m_writes > 0; }
    const QString& writingWhat() const { return m_what; }
    /// Asks the long work that runs or waits to stop; the base is then as it was before it. Edits that wait
    /// are written.
    void cancelWriting();

    /// An encrypted copy, checked; on the thread of long reads, others may write meanwhile. See store::Base.
    void backup(QObject* context, const std::filesystem::path& target,
                std::function<void(Expected<void>)> done);
    /// The folder of the copies that are made without being asked for: see store::keepCopy. Empty, as at
    /// first: none is made.
    void setCopies(const std::filesystem::path& folder) { m_copies = folder; }
    const std::filesystem::path& copies() const { return m_copies; }
    /// Such a copy on the thread of long reads, unless the latest is younger than a day.
    void keepDailyCopy();
    /// What copies in that folder know of the base's journal, on the thread of long reads.
    void readSeenHeads(QObject* context, const std::filesystem::path& folder,
                       Done<std::vector<store::SeenHead>> done);
    /// On the writing thread, with nobody reading meanwhile. See store::Base.
    void changePassphrase(QObject* context, Secret current, Secret next,
                          std::function<void(Expected<void>)> done);

    /// Where a base of a network drive is published; nothing otherwise.
    void publish();
    /// Lets what writes come to its end, makes a copy (unless it is Plain, or was asked to stop), publishes,
    /// releases the lease; `done` is then called. After an error the base is closed all the same. Nothing
    /// else may be asked afterwards.
    enum class Closing { WithCopy, Plain };
    struct Closed {
        Expected<void> base;
        Expected<void> copy;
    };
    void close(QObject* context, Closing closing, std::function<void(const Closed&)> done);

Q_SIGNALS:
    /// Something was committed.
    void changed();
    /// Long work began or ended; `what` is empty when none runs.
    void writingChanged(const QString& what);
    void publishFailed(const jalon::Error& error);
    /// Lines of the journal wait for room on the disk; said once, until they could be written.
    void journalFailed(const jalon::Error& error);
    /// A copy was due and could not be made.
    void copyFailed(const jalon::Error& error);
    /// The same facts have changed since; nothing was undone, and the stack is empty.
    void undoFailed(const jalon::Error& error);

private:
    template <class T>
    void finishWrite(const QPointer<QObject>& context, const Done<T>& done, Effect effect,
                     Expected<T> result);
    void beginWrite(const QString& what);
    void endWrite(bool committed);
    void watchJournal();
    Expected<void> keepCopy(const std::filesystem::path& folder, const std::stop_token& stop) const;
    Expected<void> copyBeforehand(const std::filesystem::path& folder, const std::stop_token& stop);
    Progress relayed(const QPointer<QObject>& context, Progress progress);

    Relay m_relay; ///< outlives the threads
    const Clock& m_clock;
    std::filesystem::path m_path;
    std::filesystem::path m_copies;
    bool m_canWrite = false;
    std::optional<store::Writer> m_writer;
    std::optional<std::filesystem::path> m_setAside;
    std::unique_ptr<store::Base> m_base;
    std::unique_ptr<store::Session> m_session; ///< of the writing thread
    std::optional<reference::Account> m_account;
    std::string m_actor;
    std::unique_ptr<QUndoStack> m_undoStack;
    QTimer m_journalWatch;
    bool m_isJournalFailed = false; ///< of the writing thread
    int m_writes = 0;
    QString m_what;
    std::unique_ptr<Reader> m_quick;
    std::unique_ptr<Reader> m_slow;
    std::unique_ptr<Lane> m_writerLane;
};

template <class T, class Work>
std::stop_source Workspace::write(QObject* context, const QString& what, Work work, Done<T> done,
                                  Progress progress, Effect effect)
{
    const std::stop_source stop;
    beginWrite(what);
    const QPointer<QObject> guard{context};
    auto report = relayed(guard, std::move(progress));
    m_writerLane->post(
        [this, guard, stop, effect, work = std::move(work), done = std::move(done),
         report = std::move(report),
         copies = effect == Effect::BringsIn ? m_copies : std::filesystem::path{}] {
            auto result = guardedWork<T>(pathText(m_path), [&]() -> Expected<T> {
                if (const auto copied = copyBeforehand(copies, stop.get_token()); !copied) {
                    return std::unexpected{copied.error()};
                }
                return work(*m_session, report, stop.get_token());
            });
            m_relay.deliver(this, [this, guard, done, effect, result = std::move(result)] {
                finishWrite<T>(guard, done, effect, result);
            });
        },
        stop);
    return stop;
}

template <class T>
void Workspace::finishWrite(const QPointer<QObject>& context, const Done<T>& done, Effect effect,
                            Expected<T> result)
{
    endWrite(result.has_value() && effect != Effect::Nothing);
    if (context && done) {
        done(std::move(result));
    }
}

} // namespace jalon::ui
