// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ErrorText.h"

namespace jalon::cli {

namespace {

// No default: the compiler names the code that has no words yet. One sentence a code, so the function is
// long. NOLINTNEXTLINE(readability-function-size)
std::string_view baseErrorTemplate(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BaseNotFound:
        return "La base « %1 » est introuvable. Vérifiez le chemin, ou créez-la avec « jalon-cli create ».";
    case ErrorCode::BaseExists:
        return "Le fichier « %1 » existe déjà ; il n’a pas été touché. Choisissez un autre nom.";
    case ErrorCode::BaseNotJalon:
        return "Le fichier « %1 » n’est pas une base Jalon ; il n’a pas été touché.";
    case ErrorCode::BaseTruncated:
        return "Le fichier « %1 » est tronqué : sa fin manque, sans doute une copie interrompue. "
               "Reprenez une copie complète ou la dernière sauvegarde.";
    case ErrorCode::BaseWrongKey:
        return "La base « %1 » ne s’ouvre pas : phrase secrète incorrecte, ou fichier abîmé. Rien n’a été "
               "modifié. "
               "Vérifiez les majuscules et l’accentuation, sinon reprenez la dernière sauvegarde.";
    case ErrorCode::BaseTooNew:
        return "La base « %1 » vient d’une version plus récente de Jalon (schéma %2, cette version connaît "
               "le %3). "
               "Elle n’a pas été touchée ; installez la dernière version de Jalon.";
    case ErrorCode::BaseDamaged:
        return "La base « %1 » est abîmée (%2). Rien n’a été modifié ; reprenez la dernière sauvegarde.";
    case ErrorCode::BaseInUse:
        return "La base « %1 » est utilisée en écriture par %2 sur %3 depuis le %4. Rien n’a été modifié ; "
               "attendez que cette personne la ferme.";
    case ErrorCode::BaseChangedElsewhere:
        return "La base « %1 » a été modifiée ailleurs depuis que vous l’avez ouverte : elle n’a pas été "
               "remplacée. "
               "Votre travail est conservé dans « %2 ».";
    case ErrorCode::BaseReadOnly:
        return "La base « %1 » est ouverte en lecture seule : rien n’y a été écrit.";
    case ErrorCode::FolderNotFound:
        return "Le dossier « %1 » n’existe pas. Créez-le, puis recommencez.";
    case ErrorCode::DiskFull:
        return "Le disque est plein : l’opération sur « %1 » a été abandonnée et la base est restée comme "
               "avant. "
               "Libérez de la place, puis recommencez.";
    case ErrorCode::FileNotReadable:
        return "Le fichier « %1 » ne se lit pas. %2 Rien n’a été modifié ; vérifiez le chemin et vos droits.";
    case ErrorCode::FileNotWritable:
        return "Le fichier « %1 » ne peut pas être écrit. %2 Fermez-le s’il est ouvert dans un autre "
               "programme, "
               "ou choisissez un autre dossier.";
    case ErrorCode::PassphraseEmpty:
        return "La phrase secrète est vide ; il en faut une. Rien n’a été créé ni ouvert.";
    case ErrorCode::DatabaseFailure:
        return "L’écriture ou la lecture de la base a échoué (%1, code %2). La base est restée comme avant ; "
               "vérifiez-la avec « jalon-cli check ».";
    case ErrorCode::UndoConflict:
        return "L’opération %1 ne peut plus être annulée : les mêmes fiches ont changé depuis (opérations "
               "%*). "
               "Rien n’a été modifié ; annulez d’abord les plus récentes.";
    case ErrorCode::EraseConflict:
        return "L’opération %1 ne peut pas être effacée : un travail plus récent porte sur les mêmes fiches "
               "(opérations %*). Rien n’a été modifié ; annulez d’abord ces opérations.";
    case ErrorCode::TransactionUnknown:
        return "L’opération %1 n’existe pas dans cette base. Rien n’a été modifié.";
    case ErrorCode::FactUnknown:
        return "La fiche %1 n’existe pas ou a été supprimée. Rien n’a été modifié.";
    case ErrorCode::PersonUnknown:
        return "Aucune personne ne porte le numéro %1 dans cette base.";
    case ErrorCode::InvalidValue:
        return "« %2 » n’est pas une valeur possible pour %1. Rien n’a été modifié.";
    case ErrorCode::Cancelled:
        return "Interrompu à votre demande : la base est restée comme avant.";
    case ErrorCode::DatesReversed:
        return "Les dates ne se suivent pas : %1 (%2) doit venir avant %3 (%4). Rien n’a été modifié.";
    case ErrorCode::OrientationBeforeNotification:
        return "L’orientation du %1 est antérieure à la notification du %2 donnée par une liste. Rien n’a "
               "été modifié.";
    case ErrorCode::AfterExit:
        return "Après la sortie du %3, rien d’autre que l’emploi et le suivi ne s’enregistre (%1 du %2). "
               "Rien n’a été "
               "modifié.";
    case ErrorCode::EventsAfterExit:
        return "Une orientation a été décidée le %2, après la sortie du %1. Rien n’a été modifié ; corrigez "
               "l’une des "
               "deux dates.";
    case ErrorCode::PathwayUnknown:
        return "Le parcours %1 n’existe pas dans cette base.";
    case ErrorCode::PathwayStillOpen:
        return "Cette personne a déjà un parcours ouvert (%1). Rien n’a été modifié ; enregistrez d’abord sa "
               "sortie.";
    case ErrorCode::PathwayExited:
        return "Le parcours %1 a déjà une sortie, le %2. Rien n’a été modifié ; corrigez-la s’il le faut.";
    case ErrorCode::NoRunningPathway:
        return "La personne %1 n’a pas de parcours en cours.";
    case ErrorCode::SameReferent:
        return "La personne %1 a déjà ce référent à cette date.";
    case ErrorCode::HouseholdUnknown:
        return "Le foyer %1 n’existe pas dans cette base.";
    case ErrorCode::MergeSamePerson:
        return "La fiche %1 ne peut pas être réunie avec elle-même.";
    case ErrorCode::MergeTwoNirs:
        return "Ces deux fiches portent deux NIR différents : ce sont deux personnes. Rien n’a été modifié.";
    case ErrorCode::ListEmpty:
        return "Le fichier « %1 » est vide. Rien n’a été modifié ; demandez la liste de nouveau.";
    case ErrorCode::ListNotText:
        return "Le fichier « %1 » n’est pas une liste en texte (reconnu : %2). Rien n’a été modifié ; "
               "ouvrez-le dans "
               "son programme et enregistrez-le au format CSV.";
    case ErrorCode::ListRecordTooLong:
        return "Dans « %1 », la ligne %2 dépasse %3 octets : ce n’est sans doute pas une liste, ou un "
               "guillemet n’est "
               "pas fermé. Rien n’a été modifié ; corrigez cette ligne.";
    case ErrorCode::ListQuoteNotClosed:
        return "Dans « %1 », un guillemet ouvert à la ligne %2 n’est jamais fermé. Rien n’a été modifié ; "
               "corrigez "
               "cette ligne dans un éditeur de texte.";
    case ErrorCode::ListHeaderNotFound:
        return "Dans « %1 », aucune ligne d’en-tête n’est reconnue (il faut au moins le nom et le prénom). "
               "Rien n’a été "
               "modifié ; vérifiez les titres des colonnes.";
    case ErrorCode::ListColumnMissing:
        return "Dans « %1 », il manque une colonne obligatoire : %*. Rien n’a été modifié ; ajoutez-la, ou "
               "indiquez "
               "avec --mapping la colonne qui la contient.";
    case ErrorCode::MappingNotReadable:
        return "La correspondance des colonnes « %1 » ne se lit pas : %2. Rien n’a été modifié.";
    case ErrorCode::ListXmlFlow:
        return "« %1 » est un flux XML de la CAF, que Jalon ne lit pas. Rien n’a été modifié ; demandez la "
               "liste au format CSV.";
    case ErrorCode::ListKindMissing:
        return "Dites si « %1 » est une liste de tous les allocataires (--kind stock) ou des seuls nouveaux "
               "entrants (--kind new). Rien n’a été modifié.";
    case ErrorCode::ListDateMissing:
        return "La date de la liste « %1 » n’est ni dans son nom ni dans son contenu. Rien n’a été modifié ; "
               "indiquez-la avec --date AAAA-MM-JJ.";
    case ErrorCode::ListWithoutRows:
        return "La liste « %1 » n’a aucune ligne sous son en-tête. Rien n’a été modifié ; demandez-la de "
               "nouveau.";
    case ErrorCode::ListEncodingSuspect:
        return "Les lettres accentuées de « %1 » semblent mal lues (lue en %2, voir la ligne %3). Rien n’a "
               "été "
               "modifié ; enregistrez la liste de nouveau en UTF-8, ou forcez l’import avec --force.";
    case ErrorCode::ListOfOtherDepartement:
        return "« %1 » semble être la liste d’un autre département : %2 lignes sur %3 n’ont rien de commun "
               "avec "
               "cette base (%4). Rien n’a été modifié ; vérifiez le fichier, ou forcez l’import avec "
               "--force.";
    case ErrorCode::ListOlder:
        return "La liste « %1 » (%2) est plus ancienne que la dernière importée (%3). Rien n’a été modifié ; "
               "avec --force, elle ne complétera que le passé.";
    case ErrorCode::ListTooManyAbsent:
        return "%2 personnes sur les %3 qui ont des droits ouverts manquent dans « %1 » : est-ce le bon "
               "fichier, "
               "en entier ? Rien n’a été modifié ; si oui, forcez l’import avec --force.";
    case ErrorCode::ListChangedSince:
        return "Le fichier « %1 » a changé depuis son examen. Rien n’a été modifié ; recommencez.";
    case ErrorCode::ListUnknown:
        return "Aucune liste importée ne correspond (%1). Rien n’a été modifié.";
    case ErrorCode::ListUndone:
        return "L’import de la liste %1 a été annulé : ses lignes n’attendent plus de décision. Rien n’a été "
               "modifié.";
    case ErrorCode::RowNotWaiting:
        return "La ligne %1 n’attend pas ou plus de décision. Rien n’a été modifié.";
    case ErrorCode::Count_:
        break;
    }
    return {};
}

/// %2 onwards, separated by commas.
std::string followingParameters(const std::vector<std::string>& parameters)
{
    std::string list;
    for (std::size_t i = 1; i < parameters.size(); ++i) {
        list += (i > 1 ? ", " : "") + parameters[i];
    }
    return list;
}

std::string parameterAt(const std::vector<std::string>& parameters, char place)
{
    if (place == '*') {
        return followingParameters(parameters);
    }
    const auto index = static_cast<std::size_t>(place - '1');
    return index < parameters.size() ? parameters[index] : std::string{};
}

bool isPlace(char character)
{
    return character == '*' || (character >= '1' && character <= '9');
}

} // namespace

std::string_view errorTemplate(ErrorCode code)
{
    return baseErrorTemplate(code);
}

std::string errorText(const Error& error)
{
    const auto text = errorTemplate(error.code);
    std::string sentence;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 1 < text.size() && isPlace(text[i + 1])) {
            sentence += parameterAt(error.parameters, text[++i]);
        } else {
            sentence += text[i];
        }
    }
    return sentence;
}

} // namespace jalon::cli
