// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/CatalogueFields.h"

#include <algorithm>

namespace jalon::offer {

namespace {

using tabular::FieldSynonyms;

constexpr std::array kFields = {
    FieldSynonyms{codeOf(OfferField::Title),
                  "Titre|Intitulé|Offre|Nom de l'offre|Intitulé de l'offre|Titre de l'offre|Action|"
                  "Nom de l'action|Intitulé de l'action|Dispositif|Prestation|Libellé",
                  true},
    FieldSynonyms{codeOf(OfferField::Organisation),
                  "Organisme|Structure|Porteur|Partenaire|Opérateur|Association|Organisme porteur|"
                  "Structure porteuse|Prestataire"},
    FieldSynonyms{codeOf(OfferField::Fiche),
                  "Fiche-action|Fiche action|Fiche|N° fiche|N° de fiche|Code fiche|Code fiche-action|"
                  "N° fiche-action|Fiche PDIE|Fiche du PDIE"},
    FieldSynonyms{codeOf(OfferField::Territory),
                  "Territoire|Pôle insertion|Pôle|Secteur|Bassin|Territoire d'intervention|Zone"},
    FieldSynonyms{codeOf(OfferField::Audience),
                  "Public|Publics|Public visé|Public cible|Public concerné|Publics concernés|Pour qui"},
    FieldSynonyms{codeOf(OfferField::Places),
                  "Places|Nb places|Nb de places|Nombre de places|Capacité|Effectif|Capacité d'accueil"},
    FieldSynonyms{codeOf(OfferField::StartsOn),
                  "Début|Date début|Date de début|Du|À partir du|Date d'ouverture|Ouverture"},
    FieldSynonyms{codeOf(OfferField::EndsOn),
                  "Fin|Date fin|Date de fin|Au|Jusqu'au|Date de clôture|Échéance|Clôture"},
    FieldSynonyms{codeOf(OfferField::Contact),
                  "Contact|Contacts|Coordonnées|Téléphone|Courriel|Référent|Personne à contacter|"
                  "Adresse et contact"},
    FieldSynonyms{codeOf(OfferField::Code),
                  "Code|Code offre|Code de l'offre|Identifiant|Référence|Réf|Id|N°|Numéro|N° offre"},
    FieldSynonyms{codeOf(OfferField::Description),
                  "Descriptif|Description|Contenu|Objectif|Objectifs|Présentation|Modalités|Détail"},
};

} // namespace

std::span<const FieldSynonyms> offerFields()
{
    return kFields;
}

bool added_column::isOne(std::string_view header)
{
    return std::ranges::any_of(kAll, [name = tabular::normaliseHeader(header)](std::string_view one) {
        return tabular::normaliseHeader(one) == name;
    });
}

} // namespace jalon::offer
