// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caf/ParsedRow.h"
#include "caf/PersonState.h"

#include <array>
#include <string>

namespace jalon::caf {

/// What people are told apart by, and what else a list and the base both say, in the order in which it is
/// read. A street stands for the whole address above the postcode, the first two phones for mobile and
/// landline.
inline constexpr std::array kComparedFields = {
    Field::LastName, Field::BirthName,       Field::FirstName, Field::BirthDate,   Field::Civility,
    Field::Nir,      Field::OwnId,           Field::Matricule, Field::Role,        Field::FranceTravailId,
    Field::Street,   Field::Complement1,     Field::Postcode,  Field::City,        Field::FamilySituation,
    Field::Phone1,   Field::Phone2,          Field::Email,     Field::RightsState, Field::Sdd,
    Field::Benefit,  Field::NotificationDate};

/// One per compared field; empty: nothing said.
using ComparedValues = std::array<std::string, kComparedFields.size()>;

ComparedValues comparedValues(const ParsedRow& row);
ComparedValues comparedValues(const PersonState& person);

/// What a row tells of somebody's pathway, which is never compared.
bool isEvent(Field field);

} // namespace jalon::caf
