// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/Random.h"

#include <bit>
#include <numeric>

namespace jalon::demo {

namespace {

std::uint64_t splitMix(std::uint64_t& state)
{
    state += 0x9E3779B97F4A7C15ULL;
    std::uint64_t mixed = state;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
    return mixed ^ (mixed >> 31);
}

} // namespace

Random::Random(std::uint64_t seed) : m_state{splitMix(seed), splitMix(seed), splitMix(seed), splitMix(seed)}
{
}

Random Random::of(std::uint64_t seed, std::uint64_t stream, std::uint64_t index)
{
    std::uint64_t state = seed;
    state = splitMix(state) ^ stream;
    state = splitMix(state) ^ index;
    return Random{splitMix(state)};
}

std::uint64_t Random::next()
{
    const std::uint64_t result = std::rotl(m_state[1] * 5, 7) * 9;
    const std::uint64_t shifted = m_state[1] << 17;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= shifted;
    m_state[3] = std::rotl(m_state[3], 45);
    return result;
}

std::uint32_t Random::below(std::uint32_t count)
{
    // The bias of a 32-bit fraction is far below anything that a demonstration shows.
    return static_cast<std::uint32_t>(((next() >> 32) * count) >> 32);
}

int Random::between(int first, int last)
{
    return first + static_cast<int>(below(static_cast<std::uint32_t>(last - first + 1)));
}

int Random::around(int first, int last)
{
    const int half = (last - first) / 2;
    return first + between(0, half) + between(0, last - first - half);
}

std::size_t Random::weighted(std::span<const int> weights)
{
    const int total = std::accumulate(weights.begin(), weights.end(), 0);
    int left = static_cast<int>(below(static_cast<std::uint32_t>(total)));
    std::size_t index = 0;
    while (left >= weights[index]) {
        left -= weights[index];
        ++index;
    }
    return index;
}

} // namespace jalon::demo
