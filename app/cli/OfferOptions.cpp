// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OfferOptions.h"

#include "GridOptions.h"
#include "programme/FicheSearch.h"

#include <iostream>

namespace jalon::cli {

std::expected<offer::OfferFilter, ExitCode> readOfferFilter(const Arguments& arguments,
                                                            const store::Database& database)
{
    offer::OfferFilter filter;
    const auto territory = chosenTerritory(arguments, database);
    if (!territory) {
        return std::unexpected{territory.error()};
    }
    filter.territory = territory->value_or(TerritoryId{});
    if (const auto code = arguments.value("--fiche")) {
        const auto fiches = programme::fichesNamed(database, *code);
        if (fiches.size() != 1) {
            std::cerr << (fiches.empty() ? "Aucune fiche-action ne porte le code « "
                                         : "Plusieurs programmes ont une fiche « ")
                      << *code << (fiches.empty() ? " ».\n" : " » ; écrivez PROGRAMME/CODE.\n");
            return std::unexpected{ExitCode::Unknown};
        }
        filter.fiche = fiches.front();
    }
    return filter;
}

} // namespace jalon::cli
