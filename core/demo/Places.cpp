// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/Places.h"

#include "demo/Rates.h"

#include <array>
#include <vector>

namespace jalon::demo {

namespace {

constexpr std::array<std::string_view, 5> kTerritories = {"Grand Valentinois", "Drôme des Collines",
                                                          "Montélimar-Marsanne-Dieulefit",
                                                          "Tricastin-Baronnies", "Vallée de la Drôme"};

constexpr std::array kCommunes = {Commune{"Valence", "26000", "26362", 0, 60},
                                  Commune{"Bourg-lès-Valence", "26500", "26058", 0, 14},
                                  Commune{"Portes-lès-Valence", "26800", "26252", 0, 8},
                                  Commune{"Chabeuil", "26120", "26064", 0, 3},
                                  Commune{"Saint-Marcel-lès-Valence", "26320", "26313", 0, 3},
                                  Commune{"Étoile-sur-Rhône", "26800", "26124", 0, 2},
                                  Commune{"Montéléger", "26760", "26196", 0, 1},
                                  Commune{"Beaumont-lès-Valence", "26760", "26037", 0, 2},
                                  Commune{"Beauvallon", "26800", "26042", 0, 1},
                                  Commune{"Montmeyran", "26120", "26206", 0, 1},
                                  Commune{"Upie", "26120", "26358", 0, 1},
                                  Commune{"Malissard", "26120", "26170", 0, 1},
                                  Commune{"Châteauneuf-sur-Isère", "26300", "26084", 0, 2},
                                  Commune{"Romans-sur-Isère", "26100", "26281", 1, 50},
                                  Commune{"Bourg-de-Péage", "26300", "26057", 1, 12},
                                  Commune{"Saint-Vallier", "26240", "26333", 1, 7},
                                  Commune{"Tain-l'Hermitage", "26600", "26347", 1, 6},
                                  Commune{"Saint-Rambert-d'Albon", "26140", "26325", 1, 6},
                                  Commune{"Anneyron", "26140", "26010", 1, 3},
                                  Commune{"Saint-Donat-sur-l'Herbasse", "26260", "26301", 1, 3},
                                  Commune{"Hauterives", "26390", "26148", 1, 1},
                                  Commune{"Saint-Jean-en-Royans", "26190", "26307", 1, 4},
                                  Commune{"Mours-Saint-Eusèbe", "26540", "26218", 1, 2},
                                  Commune{"Saint-Paul-lès-Romans", "26750", "26323", 1, 1},
                                  Commune{"Albon", "26140", "26002", 1, 2},
                                  Commune{"Alixan", "26300", "26004", 1, 1},
                                  Commune{"Saint-Sorlin-en-Valloire", "26210", "26330", 1, 1},
                                  Commune{"Montélimar", "26200", "26198", 2, 70},
                                  Commune{"Dieulefit", "26220", "26114", 2, 6},
                                  Commune{"La Bégude-de-Mazenc", "26160", "26045", 2, 2},
                                  Commune{"Marsanne", "26740", "26176", 2, 2},
                                  Commune{"Cléon-d'Andran", "26450", "26095", 2, 2},
                                  Commune{"Châteauneuf-du-Rhône", "26780", "26085", 2, 4},
                                  Commune{"Sauzet", "26740", "26338", 2, 2},
                                  Commune{"Les Tourrettes", "26740", "26353", 2, 1},
                                  Commune{"Saulce-sur-Rhône", "26270", "26337", 2, 3},
                                  Commune{"Bourdeaux", "26460", "26056", 2, 2},
                                  Commune{"Espeluche", "26780", "26121", 2, 1},
                                  Commune{"Allan", "26780", "26005", 2, 2},
                                  Commune{"Pierrelatte", "26700", "26235", 3, 32},
                                  Commune{"Saint-Paul-Trois-Châteaux", "26130", "26324", 3, 14},
                                  Commune{"Nyons", "26110", "26220", 3, 20},
                                  Commune{"Buis-les-Baronnies", "26170", "26063", 3, 9},
                                  Commune{"Donzère", "26290", "26116", 3, 9},
                                  Commune{"Malataverne", "26780", "26169", 3, 2},
                                  Commune{"Suze-la-Rousse", "26790", "26345", 3, 3},
                                  Commune{"Grignan", "26230", "26146", 3, 2},
                                  Commune{"Rémuzat", "26510", "26264", 3, 1},
                                  Commune{"Mirabel-aux-Baronnies", "26110", "26182", 3, 2},
                                  Commune{"Séderon", "26560", "26340", 3, 2},
                                  Commune{"Vinsobres", "26110", "26377", 3, 2},
                                  Commune{"Mollans-sur-Ouvèze", "26170", "26188", 3, 2},
                                  Commune{"Taulignan", "26770", "26348", 3, 2},
                                  Commune{"Crest", "26400", "26108", 4, 27},
                                  Commune{"Livron-sur-Drôme", "26250", "26165", 4, 20},
                                  Commune{"Loriol-sur-Drôme", "26270", "26166", 4, 17},
                                  Commune{"Die", "26150", "26113", 4, 16},
                                  Commune{"Aouste-sur-Sye", "26400", "26011", 4, 4},
                                  Commune{"Saillans", "26340", "26289", 4, 3},
                                  Commune{"Luc-en-Diois", "26310", "26167", 4, 2},
                                  Commune{"Châtillon-en-Diois", "26410", "26086", 4, 2},
                                  Commune{"Allex", "26400", "26006", 4, 3},
                                  Commune{"Mirmande", "26270", "26185", 4, 1},
                                  Commune{"Grane", "26400", "26144", 4, 2},
                                  Commune{"La Motte-Chalancon", "26470", "26215", 4, 1},
                                  Commune{"Lus-la-Croix-Haute", "26620", "26168", 4, 1}};

constexpr std::array<std::string_view, 8> kWays = {"rue",   "avenue", "chemin", "impasse",
                                                   "place", "route",  "allée",  "montée"};

constexpr std::array<std::string_view, 32> kWayNames = {
    "des Tilleuls",      "de l'Église",   "du Moulin",       "des Écoles",      "de la Gare",
    "des Lavandes",      "du Vercors",    "de l'Isère",      "du Rhône",        "des Micocouliers",
    "de la République",  "du 8-Mai-1945", "des Abricotiers", "de la Fontaine",  "du Château",
    "des Oliviers",      "de la Roubine", "des Cèdres",      "du Stade",        "de l'Hôpital",
    "des Mûriers",       "de la Forêt",   "du Pont-Neuf",    "des Remparts",    "de l'Ancien-Lavoir",
    "du Champ-de-Mars",  "des Pêchers",   "de la Tour",      "des Hirondelles", "du Vieux-Marché",
    "de la Manufacture", "des Cordeliers"};

} // namespace

std::span<const std::string_view> territories()
{
    return kTerritories;
}

std::span<const Commune> communes()
{
    return kCommunes;
}

Address drawAddress(Random& random)
{
    const auto territory = random.weighted(rates::kTerritoryShares);
    std::array<int, kCommunes.size()> weights{};
    for (std::size_t i = 0; i < kCommunes.size(); ++i) {
        weights[i] = kCommunes[i].territory == territory ? kCommunes[i].weight : 0;
    }
    const Commune& commune = kCommunes[random.weighted(weights)];
    std::string line = std::to_string(random.between(1, 148));
    if (random.chance(60)) {
        line += " bis";
    }
    line += ' ';
    line += random.pick(kWays);
    line += ' ';
    line += random.pick(kWayNames);
    return {std::move(line), &commune};
}

} // namespace jalon::demo
