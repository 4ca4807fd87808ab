// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/Search.h"
#include "casefile/Tables.h"
#include "store/BulkFacts.h"

namespace jalon::casefile {

/// New people and their files, many at once, for imports: nothing is checked, and what is held is not yet
/// there for those who read. Within a store::BulkScope, or flushed after each person. The same facts as those
/// of People.h and Pathways.h.
class BulkWriter {
public:
    explicit BulkWriter(store::Transaction& tx);

    /// The identity's match key is the caller's.
    PersonId addPerson(Identity identity);
    void addContact(PersonId person, Contact contact);
    HouseholdId addHousehold(HouseholdFile file);
    void addResidence(Residence residence);
    void addMember(HouseholdMember member);
    PathwayId addPathway(PathwayFile file);
    void addRights(RightsPeriod period);
    /// As casefile::addSearchWords.
    void addSearchWords(PersonId person, SearchWords words);

    void flush();

private:
    store::Transaction& m_tx;
    store::BulkRows<PersonId> m_people;
    store::BulkRows<HouseholdId> m_households;
    store::BulkRows<PathwayId> m_pathways;
    store::BulkFacts<Identity> m_identities;
    store::BulkFacts<Contact> m_contacts;
    store::BulkFacts<HouseholdFile> m_householdFiles;
    store::BulkFacts<HouseholdMember> m_members;
    store::BulkFacts<Residence> m_residences;
    store::BulkFacts<PathwayFile> m_pathwayFiles;
    store::BulkFacts<RightsPeriod> m_rights;
    store::BulkRows<PersonId, std::string, std::string> m_words;
};

} // namespace jalon::casefile
