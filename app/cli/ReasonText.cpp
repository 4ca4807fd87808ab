// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReasonText.h"

#include "base/Codes.h"
#include "caf/MatchReason.h"
#include "caf/Reasons.h"
#include "caf/Values.h"

namespace jalon::cli {

namespace {

std::string_view phrase(caf::ValueProblem problem)
{
    using enum caf::ValueProblem;
    switch (problem) {
    case NoLastName:
        return "il manque le nom";
    case NoFirstName:
        return "il manque le prénom";
    case NoKey:
        return "ni NIR, ni identifiant, ni matricule, ni date de naissance valable : on ne sait pas de qui "
               "il s’agit";
    case TooManyCells:
        return "plus de cellules que de colonnes";
    case ContractEndsBeforeStart:
        return "le contrat finit avant de commencer";
    case EmploymentEndsBeforeStart:
        return "l’emploi finit avant de commencer";
    case NotADate:
        return "ce n’est pas une date";
    case TwoDigitYear:
        return "année à deux chiffres : le siècle est inconnu";
    case ImpossibleDay:
        return "ce jour n’existe pas";
    case DateOutOfRange:
        return "date hors de 1900–2099";
    case BirthInFuture:
        return "naissance dans le futur";
    case BirthTooOld:
        return "naissance il y a plus de 130 ans";
    case ScientificNumber:
        return "nombre abîmé par un tableur : mettez la colonne au format texte";
    case BadMatricule:
        return "matricule impossible";
    case NirLength:
        return "le NIR n’a ni 13 ni 15 caractères";
    case NirCharacters:
        return "le NIR contient d’autres caractères que des chiffres";
    case NirMonth:
        return "le mois du NIR n’existe pas";
    case NirKey:
        return "la clé du NIR est fausse";
    case BadPhone:
        return "numéro de téléphone impossible";
    case BadEmail:
        return "adresse électronique impossible";
    case BadPostcode:
        return "code postal impossible";
    case BadInseeCode:
        return "code INSEE impossible";
    case BadYesNo:
        return "ni oui ni non";
    case BadTime:
        return "ce n’est pas une heure";
    case BadLevel:
        return "niveau hors de 0–3";
    case TextTooLong:
        return "texte trop long";
    case IncompleteEvent:
        return "événement incomplet : il manque sa date ou son thème";
    case UnknownCode:
        return "code inconnu, gardé tel quel";
    case NirCivility:
        return "le NIR et la civilité ne s’accordent pas";
    case NirBirthYear:
        return "le NIR et l’année de naissance ne s’accordent pas";
    case AccentedEmail:
        return "adresse électronique accentuée, à vérifier";
    case SeveralEmails:
        return "plusieurs adresses électroniques : la première est gardée";
    case Count_:
        break;
    }
    return {};
}

std::string_view phrase(caf::RowReason reason)
{
    using enum caf::RowReason;
    switch (reason) {
    case UnknownPerson:
        return "personne inconnue de la base : une liste de suivi ne crée pas de dossier";
    case NoPathway:
        return "la personne n’a pas de parcours";
    case BeforeNotification:
        return "date antérieure à la notification";
    case AfterExit:
        return "date postérieure à la sortie";
    case AlreadyExited:
        return "une autre date de sortie est connue";
    case EventsAfterExit:
        return "une orientation est décidée après cette sortie";
    case DatesReversed:
        return "les dates sont dans le mauvais ordre";
    case NotTaken:
        return "refusée par une règle des dossiers";
    case TypedByStaff:
        return "coordonnée saisie par le service, gardée";
    case OtherValueKnown:
        return "une autre valeur est connue, gardée";
    case OrganisationCreated:
        return "structure créée";
    case ReferentCreated:
        return "référent créé";
    case NotificationMoved:
        return "notification supposée, avancée à la date de l’orientation";
    case DateAssumed:
        return "date supposée : celle de l’entretien ou de la liste";
    case EventWithoutDate:
        return "événement sans date, laissé de côté";
    case UnknownCode:
        return "genre d’événement inconnu, laissé de côté";
    case AddressOfHousehold:
        return "une autre ligne du foyer a donné l’adresse";
    }
    return {};
}

std::string_view phrase(caf::MatchReason reason)
{
    using enum caf::MatchReason;
    switch (reason) {
    case None:
        return "personne nouvelle";
    case Nir:
        return "même NIR";
    case OwnId:
        return "même identifiant du département";
    case MatriculeAndRole:
        return "même matricule et même rôle";
    case NameAndBirth:
        return "mêmes nom, prénom et naissance";
    case Decision:
        return "décidé par un agent";
    case SeveralPeople:
        return "plusieurs personnes de la base correspondent";
    case OtherNir:
        return "correspond, mais le NIR diffère";
    case OtherBirthDate:
        return "correspond, mais la naissance diffère";
    case BirthName:
        return "le nom de naissance correspond au nom";
    case SwappedNames:
        return "nom et prénom inversés";
    case OneDigitBirthDate:
        return "naissance différente d’un chiffre";
    case RowsDiffer:
        return "plusieurs lignes différentes pour une même personne";
    }
    return {};
}

template <CodedEnum Reason>
std::string_view phraseOf(std::string_view code)
{
    const auto reason = fromCode<Reason>(code);
    return reason ? phrase(*reason) : std::string_view{};
}

} // namespace

std::string reasonText(std::string_view code)
{
    for (const auto text : {phraseOf<caf::ValueProblem>(code), phraseOf<caf::RowReason>(code),
                            phraseOf<caf::MatchReason>(code)}) {
        if (!text.empty()) {
            return std::string{text};
        }
    }
    return std::string{code};
}

} // namespace jalon::cli
