// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/CatalogueRow.h"

#include "base/Text.h"
#include "offer/Catalogue.h"
#include "programme/FicheSearch.h"
#include "reference/Territories.h"
#include "tabular/DateCell.h"

#include <algorithm>
#include <charconv>

namespace jalon::offer {

namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2099;
constexpr int kMostPlaces = 100'000;

/// Folded words for "the whole département".
constexpr std::array<std::string_view, 5> kWhole = {"departement", "tout le departement", "departemental",
                                                    "ensemble du departement", "tous territoires"};

template <class T>
using Read = std::expected<T, Problem>;

Read<std::optional<Date>> readDay(OfferField field, const std::string& text)
{
    if (text.empty()) {
        return std::nullopt;
    }
    const auto day = tabular::readDate(text);
    if (!day || day->year() < kFirstYear || day->year() > kLastYear) {
        return std::unexpected{Problem{RowProblem::BadDate, field, text}};
    }
    return *day;
}

Read<std::optional<int>> readPlaces(const std::string& text)
{
    if (text.empty()) {
        return std::nullopt;
    }
    int places = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), places);
    if (error != std::errc{} || end != text.data() + text.size() || places < 0 || places > kMostPlaces) {
        return std::unexpected{Problem{RowProblem::BadPlaces, OfferField::Places, text}};
    }
    return places;
}

template <class T>
void say(T& kept, const T& said)
{
    if (said != T{}) {
        kept = said;
    }
}

} // namespace

Offer CatalogueRow::over(Offer offer) const
{
    say(offer.title, title);
    if (!organisationName.empty()) {
        offer.organisation = organisation;
        offer.organisationName = organisation ? std::string{} : organisationName;
    }
    offer.fiche = fiche.value_or(offer.fiche);
    offer.territory = territory.value_or(offer.territory);
    say(offer.audience, audience);
    say(offer.places, places);
    say(offer.startsOn, startsOn);
    say(offer.endsOn, endsOn);
    say(offer.contact, contact);
    say(offer.code, code);
    say(offer.description, description);
    return offer;
}

CatalogueReader::CatalogueReader(const store::Database& database, const tabular::HeaderMatch& header)
    : m_database(database), m_header(header), m_organisations(database)
{
}

std::string CatalogueReader::cell(tabular::Cells cells, OfferField field) const
{
    const auto column = m_header.columnOf(codeOf(field));
    return column ? std::string{tabular::cellAt(cells, *column)} : std::string{};
}

Read<std::optional<programme::FicheId>> CatalogueReader::fiche(const std::string& text) const
{
    if (text.empty()) {
        return std::nullopt;
    }
    const auto found = programme::fichesNamed(m_database, text);
    if (found.size() == 1) {
        return found.front();
    }
    return std::unexpected{Problem{found.empty() ? RowProblem::UnknownFiche : RowProblem::SeveralFiches,
                                   OfferField::Fiche, text}};
}

Read<std::optional<TerritoryId>> CatalogueReader::territory(const std::string& text) const
{
    if (text.empty()) {
        return std::nullopt;
    }
    if (const auto known = reference::findTerritory(m_database, text)) {
        return *known;
    }
    if (std::ranges::find(kWhole, fold(text)) != kWhole.end()) {
        return TerritoryId{};
    }
    return std::unexpected{Problem{RowProblem::UnknownTerritory, OfferField::Territory, text}};
}

Read<CatalogueRow> CatalogueReader::read(tabular::Cells cells) const
{
    if (tabular::isTooLong(cells, m_header)) {
        return std::unexpected{Problem{RowProblem::TooManyCells, {}, {}}};
    }
    CatalogueRow row;
    row.title = cell(cells, OfferField::Title);
    if (row.title.empty()) {
        return std::unexpected{Problem{RowProblem::NoTitle, OfferField::Title, {}}};
    }
    row.organisationName = cell(cells, OfferField::Organisation);
    row.organisation = m_organisations.find(row.organisationName).value_or(OrganisationId{});
    row.audience = cell(cells, OfferField::Audience);
    row.contact = cell(cells, OfferField::Contact);
    row.code = cell(cells, OfferField::Code);
    row.description = cell(cells, OfferField::Description);
    const auto fiches = fiche(cell(cells, OfferField::Fiche));
    const auto where = territory(cell(cells, OfferField::Territory));
    const auto places = readPlaces(cell(cells, OfferField::Places));
    const auto from = readDay(OfferField::StartsOn, cell(cells, OfferField::StartsOn));
    const auto to = readDay(OfferField::EndsOn, cell(cells, OfferField::EndsOn));
    const auto problem = [](const auto& read) { return read ? std::nullopt : std::optional{read.error()}; };
    for (const auto& found : {problem(fiches), problem(where), problem(places), problem(from), problem(to)}) {
        if (found) {
            return std::unexpected{*found};
        }
    }
    row.fiche = *fiches;
    row.territory = *where;
    row.places = *places;
    row.startsOn = *from;
    row.endsOn = *to;
    return row;
}

} // namespace jalon::offer
