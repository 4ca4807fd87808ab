// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace jalon::demo {

/// The streams of the simulation. The population takes one a month from its own on, the pathways one for each
/// stay.
namespace streams {
inline constexpr std::uint64_t kHouseholds = 1;
inline constexpr std::uint64_t kPopulation = 2;
inline constexpr std::uint64_t kNetwork = 3;
inline constexpr std::uint64_t kLists = 4;
inline constexpr std::uint64_t kPathways = 1000;
inline constexpr std::uint64_t kPrescriptions = 2000; ///< likewise
} // namespace streams

/// Numbers that are the same on every machine for one seed: xoshiro256** fed by splitmix64, integers only.
/// The standard library's distributions differ from one implementation to the next.
class Random {
public:
    explicit Random(std::uint64_t seed);

    /// A generator of its own for one thing (a household, a file), so that what happens to it does not depend
    /// on how many numbers the others took.
    static Random of(std::uint64_t seed, std::uint64_t stream, std::uint64_t index);

    std::uint64_t next();
    /// 0 ≤ result < count; count > 0.
    std::uint32_t below(std::uint32_t count);
    /// Both ends included; first ≤ last.
    int between(int first, int last);
    /// As between, the middle more often than the ends; the mean is the middle.
    int around(int first, int last);
    /// True so many times out of 1 000.
    bool chance(int perMille) { return below(1000) < static_cast<std::uint32_t>(perMille); }
    /// True so many times out of 100 000.
    bool rare(int perHundredThousand)
    {
        return below(100000) < static_cast<std::uint32_t>(perHundredThousand);
    }
    /// An index, as often as its weight says; at least one weight is above 0.
    std::size_t weighted(std::span<const int> weights);

    template <class Container>
    const auto& pick(const Container& container)
    {
        return container[below(static_cast<std::uint32_t>(container.size()))];
    }

private:
    std::array<std::uint64_t, 4> m_state;
};

} // namespace jalon::demo
