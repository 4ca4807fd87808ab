// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReasonText.h"

#include "base/WordTable.h"

#include "base/Codes.h"
#include "caf/MatchReason.h"
#include "caf/Reasons.h"
#include "caf/Values.h"

namespace jalon::cli {

namespace {

using P = caf::ValueProblem;
using R = caf::RowReason;
using M = caf::MatchReason;
using OfValue = Worded<P>;
using OfRow = Worded<R>;
using OfMatch = Worded<M>;

constexpr std::array kValueProblems = {
    OfValue{P::NoLastName, "il manque le nom"},
    OfValue{P::NoFirstName, "il manque le prénom"},
    OfValue{P::NoKey,
            "ni NIR, ni identifiant, ni matricule, ni date de naissance valable : on ne sait pas de qui il "
            "s’agit"},
    OfValue{P::TooManyCells, "plus de cellules que de colonnes"},
    OfValue{P::ContractEndsBeforeStart, "le contrat finit avant de commencer"},
    OfValue{P::EmploymentEndsBeforeStart, "l’emploi finit avant de commencer"},
    OfValue{P::NotADate, "ce n’est pas une date"},
    OfValue{P::TwoDigitYear, "année à deux chiffres : le siècle est inconnu"},
    OfValue{P::ImpossibleDay, "ce jour n’existe pas"},
    OfValue{P::DateOutOfRange, "date hors de 1900–2099"},
    OfValue{P::BirthInFuture, "naissance dans le futur"},
    OfValue{P::BirthTooOld, "naissance il y a plus de 130 ans"},
    OfValue{P::ScientificNumber, "nombre abîmé par un tableur : mettez la colonne au format texte"},
    OfValue{P::BadMatricule, "matricule impossible"},
    OfValue{P::NirLength, "le NIR n’a ni 13 ni 15 caractères"},
    OfValue{P::NirCharacters, "le NIR contient d’autres caractères que des chiffres"},
    OfValue{P::NirMonth, "le mois du NIR n’existe pas"},
    OfValue{P::NirKey, "la clé du NIR est fausse"},
    OfValue{P::BadPhone, "numéro de téléphone impossible"},
    OfValue{P::BadEmail, "adresse électronique impossible"},
    OfValue{P::BadPostcode, "code postal impossible"},
    OfValue{P::BadInseeCode, "code INSEE impossible"},
    OfValue{P::BadYesNo, "ni oui ni non"},
    OfValue{P::BadTime, "ce n’est pas une heure"},
    OfValue{P::BadLevel, "niveau hors de 0–3"},
    OfValue{P::TextTooLong, "texte trop long"},
    OfValue{P::IncompleteEvent, "événement incomplet : il manque sa date ou son thème"},
    OfValue{P::UnknownCode, "code inconnu, gardé tel quel"},
    OfValue{P::NirCivility, "le NIR et la civilité ne s’accordent pas"},
    OfValue{P::NirBirthYear, "le NIR et l’année de naissance ne s’accordent pas"},
    OfValue{P::AccentedEmail, "adresse électronique accentuée, à vérifier"},
    OfValue{P::SeveralEmails, "plusieurs adresses électroniques : la première est gardée"},
};
static_assert(isComplete(kValueProblems, EnumCodes<caf::ValueProblem>::codes.size()));

constexpr std::array kRowReasons = {
    OfRow{R::UnknownPerson, "personne inconnue de la base : une liste de suivi ne crée pas de dossier"},
    OfRow{R::NoPathway, "la personne n’a pas de parcours"},
    OfRow{R::BeforeNotification, "date antérieure à la notification"},
    OfRow{R::AfterExit, "date postérieure à la sortie"},
    OfRow{R::AlreadyExited, "une autre date de sortie est connue"},
    OfRow{R::EventsAfterExit, "une orientation est décidée après cette sortie"},
    OfRow{R::DatesReversed, "les dates sont dans le mauvais ordre"},
    OfRow{R::NotTaken, "refusée par une règle des dossiers"},
    OfRow{R::TypedByStaff, "coordonnée saisie par le service, gardée"},
    OfRow{R::OtherValueKnown, "une autre valeur est connue, gardée"},
    OfRow{R::OrganisationCreated, "structure créée"},
    OfRow{R::ReferentCreated, "référent créé"},
    OfRow{R::NotificationMoved, "notification supposée, avancée à la date de l’orientation"},
    OfRow{R::DateAssumed, "date supposée : celle de l’entretien ou de la liste"},
    OfRow{R::EventWithoutDate, "événement sans date, laissé de côté"},
    OfRow{R::UnknownEvent, "genre d’événement inconnu, laissé de côté"},
    OfRow{R::AddressOfHousehold, "une autre ligne du foyer a donné l’adresse"},
    OfRow{R::ReferentNotAssigned, "ce référent n’a pas suivi la personne : rien à retirer"},
};
static_assert(isComplete(kRowReasons, EnumCodes<caf::RowReason>::codes.size()));

constexpr std::array kMatchReasons = {
    OfMatch{M::None, "personne nouvelle"},
    OfMatch{M::Nir, "même NIR"},
    OfMatch{M::OwnId, "même identifiant du département"},
    OfMatch{M::MatriculeAndRole, "même matricule et même rôle"},
    OfMatch{M::NameAndBirth, "mêmes nom, prénom et naissance"},
    OfMatch{M::Decision, "décidé par un agent"},
    OfMatch{M::SeveralPeople, "plusieurs personnes de la base correspondent"},
    OfMatch{M::OtherNir, "correspond, mais le NIR diffère"},
    OfMatch{M::OtherBirthDate, "correspond, mais la naissance diffère"},
    OfMatch{M::BirthName, "le nom de naissance correspond au nom"},
    OfMatch{M::SwappedNames, "nom et prénom inversés"},
    OfMatch{M::OneDigitBirthDate, "naissance différente d’un chiffre"},
    OfMatch{M::RowsDiffer, "plusieurs lignes différentes pour une même personne"},
};
static_assert(isComplete(kMatchReasons, EnumCodes<caf::MatchReason>::codes.size()));

template <CodedEnum Reason, std::size_t N>
std::string_view phraseOf(const std::array<Worded<Reason>, N>& table, std::string_view code)
{
    const auto reason = fromCode<Reason>(code);
    return reason ? wordsFor(table, *reason) : std::string_view{};
}

} // namespace

std::string reasonText(std::string_view code)
{
    for (const auto text :
         {phraseOf(kValueProblems, code), phraseOf(kRowReasons, code), phraseOf(kMatchReasons, code)}) {
        if (!text.empty()) {
            return std::string{text};
        }
    }
    return std::string{code};
}

} // namespace jalon::cli
