// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"
#include "caf/Fingerprint.h"
#include "caf/KeyIndex.h"

#include <string_view>
#include <vector>

namespace jalon::caf {

/// The households that an import made or gave a matricule, and what their first row said; some dozens of
/// bytes each, since a first list may make a million.
class ListHouseholds {
public:
    struct Household {
        HouseholdId id;
        std::uint64_t matricule = 0; ///< hashed, as what follows
        std::uint64_t address = 0;
        std::uint64_t family = 0;
    };

    /// Nothing when this import did not make it.
    const Household* find(std::string_view matricule) const
    {
        const Household* found = nullptr;
        m_index.forEach(
            hashOf(matricule), [this](std::uint32_t i) { return m_households[i].matricule; },
            [&](std::uint32_t i) {
                found = &m_households[i];
                return false;
            });
        return found;
    }

    void add(HouseholdId id, std::string_view matricule, std::string_view address, std::string_view family)
    {
        m_households.push_back({id, hashOf(matricule), hashOf(address), hashOf(family)});
        const auto count = m_households.size();
        if (count > m_capacity) {
            m_capacity = count * 2 + 1024;
            m_index = KeyIndex{m_capacity};
            for (std::uint32_t i = 0; i < count; ++i) {
                m_index.add(m_households[i].matricule, i);
            }
        } else {
            m_index.add(m_households.back().matricule, static_cast<std::uint32_t>(count - 1));
        }
    }

private:
    std::vector<Household> m_households;
    KeyIndex m_index;
    std::size_t m_capacity = 0;
};

/// Households dealt with already: a bit for each id of the base.
class SeenHouseholds {
public:
    /// Whether it was not there.
    bool insert(HouseholdId household)
    {
        const auto at = static_cast<std::size_t>(household.value);
        if (at >= m_seen.size()) {
            m_seen.resize(at * 2 + 1024);
        }
        const bool before = m_seen[at];
        m_seen[at] = true;
        return !before;
    }

private:
    std::vector<bool> m_seen;
};

} // namespace jalon::caf
