// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/Random.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace jalon::demo {

/// A real commune of the Drôme, as in resources/reference/drome.json. INSEE: its code.
struct Commune {
    std::string_view name;
    std::string_view postcode;
    std::string_view insee;
    std::uint8_t territory; ///< index in kTerritories
    int weight; ///< among those of its territory, roughly by population
};

/// In the order of rates::kTerritoryShares.
std::span<const std::string_view> territories();
std::span<const Commune> communes();

struct Address {
    std::string line;
    const Commune* commune = nullptr;
};

/// A street that need not exist, in a commune drawn by territory, then by size.
Address drawAddress(Random& random);

} // namespace jalon::demo
