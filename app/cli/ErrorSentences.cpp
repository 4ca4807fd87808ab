// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said of each error, with %1 for its first parameter.
#include "ErrorText.h"

#include "base/WordTable.h"

namespace jalon::cli {

namespace {

using Sentence = Worded<ErrorCode>;

constexpr std::array kSentences = {
    Sentence{ErrorCode::BaseNotFound,
             "La base « %1 » est introuvable. Vérifiez le chemin, ou créez-la avec « jalon-cli create "
             "»."},
    Sentence{ErrorCode::BaseExists,
             "Le fichier « %1 » existe déjà ; il n’a pas été touché. Choisissez un autre nom."},
    Sentence{ErrorCode::BaseNotJalon, "Le fichier « %1 » n’est pas une base Jalon ; il n’a pas été touché."},
    Sentence{ErrorCode::BaseTruncated,
             "Le fichier « %1 » est tronqué : sa fin manque, sans doute une copie interrompue. "
             "Reprenez une copie complète ou la dernière sauvegarde."},
    Sentence{
        ErrorCode::BaseWrongKey,
        "La base « %1 » ne s’ouvre pas : phrase secrète incorrecte, ou fichier abîmé. Rien n’a "
        "été modifié. Vérifiez les majuscules et l’accentuation. Oubliée : elle est sur la feuille de "
        "secours, "
        "si l’on en a fait une ; une copie plus ancienne s’ouvre avec la phrase d’alors. Fichier abîmé : "
        "reprenez la dernière sauvegarde."},
    Sentence{ErrorCode::BaseTooNew,
             "La base « %1 » vient d’une version plus récente de Jalon (schéma %2, cette version "
             "connaît le %3). Elle n’a pas été touchée ; installez la dernière version de Jalon."},
    Sentence{ErrorCode::BaseDamaged,
             "La base « %1 » est abîmée (%2). Rien n’a été modifié ; reprenez la dernière sauvegarde."},
    Sentence{ErrorCode::BaseInUse,
             "La base « %1 » est utilisée en écriture par %2 sur %3 depuis le %4. Rien n’a été modifié "
             "; attendez que cette personne la ferme."},
    Sentence{ErrorCode::BaseChangedElsewhere,
             "La base « %1 » a été modifiée ailleurs depuis que vous l’avez ouverte : elle n’a pas été "
             "remplacée. Votre travail est conservé dans « %2 »."},
    Sentence{ErrorCode::ServerNotReached,
             "Le lecteur réseau de « %1 » ne répond pas : la base n’y a pas été remise. Votre travail est "
             "conservé dans « %2 » ; il sera remis à la prochaine ouverture."},
    Sentence{ErrorCode::BaseReadOnly, "La base « %1 » est ouverte en lecture seule : rien n’y a été écrit."},
    Sentence{ErrorCode::FolderNotFound, "Le dossier « %1 » n’existe pas. Créez-le, puis recommencez."},
    Sentence{ErrorCode::DiskFull,
             "Le disque est plein : l’opération sur « %1 » a été abandonnée et la base est restée "
             "comme avant. Libérez de la place, puis recommencez."},
    Sentence{
        ErrorCode::JournalNotWritten,
        "Le disque est plein, ou le journal de « %1 » ne peut pas être écrit : rien ne sort de la base sans "
        "y laisser de trace. Rien n’est perdu ; libérez de la place, puis recommencez."},
    Sentence{ErrorCode::FileNotReadable,
             "Le fichier « %1 » ne se lit pas. %2 Rien n’a été modifié ; vérifiez le chemin et vos "
             "droits."},
    Sentence{ErrorCode::FileNotWritable,
             "Le fichier « %1 » ne peut pas être écrit. %2 Fermez-le s’il est ouvert dans un autre "
             "programme, ou choisissez un autre dossier."},
    Sentence{ErrorCode::FileHeld,
             "Un autre programme tient le fichier « %1 » (tableur, antivirus, sauvegarde) : rien n’a été "
             "modifié. Fermez-le là, ou recommencez dans un instant."},
    Sentence{ErrorCode::FileTooLarge,
             "Le fichier « %1 » est trop gros : %2 au plus. Rien n’a été modifié ; vérifiez que c’est bien "
             "celui que vous vouliez."},
    Sentence{ErrorCode::PassphraseEmpty,
             "La phrase secrète est vide ; il en faut une. Rien n’a été créé ni ouvert."},
    Sentence{ErrorCode::DatabaseFailure,
             "L’écriture ou la lecture de la base a échoué (%1, code %2). La base est restée comme "
             "avant ; vérifiez-la avec « jalon-cli check »."},
    Sentence{ErrorCode::UndoConflict,
             "L’opération %1 ne peut plus être annulée : les mêmes fiches ont changé depuis "
             "(opérations %*). Rien n’a été modifié ; annulez d’abord les plus récentes."},
    Sentence{ErrorCode::TransactionUnknown,
             "L’opération %1 n’existe pas dans cette base. Rien n’a été modifié."},
    Sentence{ErrorCode::EraseConflict,
             "L’opération %1 ne peut pas être effacée : un travail plus récent porte sur les mêmes "
             "fiches (opérations %*). Rien n’a été modifié ; annulez d’abord ces opérations."},
    Sentence{
        ErrorCode::ErasureFinal,
        "L’opération %1 est un effacement ou une anonymisation : elle ne s’annule pas, plus rien n’est gardé "
        "de ce qu’elle a ôté. Rien n’a été modifié."},
    Sentence{ErrorCode::FactUnknown, "La fiche %1 n’existe pas ou a été supprimée. Rien n’a été modifié."},
    Sentence{ErrorCode::PersonUnknown, "Aucune personne ne porte le numéro %1 dans cette base."},
    Sentence{ErrorCode::InvalidValue, "« %2 » n’est pas une valeur possible pour %1. Rien n’a été modifié."},
    Sentence{
        ErrorCode::TextTooLong,
        "Ce texte est trop long (%1) : %2 au plus. Rien n’a été modifié ; raccourcissez-le, ou coupez-le en "
        "deux."},
    Sentence{ErrorCode::Cancelled, "Interrompu à votre demande : la base est restée comme avant."},
    Sentence{ErrorCode::DatesReversed,
             "Les dates ne se suivent pas : %1 (%2) doit venir avant %3 (%4). Rien n’a été modifié."},
    Sentence{ErrorCode::OrientationBeforeNotification,
             "L’orientation du %1 est antérieure à la notification du %2 donnée par une liste. Rien "
             "n’a été modifié."},
    Sentence{ErrorCode::AfterExit,
             "Après la sortie du %3, rien d’autre que l’emploi et le suivi ne s’enregistre (%1 du %2). "
             "Rien n’a été modifié."},
    Sentence{ErrorCode::EventsAfterExit,
             "Une orientation a été décidée le %2, après la sortie du %1. Rien n’a été modifié ; "
             "corrigez l’une des deux dates."},
    Sentence{ErrorCode::PathwayUnknown, "Le parcours %1 n’existe pas dans cette base."},
    Sentence{ErrorCode::PathwayStillOpen,
             "Cette personne a déjà un parcours ouvert (%1). Rien n’a été modifié ; enregistrez "
             "d’abord sa sortie."},
    Sentence{ErrorCode::PathwayExited,
             "Le parcours %1 a déjà une sortie, le %2. Rien n’a été modifié ; corrigez-la s’il le faut."},
    Sentence{ErrorCode::NoRunningPathway, "La personne %1 n’a pas de parcours en cours."},
    Sentence{ErrorCode::SameReferent, "La personne %1 a déjà ce référent à cette date."},
    Sentence{ErrorCode::HouseholdUnknown, "Le foyer %1 n’existe pas dans cette base."},
    Sentence{ErrorCode::MergeSamePerson, "La fiche %1 ne peut pas être réunie avec elle-même."},
    Sentence{ErrorCode::MergeTwoNirs,
             "Ces deux fiches portent deux NIR différents : ce sont deux personnes. Rien n’a été "
             "modifié."},
    Sentence{
        ErrorCode::PersonStillKept,
        "La personne %1 n’est pas proposée à l’anonymisation : ses droits ou son parcours sont ouverts, le "
        "dernier contact est trop récent, ou une ligne de liste attend une décision. Rien n’a été modifié ; "
        "« jalon-cli retention list » donne les personnes proposées."},
    Sentence{ErrorCode::ListEmpty,
             "Le fichier « %1 » est vide. Rien n’a été modifié ; demandez la liste de nouveau."},
    Sentence{ErrorCode::ListNotText,
             "Le fichier « %1 » n’est pas une liste en texte (reconnu : %2). Rien n’a été modifié ; "
             "ouvrez-le dans son programme et enregistrez-le au format CSV."},
    Sentence{ErrorCode::ListRecordTooLong,
             "Dans « %1 », la ligne %2 dépasse %3 octets : ce n’est sans doute pas une liste, ou un "
             "guillemet n’est pas fermé. Rien n’a été modifié ; corrigez cette ligne."},
    Sentence{ErrorCode::ListTooManyColumns,
             "Dans « %1 », la ligne %2 a plus de %3 colonnes : ce n’est sans doute pas une liste, ou le "
             "séparateur "
             "n’est pas celui-là. Rien n’a été modifié ; vérifiez le fichier."},
    Sentence{ErrorCode::ListQuoteNotClosed,
             "Dans « %1 », un guillemet ouvert à la ligne %2 n’est jamais fermé. Rien n’a été modifié "
             "; corrigez cette ligne dans un éditeur de texte."},
    Sentence{ErrorCode::ListHeaderNotFound,
             "Dans « %1 », aucune ligne d’en-tête n’est reconnue (il faut au moins le nom et le "
             "prénom). Rien n’a été modifié ; vérifiez les titres des colonnes."},
    Sentence{ErrorCode::ListColumnMissing,
             "Dans « %1 », il manque une colonne obligatoire : %*. Rien n’a été modifié ; ajoutez-la, "
             "ou indiquez avec --mapping la colonne qui la contient."},
    Sentence{ErrorCode::MappingNotReadable,
             "La correspondance des colonnes « %1 » ne se lit pas : %2. Rien n’a été modifié."},
    Sentence{ErrorCode::ListXmlFlow,
             "« %1 » est un flux XML de la CAF, que Jalon ne lit pas. Rien n’a été modifié ; demandez "
             "la liste au format CSV."},
    Sentence{ErrorCode::ListKindMissing,
             "Dites si « %1 » est une liste de tous les allocataires (--kind stock) ou des seuls "
             "nouveaux entrants (--kind new). Rien n’a été modifié."},
    Sentence{ErrorCode::ListDateMissing,
             "La date de la liste « %1 » n’est ni dans son nom ni dans son contenu. Rien n’a été "
             "modifié ; indiquez-la avec --date AAAA-MM-JJ."},
    Sentence{ErrorCode::ListDateAhead, "La date de la liste « %1 » (%2) est à plus d’un mois d’aujourd’hui "
                                       "(%3). Rien n’a été modifié ; indiquez sa "
                                       "date avec --date AAAA-MM-JJ, ou vérifiez l’horloge de l’ordinateur."},
    Sentence{ErrorCode::ListWithoutRows,
             "La liste « %1 » n’a aucune ligne sous son en-tête. Rien n’a été modifié ; demandez-la de "
             "nouveau."},
    Sentence{ErrorCode::ListEncodingSuspect,
             "Les lettres accentuées de « %1 » semblent mal lues (lue en %2, voir la ligne %3). Rien "
             "n’a été modifié ; enregistrez la liste de nouveau en UTF-8, ou forcez l’import avec "
             "--force."},
    Sentence{ErrorCode::ListOfOtherDepartement,
             "« %1 » semble être la liste d’un autre département : %2 lignes sur %3 n’ont rien de "
             "commun avec cette base (%4). Rien n’a été modifié ; vérifiez le fichier, ou forcez "
             "l’import avec --force."},
    Sentence{ErrorCode::ListOlder,
             "La liste « %1 » (%2) est plus ancienne que la dernière importée (%3). Rien n’a été "
             "modifié ; avec --force, elle ne complétera que le passé."},
    Sentence{ErrorCode::ListTooManyAbsent,
             "%2 personnes sur les %3 qui ont des droits ouverts manquent dans « %1 » : est-ce le bon "
             "fichier, en entier ? Rien n’a été modifié ; si oui, forcez l’import avec --force."},
    Sentence{ErrorCode::ListChangedSince,
             "Le fichier « %1 » a changé depuis son examen. Rien n’a été modifié ; recommencez."},
    Sentence{ErrorCode::ListUnknown, "Aucune liste importée ne correspond (%1). Rien n’a été modifié."},
    Sentence{ErrorCode::ListUndone,
             "L’import de la liste %1 a été annulé : ses lignes n’attendent plus de décision. Rien n’a "
             "été modifié."},
    Sentence{ErrorCode::RowNotWaiting, "La ligne %1 n’attend pas ou plus de décision. Rien n’a été modifié."},
    Sentence{ErrorCode::ProgrammeUnknown,
             "Aucun programme ne porte le code « %1 ». La liste : « jalon-cli programme list »."},
    Sentence{ErrorCode::ProgrammeExists,
             "Un programme porte déjà le code « %1 » dans cette base. Rien n’a été modifié ; changez le "
             "code, ou travaillez dans celui qui y est."},
    Sentence{ErrorCode::PlanCodeTaken, "Le code « %1 » est déjà celui de « %2 » dans le même programme. Rien "
                                       "n’a été modifié ; choisissez-en un autre."},
    Sentence{ErrorCode::AxisTooDeep, "« %1 » est trop profond : un axe peut contenir des axes, qui n’en "
                                     "contiennent pas d’autres. Rien n’a été modifié."},
    Sentence{ErrorCode::PlanYearTaken,
             "L’année %2 est déjà renseignée pour « %1 ». Rien n’a été modifié ni remplacé."},
    Sentence{ErrorCode::PlanYearEmpty,
             "Le programme « %1 » ne dit rien de l’année %2 : il n’y a rien à copier. Rien n’a été modifié."},
    Sentence{ErrorCode::PlanTargetWithoutYear, "« %1 » : cette cible n’a pas d’année. Rien n’a été modifié ; "
                                               "dites pour quelle année elle vaut (targetYear)."},
    Sentence{ErrorCode::FileNotJson, "Le fichier « %1 » n’est pas du JSON lisible : erreur à la ligne "
                                     "%2, colonne %3. Rien n’a été modifié ; corrigez-le à cet endroit."},
    Sentence{ErrorCode::FileTooNew, "Le fichier « %1 » vient d’une version plus récente de Jalon (%2). "
                                    "Rien n’a été modifié ; installez la dernière version."},
    Sentence{ErrorCode::FieldMissing, "« %1 » manque. Rien n’a été modifié ; complétez-le."},
    Sentence{ErrorCode::FieldUnknown, "« %1 » n’est pas un champ connu. Rien n’a été modifié ; "
                                      "corrigez le nom du champ ou retirez-le."},
    Sentence{ErrorCode::FieldWrong, "« %1 » ne peut pas être « %2 » : une autre forme est attendue "
                                    "(texte, liste, objet ou nombre). Rien n’a été modifié."},
    Sentence{ErrorCode::PlanAmountWrong, "« %1 » : « %2 » n’est pas un montant (« 36 000 € », « 7 434,63 »). "
                                         "Rien n’a été modifié ; corrigez-le."},
    Sentence{
        ErrorCode::PlanYearWrong,
        "« %1 » : « %2 » n’est pas une année possible à cet endroit. Rien n’a été modifié ; corrigez-la."},
    Sentence{ErrorCode::FieldDateWrong,
             "« %1 » : « %2 » n’est pas une date (AAAA-MM-JJ). Rien n’a été modifié ; corrigez-la."},
    Sentence{ErrorCode::FieldChoiceWrong,
             "« %1 » : « %2 » n’est pas un choix possible (%3). Rien n’a été modifié."},
    Sentence{ErrorCode::PlanCodeTwice, "« %1 » : « %2 » est déjà donné par « %3 ». Rien n’a été modifié ; un "
                                       "code, ou une année, ne sert qu’une fois."},
    Sentence{
        ErrorCode::PlanReferenceUnknown,
        "« %1 » : « %2 » ne désigne rien de connu dans le fichier ni dans la base. Rien n’a été modifié."},
    Sentence{
        ErrorCode::OfferCodeTaken,
        "Le code « %1 » est déjà celui de l’offre « %2 ». Rien n’a été modifié ; choisissez-en un autre."},
    Sentence{ErrorCode::OfferFull,
             "L’offre « %1 » est complète ce jour-là : %3 places prises sur %2. Rien n’a été modifié."},
    Sentence{ErrorCode::OfferPrescribed,
             "L’offre « %1 » a été prescrite (%2 fois) : elle ne peut pas être retirée. Rien n’a été "
             "modifié ; donnez-lui plutôt une date de fin."},
    Sentence{ErrorCode::MeetingUnknown, "Cette réunion n’est pas dans la base. Rien n’a été modifié."},
    Sentence{ErrorCode::MeetingInPast,
             "Le %1 est déjà passé. Rien n’a été modifié ; confirmez que la réunion a eu lieu ce jour-là, ou "
             "choisissez un autre jour."},
    Sentence{ErrorCode::MeetingClosed,
             "La réunion du %1 est close : ses décisions sont dans les dossiers. Rien n’a été modifié ; "
             "rouvrez-la d’abord."},
    Sentence{ErrorCode::MeetingNotClosed, "La réunion du %1 n’est pas close. Rien n’a été modifié."},
    Sentence{ErrorCode::AlreadyOnAgenda, "Cette personne est déjà à l’ordre du jour. Rien n’a été modifié."},
    Sentence{ErrorCode::DecisionsMissing,
             "Il reste des personnes sans décision (%1). Rien n’a été modifié ; décidez, ou ajournez."},
    Sentence{ErrorCode::GridUnknown, "Aucune grille d’orientation « %1 » n’est dans la base. Rien n’a été "
                                     "modifié ; « grid list » donne leurs noms."},
    Sentence{ErrorCode::GridNameTaken, "Une grille d’orientation s’appelle déjà « %1 ». Rien n’a été "
                                       "modifié ; choisissez un autre nom."},
    Sentence{ErrorCode::GridNotChosen, "Aucune grille d’orientation n’est choisie. Rien n’a été modifié ; "
                                       "choisissez celle à appliquer."},
    Sentence{ErrorCode::GridProposesNothing,
             "Aucune règle de la grille ne propose de parcours à cette personne. Rien n’a été modifié."},
    Sentence{
        ErrorCode::PackRefuses,
        "Ce fichier est un paquet : il ne contient que les personnes emportées, et cette opération demande "
        "toute la base. Rien n’a été modifié ; rapportez le paquet, puis travaillez dans la base."},
    Sentence{ErrorCode::PackUndoElsewhere,
             "Cette opération date d’avant le départ du paquet : elle ne s’annule que dans la base. Rien n’a "
             "été modifié."},
    Sentence{ErrorCode::PackNobody,
             "Il n’y a personne à emporter : l’ordre du jour, ou la liste des personnes suivies, est vide. "
             "Aucun paquet n’a été écrit."},
    Sentence{ErrorCode::PackNotOne,
             "Le fichier « %1 » est une base, pas un paquet. Rien n’a été modifié ; choisissez un fichier "
             ".jalonpack."},
    Sentence{
        ErrorCode::PackOfOtherBase,
        "Le paquet « %1 » vient d’une autre base. Rien n’a été modifié ; ouvrez la base d’où il est parti."},
    Sentence{
        ErrorCode::PackUnknown,
        "Le paquet « %1 » n’est pas parti de cette copie de la base (une sauvegarde reprise, sans doute). "
        "Rien n’a été modifié ; ouvrez la base d’où il est parti."},
    Sentence{
        ErrorCode::PackWentOnApart,
        "Le paquet « %1 » est la copie d’un paquet déjà rapporté, et un autre travail y a été fait. Rien "
        "n’a été modifié ; annulez le premier retour pour prendre celui-ci, ou ressaisissez ce travail."},
    Sentence{
        ErrorCode::PackUndecided,
        "Le paquet « %1 » et la base se contredisent (%2 à trancher). Rien n’a été modifié : le paquet et "
        "la base restent tels quels jusqu’à votre choix."},
    Sentence{ErrorCode::PackBreaksRule,
             "Le paquet « %1 » ne peut pas entrer ainsi : avec ce que dit la base, une règle ne serait plus "
             "respectée (%2). Rien n’a été modifié ; tranchez autrement, ou corrigez la base d’abord."},
    Sentence{
        ErrorCode::PackPersonGone,
        "Cette personne (n° %1) n’a plus de dossier dans la base : ce que le paquet en dit est laissé de "
        "côté."},
    Sentence{ErrorCode::PackReferentGone,
             "Ce que le paquet désigne (n° %1) a été retiré de la base : ce qui s’y rapporte est laissé de "
             "côté."},
    Sentence{
        ErrorCode::MeetingClosedInPack,
        "La réunion du %1 a été close dans un paquet : la rouvrir, c’est annuler le retour de ce paquet. "
        "Rien n’a été modifié."},
    Sentence{ErrorCode::NotAllowed,
             "Votre compte ne permet pas cela : %1. Rien n’a été modifié ; voyez votre responsable ou "
             "un administrateur."},
    Sentence{ErrorCode::PersonOutOfSight,
             "La personne n° %1 n’est pas de celles que suit votre compte. Rien n’a été modifié."},
    Sentence{ErrorCode::AccountNeeded,
             "Cette base a des comptes : donnez --account NOM et JALON_ACCOUNT_PASSWORD. Rien n’a été lu."},
    Sentence{
        ErrorCode::AccountRefused,
        "Compte inconnu ou mot de passe incorrect. Rien n’a été lu. Oublié : un administrateur de la base en "
        "donne un nouveau (« account password ») ; ayez toujours deux administrateurs."},
    Sentence{ErrorCode::AccountMustWait,
             "Trop de mots de passe incorrects : attendez %1 s avant le prochain essai. Rien n’a été lu."},
    Sentence{ErrorCode::AccountUnknown, "Aucun compte « %1 » n’est dans cette base. Rien n’a été modifié."},
    Sentence{ErrorCode::AccountNameTaken, "Un compte s’appelle déjà « %1 ». Rien n’a été modifié."},
    Sentence{ErrorCode::AccountFirstAdministrator,
             "Le premier compte d’une base est celui d’un administrateur. Rien n’a été modifié."},
    Sentence{ErrorCode::AccountLastAdministrator,
             "« %1 » est le dernier administrateur : créez-en d’abord un autre. Rien n’a été modifié."},
    Sentence{ErrorCode::AccountUnbound,
             "Compte mal délimité (%1) : un référent a le sien (--referent NOM), un invité sa "
             "réunion (--meeting N). Rien n’a été modifié."},
    Sentence{ErrorCode::PasswordTooShort,
             "Le mot de passe est trop court : %1 caractères au moins. Rien n’a été modifié."},
    Sentence{
        ErrorCode::LogoNotImage,
        "« %1 » n’est pas une image PNG ou JPEG entière. Rien n’a été modifié ; enregistrez le logo dans "
        "l’un de ces formats."},
    Sentence{ErrorCode::LogoTooLarge, "Le logo « %1 » est trop grand : %2, pour %3 au plus. Rien n’a été "
                                      "modifié ; réduisez l’image."},
    Sentence{ErrorCode::LetterFieldUnknown,
             "Ligne %1 : le champ « %2 » n’existe pas ; vouliez-vous dire « %3 » ? Rien n’a été modifié."},
    Sentence{ErrorCode::LetterFieldElsewhere,
             "Ligne %1 : le champ « %2 » n’est pas de ce courrier (%3). Rien n’a été modifié ; retirez-le."},
    Sentence{ErrorCode::LetterMarkOpen,
             "Ligne %1 : ce que « %2 » ouvre n’est pas fermé sur la même ligne. Rien "
             "n’a été modifié ; fermez-le."},
    Sentence{ErrorCode::LetterWithoutSubject, "Un modèle de courrier commence par une ligne « Objet : … ». "
                                              "Rien n’a été modifié ; ajoutez-la."},
    Sentence{ErrorCode::LetterWithoutText,
             "Ce modèle de courrier n’a pas de texte sous son objet. Rien n’a été modifié ; écrivez-le."},
    Sentence{ErrorCode::LetterTooLong, "Ce modèle de courrier est trop long : %1 Ko au plus. Rien n’a été "
                                       "modifié ; raccourcissez-le."},
    Sentence{ErrorCode::LetterNotText,
             "Ce modèle de courrier n’est pas du texte en UTF-8. Rien n’a été modifié ; "
             "enregistrez-le ainsi."},
    Sentence{
        ErrorCode::LettersIncomplete,
        "Il manque des informations pour %1 personne(s) : rien n’a été imprimé. Complétez les dossiers."},
    Sentence{ErrorCode::ExportsForbidden,
             "Votre service informatique a interdit les exports sur ce poste : rien n’a été écrit."},
    Sentence{
        ErrorCode::FolderImposed,
        "Votre service informatique impose un dossier : « %1 » doit être sous « %2 ». Rien n’a été écrit."},
};
static_assert(isComplete(kSentences, static_cast<std::size_t>(ErrorCode::Count_)));

} // namespace

std::string_view errorTemplate(ErrorCode code)
{
    return wordsFor(kSentences, code);
}

} // namespace jalon::cli
