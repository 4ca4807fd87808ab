// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace jalon::ui {

/// A thread that runs tasks one after the other. When it goes, what runs is asked to stop and waited for,
/// what waits is dropped.
class Lane {
public:
    using Task = std::function<void()>;

    Lane();
    ~Lane();
    Lane(const Lane&) = delete;
    Lane& operator=(const Lane&) = delete;

    /// `stop` is asked to when the lane goes while the task runs.
    void post(Task task, std::stop_source stop = std::stop_source{std::nostopstate});
    /// Asks what runs and what waits to stop. What waits is run all the same: short work does not heed it.
    void stopAll();
    /// Waits until everything posted has run.
    void drain();

private:
    struct Entry {
        Task task;
        std::stop_source stop{std::nostopstate};
    };
    void work(const std::stop_token& ended);

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Entry> m_waiting;
    std::stop_source m_running{std::nostopstate};
    bool m_idle = true;
    std::jthread m_thread; ///< last: it uses the members above
};

} // namespace jalon::ui
