// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <vector>

namespace jalon::ui {

/// The rows of a list that wait for a decision, in their order, and which of them comes next.
class WaitingQueue {
public:
    void clear() { *this = {}; }

    /// What waits now. The row to show: one whose decision was undone since, else the present one, else the
    /// next; nothing when no row is left.
    std::optional<std::int64_t> take(const std::vector<std::int64_t>& waiting);
    /// The present row is left for later.
    std::optional<std::int64_t> pass();
    /// Those left for later are taken again, from the first one.
    std::optional<std::int64_t> again();

    std::int64_t current() const { return m_rows[m_place]; }
    /// From 1, among all that waited since the beginning.
    std::size_t place() const { return m_place + 1; }
    std::size_t size() const { return m_rows.size(); }
    std::size_t left() const { return m_waiting.size(); }

private:
    std::optional<std::int64_t> from(std::size_t place);

    std::vector<std::int64_t> m_rows;
    std::set<std::int64_t> m_waiting;
    std::set<std::int64_t> m_passed;
    std::size_t m_place = 0;
};

} // namespace jalon::ui
