// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/Fields.h"

#include "base/Text.h"

#include <algorithm>

namespace jalon::caf {

namespace {

constexpr std::array kDatedEvents = {
    Field::OrientationDate,
    Field::OrientationRequestedDate,
    Field::OrientationNotifiedDate,
    Field::LetterSentDate,
    Field::InterviewDate,
    Field::AppointmentFixedDate,
    Field::AppointmentDate,
    Field::FirstAppointmentDate,
    Field::ContractSignedDate,
    Field::ContractStartDate,
    Field::ContractEndDate,
    Field::CerDate,
    Field::ExitDate,
    Field::SanctionNotifiedDate,
    Field::EmploymentStartDate,
    Field::EmploymentEndDate,
};

constexpr std::array kKeys = {Field::Nir, Field::OwnId, Field::Matricule, Field::BirthDate};

struct RegistrationColumn {
    std::string_view name;
    Field field;
};

constexpr std::array kRegistrations = {
    RegistrationColumn{"nir", Field::Nir},
    RegistrationColumn{"identifiant", Field::FranceTravailId},
    RegistrationColumn{"nom", Field::LastName},
    RegistrationColumn{"prenom", Field::FirstName},
    RegistrationColumn{"datedenaissance", Field::BirthDate},
    RegistrationColumn{"date", Field::RegistrationDate},
    RegistrationColumn{"code", Field::RegistrationCode},
    RegistrationColumn{"motif", Field::RegistrationReason},
};

} // namespace

void adaptToRegistrations(std::span<const std::string_view> header, FieldColumns& columns)
{
    FieldColumns registrations;
    std::size_t named = 0;
    for (std::size_t index = 0; index < header.size(); ++index) {
        const auto name = foldCompact(header[index]);
        if (name.empty()) {
            continue;
        }
        const auto* const known = std::ranges::find(kRegistrations, name, &RegistrationColumn::name);
        if (known == kRegistrations.end() || registrations.has(known->field)) {
            return;
        }
        registrations.assign(known->field, static_cast<int>(index));
        ++named;
    }
    if (named == kRegistrations.size()) {
        columns = registrations;
    }
}

bool isRequired(Field field)
{
    return field == Field::LastName || field == Field::FirstName;
}

bool isKey(Field field)
{
    return std::ranges::find(kKeys, field) != kKeys.end();
}

bool isDatedEvent(Field field)
{
    return std::ranges::find(kDatedEvents, field) != kDatedEvents.end();
}

MissingFields missingFields(const FieldColumns& columns)
{
    const auto present = [&columns](Field field) { return columns.has(field); };
    return {.lastName = !present(Field::LastName),
            .firstName = !present(Field::FirstName),
            .anyKey = std::ranges::none_of(kKeys, present)};
}

bool looksLikeFollowUp(const FieldColumns& columns)
{
    return std::ranges::any_of(kDatedEvents, [&columns](Field field) { return columns.has(field); });
}

} // namespace jalon::caf
