// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/OfferModels.h"

#include <array>

namespace jalon::demo {

namespace {

using enum casefile::BarrierTheme;
using enum Reach;
using reference::OrganisationKind;

constexpr std::array kModels = {
    OfferModel{"Garage solidaire", "drome-pdie-2019-2022/17", Mobilite, EachTerritory,
               OrganisationKind::Association, "", 20, 90, 110, 0, "Bénéficiaires du RSA en démarche d’emploi",
               "Réparation et location de véhicules à tarif solidaire, sur prescription."},
    OfferModel{"Aide au permis de conduire", "drome-pdie-2019-2022/17", Mobilite, Everywhere,
               OrganisationKind::Other, "Plateforme mobilité Drôme", 120, 300, 95, 0,
               "Personnes dont le projet demande le permis",
               "Bilan de mobilité, code en groupe, heures de conduite accompagnées."},
    OfferModel{"Ateliers numériques", "drome-pdie-2019-2022/17", Numerique, EachTerritory,
               OrganisationKind::Ccas, "", 30, 90, 140, 0, "Tout public",
               "Ouvrir un compte, faire une démarche en ligne, écrire un CV. Six séances de deux heures."},
    OfferModel{"Prêt d’ordinateurs", "drome-pdie-2019-2022/17", Numerique, Valentinois,
               OrganisationKind::Other, "Recyclerie numérique des deux rives", 60, 120, 120, 4,
               "Bénéficiaires du RSA", "Un ordinateur remis en état, prêté six mois."},
    OfferModel{"Ateliers de français", "drome-pdie-2019-2022/17", Langue, EachTerritory,
               OrganisationKind::Association, "", 90, 240, 115, 0, "Personnes qui apprennent le français",
               "Français oral et écrit, deux demi-journées par semaine, trois niveaux."},
    OfferModel{"Bilan de santé et accès aux soins", "drome-pdie-2019-2022/3", Sante, Everywhere,
               OrganisationKind::Other, "Maison de la prévention", 20, 60, 180, 0, "Bénéficiaires du RSA",
               "Bilan gratuit, puis un professionnel aide à prendre les rendez-vous."},
    OfferModel{"Écoute psychologique", "drome-pdie-2019-2022/3", Sante, EachTerritory,
               OrganisationKind::Departement, "", 60, 180, 105, 0, "Personnes en souffrance psychique",
               "Entretiens avec une psychologue du pôle, sans avance de frais."},
    OfferModel{"Accompagnement global", "drome-pdie-2019-2022/1", Emploi, EachTerritory,
               OrganisationKind::FranceTravail, "", 120, 330, 110, 0,
               "Demandeurs d’emploi qui ont des difficultés sociales",
               "Un conseiller emploi et un travailleur social suivent ensemble la personne."},
    OfferModel{"Ateliers de remobilisation", "drome-pdie-2019-2022/2", Isolement, EachTerritory,
               OrganisationKind::Association, "", 60, 150, 130, 0, "Personnes isolées, éloignées de l’emploi",
               "Activités de groupe, sorties, théâtre : reprendre un rythme et confiance en soi."},
    OfferModel{"Jardin d’insertion", "drome-pdie-2019-2022/13", Emploi, Vallee, OrganisationKind::Other,
               "Chantier Les Jardins du Confluent", 120, 330, 90, 0, "Bénéficiaires du RSA",
               "Maraîchage biologique en atelier et chantier d’insertion, 26 heures par semaine."},
    OfferModel{"Ressourcerie", "drome-pdie-2019-2022/13", Emploi, Collines, OrganisationKind::Other,
               "Chantier La Seconde Vie", 120, 330, 110, 0, "Bénéficiaires du RSA",
               "Collecte, tri, réparation et vente d’objets ; CDDI de quatre mois renouvelable."},
    OfferModel{"Parrainage vers l’emploi", "drome-pdie-2019-2022/10", Emploi, Everywhere,
               OrganisationKind::Other, "Réseau de parrains de la Drôme", 90, 180, 160, 0,
               "Personnes prêtes à l’emploi et jeunes en insertion",
               "Une marraine ou un parrain en activité ouvre son réseau et prépare aux entretiens."},
    OfferModel{"Du projet à l’entreprise", "drome-pdie-2019-2022/12", Emploi, Everywhere,
               OrganisationKind::Other, "Couveuse Premières Pousses", 60, 180, 130, 0,
               "Porteurs d’un projet de création",
               "Étude du projet, plan de financement, puis un essai en couveuse."},
    OfferModel{"Immersion en entreprise", "drome-pdie-2019-2022/16", Emploi, EachTerritory,
               OrganisationKind::MissionLocale, "", 14, 30, 0, 0, "Tout public en recherche d’emploi",
               "De une à quatre semaines dans une entreprise du réseau pour découvrir un métier."},
    OfferModel{"Remise à niveau et compétences clés", "drome-pdie-2019-2022/14", Formation, Everywhere,
               OrganisationKind::Other, "Organisme de formation Savoirs 26", 90, 240, 100, 0,
               "Personnes qui préparent une formation",
               "Lire, écrire, compter, raisonner ; certificat CléA possible."},
    OfferModel{"Point conseil budget", "drome-convention-pauvrete-2019/A2.2", Finances, EachTerritory,
               OrganisationKind::Ccas, "", 60, 150, 150, 0, "Tout public",
               "Faire le point sur ses dépenses, négocier avec ses créanciers, déposer un dossier."},
    OfferModel{"Permanence d’accès aux droits", "drome-convention-pauvrete-2019/A2.1", Demarches,
               EachTerritory, OrganisationKind::Ccas, "", 1, 30, 0, 0, "Tout public",
               "Sans rendez-vous le mardi matin : papiers, dossiers, recours."},
    OfferModel{"Garantie d’activité", "drome-convention-pauvrete-2019/A3.2", Emploi, Everywhere,
               OrganisationKind::Other, "Groupement Activité 26", 120, 330, 100, 0, "Bénéficiaires du RSA",
               "Accompagnement renforcé, missions courtes puis emploi, en 12 mois au plus."},
    OfferModel{"Garde d’enfants à horaires décalés", "drome-convention-pauvrete-2019/B1.1", Famille,
               EachTerritory, OrganisationKind::Other, "Association Les Petits Matins", 60, 240, 95, 0,
               "Parents en emploi ou en formation",
               "Garde à domicile de 5 h 30 à 22 h, reste à charge réduit."},
    OfferModel{"Médiation familiale", "drome-convention-pauvrete-2019/B2.1", Famille, Everywhere,
               OrganisationKind::Other, "Espace Parents-Enfants", 30, 120, 170, 0, "Parents séparés",
               "Entretiens avec une médiatrice diplômée."},
    OfferModel{"Bus des services", "drome-convention-pauvrete-2019/B3.1", Demarches, Tricastin,
               OrganisationKind::Other, "Bus des services des Baronnies", 1, 30, 0, 0,
               "Habitants des communes rurales",
               "Un bus, deux agents : un passage par mois dans 18 communes."},
    OfferModel{"Aide à la recherche d’un logement", "drome-pdie-2019-2022/8", Logement, EachTerritory,
               OrganisationKind::Departement, "", 60, 210, 105, 0, "Ménages sans logement stable",
               "Dossier de demande, visites, aides à l’entrée dans les lieux."},
    OfferModel{"Épicerie solidaire", "", Finances, Collines, OrganisationKind::Other,
               "Épicerie Le Panier commun", 60, 180, 120, 0, "Ménages au budget fragile",
               "Produits à petit prix, ateliers de cuisine ; accès pour trois mois renouvelables."},
};

} // namespace

std::span<const OfferModel> offerModels()
{
    return kModels;
}

} // namespace jalon::demo
