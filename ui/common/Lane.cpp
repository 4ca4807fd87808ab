// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Lane.h"

namespace jalon::ui {

Lane::Lane() : m_thread([this](const std::stop_token& ended) { work(ended); }) { }

Lane::~Lane()
{
    {
        const std::scoped_lock lock{m_mutex};
        m_waiting.clear();
        m_running.request_stop();
        m_thread.request_stop();
    }
    m_changed.notify_all();
}

void Lane::post(Task task, std::stop_source stop)
{
    const std::scoped_lock lock{m_mutex};
    m_waiting.push_back({std::move(task), std::move(stop)});
    m_changed.notify_all();
}

void Lane::stopAll()
{
    const std::scoped_lock lock{m_mutex};
    m_running.request_stop();
    for (auto& entry : m_waiting) {
        entry.stop.request_stop();
    }
}

void Lane::drain()
{
    std::unique_lock lock{m_mutex};
    m_changed.wait(lock, [this] { return m_idle && m_waiting.empty(); });
}

void Lane::work(const std::stop_token& ended)
{
    while (true) {
        Entry entry;
        {
            std::unique_lock lock{m_mutex};
            m_running = std::stop_source{std::nostopstate};
            m_idle = true;
            m_changed.notify_all();
            m_changed.wait(lock, [&] { return ended.stop_requested() || !m_waiting.empty(); });
            if (ended.stop_requested()) {
                return;
            }
            entry = std::move(m_waiting.front());
            m_waiting.pop_front();
            m_running = entry.stop;
            m_idle = false;
        }
        entry.task();
    }
}

} // namespace jalon::ui
