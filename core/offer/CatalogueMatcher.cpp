// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/CatalogueMatcher.h"

#include "base/Text.h"

#include <algorithm>

namespace jalon::offer {

namespace {

/// As the base compares codes.
std::string codeKey(std::string code)
{
    std::ranges::transform(code, code.begin(), toLowerAscii);
    return code;
}

/// Those that fit, or all when none does.
template <class Candidates, class Fits>
Candidates preferring(const Candidates& all, const Fits& fits)
{
    Candidates some;
    std::ranges::copy_if(all, std::back_inserter(some), fits);
    return some.empty() ? all : some;
}

} // namespace

CatalogueMatcher::CatalogueMatcher(const store::Database& database)
    : m_organisations(database), m_offers(store::currentWhere<Offer>(database, "1 ORDER BY fact_id"))
{
    for (const auto& fact : m_offers) {
        const auto& offer = fact.value;
        m_byName.emplace(nameKey(offer.title, offer.organisation, offer.organisationName), &fact);
        if (!offer.code.empty()) {
            m_byCode.emplace(codeKey(offer.code), &fact);
        }
    }
}

std::string CatalogueMatcher::nameKey(std::string_view title, OrganisationId organisation,
                                      std::string_view name) const
{
    // The organisation may have come into the base after the offer that names it.
    const auto known = organisation ? organisation : m_organisations.find(name).value_or(OrganisationId{});
    return fold(title) + '|' + (known ? std::to_string(known.value) : fold(name));
}

CatalogueMatcher::Candidates CatalogueMatcher::candidates(const CatalogueRow& row) const
{
    if (const auto coded = m_byCode.find(codeKey(row.code)); coded != m_byCode.end()) {
        return {coded->second};
    }
    Candidates found;
    const auto [first, last] =
        m_byName.equal_range(nameKey(row.title, row.organisation, row.organisationName));
    for (auto entry = first; entry != last; ++entry) {
        const auto& offer = entry->second->value;
        const bool otherCode = !row.code.empty() && !offer.code.empty();
        const bool elsewhere = row.territory && offer.territory != *row.territory;
        if (!otherCode && !elsewhere) {
            found.push_back(entry->second);
        }
    }
    found = preferring(found, [](const auto* fact) { return fact->value.code.empty(); });
    return preferring(found, [](const auto* fact) { return !fact->value.territory; });
}

std::vector<std::string> CatalogueMatcher::keysOf(const CatalogueRow& row, const Candidates& found) const
{
    std::vector<std::string> keys;
    if (!row.code.empty()) {
        keys.push_back("code " + codeKey(row.code));
    }
    if (!found.empty()) {
        keys.push_back("offer " + std::to_string(found.front()->id.value));
    } else if (row.code.empty()) {
        keys.push_back("name " + nameKey(row.title, row.organisation, row.organisationName) + '|'
                       + std::to_string(row.territory.value_or(TerritoryId{}).value));
    }
    return keys;
}

std::expected<std::optional<store::Fact<Offer>>, Problem> CatalogueMatcher::match(const CatalogueRow& row,
                                                                                  std::size_t line)
{
    const auto found = candidates(row);
    if (found.size() > 1) {
        return std::unexpected{Problem{RowProblem::SeveralOffers, OfferField::Title, row.title}};
    }
    const auto keys = keysOf(row, found);
    for (const auto& key : keys) {
        if (const auto first = m_lines.find(key); first != m_lines.end()) {
            return std::unexpected{Problem{RowProblem::SameAsRow, {}, std::to_string(first->second)}};
        }
    }
    for (const auto& key : keys) {
        m_lines.emplace(key, line);
    }
    return found.empty() ? std::nullopt : std::optional{*found.front()};
}

} // namespace jalon::offer
