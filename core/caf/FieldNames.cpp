// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/Fields.h"

namespace jalon::caf {

namespace {

// Sources: the CNAF's contact file and its monthly flow, carnet de bord's templates, the Iodas workbooks,
// France Travail's extract; then what départements write in lists of their own.
constexpr std::array kNames = {
    FieldNames{
        Field::LastName,
        "Nom|NOM|Nom bénéficiaire|Nom du bénéficiaire|Nom responsable dossier|Nom du responsable du dossier|"
        "Nom responsable|Nom de famille|Nom d'usage|Nom usuel|Nom usage|Nom marital|Nom d'époux|"
        "Nom allocataire|Nom de l'allocataire|Nom usager|Nom de l'usager|Nom personne|Nom de la personne|"
        "Nom demandeur|Nom du demandeur|Nom patronymique|Last name"},
    FieldNames{
        Field::FirstName,
        "Prénom|Prénoms|Prénom(s)|Prénom bénéficiaire|Prénom du bénéficiaire|Prénom responsable dossier|"
        "Prénom du responsable du dossier|Prénom responsable|Prénom allocataire|Prénom de l'allocataire|"
        "Prénom usager|Prénom de l'usager|Prénom personne|Prénom de la personne|Prénom demandeur|"
        "Prénom du demandeur|1er prénom|Premier prénom|Prénom usuel|First name"},
    FieldNames{Field::BirthName, "Nom de naissance|NOMNAI|Nom naissance|Nom de jeune fille|Nom JF|Nom naiss|"
                                 "Nom de naiss.|Nom de naissance bénéficiaire|Nom naissance allocataire"},
    FieldNames{Field::BirthDate,
               "Date de naissance|DTNAI|Date naissance|Date naiss.|Date de naiss.|Dt naissance|Dte naissance|"
               "Date de naissance bénéficiaire|Date de naissance du bénéficiaire|Date naissance bénéficiaire|"
               "Date de naissance allocataire|Date de naissance de l'allocataire|Né le|Née le|Né(e) le|"
               "Naissance|DDN|DN|Date nais|Birth date"},
    FieldNames{Field::Civility, "Civilité|QUAL|Type personne|Qualité|Civ|Civ.|Titre|Civilité bénéficiaire|"
                                "Civilité allocataire|Sexe|Genre"},
    FieldNames{Field::Nir, "NIR|N° sécurité sociale|N° de sécurité sociale|Numéro sécurité sociale|"
                           "Numéro de sécurité sociale|Sécurité sociale|N° sécu|N° SS|NIR bénéficiaire|"
                           "NIR allocataire|N° NIR|NIR (13)|NIR (15)|N° INSEE|NIR certifié|Numéro sécu|NSS"},
    FieldNames{
        Field::OwnId,
        "Identifiant dans le SI|ID Iodas|Identifiant Iodas|N° Iodas|Iodas|Identifiant|Identifiant SI|"
        "ID SI|ID département|Identifiant département|Identifiant départemental|N° individu|Id individu|"
        "Identifiant individu|Numéro individu|ID Solis|Identifiant Solis|N° Solis|Solis|N° dossier social|"
        "N° usager|Identifiant usager|Identifiant bénéficiaire|ID bénéficiaire|ID usager|ID Astre|"
        "ID Genesis|N° personne|Identifiant personne|Code individu"},
    FieldNames{
        Field::Matricule,
        "Matricule|N° CAF|N° allocataire|N° allocataire CAF|N° allocataire CAF/MSA|N° CAF/MSA|CAF/MSA|"
        "N° MSA|N° d'allocataire|N° d'allocataire CAF|Numéro allocataire CAF/MSA|N° matricule|"
        "Matricule CAF|Matricule MSA|Matricule CAF/MSA|Matricule allocataire|N° dossier|N° dossier CAF|"
        "N° de dossier|N° de dossier CAF|Numéro du dossier|N° allocataire MSA|Allocataire|CAF|Dossier CAF|"
        "Identifiant CAF|ID CAF|N° allocataires|N° alloc|N° bénéficiaire"},
    FieldNames{Field::Role,
               "Rôle|Role|Rôle personne|Role personne|ROLEPERS|Rôle de la personne|Rôle dans le foyer|"
               "Rôle dans le dossier|Rôle bénéficiaire|Demandeur/conjoint|Demandeur ou conjoint|"
               "Rôle foyer|Rôle dossier|Qualité bénéficiaire"},
    FieldNames{Field::FranceTravailId,
               "Identifiant Pôle emploi|ID Pôle emploi|Identifiant France Travail|ID France Travail|"
               "N° France Travail|N° Pôle emploi|Identifiant FT|ID FT|ID PE|Identifiant PE|N° PE|N° FT|"
               "N° identifiant Pôle emploi|N° identifiant France Travail|IDE|IDASSEDIC|Identifiant_unique_de|"
               "Identifiant unique DE|N° demandeur d'emploi|Identifiant demandeur d'emploi|N° DE"},
    FieldNames{Field::DemandDate, "Date demande RSA|DTDEMRSA|Date de demande RSA|Date de la demande RSA|"
                                  "Date de demande|Date demande|Date de la demande|Demande RSA|"
                                  "Date de demande de RSA|Date dépôt demande|Date de dépôt de la demande"},
    FieldNames{Field::RightsOpeningDate,
               "Date début droits - devoirs|Date début droits devoirs|Date ouverture droits|"
               "Date d'ouverture des droits|Date d'ouverture de droits|Date d'ouverture de droit|"
               "Date ouverture de droits|Date ouverture droit|Date ouverture de droit|Ouverture des droits|"
               "Date ouverture RSA|Date d'ouverture RSA|Date d'ouverture du RSA|Date ouverture droit RSA|"
               "Date d'ouverture des droits RSA|Date ouverture des droits|Date d'entrée RSA|"
               "Date d'entrée dans le RSA|Date début RSA|Date début de droits|Date début droit|Date DSP|"
               "Date de début de droits|Date début droits RSA|Date de début des droits|Droits ouverts le|"
               "Date d'entrée dans le dispositif|Date entrée dispositif|RSA depuis|DTOUVDRORSA|Date droits "
               "et devoirs|"
               "Date début droits et devoirs|Date de début droits et devoirs|Date entrée droits et devoirs|"
               "Date d'entrée droits et devoirs"},
    FieldNames{Field::NotificationDate,
               "Date de notification|Date notification|Date de la notification|Notification|Date notif|"
               "Date notif.|Date de notification RSA|Date notification RSA|Date de notification CAF|"
               "Date notification CAF|Date de notification des droits|Date de notification de droits|"
               "Date d'information du Département|Date de réception CAF|Date flux|Date du flux"},
    FieldNames{Field::Sdd,
               "SDD|Soumis aux droits et devoirs|Soumis droits et devoirs|Soumis droits devoirs|Soumis DD|"
               "Soumis à droits et devoirs|TOPPERSDRODEVORSA|Droits et devoirs|Droits devoirs|DD|"
               "Top droits et devoirs|Top DD|Top droits devoirs|Personne soumise droits et devoirs|"
               "Soumis(e) aux droits et devoirs|Personne soumise aux droits et devoirs|BSDD|SDD O/N"},
    FieldNames{Field::RightsState,
               "Droits RSA|ETATDOSRSA|État dossier RSA|État du dossier RSA|État du dossier|État dossier|"
               "État du droit|État du droit RSA|État des droits|État droit|État droits|État droit RSA|"
               "État droits RSA|État RSA|Statut RSA|Statut du droit|Statut droit|Statut des droits|"
               "Situation RSA|Situation du dossier|Droit RSA|Situation au regard du RSA|Code état dossier"},
    FieldNames{Field::Benefit,
               "NATPF|Nature prestation|Nature de la prestation|Prestation|Type de prestation|"
               "Nature RSA|Type RSA|Type de RSA|Nature du RSA|Code prestation|Nature PF"},
    FieldNames{
        Field::FamilySituation,
        "SITFAM|Situation familiale|Situation de famille|Sit. fam.|Situation fam|Sit fam|Sit familiale|"
        "Situation matrimoniale|État civil|Composition familiale"},
    FieldNames{
        Field::PreOrientation,
        "Pré-orientation|Préorientation|Pré orientation|Orientation proposée|Proposition d'orientation|"
        "Pré-orientation CAF|Résultat pré-orientation|Flag pré-orientation|Top pré-orientation|"
        "Proposition orientation|Parcours proposé|Orientation pressentie"},
    FieldNames{Field::Street, "Adresse|Adresse 1|Adresse1|Adresse ligne 1|Rue|N° et rue|N° et voie|"
                              "N° et nom de la voie|N° et nom de voie|Adresse postale|Adresse bénéficiaire|"
                              "Adresse de l'allocataire|Adresse allocataire|Adresse complète|Adresse_ligne4|"
                              "Libellé voie|Adresse du bénéficiaire|Adresse domicile"},
    FieldNames{Field::StreetNumber, "NUMVOIE|N° voie|N° de voie|N° de rue|N° rue|Numéro de la voie"},
    FieldNames{Field::StreetType, "LIBTYPEVOIE|Type de voie|Type voie|TYPEVOIE"},
    FieldNames{Field::StreetName,
               "NOMVOIE|Nom de la voie|Nom de voie|Nom voie|Nom de la rue|Nom de rue|Nom rue"},
    FieldNames{Field::Complement1,
               "Complément adresse|Complément d'adresse|Adresse (complément)|Complément|COMPLADR|Adresse 2|"
               "Adresse2|Complément adresse 1|Complément d'adresse 1|Adresse ligne2|Adresse complément|"
               "Adresse complémentaire|Adresse_ligne2"},
    FieldNames{Field::Complement2,
               "Complément adresse 2|Complément d'adresse 2|COMPLIDEADR|Adresse 3|Adresse3|"
               "Adresse_ligne3|Bâtiment|Résidence"},
    FieldNames{Field::Complement3, "LIEUDIST|Lieu-dit|Lieu dit|Adresse 4|Adresse4|Adresse_ligne5|Lieudit"},
    FieldNames{Field::Postcode, "Code postal|CODEPOS|CP|Code post|C.P.|Code postal adresse|CP adresse|"
                                "Code postal bénéficiaire"},
    FieldNames{Field::City, "Ville|Commune|NOMCOM|Nom commune|Nom de la commune|Localité|Libellé commune|"
                            "Commune de résidence|Ville de résidence|Bureau distributeur|Ville bénéficiaire|"
                            "Commune d'habitation|Lib commune|Commune résidence|Ville adresse"},
    FieldNames{Field::PostcodeAndCity, "CP Ville|CP/Ville|Code postal ville|Code postal et ville|CP et ville|"
                                       "Code postal / ville|CP - Ville|CP commune|CP et commune|"
                                       "Code postal et commune|Code postal/commune|Adresse_ligne6"},
    FieldNames{Field::InseeCode, "Code INSEE|NUMCOM|INSEE|Code commune|Code INSEE commune|Code commune INSEE|"
                                 "Code INSEE de la commune|INSEE commune|Commune INSEE|N° INSEE commune|"
                                 "N° commune|Codeinsee|Numéro commune"},
    FieldNames{
        Field::Phone1,
        "Téléphone|N° Téléphones|N° téléphone|N° de téléphone|Téléphones|Tél|Tél.|Numéro téléphone dossier|"
        "Numéro de téléphone|Numéro de téléphone dossier|Téléphone 1|Tél 1|Tél. 1|Numéro téléphone 1 dossier|"
        "Portable|Téléphone portable|Tél portable|Tél. portable|Mobile|Téléphone mobile|Tél mobile|"
        "N° portable|N° de portable|Téléphone dossier|Numéros de téléphone|N° tél|N° de tél|GSM|"
        "Téléphone bénéficiaire|Coordonnées téléphoniques|N° téléphone 1"},
    FieldNames{
        Field::Phone2,
        "Numéro téléphone 2 dossier|Numéro de téléphone 2 dossier|Téléphone 2|Tél 2|Tél. 2|N° téléphone 2|"
        "Numéro de téléphone 2|Fixe|Téléphone fixe|Tél fixe|Tél. fixe|Téléphone domicile|Tél domicile|"
        "N° fixe|Autre téléphone|Téléphone secondaire|Téléphone 2 dossier|N° de téléphone fixe|Tél. "
        "domicile"},
    FieldNames{Field::Phone3, "Téléphone 3|Tél 3|Tél. 3|N° téléphone 3|Numéro téléphone 3 dossier|"
                              "Téléphone conjoint|Téléphone professionnel|Tél professionnel|Autre tél"},
    FieldNames{Field::Email,
               "Email|E-mail|Mail|Mél|Mel|Courriel|Adresses Mails|Adresse mail|Adresse e-mail|Adresse email|"
               "Adresse électronique|Adresse électronique dossier|Adresse courriel|Adresse mél|Adresses mail|"
               "Mails|Emails|E-mails|Courriels|Adresse électronique du dossier|Adresses électroniques|"
               "Adresses e-mail|Mail bénéficiaire|Adresse mail bénéficiaire"},
    FieldNames{
        Field::OrientationDate,
        "Date d'orientation|Date orientation|Orienté le|Orientée le|Orienté(e) le|Date de l'orientation|"
        "Date de décision d'orientation|Date décision orientation|Date de décision|Date décision|"
        "Date de la décision|Date de la décision d'orientation|Date décision d'orientation|"
        "Date de réorientation|Date réorientation"},
    FieldNames{Field::OrientationRequestedDate,
               "Demandé le|Demandée le|Orientation demandée le|Date de demande d'orientation|"
               "Date demande d'orientation|Date de demande de réorientation|Réorientation demandée le|"
               "Date demande orientation"},
    FieldNames{Field::OrientationNotifiedDate,
               "Notifié le|Notifiée le|Orientation notifiée le|Date de notification de l'orientation|"
               "Date notification orientation|Date de notification d'orientation|"
               "Date de notification orientation|Date notification de l'orientation|Date notification "
               "d'orientation"},
    FieldNames{Field::Path,
               "Parcours|Décision orientation|DECISION ORIENTATION|Décision d'orientation|Type de parcours|"
               "Type d'orientation|Orientation|Parcours d'orientation|Type parcours|Type orientation|"
               "Parcours retenu|Voie|Voie d'orientation|Nature de l'orientation|Parcours d'insertion"},
    FieldNames{Field::Support, "Accompagnement|Type d'accompagnement|Modalité d'accompagnement|"
                               "Modalités d'accompagnement|Intensité d'accompagnement|Type accompagnement|"
                               "Nature de l'accompagnement"},
    FieldNames{
        Field::Structure,
        "Structure|Structure référente|Structure d'accompagnement|Organisme|Structure d'orientation|"
        "Organisme référent|Structure orientation|Organisme d'accompagnement|Structure accompagnatrice|"
        "Nom de la structure|Structure orientée|Structure du référent|Orienté vers|Orientée vers"},
    FieldNames{Field::Referent,
               "Référent|Référent unique|Nom du référent|Référente|Accompagnateurs|Accompagnateur|"
               "Référent RSA|Référent unique RSA|Référent parcours|Référent de parcours|Référent(e)|"
               "Nom référent|Référent d'insertion|Travailleur social référent|Conseiller référent|"
               "Référent(e) unique|Référent social|Conseiller"},
    FieldNames{Field::ReferentsToAdd,
               "Accompagnateurs à ajouter|Accompagnateur à ajouter|Référents à ajouter|"
               "Référent à ajouter"},
    FieldNames{Field::ReferentsToRemove,
               "Accompagnateurs à supprimer|Accompagnateur à supprimer|Référents à supprimer|"
               "Référent à supprimer|Accompagnateurs à retirer|Référents à retirer"},
    FieldNames{Field::StructuresToAttach, "Structures à rattacher|Structure à rattacher|Structures à ajouter|"
                                          "Structure à ajouter"},
    FieldNames{Field::LetterSentDate,
               "Date envoie du courrier|Date envoi du courrier|Date d'envoi du courrier|Date envoi courrier|"
               "Date d'envoi courrier|Courrier envoyé le|Date du courrier|Date courrier|Date de convocation|"
               "Convoqué le|Date envoi convocation"},
    FieldNames{
        Field::InterviewDate,
        "Reçu en entretien le|Reçu en entretien le :|Reçue en entretien le|Reçu(e) en entretien le|"
        "Reçu le|Reçue le|Entretien le|Date d'entretien|Date de l'entretien|Date entretien|"
        "Date de l'entretien d'orientation|Date entretien d'orientation|Date d'entretien d'orientation"},
    FieldNames{Field::AppointmentFixedDate,
               "RDV fixé le|Rendez-vous fixé le|Date de prise de RDV|Date prise de RDV|RDV pris le|"
               "Rendez-vous pris le|Date de fixation du RDV|RDV donné le"},
    FieldNames{
        Field::AppointmentDate,
        "Date du RDV|Date RDV|Date de RDV|Date du rendez-vous|Date rendez-vous|Date de rendez-vous|RDV le|"
        "RDV|Rendez-vous|Rendez-vous le"},
    FieldNames{Field::AppointmentTime,
               "Heure du rdv|Heure RDV|Heure de RDV|Heure du rendez-vous|Heure rendez-vous|"
               "Horaire du RDV|Horaire RDV|Heure"},
    FieldNames{Field::AppointmentPlace,
               "Lieu du rdv|Lieu RDV|Lieu de RDV|Lieu du rendez-vous|Lieu rendez-vous|"
               "Lieu de rendez-vous"},
    FieldNames{Field::Attendance,
               "Présence|Présence au RDV|Présent|Statut du RDV|Statut RDV|Présence RDV|"
               "Présent au RDV|Présence au rendez-vous|Présent/absent|Statut du rendez-vous|"
               "Venue au RDV|Assiduité"},
    FieldNames{
        Field::FirstAppointmentDate,
        "1er RDV structure|Premier RDV structure|1er RDV|Premier RDV|Premier rendez-vous|1er rendez-vous|"
        "Date 1er RDV|Date du 1er RDV|Date premier RDV|Date du premier RDV|Date du premier rendez-vous|"
        "Date du 1er rendez-vous|Date 1er RDV structure|Date premier rendez-vous"},
    FieldNames{Field::ContractKind,
               "Type de contrat|Type contrat|Nature du contrat|Contrat|Type de contractualisation|"
               "Nature contrat|Type d'engagement"},
    FieldNames{
        Field::ContractSignedDate,
        "Date de signature|Date signature|Signé le|Signée le|Date de signature du contrat|Contrat signé le|"
        "Date signature contrat|Date de la signature|Date du contrat|Date contrat|Date de "
        "contractualisation"},
    FieldNames{
        Field::ContractStartDate,
        "Date de début|Date début|Début|Début du contrat|Date de début du contrat|Date début contrat|"
        "Début contrat|Date de début de contrat|Date début CER|Date de début du CER|Date de début CER"},
    FieldNames{Field::ContractEndDate,
               "Date de fin|Date fin|Fin|Fin du contrat|Date de fin du contrat|Date fin contrat|Fin contrat|"
               "Date de fin de contrat|Date fin CER|Date de fin du CER|Date de fin CER|Échéance du contrat"},
    FieldNames{Field::CerDate,
               "Date CER|Date du CER|Date de signature du CER|Date signature CER|CER signé le|"
               "Date de signature CER|Date du 1er CER|Date 1er CER|Date de CER"},
    FieldNames{Field::ExitDate, "Date de sortie|Date sortie|Sorti le|Sortie le|Sorti(e) le|Date de la sortie|"
                                "Date de sortie du dispositif|Date de sortie du RSA|Date sortie RSA|"
                                "Date de sortie RSA|Date de fin d'accompagnement"},
    FieldNames{
        Field::ExitReason,
        "Motif de sortie|Motif sortie|Motif de la sortie|Raison de sortie|Type de sortie|Raison de la sortie|"
        "Nature de la sortie|Motif de fin|Motif de fin d'accompagnement"},
    FieldNames{Field::Sanction, "Sanction|Type de sanction|Nature de la sanction|Sanctions"},
    FieldNames{
        Field::SanctionNotifiedDate,
        "Sanction notifiée le|Date de sanction|Date sanction|Date de la sanction|Sanction le|"
        "Date de notification de la sanction|Date notification sanction|Date de notification sanction"},
    FieldNames{Field::Barrier, "Frein|Freins|Frein identifié|Thème du frein|Frein à l'emploi|Frein principal|"
                               "Freins identifiés|Type de frein"},
    FieldNames{Field::BarrierLevel, "Niveau|Niveau du frein|Niveau frein|Niveau de frein|Intensité du frein"},
    FieldNames{Field::Employment, "Emploi|Type d'emploi|Nature de l'emploi|Emploi occupé|Contrat de travail|"
                                  "Type d'emploi occupé|Type de contrat de travail"},
    FieldNames{
        Field::EmploymentStartDate,
        "Début d'emploi|Début emploi|Date de début d'emploi|Date début emploi|Début de l'emploi|Embauché le|"
        "Date de début de l'emploi|Date d'embauche|Date début d'emploi|Date embauche|Date de reprise "
        "d'emploi"},
    FieldNames{Field::EmploymentEndDate, "Fin d'emploi|Fin emploi|Date de fin d'emploi|Date fin emploi|"
                                         "Fin de l'emploi|Date de fin de l'emploi|Date fin d'emploi"},
    FieldNames{Field::RegistrationDate,
               "Inscription|Date d'inscription|Date inscription|Date d'inscription France Travail|"
               "Date d'inscription Pôle emploi|Date inscription France Travail|Date inscription Pôle emploi"},
    FieldNames{Field::RegistrationCode, "Code_motif_inscription|Code motif inscription|Code inscription"},
    FieldNames{Field::RegistrationReason, "Motif_inscription|Motif d'inscription"},
    FieldNames{Field::RegistrationCategory, "Categorie_inscription|Catégorie d'inscription|Catégorie DE|"
                                            "Catégorie demandeur d'emploi"},
};

} // namespace

std::span<const FieldNames> fieldNames()
{
    return kNames;
}

} // namespace jalon::caf
