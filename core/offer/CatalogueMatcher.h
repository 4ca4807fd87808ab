// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "offer/CatalogueRow.h"
#include "offer/Tables.h"

#include <map>

namespace jalon::offer {

/// Finds which offer of the base a row is about, and keeps each offer for one row: by its code; else by title
/// and organisation, then territory. Two different codes are two offers.
class CatalogueMatcher {
public:
    explicit CatalogueMatcher(const store::Database& database);

    /// Nothing: a new one. SameAsRow, SeveralOffers.
    std::expected<std::optional<store::Fact<Offer>>, Problem> match(const CatalogueRow& row,
                                                                    std::size_t line);

private:
    using Candidates = std::vector<const store::Fact<Offer>*>;
    Candidates candidates(const CatalogueRow& row) const;
    std::string nameKey(std::string_view title, OrganisationId organisation, std::string_view name) const;
    std::vector<std::string> keysOf(const CatalogueRow& row, const Candidates& found) const;

    reference::Organisations m_organisations;
    std::vector<store::Fact<Offer>> m_offers;
    std::map<std::string, const store::Fact<Offer>*> m_byCode;
    std::multimap<std::string, const store::Fact<Offer>*> m_byName;
    std::map<std::string, std::size_t> m_lines; ///< what rows already spoke of
};

} // namespace jalon::offer
