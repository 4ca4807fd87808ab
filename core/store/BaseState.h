// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Base.h"
#include "store/Checkout.h"
#include "store/JournalKeeper.h"
#include "store/Snapshot.h"

#include <memory>
#include <optional>

namespace jalon::store {

/// What a Base holds while it is open; members in the order in which they must not go: the connection is the
/// first to close, the lease the last.
struct Base::State {
    static Expected<std::unique_ptr<State>> openToWrite(const std::filesystem::path& path,
                                                        const Secret& passphrase,
                                                        const BaseEnvironment& environment);
    static Expected<std::unique_ptr<State>> openToRead(const std::filesystem::path& path,
                                                       const Secret& passphrase,
                                                       const BaseEnvironment& environment);

    State(std::filesystem::path named, BaseEnvironment answers);
    Expected<void> connectToWrite(const Secret& passphrase);
    Expected<void> connectToRead(const Secret& passphrase);
    Expected<void> readThrough(Expected<Snapshot> made);
    /// True when the schema was changed.
    Expected<bool> bringToNewestSchema();
    void beginWal() const;
    /// From now on, what is read is noted.
    void beginJournal();
    /// What waited beside the base comes into it; what is too old goes. Keeps nobody from working.
    void settleJournal() const;
    /// False when other connections keep the write-ahead log in use.
    bool returnToOneFile();
    Expected<void> close();

    /// What is noted while it lives waits.
    class JournalPause {
    public:
        explicit JournalPause(State& state) : m_state(state)
        {
            static_cast<void>(state.journal->flush()); // what cannot be written goes on waiting
            state.journal->pause();
        }
        ~JournalPause() { m_state.journal->resume(m_state.key->copy()); }
        JournalPause(const JournalPause&) = delete;
        JournalPause& operator=(const JournalPause&) = delete;

    private:
        State& m_state;
    };

    std::filesystem::path path;
    std::filesystem::path file; ///< the one that is open: the base, a working copy or a snapshot
    BaseEnvironment environment;
    std::optional<Key> key;
    std::optional<Lease> lease;
    std::unique_ptr<Checkout> checkout;
    std::optional<Snapshot> snapshot;
    std::optional<Writer> writer;
    Access access = Access::Write;
    std::shared_ptr<const Guard> guard;
    std::shared_ptr<JournalKeeper> journal;
    std::optional<Database> database;
};

} // namespace jalon::store
