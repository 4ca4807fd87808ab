// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace jalon::caf {

/// Finds records of an array by one of their 64-bit keys: four bytes a slot, the keys stay in the records. A
/// key of 0 is no key.
class KeyIndex {
public:
    explicit KeyIndex(std::size_t expected = 0)
        : m_slots(std::bit_ceil(expected * 2 + 16), 0), m_mask(m_slots.size() - 1)
    {
    }

    /// Adds record `index` under `key`, behind those that bear the same key.
    void add(std::uint64_t key, std::uint32_t index)
    {
        if (key == 0) {
            return;
        }
        std::size_t at = slotOf(key);
        while (m_slots[at] != 0) {
            at = (at + 1) & m_mask;
        }
        m_slots[at] = index + 1;
    }

    /// Calls `found(index)` for every record of the key, as long as it returns true.
    template <class KeyOf, class Found>
    void forEach(std::uint64_t key, const KeyOf& keyOf, const Found& found) const
    {
        if (key == 0) {
            return;
        }
        for (std::size_t at = slotOf(key); m_slots[at] != 0; at = (at + 1) & m_mask) {
            const std::uint32_t index = m_slots[at] - 1;
            if (keyOf(index) == key && !found(index)) {
                return;
            }
        }
    }

private:
    std::size_t slotOf(std::uint64_t key) const
    {
        return static_cast<std::size_t>((key * 0x9E3779B97F4A7C15ULL) >> 20) & m_mask;
    }

    std::vector<std::uint32_t> m_slots;
    std::size_t m_mask;
};

} // namespace jalon::caf
