// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/MatchKeys.h"

#include "caf/FoldedWord.h"
#include "caf/Nir.h"

#include <bit>

namespace jalon::caf {

namespace {

class Fnv1a {
public:
    void add(std::string_view bytes)
    {
        for (const char byte : bytes) {
            add(static_cast<unsigned char>(byte));
        }
    }

    void add(unsigned char byte)
    {
        m_hash ^= byte;
        m_hash *= 0x100000001b3U;
    }

    std::int64_t value() const { return std::bit_cast<std::int64_t>(m_hash); }

private:
    std::uint64_t m_hash = 0xcbf29ce484222325U;
};

} // namespace

std::int64_t nameKey(std::string_view lastName, std::string_view firstName, std::optional<Date> birth)
{
    const FoldedWord last{lastName};
    const FoldedWord first{firstName};
    if (last.view().empty() || first.view().empty() || !birth) {
        return 0;
    }
    Fnv1a hash;
    hash.add(last.view());
    hash.add(static_cast<unsigned char>('|'));
    hash.add(first.view());
    hash.add(static_cast<unsigned char>('|'));
    const auto days = static_cast<std::uint32_t>(birth->days());
    for (unsigned shift = 0; shift < 32; shift += 8) {
        hash.add(static_cast<unsigned char>(days >> shift));
    }
    return hash.value();
}

MatchKeys matchKeys(const RowFacts& row)
{
    return {.nir = nirNumber(row.nir),
            .ownId = row.ownId,
            .matricule = row.matricule,
            .role = row.role,
            .name = nameKey(row.lastName, row.firstName, row.birthOn)};
}

std::int64_t birthNameKey(const RowFacts& row)
{
    return nameKey(row.birthName, row.firstName, row.birthOn);
}

std::int64_t swappedNameKey(const RowFacts& row)
{
    return nameKey(row.firstName, row.lastName, row.birthOn);
}

bool differByOneDigit(Date one, Date other)
{
    const auto first = one.toIso();
    const auto second = other.toIso();
    int differences = first.size() == second.size() ? 0 : 2;
    for (std::size_t i = 0; i < first.size() && differences < 2; ++i) {
        differences += first[i] != second[i] ? 1 : 0;
    }
    return differences == 1;
}

} // namespace jalon::caf
