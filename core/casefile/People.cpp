// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/People.h"

#include "casefile/NameKey.h"
#include "casefile/PathwayRules.h"
#include "casefile/Succession.h"

namespace jalon::casefile {

namespace {

FactId factOf(PersonId person)
{
    return FactId{person.value};
}

void setKey(Identity& identity)
{
    identity.matchKey = nameKey(identity.lastName, identity.firstName, identity.birthOn);
}

template <class Row>
Expected<void> checkDates(const Row& row)
{
    if (row.startsOn && row.endsOn && *row.endsOn < *row.startsOn) {
        return failure(ErrorCode::DatesReversed, "starts_on", row.startsOn->toIso(), "ends_on",
                       row.endsOn->toIso());
    }
    return {};
}

template <class Row>
Expected<FactId> follow(store::Transaction& tx, const std::vector<store::Fact<Row>>& others, Row next)
{
    if (auto valid = checkDates(next); !valid) {
        return std::unexpected{valid.error()};
    }
    if (!others.empty() && !next.startsOn) {
        return failure(ErrorCode::InvalidValue, "starts_on", "");
    }
    succession::makeRoom(tx, others, next);
    return store::add(tx, next);
}

std::vector<store::Fact<Residence>> otherResidences(const store::Transaction& tx, HouseholdId household,
                                                    FactId fact)
{
    return store::currentWhere<Residence>(tx.database(), "household_id = ?1 AND fact_id <> ?2", household,
                                          fact);
}

} // namespace

Expected<PersonId> addPerson(store::Transaction& tx, Identity identity)
{
    if (auto valid = check(identity, tx.recordedOn()); !valid) {
        return std::unexpected{valid.error()};
    }
    setKey(identity);
    const PersonId person{tx.newId()};
    tx.database().run("INSERT INTO person (id) VALUES (?1)", person);
    store::addAs(tx, factOf(person), identity);
    return person;
}

Expected<void> correctIdentity(store::Transaction& tx, PersonId person, Identity identity)
{
    const auto known = identityOf(tx.database(), person);
    if (!known) {
        return failure(ErrorCode::PersonUnknown, std::to_string(person.value));
    }
    if (auto valid = check(identity, tx.recordedOn()); !valid) {
        return valid;
    }
    setKey(identity);
    if (identity != *known) {
        store::replace(tx, factOf(person), identity);
    }
    return {};
}

std::optional<Identity> identityOf(const store::Database& database, PersonId person)
{
    return store::current<Identity>(database, factOf(person));
}

std::optional<Contact> contactOf(const store::Database& database, PersonId person)
{
    return store::current<Contact>(database, factOf(person));
}

void addContact(store::Transaction& tx, PersonId person, const Contact& contact)
{
    store::addAs(tx, factOf(person), contact);
}

void setContact(store::Transaction& tx, PersonId person, const Contact& contact)
{
    const auto known = contactOf(tx.database(), person);
    if (!known) {
        addContact(tx, person, contact);
    } else if (contact != *known) {
        store::replace(tx, factOf(person), contact);
    }
}

HouseholdId addHousehold(store::Transaction& tx, const HouseholdFile& file)
{
    const HouseholdId household{tx.newId()};
    tx.database().run("INSERT INTO household (id) VALUES (?1)", household);
    store::addAs(tx, FactId{household.value}, file);
    return household;
}

Expected<void> correctHousehold(store::Transaction& tx, HouseholdId household, const HouseholdFile& file)
{
    const FactId fact{household.value};
    const auto known = store::current<HouseholdFile>(tx.database(), fact);
    if (!known) {
        return failure(ErrorCode::HouseholdUnknown, std::to_string(household.value));
    }
    if (file != *known) {
        store::replace(tx, fact, file);
    }
    return {};
}

Expected<FactId> joinHousehold(store::Transaction& tx, const HouseholdMember& member)
{
    return follow(tx, store::currentWhere<HouseholdMember>(tx.database(), "person_id = ?1", member.person),
                  member);
}

Expected<FactId> moveHousehold(store::Transaction& tx, Residence residence)
{
    const auto others =
        store::currentWhere<Residence>(tx.database(), "household_id = ?1", residence.household);
    return follow(tx, others, std::move(residence));
}

Expected<void> correctResidence(store::Transaction& tx, FactId fact, Residence residence)
{
    const auto known = store::current<Residence>(tx.database(), fact);
    if (!known) {
        return failure(ErrorCode::FactUnknown, std::to_string(fact.value));
    }
    if (auto valid = checkDates(residence); !valid) {
        return valid;
    }
    if (residence.startsOn != known->startsOn) { // the one before holds on until this one's own end
        for (const auto& other : otherResidences(tx, known->household, fact)) {
            if (other.value.endsOn == known->startsOn) {
                succession::setEnd(tx, other, known->endsOn);
            }
        }
    }
    succession::makeRoom(tx, otherResidences(tx, residence.household, fact), residence);
    if (residence != *known) {
        store::replace(tx, fact, residence);
    }
    return {};
}

} // namespace jalon::casefile
