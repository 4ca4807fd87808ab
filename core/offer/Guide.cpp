// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/Guide.h"

#include "document/Markup.h"
#include "offer/Catalogue.h"
#include "programme/FicheSearch.h"
#include "reference/Territories.h"

#include <algorithm>

namespace jalon::offer {

namespace {

constexpr std::string_view kStyle = R"(
body { font: 11pt/1.45 "Liberation Sans", Arial, sans-serif; color: #1b1b1b; background: #fff;
       max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.7rem; margin-bottom: .2rem; }
h2 { font-size: 1.2rem; border-bottom: 2px solid #1f4e79; color: #1f4e79; margin-top: 2rem; padding-bottom: .2rem; }
h3 { font-size: 1rem; margin: 0 0 .2rem; }
article { border: 1px solid #c8c8c8; border-radius: 4px; padding: .7rem .9rem; margin: .8rem 0; break-inside: avoid; }
p { margin: .3rem 0; white-space: pre-line; }
dl { display: grid; grid-template-columns: 8rem 1fr; gap: .15rem .8rem; margin: .4rem 0 0; }
dt { color: #555; }
dd { margin: 0; white-space: pre-line; }
.said { color: #555; }
@page { size: A4; margin: 18mm 16mm; }
@media print { body { max-width: none; margin: 0; padding: 0; font-size: 10pt; } nav { display: none; }
               h2 { break-after: avoid; } }
)";

/// The page keeps line breaks.
std::string escaped(std::string_view text)
{
    return document::escapedLines(text, "\n");
}

std::string described(std::string_view term, const std::string& text)
{
    return text.empty() ? std::string{}
                        : "<dt>" + std::string{term} + "</dt><dd>" + escaped(text) + "</dd>\n";
}

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

std::string articleOf(const OfferEntry& entry)
{
    const auto& offer = entry.file;
    std::string html = "<article>\n<h3>" + escaped(offer.title) + "</h3>\n";
    html += offer.description.empty() ? "" : "<p>" + escaped(offer.description) + "</p>\n";
    html += "<dl>\n" + described("Organisme", entry.organisation) + described("Public", offer.audience)
            + described("Territoire", entry.territory.empty() ? "tout le département" : entry.territory)
            + described("Dates", datesOf(offer))
            + described("Places", offer.places ? std::to_string(*offer.places) : std::string{})
            + described("Contact", offer.contact);
    return html + "</dl>\n</article>\n";
}

/// A fiche's offers, or those without one.
struct Chapter {
    std::string title;
    std::string offers; ///< HTML
};

std::vector<Chapter> chaptersOf(const store::Database& database, std::vector<OfferEntry> entries)
{
    const auto order = programme::ficheOrder(database);
    const auto placeOf = [&order](const OfferEntry& entry) {
        const auto found = order.find(entry.file.fiche);
        return found == order.end() ? static_cast<int>(order.size()) : found->second;
    };
    std::ranges::stable_sort(entries, {}, placeOf);
    std::vector<Chapter> chapters;
    int last = -1;
    for (const auto& entry : entries) {
        if (const auto place = placeOf(entry); place != last) {
            last = place;
            chapters.push_back({entry.ficheTitle.empty() ? "Autres offres" : entry.ficheTitle, {}});
        }
        chapters.back().offers += articleOf(entry);
    }
    return chapters;
}

std::string pageOf(const std::string& where, Date day, const std::vector<Chapter>& chapters)
{
    const auto title = "Guide des offres d’insertion – " + escaped(where);
    std::string html = "<!DOCTYPE html>\n<html lang=\"fr\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta http-equiv=\"Content-Security-Policy\""
                       " content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width\">\n<title>"
                       + title + "</title>\n<style>" + std::string{kStyle} + "</style>\n</head>\n<body>\n<h1>"
                       + title + "</h1>\n<p class=\"said\">Édité le " + day.toFrench() + "</p>\n";
    if (chapters.empty()) {
        html += "<p>Aucune offre n’est en cours ou à venir.</p>\n";
    } else {
        html += "<nav>\n<ul>\n";
        for (std::size_t i = 0; i < chapters.size(); ++i) {
            html += "<li><a href=\"#c" + std::to_string(i + 1) + "\">" + escaped(chapters[i].title)
                    + "</a></li>\n";
        }
        html += "</ul>\n</nav>\n";
    }
    for (std::size_t i = 0; i < chapters.size(); ++i) {
        html += "<section id=\"c" + std::to_string(i + 1) + "\">\n<h2>" + escaped(chapters[i].title)
                + "</h2>\n" + chapters[i].offers + "</section>\n";
    }
    return html + "</body>\n</html>\n";
}

} // namespace

std::string guideHtml(const store::Database& database, TerritoryId territory, Date day)
{
    const store::ReadScope oneView{database};
    auto entries = catalogue(database, {.territory = territory}, day);
    std::erase_if(entries,
                  [day](const auto& entry) { return entry.file.endsOn && *entry.file.endsOn < day; });
    std::string where = "tout le département";
    for (const auto& [id, name] : reference::territories(database)) {
        where = id == territory ? name : where;
    }
    return pageOf(where, day, chaptersOf(database, std::move(entries)));
}

} // namespace jalon::offer
