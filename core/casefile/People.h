// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "casefile/Tables.h"

#include <optional>

/// People, their households and where they live. Writers that need no query are the ones an import uses for
/// each row.
namespace jalon::casefile {

/// Sets Identity::matchKey. Errors: InvalidValue. No query.
Expected<PersonId> addPerson(store::Transaction& tx, Identity identity);
/// Errors: PersonUnknown, InvalidValue.
Expected<void> correctIdentity(store::Transaction& tx, PersonId person, Identity identity);

std::optional<Identity> identityOf(const store::Database& database, PersonId person);
std::optional<Contact> contactOf(const store::Database& database, PersonId person);

/// The first contact details of a person. No query.
void addContact(store::Transaction& tx, PersonId person, const Contact& contact);
/// Writes them, or a version when they differ.
void setContact(store::Transaction& tx, PersonId person, const Contact& contact);

/// No query.
HouseholdId addHousehold(store::Transaction& tx, const HouseholdFile& file);
/// Errors: HouseholdUnknown.
Expected<void> correctHousehold(store::Transaction& tx, HouseholdId household, const HouseholdFile& file);

/// Ends the household that the person was in when this one starts. Errors: DatesReversed, InvalidValue (no
/// start though the person is in a household already).
Expected<FactId> joinHousehold(store::Transaction& tx, const HouseholdMember& member);

/// Ends the residence that the household had when this one starts. Errors: as joinHousehold.
Expected<FactId> moveHousehold(store::Transaction& tx, Residence residence);
/// An address that was written wrongly, or its dates; the others make room. Errors: FactUnknown,
/// DatesReversed.
Expected<void> correctResidence(store::Transaction& tx, FactId fact, Residence residence);

} // namespace jalon::casefile
