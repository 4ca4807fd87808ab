// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace jalon::casefile {

/// Identity::matchKey: FNV-1a (64 bits) of `foldCompact(last)|foldCompact(first)|birth in ISO`, nothing after
/// the second bar when the birth date is unknown. Two people whose names differ only by case, accents,
/// hyphens or apostrophes have one key; so have, very rarely, two others: compare the names before trusting
/// it.
std::int64_t nameKey(std::string_view lastName, std::string_view firstName, std::optional<Date> birthOn);

/// The keys of one name with several birth dates: the name is folded once.
class NameKeys {
public:
    NameKeys(std::string_view lastName, std::string_view firstName);

    std::int64_t at(std::optional<Date> birthOn) const;

private:
    std::uint64_t m_names;
};

} // namespace jalon::casefile
