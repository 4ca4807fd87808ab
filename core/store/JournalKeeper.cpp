// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/JournalKeeper.h"

#include "base/Path.h"
#include "store/DbError.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace jalon::store {

namespace {

constexpr std::chrono::minutes kSameLook{10};
constexpr std::chrono::seconds kRest{2};
constexpr std::chrono::seconds kRetry{5};

bool isTyped(JournalAction action)
{
    return action == JournalAction::Search || action == JournalAction::List;
}

/// What is shown, and shown again when it is refreshed.
bool isLook(JournalAction action)
{
    return action == JournalAction::Consult || action == JournalAction::List
           || action == JournalAction::RetentionTrial || action == JournalAction::JournalRead;
}

} // namespace

JournalKeeper::JournalKeeper(std::filesystem::path base, Key key, Access access, PendingJournal pending,
                             std::shared_ptr<const Clock> clock, std::string actor)
    : m_file(std::move(base)),
      m_key(std::move(key)),
      m_access(access),
      m_pending(std::move(pending)),
      m_clock(std::move(clock)),
      m_actor(std::move(actor))
{
}

JournalKeeper::~JournalKeeper()
{
    {
        const std::lock_guard lock{m_mutex};
        m_thread.request_stop();
    }
    m_changed.notify_all();
    m_thread = {}; // waited for
    static_cast<void>(flush());
}

void JournalKeeper::setActor(const std::string& actor)
{
    const std::lock_guard lock{m_mutex};
    m_actor = actor;
    m_looked.clear();
}

void JournalKeeper::note(const JournalEntry& entry)
{
    enqueue(entry);
}

Expected<void> JournalKeeper::noteFirst(const JournalEntry& entry)
{
    enqueue(entry);
    auto written = flush();
    if (!written) {
        // It does not leave: nothing may say one day that it did.
        const std::lock_guard lock{m_mutex};
        const auto last =
            std::ranges::find_if(m_waiting.rbegin(), m_waiting.rend(), [&entry](const Waiting& waiting) {
                return waiting.line.action == entry.action && waiting.line.subject == entry.subject
                       && waiting.line.amount == entry.amount;
            });
        if (last != m_waiting.rend()) {
            m_waiting.erase(std::next(last).base());
        }
    }
    return written;
}

void JournalKeeper::enqueue(const JournalEntry& entry)
{
    const std::lock_guard lock{m_mutex};
    const auto now = std::chrono::steady_clock::now();
    if (isLook(entry.action) && isSameAsBefore(entry, now)) {
        return;
    }
    Waiting next{{.at = m_clock->now(),
                  .actor = entry.actor.empty() ? m_actor : entry.actor,
                  .action = entry.action,
                  .subject = entry.subject,
                  .amount = entry.amount},
                 now,
                 entry.likeness};
    if (!m_waiting.empty() && isTyped(entry.action)) {
        const auto& last = m_waiting.back();
        if (last.line.action == entry.action && now - last.since < kRest) {
            m_looked.erase({last.line.action, last.line.subject, last.likeness});
            m_waiting.pop_back();
        }
    }
    m_waiting.push_back(std::move(next));
    if (!m_thread.joinable()) {
        m_thread = std::jthread{[this](const std::stop_token& ended) { work(ended); }};
    }
    m_changed.notify_all();
}

bool JournalKeeper::isSameAsBefore(const JournalEntry& entry, SteadyInstant now)
{
    constexpr std::size_t kMostRemembered = 2000;
    if (m_looked.size() > kMostRemembered) {
        std::erase_if(m_looked, [now](const auto& look) { return now - look.second >= kSameLook; });
    }
    const auto [known, isNew] = m_looked.try_emplace({entry.action, entry.subject, entry.likeness}, now);
    if (!isNew && now - known->second < kSameLook) {
        return true;
    }
    known->second = now;
    return false;
}

std::size_t JournalKeeper::dueCount(SteadyInstant now) const
{
    const bool rests =
        !m_waiting.empty() && isTyped(m_waiting.back().line.action) && now - m_waiting.back().since < kRest;
    return m_waiting.size() - (rests ? 1 : 0);
}

void JournalKeeper::work(const std::stop_token& ended)
{
    const auto isDue = [this] { return dueCount(std::chrono::steady_clock::now()) > 0; };
    const auto wakes = [&ended, &isDue] { return ended.stop_requested() || isDue(); };
    std::unique_lock lock{m_mutex};
    while (!ended.stop_requested()) {
        if (m_waiting.empty()) {
            m_changed.wait(lock, wakes);
        } else {
            m_changed.wait_for(lock, kRest, wakes);
        }
        if (ended.stop_requested() || !isDue()) {
            continue;
        }
        lock.unlock();
        const auto written = write(Urgency::WhenPossible);
        lock.lock();
        if (!written) {
            m_changed.wait_for(lock, kRetry, [&ended] { return ended.stop_requested(); });
        }
    }
}

Expected<void> JournalKeeper::flush()
{
    return write(Urgency::AtOnce);
}

Expected<void> JournalKeeper::write(Urgency urgency)
{
    const std::lock_guard writing{m_writing};
    std::vector<Waiting> taken;
    {
        const std::lock_guard lock{m_mutex};
        const auto count =
            urgency == Urgency::AtOnce ? m_waiting.size() : dueCount(std::chrono::steady_clock::now());
        const auto end = m_waiting.begin() + static_cast<std::ptrdiff_t>(count);
        taken.assign(std::move_iterator{m_waiting.begin()}, std::move_iterator{end});
        m_waiting.erase(m_waiting.begin(), end);
    }
    if (taken.empty()) {
        return {};
    }
    std::vector<JournalLine> lines;
    std::ranges::transform(taken, std::back_inserter(lines), &Waiting::line);
    const auto outcome = put(lines, urgency);
    const std::lock_guard lock{m_mutex};
    m_trouble.reset();
    if (outcome == Outcome::Written) {
        return {};
    }
    m_waiting.insert(m_waiting.begin(), std::move_iterator{taken.begin()}, std::move_iterator{taken.end()});
    Error error{ErrorCode::JournalNotWritten, {pathText(m_file)}};
    if (outcome == Outcome::Failed) {
        m_trouble = error;
    }
    return std::unexpected{std::move(error)};
}

JournalKeeper::Outcome JournalKeeper::put(std::span<const JournalLine> lines, Urgency urgency)
{
    const bool canWait = urgency == Urgency::WhenPossible;
    if (m_paused && canWait) {
        return Outcome::NotYet;
    }
    if (m_access == Access::Write && !m_paused) {
        try {
            writeIntoBase(lines);
            return Outcome::Written;
        } catch (const DbError& error) {
            m_database.reset();
            if (canWait && error.isBusy()) {
                return Outcome::NotYet; // an import of ours runs
            }
        }
    }
    try {
        m_pending.append(lines);
        return Outcome::Written;
    } catch (const DbError&) {
        return Outcome::Failed;
    }
}

void JournalKeeper::writeIntoBase(std::span<const JournalLine> lines)
{
    if (!m_database) {
        m_database.emplace(Database::open(m_file, m_key, Access::Write));
    }
    appendToJournal(*m_database, lines);
}

void JournalKeeper::pause()
{
    const std::lock_guard writing{m_writing};
    m_database.reset();
    m_paused = true;
}

void JournalKeeper::resume(Key key)
{
    const std::lock_guard writing{m_writing};
    m_key = std::move(key);
    m_paused = false;
}

std::optional<Error> JournalKeeper::trouble() const
{
    const std::lock_guard lock{m_mutex};
    return m_trouble;
}

} // namespace jalon::store
