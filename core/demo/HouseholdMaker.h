// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/World.h"

#include <set>

namespace jalon::demo {

/// Invents households, each from numbers of its own: the nth of a seed is always the same one but for the
/// date of its entry.
class HouseholdMaker {
public:
    /// `lastList`: the ages of the whole are right on that day, after everybody has grown older.
    HouseholdMaker(std::uint64_t seed, Date lastList) : m_seed(seed), m_lastList(lastList) { }

    /// A household whose first list is that of `month`, dated `listDate`. `veteran`: its rights are older
    /// than the list before. `alone`: one adult, whatever is drawn.
    Household make(Month month, Date listDate, bool veteran, bool alone);

private:
    Person makeAdult(Random& random, Date on, bool woman, int ageOfOther);
    std::string makeNir(Random& random, bool woman, Date birthOn);

    std::uint64_t m_seed;
    Date m_lastList;
    std::uint32_t m_count = 0;
    std::set<std::string> m_nirs;
};

/// A mobile in the French range kept for fiction (ARCEP: 06 39 98), at times a landline (04 65 71).
std::string drawPhone(Random& random);

} // namespace jalon::demo
