// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Transaction.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace jalon::reference {

struct Commune {
    std::string insee;
    std::string name;
    std::vector<std::string> postcodes;
    std::vector<std::string> formerNames; ///< of communes that became part of it

    friend bool operator==(const Commune&, const Commune&) = default;
};

/// The official list has no history: writes or replaces the commune.
void writeCommune(store::Transaction& tx, const Commune& commune);

/// Finds the INSEE code of an address. Holds the base's communes, some hundreds, for lists of many rows.
class Communes {
public:
    explicit Communes(const store::Database& database);

    /// Of a postcode and a city as a list writes them: case, accents, hyphens, ST and STE, articles, CEDEX
    /// and former names do not matter. A known name whose postcode is another one's (CEDEX, a mistake) is
    /// taken when no other commune bears it; a postcode alone when a single commune has it and no city is
    /// written.
    std::optional<std::string> insee(std::string_view postcode, std::string_view city) const;

    /// The official name, nothing for an unknown code.
    std::optional<std::string> name(std::string_view insee) const;

    const std::vector<Commune>& all() const { return m_communes; }

private:
    std::vector<Commune> m_communes;
    std::unordered_multimap<std::string, std::size_t> m_byName;
    std::unordered_multimap<std::string, std::size_t> m_byPostcode;
    std::unordered_map<std::string, std::size_t> m_byInsee;
};

} // namespace jalon::reference
