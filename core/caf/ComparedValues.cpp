// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/ComparedValues.h"

#include "caf/RowSummary.h"

namespace jalon::caf {

namespace {

std::string dayOf(const std::optional<Date>& date)
{
    return date ? date->toIso() : std::string{};
}

std::string yesNo(bool yes)
{
    return yes ? "O" : "N";
}

} // namespace

ComparedValues comparedValues(const ParsedRow& row)
{
    return {row.lastName,
            row.birthName,
            row.firstName,
            dayOf(row.birthOn),
            row.civility,
            row.nir,
            row.ownId,
            row.matricule,
            row.role,
            row.franceTravailId,
            row.addressLine1,
            row.addressLine2,
            row.postcode,
            row.city,
            row.familySituation,
            mobileOf(row),
            row.phoneOf(PhoneKind::Landline),
            row.email,
            row.rightsState,
            row.sdd ? yesNo(*row.sdd) : "",
            row.benefit,
            dayOf(row.notifiedOn)};
}

ComparedValues comparedValues(const PersonState& person)
{
    const auto& identity = person.identity;
    const auto contact = person.contact.value_or(casefile::Contact{});
    const auto household = person.household.value_or(casefile::HouseholdFile{});
    const auto residence = person.residence ? person.residence->value : casefile::Residence{};
    const auto* const rights = runningRights(person.rights);
    return {identity.lastName,
            identity.birthName,
            identity.firstName,
            dayOf(identity.birthOn),
            identity.civility ? std::string{codeOf(*identity.civility)} : std::string{},
            identity.nir,
            identity.ownId,
            household.matricule,
            person.member ? person.member->value.role : std::string{},
            identity.franceTravailId,
            residence.line1,
            residence.line2,
            residence.postcode,
            residence.city,
            household.familySituation,
            contact.mobile,
            contact.landline,
            contact.email,
            rights != nullptr ? rights->value.state : std::string{},
            rights != nullptr ? yesNo(rights->value.sdd) : std::string{},
            rights != nullptr ? rights->value.benefit : std::string{},
            person.pathway ? dayOf(person.pathway->value.notifiedOn) : std::string{}};
}

bool isEvent(Field field)
{
    return field >= Field::OrientationDate && field < Field::Count_;
}

} // namespace jalon::caf
