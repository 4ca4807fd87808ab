// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letter/LetterKind.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace jalon::letter {

/// What a template may name between double braces: {{bénéficiaire.nom}}.
enum class Field {
    Date,
    SenderName,
    SenderService,
    SenderAddress,
    SenderPhone,
    SenderEmail,
    Court,
    Place,
    Signatory,
    Function,
    Civility,
    LastName,
    FirstName,
    BirthOn,
    Matricule,
    Address,
    Phone,
    Email,
    ReferentName,
    ReferentOrganisation,
    ReferentPhone,
    ReferentEmail,
    Path,
    Organisation,
    Support,
    DecidedOn,
    Reason,
    MeetingKind,
    MeetingOn,
    MeetingAt,
    MeetingPlace,
    Decision,
    ContractDelay,
    ContractStart,
    ContractEnd,
    ContractLength,
    ContractHours,
    ContractGoals,
    Project,
    Barriers,
    Prescriptions,
    Count_
};

/// Of which letters a field can be.
enum class FieldUse { All, Meetings, Notifications, Contracts };

struct FieldSpec {
    Field field;
    std::string_view name; ///< as a template writes it
    std::string_view meaning; ///< in French
    FieldUse use = FieldUse::All;
};

/// In the order of Field.
std::span<const FieldSpec> fieldSpecs();
std::string_view nameOf(Field field);
bool isFieldOf(LetterKind kind, Field field);
/// What the département says of itself, the same in all letters.
bool isOfSender(Field field);
/// "date, réunion.lieu".
std::string namesOf(std::span<const Field> fields);

/// Capitals, accents and spaces around it do not matter.
std::optional<Field> fieldNamed(std::string_view name);
/// The known name, of that kind of letter, that needs the fewest letters changed.
std::string_view nearestName(LetterKind kind, std::string_view name);

} // namespace jalon::letter
