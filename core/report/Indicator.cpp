// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/Indicator.h"

namespace jalon::report {

namespace {

using enum IndicatorId;
using enum Unit;

constexpr std::array<Indicator, kIndicators> kRegistry = {{
    {K1, "Allocataires, foyers, personnes soumises aux droits et devoirs", People, Shape::Count, false,
     false},
    {K2, "Répartition des personnes soumises aux droits et devoirs", People, Shape::Count, false, false},
    {E1, "Nouveaux entrants", People, Shape::Count, false, false},
    {E2, "dont retours", People, Shape::Count, false, false},
    {O1, "Orientés en 1 mois et moins", People, Shape::Count, false, false},
    {O2, "Taux d’orientation dans le mois", Percent, Shape::Rate, true, true},
    {O2r, "Taux d’orientation dans le délai de la règle", Percent, Shape::Rate, true, true},
    {O2v, "Reçus dans le délai de la règle", Percent, Shape::Rate, true, true},
    {O3, "Taux d’orientation (stock)", Percent, Shape::Rate, true, false},
    {O4, "Délai moyen d’orientation", Days, Shape::Mean, false, false},
    {O5, "Changements de référent", Count, Shape::Count, false, false},
    {R1, "Premiers rendez-vous fixés", People, Shape::Count, false, false},
    {R2, "Premiers rendez-vous fixés dans le délai", People, Shape::Count, true, false},
    {R3, "Taux d’absence", Percent, Shape::Rate, true, false},
    {R4, "Informations collectives", Count, Shape::Missing, false, false},
    {R5, "Sans nouvelles", People, Shape::Count, false, false},
    {C1, "Premiers contrats", People, Shape::Count, false, false},
    {C2, "Premiers contrats signés dans le délai", People, Shape::Count, true, false},
    {C2t, "Taux de premiers contrats dans le délai", Percent, Shape::Rate, true, true},
    {C3, "Taux de contractualisation", Percent, Shape::Rate, true, false},
    {C4, "Délai moyen de contractualisation", Days, Shape::Mean, false, false},
    {C5, "Contrats côté France Travail", Percent, Shape::Rate, true, false},
    {G1, "Accompagnement global", People, Shape::Count, false, false},
    {G2, "Délai d’accès à l’accompagnement global", Days, Shape::Mean, false, false},
    {F1, "Personnes ayant un frein", People, Shape::Count, false, false},
    {S1, "Sanctions notifiées", Count, Shape::Count, false, false},
    {J1, "Retours à l’emploi", People, Shape::Count, false, false},
    {X1, "Sorties, par motif", People, Shape::Count, false, false},
    {X2, "Taux de sortie vers l’emploi", Percent, Shape::Rate, true, false},
    {X3, "Taux de retour après une sortie positive", Percent, Shape::Rate, true, false},
    {T1, "Hors délai d’orientation", People, Shape::Count, false, false},
    {A1, "Activités", Count, Shape::Missing, false, false},
}};

} // namespace

IndicatorSet allIndicators()
{
    return IndicatorSet{}.set();
}

std::span<const Indicator, kIndicators> indicators()
{
    return kRegistry;
}

const Indicator& indicator(IndicatorId id)
{
    return kRegistry[indexOf(id)];
}

} // namespace jalon::report
