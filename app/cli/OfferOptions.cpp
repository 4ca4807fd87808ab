// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OfferOptions.h"

#include "programme/FicheSearch.h"
#include "reference/Territories.h"

#include <iostream>

namespace jalon::cli {

std::expected<offer::OfferFilter, ExitCode> readOfferFilter(const Arguments& arguments,
                                                            const store::Database& database)
{
    offer::OfferFilter filter;
    if (const auto name = arguments.value("--territory")) {
        const auto territory = reference::findTerritory(database, *name);
        if (!territory) {
            std::cerr << "Aucun territoire ne s’appelle « " << *name << " » dans cette base.\n";
            return std::unexpected{ExitCode::Unknown};
        }
        filter.territory = *territory;
    }
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
