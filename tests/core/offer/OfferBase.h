// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/CaseBase.h"
#include "offer/Offers.h"
#include "offer/Tables.h"
#include "programme/PlanBase.h"
#include "reference/Territories.h"

namespace jalon::test {

/// A base with a plan of three fiches, two territories and somebody whose pathway began in January 2026.
struct OfferBase : CaseBase {
    OfferBase()
    {
        write([this](auto& tx) {
            const auto plan =
                oneAxis(R"({"code": "1", "title": "Mobilité"}, {"code": "2", "title": "Garde"},)"
                        R"( {"code": "3", "title": "Numérique"})");
            programme::importProgramme(tx, plan, "essai.json").value();
            valence = reference::addTerritory(tx, "Grand Valentinois");
            crest = reference::addTerritory(tx, "Vallée de la Drôme");
        });
    }

    TerritoryId valence;
    TerritoryId crest;

    programme::FicheId fiche(std::string_view code) const
    {
        return database.value<programme::FicheId>("SELECT fiche_id FROM fiche_file_now WHERE code = ?1", code)
            .value();
    }

    static offer::Offer titled(std::string title)
    {
        offer::Offer row;
        row.title = std::move(title);
        return row;
    }

    Expected<offer::OfferId> tryAdd(const offer::Offer& row)
    {
        Expected<offer::OfferId> id;
        write([&](auto& tx) { id = offer::addOffer(tx, row); });
        return id;
    }
    offer::OfferId add(const offer::Offer& row) { return tryAdd(row).value(); }

    offer::Offer fileOf(offer::OfferId id) const
    {
        return store::current<offer::Offer>(database, FactId{id.value}).value();
    }

    Expected<void> correct(offer::OfferId id, const offer::Offer& row)
    {
        Expected<void> done;
        write([&](auto& tx) { done = offer::correctOffer(tx, id, row); });
        return done;
    }

    /// A new person's pathway.
    PathwayId newPathway(const std::string& name = "Sorel")
    {
        return pathway(person(named(name, "Julie")), day("2026-01-05"));
    }

    static offer::Prescription prescription(PathwayId pathway, offer::OfferId offer,
                                            std::string_view on = "2026-02-01")
    {
        offer::Prescription row;
        row.pathway = pathway;
        row.offer = offer;
        row.prescribedOn = day(on);
        return row;
    }

    Expected<FactId> prescribe(const offer::Prescription& row, offer::Full full = offer::Full::Refuse)
    {
        Expected<FactId> fact;
        write([&](auto& tx) { fact = offer::record(tx, row, full); });
        return fact;
    }

    Expected<void> correct(FactId fact, const offer::Prescription& row)
    {
        Expected<void> done;
        write([&](auto& tx) { done = offer::correct(tx, fact, row); });
        return done;
    }
};

} // namespace jalon::test
