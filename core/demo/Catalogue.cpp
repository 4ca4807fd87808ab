// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/Catalogue.h"

#include "demo/Network.h"
#include "demo/OfferModels.h"
#include "tabular/CsvWriter.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace jalon::demo {

namespace {

constexpr std::array<std::string_view, 11> kHeaders = {"Code",        "Titre",   "Organisme", "Fiche-action",
                                                       "Territoire",  "Public",  "Places",    "Date de début",
                                                       "Date de fin", "Contact", "Descriptif"};

/// Of a range kept for fiction.
std::string contactOf(std::size_t number)
{
    constexpr std::size_t kTwoDigits = 100;
    const auto last = std::to_string(number % kTwoDigits);
    return "04 65 71 20 " + (last.size() < 2 ? "0" + last : last);
}

std::string offerCode(std::size_t number)
{
    const auto digits = std::to_string(number);
    return "OFF-" + std::string(digits.size() < 3 ? 3 - digits.size() : 0, '0') + digits;
}

void add(World& world, std::size_t model, std::optional<std::uint8_t> territory)
{
    const auto& known = offerModels()[model];
    Offer offer;
    offer.model = model;
    offer.code = offerCode(world.offers.size() + 1);
    offer.territory = territory;
    offer.organisation =
        known.kind == reference::OrganisationKind::Other
            ? std::string{known.organisation}
            : world.organisations[organisationOf(world, known.kind, territory.value_or(0))].name;
    offer.contact = contactOf(world.offers.size() + 1);
    if (known.endsBefore > 0) {
        offer.endsOn = world.options.end.addMonths(-known.endsBefore).lastOfMonth();
    }
    world.offers.push_back(std::move(offer));
}

std::string dayText(std::optional<Date> day)
{
    return day ? day->toFrench() : std::string{};
}

} // namespace

void makeCatalogue(World& world)
{
    for (std::size_t model = 0; model < offerModels().size(); ++model) {
        switch (offerModels()[model].reach) {
        case Reach::Everywhere:
            add(world, model, std::nullopt);
            break;
        case Reach::EachTerritory:
            for (std::uint8_t territory = 0; territory < territories().size(); ++territory) {
                add(world, model, territory);
            }
            break;
        case Reach::Valentinois:
            add(world, model, std::uint8_t{0});
            break;
        case Reach::Collines:
            add(world, model, std::uint8_t{1});
            break;
        case Reach::Tricastin:
            add(world, model, std::uint8_t{3});
            break;
        case Reach::Vallee:
            add(world, model, std::uint8_t{4});
            break;
        }
    }
}

void givePlaces(World& world)
{
    constexpr int kFewest = 3;
    constexpr int kHundred = 100;
    for (auto& offer : world.offers) {
        if (const int spare = offerModels()[offer.model].spare; spare > 0) {
            offer.places = std::max(kFewest, (offer.held * spare + kHundred - 1) / kHundred);
        }
    }
}

Expected<void> writeCatalogue(const World& world, const std::filesystem::path& file)
{
    auto writer = tabular::CsvWriter::create(file);
    if (!writer) {
        return std::unexpected{writer.error()};
    }
    const auto write = [&writer](const auto&... texts) {
        const std::array cells = {tabular::Cell{std::string{texts}}...};
        return writer->row(cells);
    };
    auto written = std::apply(write, kHeaders);
    for (const auto& offer : world.offers) {
        const auto& model = offerModels()[offer.model];
        if (written) {
            written = write(offer.code, model.title, offer.organisation, model.fiche,
                            offer.territory ? territories()[*offer.territory] : std::string_view{},
                            model.audience, offer.places ? std::to_string(*offer.places) : std::string{},
                            std::string{}, dayText(offer.endsOn), offer.contact, model.description);
        }
    }
    return written ? writer->commit() : written;
}

} // namespace jalon::demo
