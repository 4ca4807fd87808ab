// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/FieldWords.h"

#include <algorithm>
#include <array>

namespace jalon {

namespace {

struct FieldName {
    std::string_view column;
    std::string_view words;
};

constexpr std::array kFieldNames = {
    // Kinds of facts
    FieldName{"identity", "identité"},
    FieldName{"contact", "coordonnées"},
    FieldName{"household_file", "foyer"},
    FieldName{"household_member", "place dans le foyer"},
    FieldName{"residence", "adresse"},
    FieldName{"pathway_file", "parcours"},
    FieldName{"rights_period", "droits RSA"},
    FieldName{"diagnostic", "diagnostic"},
    FieldName{"barrier", "frein"},
    FieldName{"orientation", "orientation"},
    FieldName{"referent_assignment", "référent"},
    FieldName{"appointment", "rendez-vous"},
    FieldName{"contract", "contrat"},
    FieldName{"employment", "emploi"},
    FieldName{"sanction", "sanction"},
    FieldName{"pathway_exit", "sortie"},
    FieldName{"exit_contact", "suivi après la sortie"},
    FieldName{"registration", "inscription à France Travail"},
    FieldName{"note", "note"},
    FieldName{"prescription", "prescription"},
    // Their columns
    FieldName{"civility", "civilité"},
    FieldName{"last_name", "nom"},
    FieldName{"birth_name", "nom de naissance"},
    FieldName{"first_name", "prénom"},
    FieldName{"birth_on", "date de naissance"},
    FieldName{"nir", "NIR"},
    FieldName{"own_id", "identifiant du département"},
    FieldName{"france_travail_id", "identifiant France Travail"},
    FieldName{"audience", "public"},
    FieldName{"mobile", "mobile"},
    FieldName{"landline", "fixe"},
    FieldName{"email", "courriel"},
    FieldName{"mobile_by", "mobile : origine"},
    FieldName{"landline_by", "fixe : origine"},
    FieldName{"email_by", "courriel : origine"},
    FieldName{"matricule", "matricule"},
    FieldName{"fund", "caisse"},
    FieldName{"family_situation", "situation familiale"},
    FieldName{"role", "rôle"},
    FieldName{"line1", "rue"},
    FieldName{"line2", "complément d’adresse"},
    FieldName{"postcode", "code postal"},
    FieldName{"city", "commune"},
    FieldName{"insee", "code INSEE"},
    FieldName{"notified_on", "notifié le"},
    FieldName{"notified_by", "origine de la notification"},
    FieldName{"first_list_on", "première liste"},
    FieldName{"pre_orientation", "préorientation"},
    FieldName{"state", "état des droits"},
    FieldName{"sdd", "soumis aux droits et devoirs"},
    FieldName{"benefit", "prestation"},
    FieldName{"starts_on", "début"},
    FieldName{"ends_on", "fin"},
    FieldName{"state_assumed", "état supposé"},
    FieldName{"sdd_assumed", "droits et devoirs supposés"},
    FieldName{"done_on", "fait le"},
    FieldName{"situation", "situation"},
    FieldName{"distance", "distance à l’emploi"},
    FieldName{"project", "projet"},
    FieldName{"licence", "permis de conduire"},
    FieldName{"vehicle", "véhicule"},
    FieldName{"education", "niveau d’études"},
    FieldName{"theme", "thème"},
    FieldName{"level", "niveau"},
    FieldName{"observed_on", "constaté le"},
    FieldName{"path", "parcours"},
    FieldName{"organisation_id", "structure"},
    FieldName{"referent_id", "référent"},
    FieldName{"support", "accompagnement"},
    FieldName{"requested_on", "demandé le"},
    FieldName{"decided_on", "décidé le"},
    FieldName{"origin", "origine"},
    FieldName{"reason", "motif"},
    FieldName{"kind", "type"},
    FieldName{"fixed_on", "fixé le"},
    FieldName{"scheduled_on", "date"},
    FieldName{"scheduled_at", "heure"},
    FieldName{"place", "lieu"},
    FieldName{"status", "présence"},
    FieldName{"status_on", "présence connue le"},
    FieldName{"signed_on", "signé le"},
    FieldName{"weekly_hours", "heures par semaine"},
    FieldName{"goals", "objectifs"},
    FieldName{"with_rsa", "cumulé avec le RSA"},
    FieldName{"proposed_on", "proposé le"},
    FieldName{"share", "part"},
    FieldName{"months", "mois"},
    FieldName{"exited_on", "sorti le"},
    FieldName{"contacted_on", "contacté le"},
    FieldName{"category", "catégorie"},
    FieldName{"written_on", "écrite le"},
    FieldName{"author", "auteur"},
    FieldName{"sensitive", "sensible"},
    FieldName{"body", "texte"},
    FieldName{"offer_id", "offre"},
    FieldName{"prescribed_on", "prescrite le"},
    FieldName{"received_on", "reçue le"},
    FieldName{"accepted_on", "acceptée le"},
    FieldName{"started_on", "commencée le"},
    FieldName{"ended_on", "terminée le"},
    FieldName{"outcome", "issue"},
    FieldName{"title", "intitulé"},
    FieldName{"organisation_name", "structure"},
    FieldName{"places", "places"},
    // Of a plan
    FieldName{"code", "code"},
    FieldName{"name", "nom"},
    FieldName{"parent_id", "rattachement"},
    FieldName{"first_year", "première année"},
    FieldName{"last_year", "dernière année"},
    FieldName{"year", "année"},
    FieldName{"grant_year", "année de la subvention"},
    FieldName{"action_year", "année de l’action"},
    FieldName{"target_year", "année de la cible"},
    FieldName{"heading", "rubrique"},
    FieldName{"label", "nom de l’indicateur"},
    FieldName{"amount", "montant"},
    FieldName{"progress", "progression"},
    FieldName{"binding", "origine des valeurs"},
    FieldName{"target_binding", "valeur comparée à la cible"},
    FieldName{"relation", "autre indicateur"},
    FieldName{"participants", "participants"},
    FieldName{"partners", "partenaires"},
    FieldName{"companies", "entreprises"},
    FieldName{"hours", "heures"},
    // Of a meeting
    FieldName{"starts_at", "heure de début"},
    FieldName{"replaced_by", "remplaçant"},
    FieldName{"rank", "ordre du jour"},
    FieldName{"decision", "décision"},
    FieldName{"sanction_share", "part de la sanction"},
    FieldName{"sanction_months", "durée de la sanction en mois"},
    // What is asked for, and is no column
    FieldName{"filter", "filtre"},
    FieldName{"part", "partie du chiffre"},
    FieldName{"delay", "délai"},
    FieldName{"people", "nombre de personnes"},
    FieldName{"person", "personne"},
    FieldName{"row", "ligne de la liste"},
};

} // namespace

std::string_view fieldWords(std::string_view column)
{
    const auto* const found = std::ranges::find(kFieldNames, column, &FieldName::column);
    return found == kFieldNames.end() ? std::string_view{} : found->words;
}

} // namespace jalon
