// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/BulkWriter.h"

namespace jalon::casefile {

BulkWriter::BulkWriter(store::Transaction& tx)
    : m_tx(tx),
      m_people(tx, "person (id)"),
      m_households(tx, "household (id)"),
      m_pathways(tx, "pathway (id)"),
      m_identities(tx),
      m_contacts(tx),
      m_householdFiles(tx),
      m_members(tx),
      m_residences(tx),
      m_pathwayFiles(tx),
      m_rights(tx),
      m_words(tx, "search_text (person_id, name, words)")
{
}

PersonId BulkWriter::addPerson(Identity identity)
{
    const PersonId person{m_tx.newId()};
    m_people.add(person);
    m_identities.addAs(FactId{person.value}, std::move(identity));
    return person;
}

void BulkWriter::addContact(PersonId person, Contact contact)
{
    m_contacts.addAs(FactId{person.value}, std::move(contact));
}

HouseholdId BulkWriter::addHousehold(HouseholdFile file)
{
    const HouseholdId household{m_tx.newId()};
    m_households.add(household);
    m_householdFiles.addAs(FactId{household.value}, std::move(file));
    return household;
}

void BulkWriter::addResidence(Residence residence)
{
    m_residences.add(std::move(residence));
}

void BulkWriter::addMember(HouseholdMember member)
{
    m_members.add(std::move(member));
}

PathwayId BulkWriter::addPathway(PathwayFile file)
{
    const PathwayId pathway{m_tx.newId()};
    m_pathways.add(pathway);
    m_pathwayFiles.addAs(FactId{pathway.value}, std::move(file));
    return pathway;
}

void BulkWriter::addRights(RightsPeriod period)
{
    m_rights.add(std::move(period));
}

void BulkWriter::addSearchWords(PersonId person, SearchWords words)
{
    m_words.add(person, std::move(words.name), std::move(words.words));
}

void BulkWriter::flush()
{
    // Anchors before the facts that name them.
    m_people.flush();
    m_households.flush();
    m_pathways.flush();
    m_identities.flush();
    m_contacts.flush();
    m_householdFiles.flush();
    m_members.flush();
    m_residences.flush();
    m_pathwayFiles.flush();
    m_rights.flush();
    m_words.flush();
}

} // namespace jalon::casefile
