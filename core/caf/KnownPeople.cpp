// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/KnownPeople.h"

#include "casefile/NameKey.h"
#include "casefile/Rights.h"

#include <utility>

namespace jalon::caf {

namespace {

std::uint64_t idKey(std::int64_t id)
{
    return static_cast<std::uint64_t>(id);
}

std::size_t countOf(const store::Database& database, const char* table)
{
    const auto rows = database.value<std::int64_t>(std::string{"SELECT count(*) FROM "} + table);
    return static_cast<std::size_t>(rows.value_or(0));
}

/// Adds the text of a column when the list has a column for it.
void addListed(Fingerprint& values, const ListedValues& listed, ListedValue field, std::string_view text)
{
    if (listed.has(field)) {
        values.add(field, text);
    }
}

} // namespace

std::string departementOf(std::string_view postcode)
{
    const bool overseas = postcode.starts_with("97") || postcode.starts_with("98");
    return postcode.size() == 5 ? std::string{postcode.substr(0, overseas ? 3 : 2)} : std::string{};
}

// NOT INDEXED throughout: each table is read once from one end to the other, in the order of the file. A file
// that was merged into another one has no identity any more: what is left of it is passed over.
KnownPeople::KnownPeople(const store::Database& database, const ListedValues& listed)
{
    readIdentities(database, listed);
    if (m_people.empty()) {
        return;
    }
    readContacts(database, listed);
    readHouseholds(database, listed);
    readResidences(database, listed);
    readMembers(database, listed);
    readRights(database, listed);
    readPathways(database, listed);
    m_firstNames = {};
    indexKeys();
}

void KnownPeople::readIdentities(const store::Database& database, const ListedValues& listed)
{
    const std::size_t expected = countOf(database, "person");
    m_people.reserve(expected);
    m_firstNames.reserve(expected);
    m_byId = KeyIndex{expected};
    auto rows = database.statement(
        "SELECT fact_id, last_name, first_name, birth_name, birth_on, nir, own_id, match_key, civility,"
        " france_travail_id FROM identity NOT INDEXED WHERE tx_out IS NULL");
    while (rows.step()) {
        KnownPerson person;
        person.id = rows.get<PersonId>(0);
        const auto firstName = rows.get<std::string_view>(2);
        const auto birthName = rows.get<std::string_view>(3);
        const auto birthOn = rows.get<std::optional<Date>>(4);
        const auto nir = rows.get<std::string_view>(5);
        const auto ownId = rows.get<std::string_view>(6);
        person.keys.nir = nir.empty() ? 0 : hashOf(nir);
        person.keys.ownId = ownId.empty() ? 0 : hashOf(ownId);
        if (birthOn) {
            person.keys.birthOn = birthOn->days();
            person.keys.nameAndBirth = static_cast<std::uint64_t>(rows.get<std::int64_t>(7));
            if (!birthName.empty()) {
                person.birthName =
                    static_cast<std::uint64_t>(casefile::nameKey(birthName, firstName, birthOn));
            }
        }
        auto& values = person.values;
        addListed(values, listed, ListedValue::LastName, rows.get<std::string_view>(1));
        addListed(values, listed, ListedValue::FirstName, firstName);
        addListed(values, listed, ListedValue::BirthName, birthName);
        addListed(values, listed, ListedValue::Nir, nir);
        addListed(values, listed, ListedValue::OwnId, ownId);
        addListed(values, listed, ListedValue::Civility, rows.get<std::string_view>(8));
        addListed(values, listed, ListedValue::FranceTravailId, rows.get<std::string_view>(9));
        if (listed.has(ListedValue::BirthOn)) {
            values.add(ListedValue::BirthOn, birthOn);
        }
        m_byId.add(idKey(person.id.value), static_cast<std::uint32_t>(m_people.size()));
        m_firstNames.push_back(firstNameHash(firstName));
        m_people.push_back(person);
    }
}

void KnownPeople::readContacts(const store::Database& database, const ListedValues& listed)
{
    if (!listed.has(ListedValue::Mobile) && !listed.has(ListedValue::Email)) {
        return;
    }
    auto rows = database.statement(
        "SELECT fact_id, mobile, landline, email FROM contact NOT INDEXED WHERE tx_out IS NULL");
    while (rows.step()) {
        auto* const person = find(rows.get<PersonId>(0));
        if (person == nullptr) {
            continue;
        }
        auto& values = person->values;
        addListed(values, listed, ListedValue::Mobile, rows.get<std::string_view>(1));
        addListed(values, listed, ListedValue::Landline, rows.get<std::string_view>(2));
        addListed(values, listed, ListedValue::Email, rows.get<std::string_view>(3));
    }
}

void KnownPeople::readHouseholds(const store::Database& database, const ListedValues& listed)
{
    const std::size_t expected = countOf(database, "household");
    m_households.reserve(expected);
    m_byHouseholdId = KeyIndex{expected};
    m_byMatricule = KeyIndex{expected};
    auto rows = database.statement("SELECT fact_id, matricule, family_situation"
                                   " FROM household_file NOT INDEXED WHERE tx_out IS NULL");
    while (rows.step()) {
        KnownHousehold household;
        household.id = rows.get<HouseholdId>(0);
        const auto matricule = rows.get<std::string_view>(1);
        household.matricule = matricule.empty() ? 0 : hashOf(matricule);
        addListed(household.values, listed, ListedValue::Matricule, matricule);
        addListed(household.values, listed, ListedValue::FamilySituation, rows.get<std::string_view>(2));
        const auto index = static_cast<std::uint32_t>(m_households.size());
        m_byHouseholdId.add(idKey(household.id.value), index);
        m_byMatricule.add(household.matricule, index);
        m_households.push_back(household);
    }
}

void KnownPeople::readResidences(const store::Database& database, const ListedValues& listed)
{
    if (!listed.has(ListedValue::Line1) && !listed.has(ListedValue::City)
        && !listed.has(ListedValue::Postcode)) {
        return;
    }
    auto rows = database.statement("SELECT household_id, line1, line2, postcode, city, insee"
                                   " FROM residence NOT INDEXED WHERE tx_out IS NULL AND ends_on IS NULL");
    while (rows.step()) {
        const auto household = indexOfHousehold(rows.get<HouseholdId>(0));
        if (household == ListedRow::kNobody) {
            continue;
        }
        auto& values = m_households[household].values;
        addListed(values, listed, ListedValue::Line1, rows.get<std::string_view>(1));
        addListed(values, listed, ListedValue::Line2, rows.get<std::string_view>(2));
        const auto postcode = rows.get<std::string_view>(3);
        addListed(values, listed, ListedValue::Postcode, postcode);
        if (!postcode.empty()) {
            ++m_departements[departementOf(postcode)];
        }
        addListed(values, listed, ListedValue::City, rows.get<std::string_view>(4));
        addListed(values, listed, ListedValue::Insee, rows.get<std::string_view>(5));
    }
}

void KnownPeople::readMembers(const store::Database& database, const ListedValues& listed)
{
    auto rows = database.statement("SELECT person_id, household_id, role"
                                   " FROM household_member NOT INDEXED"
                                   " WHERE tx_out IS NULL AND ends_on IS NULL");
    while (rows.step()) {
        const auto index = indexOf(rows.get<PersonId>(0));
        if (index == ListedRow::kNobody) {
            continue;
        }
        auto& person = m_people[index];
        person.household = indexOfHousehold(rows.get<HouseholdId>(1));
        if (person.household == ListedRow::kNobody) {
            continue;
        }
        const auto& household = m_households[person.household];
        const auto role = rows.get<std::string_view>(2);
        if (household.matricule != 0) {
            placeInHousehold(person.keys, household.matricule, role, m_firstNames[index]);
        }
        addListed(person.values, listed, ListedValue::Role, role);
        person.values.add(household.values);
    }
}

void KnownPeople::readRights(const store::Database& database, const ListedValues& listed)
{
    std::vector<bool> withRights(m_people.size(), false);
    auto rows = database.statement("SELECT person_id, state, sdd, benefit FROM rights_period NOT INDEXED"
                                   " WHERE tx_out IS NULL AND ends_on IS NULL");
    while (rows.step()) {
        const auto index = indexOf(rows.get<PersonId>(0));
        if (index == ListedRow::kNobody) {
            continue;
        }
        auto& person = m_people[index];
        const auto state = rows.get<std::string_view>(1);
        person.openRights = casefile::isOpen(state);
        withRights[index] = person.openRights || listed.has(ListedValue::State);
        addListed(person.values, listed, ListedValue::State, state);
        addListed(person.values, listed, ListedValue::Benefit, rows.get<std::string_view>(3));
        if (listed.has(ListedValue::Sdd)) {
            person.values.addNumber(ListedValue::Sdd, rows.get<bool>(2) ? 1 : 0);
        }
    }
    for (std::size_t index = 0; index < m_people.size(); ++index) {
        if (!withRights[index]) {
            m_people[index].values.addNumber(ListedValue::NeedsLook, 1);
        }
    }
}

void KnownPeople::readPathways(const store::Database& database, const ListedValues& listed)
{
    struct Latest {
        std::int64_t pathway = 0;
        Fingerprint values;
    };
    std::vector<Latest> latest(m_people.size());
    auto rows = database.statement(
        "SELECT p.person_id, p.fact_id, p.notified_on, p.notified_by, p.pre_orientation,"
        " EXISTS (SELECT 1 FROM pathway_exit e WHERE e.pathway_id = p.fact_id AND e.tx_out IS NULL)"
        " FROM pathway_file p NOT INDEXED WHERE p.tx_out IS NULL");
    while (rows.step()) {
        const auto index = indexOf(rows.get<PersonId>(0));
        if (index == ListedRow::kNobody) {
            continue;
        }
        auto& entry = latest[index];
        if (const auto pathway = rows.get<std::int64_t>(1); pathway > entry.pathway) {
            entry = {.pathway = pathway, .values = {}};
            if (listed.has(ListedValue::NotifiedOn) && rows.get<std::string_view>(3) == "list") {
                entry.values.add(ListedValue::NotifiedOn, rows.get<std::optional<Date>>(2));
            }
            addListed(entry.values, listed, ListedValue::PreOrientation, rows.get<std::string_view>(4));
            if (rows.get<bool>(5)) {
                entry.values.addNumber(ListedValue::NeedsLook, 2);
            }
        }
    }
    for (std::size_t index = 0; index < m_people.size(); ++index) {
        m_people[index].values.add(latest[index].values);
        if (latest[index].pathway == 0) {
            m_people[index].values.addNumber(ListedValue::NeedsLook, 3);
        }
    }
}

void KnownPeople::indexKeys()
{
    const std::size_t count = m_people.size();
    for (auto* index :
         {&m_byNir, &m_byOwnId, &m_byRoleAndFirstName, &m_byRoleAndBirth, &m_byName, &m_byBirthName}) {
        *index = KeyIndex{count};
    }
    for (std::uint32_t i = 0; i < count; ++i) {
        const auto& person = m_people[i];
        m_byNir.add(person.keys.nir, i);
        m_byOwnId.add(person.keys.ownId, i);
        m_byRoleAndFirstName.add(person.keys.roleAndFirstName, i);
        m_byRoleAndBirth.add(person.keys.roleAndBirth, i);
        m_byName.add(person.keys.nameAndBirth, i);
        m_byBirthName.add(person.birthName, i);
    }
}

const KeyIndex& KnownPeople::indexFor(std::uint64_t MatchKeys::* key) const
{
    if (key == &MatchKeys::nir) {
        return m_byNir;
    }
    if (key == &MatchKeys::ownId) {
        return m_byOwnId;
    }
    if (key == &MatchKeys::roleAndFirstName) {
        return m_byRoleAndFirstName;
    }
    return key == &MatchKeys::roleAndBirth ? m_byRoleAndBirth : m_byName;
}

KnownPerson* KnownPeople::find(PersonId person)
{
    const auto index = indexOf(person);
    return index == ListedRow::kNobody ? nullptr : &m_people[index];
}

std::uint32_t KnownPeople::indexOf(PersonId person) const
{
    std::uint32_t result = ListedRow::kNobody;
    m_byId.forEach(
        idKey(person.value), [this](std::uint32_t i) { return idKey(m_people[i].id.value); },
        [&result](std::uint32_t i) {
            result = i;
            return false;
        });
    return result;
}

std::uint32_t KnownPeople::indexOfHousehold(HouseholdId household) const
{
    std::uint32_t result = ListedRow::kNobody;
    m_byHouseholdId.forEach(
        idKey(household.value), [this](std::uint32_t i) { return idKey(m_households[i].id.value); },
        [&result](std::uint32_t i) {
            result = i;
            return false;
        });
    return result;
}

std::uint32_t KnownPeople::householdOf(std::string_view matricule) const
{
    const std::uint64_t key = matricule.empty() ? 0 : hashOf(matricule);
    std::uint32_t result = ListedRow::kNobody;
    m_byMatricule.forEach(
        key, [this](std::uint32_t i) { return m_households[i].matricule; },
        [&result](std::uint32_t i) {
            result = i;
            return false;
        });
    return result;
}

} // namespace jalon::caf
