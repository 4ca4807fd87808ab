// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/Definitions.h"

namespace jalon::report {

namespace {

/// In the order of IndicatorId.
constexpr std::array<std::string_view, kIndicators> kDefinitions = {
    "Personnes, demandeurs ou conjoints, dont les droits au RSA sont ouverts le dernier jour de la période ; "
    "avec leurs foyers, et celles qui sont soumises aux droits et devoirs.",
    "Personnes soumises aux droits et devoirs le dernier jour de la période, par type de parcours, sorte de "
    "structure, âge, sexe, situation familiale et ancienneté des droits.",
    "Parcours notifiés dans la période, quand la personne est soumise aux droits et devoirs ce jour-là. La "
    "notification est la date que donne la liste, sinon celle de la première liste qui montre la personne.",
    "Nouveaux entrants qui ont déjà eu un parcours ; à part, ceux qui reviennent dans les douze mois de leur "
    "sortie.",
    "Nouveaux entrants dont la première orientation est décidée au plus tard un mois après la notification.",
    "Orientés en un mois et moins, sur les nouveaux entrants dont le mois n’est plus en cours.",
    "Le même taux, avec le délai de la règle en vigueur à la notification (2 mois ; 6 semaines depuis 2025).",
    "Nouveaux entrants venus à un rendez-vous dans le délai de la règle, sur ceux dont le délai n’est plus "
    "en cours.",
    "Personnes soumises aux droits et devoirs qui ont une orientation en vigueur le dernier jour, sur toutes "
    "celles qui y sont soumises.",
    "Moyenne des jours entre la notification et la première orientation, pour les premières orientations "
    "décidées dans la période.",
    "Référents suivants qui commencent dans la période ; orientations suivantes décidées dans la période, "
    "par parcours et par service public de l’emploi (SPE).",
    "Parcours dont le premier rendez-vous d’accompagnement après l’orientation est fixé dans la période.",
    "Ceux qui sont fixés au plus tard deux semaines après la première orientation ; non calculable quand la "
    "règle n’a pas ce délai.",
    "Absences non excusées sur les rendez-vous prévus dans la période dont l’issue est connue (venu, excusé, "
    "absent).",
    "Informations collectives tenues dans la période.",
    "Personnes soumises aux droits et devoirs, orientées, dont aucun événement ni contact n’est connu depuis "
    "huit semaines.",
    "Premiers contrats d’un parcours signés dans la période, de toute sorte.",
    "Ceux qui sont signés dans le délai de la règle après la première orientation (2 mois ; 1 mois après sa "
    "notification depuis 2025).",
    "Des premières orientations décidées dans la période, celles qui ont un contrat dans le délai, sans "
    "celles dont le délai est en cours.",
    "Personnes orientées hors de France Travail qui ont un CER ou un contrat d’engagement en vigueur le "
    "dernier jour, sur toutes celles qui y sont orientées.",
    "Moyenne des jours entre la première orientation et le premier contrat qui la suit, pour ceux signés "
    "dans la période ; ceux signés avant l’orientation sont comptés à part.",
    "Comme le taux de contractualisation, côté France Travail, avec un PPAE, un CEJ ou un contrat "
    "d’engagement.",
    "Orientations avec un accompagnement global décidées dans la période ; à part, celles en cours à la fin, "
    "la moyenne des fins de mois, et par référent.",
    "Moyenne des jours entre la demande et la décision d’un accompagnement global.",
    "Personnes qui ont un frein de niveau 1 ou plus le dernier jour, par thème ; à part, les freins diminués "
    "et levés dans la période.",
    "Sanctions notifiées dans la période.",
    "Personnes qui commencent un emploi dans la période, sorties ou non.",
    "Sorties de la période par motif ; à part, celles dont le motif reste à qualifier.",
    "Sorties qui comptent comme un emploi, sur les sorties de la période dont le motif est connu.",
    "Des sorties positives des douze mois qui finissent un an avant le dernier jour, celles qu’un nouveau "
    "parcours a suivies dans les douze mois.",
    "Personnes soumises aux droits et devoirs jamais orientées dans leur parcours, dont le délai de la règle "
    "est passé.",
    "Activités de la période par sorte et par fiche."};

} // namespace

std::string_view definitionOf(IndicatorId id)
{
    return kDefinitions[indexOf(id)];
}

} // namespace jalon::report
