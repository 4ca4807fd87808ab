// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/Fingerprint.h"

#include <cstring>

namespace jalon::caf {

namespace {

// The finaliser of MurmurHash3 (public domain): every bit of the input reaches every bit of the result.
constexpr std::uint64_t mixed(std::uint64_t bits)
{
    bits ^= bits >> 33;
    bits *= 0xFF51AFD7ED558CCDULL;
    bits ^= bits >> 33;
    bits *= 0xC4CEB9FE1A85EC53ULL;
    bits ^= bits >> 33;
    return bits;
}

constexpr std::uint64_t notZero(std::uint64_t bits)
{
    return bits == 0 ? 1 : bits;
}

} // namespace

std::uint64_t hashOf(std::string_view text, std::uint64_t seed)
{
    std::uint64_t state = mixed(seed * 0x9E3779B97F4A7C15ULL + text.size());
    while (text.size() >= sizeof(std::uint64_t)) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data(), sizeof word);
        state = mixed(state ^ word);
        text.remove_prefix(sizeof word);
    }
    std::uint64_t rest = 0;
    if (!text.empty()) { // an empty view may point nowhere
        std::memcpy(&rest, text.data(), text.size());
    }
    return notZero(mixed(state ^ rest));
}

std::uint64_t hashOf(std::uint64_t one, std::uint64_t other)
{
    return notZero(mixed(mixed(one) ^ (other * 0x9E3779B97F4A7C15ULL)));
}

void Fingerprint::addNumber(ListedValue field, std::int64_t value)
{
    m_bits ^= notZero(mixed(mixed(seed(field) * 0x9E3779B97F4A7C15ULL) ^ static_cast<std::uint64_t>(value)));
}

} // namespace jalon::caf
