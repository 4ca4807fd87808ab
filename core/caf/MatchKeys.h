// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"
#include "caf/ParsedRow.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace jalon::caf {

/// The key of rule 4 (caf-lists.md, "Same person"), the number that the base stores as `match_key`: FNV-1a,
/// 64 bits, over `foldCompact(last)`, `|`, `foldCompact(first)`, `|`, the birth date as the 4 bytes of its
/// number of days, lowest first. 0 when a part is missing: nobody is found by it. Two people may, once in
/// billions of pairs, bear the same key: whoever finds by it compares the names.
std::int64_t nameKey(std::string_view lastName, std::string_view firstName, std::optional<Date> birth);

/// What a person is found by, in the order of the rules.
struct MatchKeys {
    std::int64_t nir = 0; ///< nirNumber; 0 when there is none
    std::string ownId;
    std::string matricule; ///< counts with the role
    std::string role;
    std::int64_t name = 0;

    friend bool operator==(const MatchKeys&, const MatchKeys&) = default;
};
MatchKeys matchKeys(const RowFacts& row);

/// Near matches: the birth name in the last name's place; last and first name swapped. 0 when there is none.
std::int64_t birthNameKey(const RowFacts& row);
std::int64_t swappedNameKey(const RowFacts& row);

/// Near birth dates: one digit of `JJMMAAAA` differs, no more.
bool differByOneDigit(Date one, Date other);

} // namespace jalon::caf
