// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offer/OfferContent.h"

#include "offer/CatalogueImport.h"
#include "programme/FicheSearch.h"
#include "ui/common/Text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

OfferState stateOf(const offer::Offer& offer, Date today)
{
    if (offer.endsOn && *offer.endsOn < today) {
        return OfferState::Over;
    }
    return offer.startsOn && *offer.startsOn > today ? OfferState::ToCome : OfferState::Open;
}

/// "17 – Mobilité, e-inclusion… (PDIE 2019-2022)".
std::vector<std::pair<std::int64_t, QString>> fichesOf(const store::Database& database)
{
    auto query = database.statement("SELECT f.fiche_id, f.code, f.title, p.name FROM fiche_file_now f JOIN "
                                    "axis_file_now a USING (axis_id)"
                                    " JOIN programme_file_now p USING (programme_id)");
    std::vector<std::pair<std::int64_t, QString>> fiches;
    while (query.step()) {
        fiches.emplace_back(query.get<programme::FicheId>(0).value,
                            u"%1 – %2 (%3)"_s.arg(fromUtf8(query.get<std::string>(1)),
                                                  fromUtf8(query.get<std::string>(2)),
                                                  fromUtf8(query.get<std::string>(3))));
    }
    std::ranges::sort(fiches, {}, [order = programme::ficheOrder(database)](const auto& fiche) {
        return order.at(programme::FicheId{fiche.first});
    });
    return fiches;
}

} // namespace

Expected<OfferContentPtr> readOffers(const store::Database& database, const OfferQuery& query, Date today)
{
    auto content = std::make_shared<OfferContent>();
    content->today = today;
    content->directory = readDirectory(database);
    content->isEmpty = content->directory->offers.empty();
    content->offers = offer::catalogue(database, query.filter, today);
    if (query.state != OfferState::All) {
        std::erase_if(content->offers,
                      [&](const auto& entry) { return stateOf(entry.file, today) != query.state; });
    }
    content->fiches = fichesOf(database);
    content->lastImport = offer::lastCatalogueImport(database);
    return content;
}

} // namespace jalon::ui
