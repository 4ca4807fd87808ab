// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "offer/Entities.h"
#include "store/Facts.h"

/// Where each struct of Entities.h is stored: migrations/0006_offer.sql.
namespace jalon::store {

template <>
struct FactTable<offer::Offer> {
    using Row = offer::Offer;
    static constexpr std::string_view name = "offer_file";
    static constexpr auto columns = std::tuple{column("title", &Row::title),
                                               column("organisation_id", &Row::organisation),
                                               column("organisation_name", &Row::organisationName),
                                               column("fiche_id", &Row::fiche),
                                               column("territory_id", &Row::territory),
                                               column("audience", &Row::audience),
                                               column("places", &Row::places),
                                               column("starts_on", &Row::startsOn),
                                               column("ends_on", &Row::endsOn),
                                               column("contact", &Row::contact),
                                               column("code", &Row::code),
                                               column("description", &Row::description)};
};

template <>
struct FactTable<offer::Prescription> {
    using Row = offer::Prescription;
    static constexpr std::string_view name = "prescription";
    static constexpr auto columns = std::tuple{column("pathway_id", &Row::pathway),
                                               column("offer_id", &Row::offer),
                                               column("prescribed_on", &Row::prescribedOn),
                                               column("received_on", &Row::receivedOn),
                                               column("accepted_on", &Row::acceptedOn),
                                               column("started_on", &Row::startedOn),
                                               column("ended_on", &Row::endedOn),
                                               column("outcome", &Row::outcome),
                                               column("reason", &Row::reason)};
};

} // namespace jalon::store
