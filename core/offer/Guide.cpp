// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/Guide.h"

#include "offer/Catalogue.h"
#include "programme/FicheSearch.h"
#include "reference/Territories.h"

#include <algorithm>

namespace jalon::offer {

namespace {

using document::Heading;
using document::Paragraph;
using document::Table;
using Blocks = std::vector<document::Block>;

std::string datesOf(const Offer& offer)
{
    if (offer.startsOn && offer.endsOn) {
        return "du " + offer.startsOn->toFrench() + " au " + offer.endsOn->toFrench();
    }
    if (offer.startsOn) {
        return "à partir du " + offer.startsOn->toFrench();
    }
    return offer.endsOn ? "jusqu’au " + offer.endsOn->toFrench() : std::string{};
}

Table describedBy(const std::vector<std::pair<std::string, std::string>>& said)
{
    Table table{.columns = {{"", 1}, {"", 4}},
                .rows = {},
                .hasHeader = false,
                .firstColumnIsHeader = true,
                .isWhole = true};
    for (const auto& [name, text] : said) {
        if (!text.empty()) {
            table.rows.push_back({{name, text}});
        }
    }
    return table;
}

void addOffer(Blocks& blocks, const OfferEntry& entry)
{
    const auto& offer = entry.file;
    blocks.emplace_back(Heading{2, offer.title});
    if (!offer.description.empty()) {
        blocks.emplace_back(Paragraph{.text = offer.description});
    }
    blocks.emplace_back(
        describedBy({{"Organisme", entry.organisation},
                     {"Public", offer.audience},
                     {"Territoire", entry.territory.empty() ? "tout le département" : entry.territory},
                     {"Dates", datesOf(offer)},
                     {"Places", offer.places ? std::to_string(*offer.places) : std::string{}},
                     {"Contact", offer.contact}}));
}

/// Those of a fiche under its title, in the order of the plans; then those without one.
Blocks chaptersOf(const store::Database& database, std::vector<OfferEntry> entries)
{
    const auto order = programme::ficheOrder(database);
    const auto placeOf = [&order](const OfferEntry& entry) {
        const auto found = order.find(entry.file.fiche);
        return found == order.end() ? static_cast<int>(order.size()) : found->second;
    };
    std::ranges::stable_sort(entries, {}, placeOf);
    Blocks blocks;
    int last = -1;
    for (const auto& entry : entries) {
        if (const auto place = placeOf(entry); place != last) {
            last = place;
            blocks.emplace_back(Heading{1, entry.ficheTitle.empty() ? "Autres offres" : entry.ficheTitle});
        }
        addOffer(blocks, entry);
    }
    return blocks;
}

} // namespace

document::Document guide(const store::Database& database, TerritoryId territory, Date day)
{
    const store::ReadScope oneView{database};
    auto entries = catalogue(database, {.territory = territory}, day);
    std::erase_if(entries,
                  [day](const auto& entry) { return entry.file.endsOn && *entry.file.endsOn < day; });
    std::string where = "tout le département";
    for (const auto& [id, name] : reference::territories(database)) {
        where = id == territory ? name : where;
    }
    const auto title = "Guide des offres d’insertion – " + where;
    document::Document document{.title = title,
                                .subtitle = "Édité le " + day.toFrench(),
                                .footer = title,
                                .hasContents = true,
                                .blocks = chaptersOf(database, std::move(entries))};
    if (document.blocks.empty()) {
        document.blocks.emplace_back(Paragraph{.text = "Aucune offre n’est en cours ou à venir."});
    }
    return document;
}

} // namespace jalon::offer
