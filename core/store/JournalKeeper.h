// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Key.h"
#include "store/PendingJournal.h"
#include "store/Witness.h"

#include <condition_variable>
#include <deque>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <thread>
#include <tuple>

namespace jalon::store {

/// Writes what a Base's connections tell, on a thread and a connection of its own, as soon as the base can be
/// written to: an import that runs, or a full disk, makes lines wait. What has to be written at once goes to
/// the pending journal then.
///
/// A file that is read again within ten minutes is the same consultation: whoever walks through a list with
/// the arrow keys and comes back has looked once. What is searched or listed while one types is noted when
/// one rests on it, or does something else.
class JournalKeeper final : public Witness {
public:
    /// Where to: for reading, only beside the base. `actor`: whoever works, until setActor.
    JournalKeeper(std::filesystem::path base, Key key, Access access, PendingJournal pending,
                  std::shared_ptr<const Clock> clock, std::string actor);
    /// What can be written is.
    ~JournalKeeper() override;

    void note(const JournalEntry& entry) override;
    Expected<void> noteFirst(const JournalEntry& entry) override;
    void setActor(const std::string& actor);

    /// Writes all that waits. Error: JournalNotWritten.
    Expected<void> flush();
    /// Leaves the base's file alone until `resume`: what is noted meanwhile waits.
    void pause();
    void resume(Key key);

    /// Why lines wait longer than they should; nothing: they do not.
    std::optional<Error> trouble() const;

private:
    using SteadyInstant = std::chrono::steady_clock::time_point;
    struct Waiting {
        JournalLine line;
        SteadyInstant since;
        std::size_t likeness = 0;
    };
    using Likeness = std::tuple<JournalAction, std::int64_t, std::size_t>;
    enum class Urgency { WhenPossible, AtOnce };
    enum class Outcome { Written, NotYet, Failed };

    void enqueue(const JournalEntry& entry);
    bool isSameAsBefore(const JournalEntry& entry, SteadyInstant now);
    std::size_t dueCount(SteadyInstant now) const;
    void work(const std::stop_token& ended);
    Expected<void> write(Urgency urgency);
    Outcome put(std::span<const JournalLine> lines, Urgency urgency);
    void writeIntoBase(std::span<const JournalLine> lines);

    const std::filesystem::path m_file;
    Key m_key;
    const Access m_access;
    const PendingJournal m_pending;
    const std::shared_ptr<const Clock> m_clock;

    std::mutex m_writing; ///< before m_mutex: one batch at a time, in order
    std::optional<Database> m_database;
    bool m_paused = false;

    mutable std::mutex m_mutex; ///< of what follows
    std::condition_variable m_changed;
    std::string m_actor;
    std::deque<Waiting> m_waiting;
    std::map<Likeness, SteadyInstant> m_looked;
    std::optional<Error> m_trouble;
    std::jthread m_thread; ///< last: it uses the members above; begins with the first line
};

} // namespace jalon::store
