// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/NameKey.h"

#include "base/Text.h"

#include <bit>

namespace jalon::casefile {

namespace {

constexpr std::uint64_t kOffset = 14695981039346656037U;
constexpr std::uint64_t kPrime = 1099511628211U;

std::uint64_t hashed(std::uint64_t hash, std::string_view text)
{
    for (const char byte : text) {
        hash = (hash ^ static_cast<unsigned char>(byte)) * kPrime;
    }
    return hash;
}

} // namespace

std::int64_t nameKey(std::string_view lastName, std::string_view firstName, std::optional<Date> birthOn)
{
    return NameKeys{lastName, firstName}.at(birthOn);
}

NameKeys::NameKeys(std::string_view lastName, std::string_view firstName)
    : m_names(hashed(kOffset, foldCompact(lastName)))
{
    m_names = hashed(m_names, "|");
    m_names = hashed(m_names, foldCompact(firstName));
    m_names = hashed(m_names, "|");
}

std::int64_t NameKeys::at(std::optional<Date> birthOn) const
{
    return std::bit_cast<std::int64_t>(birthOn ? hashed(m_names, birthOn->toIso()) : m_names);
}

} // namespace jalon::casefile
