// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caf/WaitingQueue.h"

#include <algorithm>
#include <iterator>

namespace jalon::ui {

std::optional<std::int64_t> WaitingQueue::take(const std::vector<std::int64_t>& waiting)
{
    const bool begins = m_rows.empty();
    std::ranges::copy_if(waiting, std::back_inserter(m_rows),
                         [this](auto row) { return std::ranges::find(m_rows, row) == m_rows.end(); });
    const std::set<std::int64_t> now{waiting.begin(), waiting.end()};
    const auto back =
        std::ranges::find_if(m_rows, [&](auto row) { return now.contains(row) && !m_waiting.contains(row); });
    m_waiting = now;
    if (begins || back == m_rows.end()) {
        return from(m_place);
    }
    m_passed.erase(*back);
    return from(static_cast<std::size_t>(back - m_rows.begin()));
}

std::optional<std::int64_t> WaitingQueue::pass()
{
    m_passed.insert(current());
    return from(m_place + 1);
}

std::optional<std::int64_t> WaitingQueue::again()
{
    m_passed.clear();
    return from(0);
}

std::optional<std::int64_t> WaitingQueue::from(std::size_t place)
{
    for (std::size_t step = 0; step < m_rows.size(); ++step) {
        const auto at = (place + step) % m_rows.size();
        if (m_waiting.contains(m_rows[at]) && !m_passed.contains(m_rows[at])) {
            m_place = at;
            return m_rows[at];
        }
    }
    return std::nullopt;
}

} // namespace jalon::ui
