// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/RowSummary.h"

#include <array>
#include <utility>

namespace jalon::caf {

namespace {

using V = ListedValue;

constexpr std::array<std::pair<Field, ListedValue>, 30> kValues = {{
    {Field::Civility, V::Civility},
    {Field::LastName, V::LastName},
    {Field::BirthName, V::BirthName},
    {Field::FirstName, V::FirstName},
    {Field::BirthDate, V::BirthOn},
    {Field::Nir, V::Nir},
    {Field::OwnId, V::OwnId},
    {Field::FranceTravailId, V::FranceTravailId},
    {Field::Matricule, V::Matricule},
    {Field::FamilySituation, V::FamilySituation},
    {Field::Role, V::Role},
    {Field::Phone1, V::Mobile},
    {Field::Phone1, V::Landline},
    {Field::Phone2, V::Mobile},
    {Field::Phone2, V::Landline},
    {Field::Email, V::Email},
    {Field::Street, V::Line1},
    {Field::StreetNumber, V::Line1},
    {Field::StreetName, V::Line1},
    {Field::Complement1, V::Line2},
    {Field::Complement2, V::Line2},
    {Field::Complement3, V::Line2},
    {Field::Postcode, V::Postcode},
    {Field::City, V::City},
    {Field::InseeCode, V::Insee},
    {Field::RightsState, V::State},
    {Field::Sdd, V::Sdd},
    {Field::Benefit, V::Benefit},
    {Field::NotificationDate, V::NotifiedOn},
    {Field::PreOrientation, V::PreOrientation},
}};

/// What the base holds of a row.
Fingerprint valuesOf(const RowFacts& row)
{
    Fingerprint values;
    values.add(V::Civility, row.civility);
    values.add(V::LastName, row.lastName);
    values.add(V::BirthName, row.birthName);
    values.add(V::FirstName, row.firstName);
    values.add(V::BirthOn, row.birthOn);
    values.add(V::Nir, row.nir);
    values.add(V::OwnId, row.ownId);
    values.add(V::FranceTravailId, row.franceTravailId);
    values.add(V::Matricule, row.matricule);
    values.add(V::FamilySituation, row.familySituation);
    values.add(V::Role, row.role);
    values.add(V::Mobile, mobileOf(row));
    values.add(V::Landline, row.phoneOf(PhoneKind::Landline));
    values.add(V::Email, row.email);
    values.add(V::Line1, row.addressLine1);
    values.add(V::Line2, row.addressLine2);
    values.add(V::Postcode, row.postcode);
    values.add(V::City, row.city);
    values.add(V::Insee, row.insee);
    values.add(V::State, row.rightsState);
    if (row.sdd) {
        values.addNumber(V::Sdd, *row.sdd ? 1 : 0);
    }
    values.add(V::Benefit, row.benefit);
    values.add(V::NotifiedOn, row.notifiedOn);
    values.add(V::PreOrientation, row.preOrientation);
    return values;
}

} // namespace

std::string_view roleOf(const RowFacts& row)
{
    return row.role.empty() ? kAssumedRole : std::string_view{row.role};
}

std::string mobileOf(const RowFacts& row)
{
    auto mobile = row.phoneOf(PhoneKind::Mobile);
    return mobile.empty() ? row.phoneOf(PhoneKind::Other) : mobile;
}

bool saysAddress(const RowFacts& row)
{
    return !row.addressLine1.empty() || !row.postcode.empty() || !row.city.empty() || !row.insee.empty();
}

ListedValues listedValues(const FieldColumns& columns)
{
    ListedValues listed;
    for (const auto& [field, value] : kValues) {
        if (columns.has(field)) {
            listed.set(value);
        }
    }
    if (columns.has(Field::PostcodeAndCity)) {
        listed.set(V::Postcode);
        listed.set(V::City);
    }
    if (columns.has(Field::Phone3)) {
        listed.set(V::Mobile);
        listed.set(V::Landline);
    }
    return listed;
}

MatchKeys keysOf(const RowFacts& row)
{
    return matchKeys({.lastName = row.lastName,
                      .firstName = row.firstName,
                      .birthOn = row.birthOn,
                      .nir = row.nir,
                      .ownId = row.ownId,
                      .matricule = row.matricule,
                      .role = roleOf(row)});
}

ListedRow summaryOf(const ParsedRow& row)
{
    ListedRow summary;
    summary.keys = keysOf(row);
    const auto values = valuesOf(row);
    summary.values = values.bits();
    auto whole = values;
    whole.add(V::RightsOpenedOn, row.rightsOpenedOn);
    whole.add(V::Fund, row.fund);
    summary.whole = whole.bits();
    summary.line = static_cast<std::uint32_t>(row.line);
    summary.hasAddress = saysAddress(row);
    summary.hasFamily = !row.familySituation.empty();
    return summary;
}

} // namespace jalon::caf
