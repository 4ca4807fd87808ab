// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"
#include "caf/KeyIndex.h"
#include "caf/RowKeys.h"
#include "store/Database.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace jalon::caf {

/// What matching needs to know of a person of the base.
struct KnownPerson {
    PersonId id;
    MatchKeys keys;
    std::uint64_t birthName = 0; ///< casefile::nameKey with the birth name in place of the last name
    std::uint32_t household = kNoHousehold;
    Fingerprint values; ///< of what the list has columns for, household included
    bool openRights = false; ///< an open state (2, 3, 4), without an end
    bool claimed = false; ///< a row of the list is this person by rules 1 to 3
    bool seen = false; ///< a row of the list is, or may be, this person

    static constexpr std::uint32_t kNoHousehold = ListedRow::kNobody;
};

/// `26` of `26000`, `974` of `97400`; empty when it is none.
std::string departementOf(std::string_view postcode);

/// Everybody in the base, read once table by table: a query per row would cost more than the import.
class KnownPeople {
public:
    KnownPeople(const store::Database& database, const ListedValues& listed);

    const std::vector<KnownPerson>& all() const { return m_people; }
    KnownPerson& operator[](std::uint32_t index) { return m_people[index]; }
    const KnownPerson& operator[](std::uint32_t index) const { return m_people[index]; }
    std::size_t size() const { return m_people.size(); }
    /// How many households live in each département, as their postcodes say; nothing when the list has no
    /// postcodes.
    const std::map<std::string, std::int64_t>& departements() const { return m_departements; }

    /// The person's index; ListedRow::kNobody for an id that nobody bears.
    std::uint32_t indexOf(PersonId person) const;
    std::uint32_t indexOfHousehold(HouseholdId household) const;
    /// The household of a matricule; ListedRow::kNobody when there is none.
    std::uint32_t householdOf(std::string_view matricule) const;
    HouseholdId householdId(std::uint32_t index) const { return m_households[index].id; }

    /// The people who bear a key; `found(index)` returns whether to go on.
    template <class Found>
    void withKey(std::uint64_t MatchKeys::* key, std::uint64_t value, const Found& found) const
    {
        indexFor(key).forEach(
            value, [this, key](std::uint32_t index) { return m_people[index].keys.*key; }, found);
    }
    template <class Found>
    void withBirthName(std::uint64_t value, const Found& found) const
    {
        m_byBirthName.forEach(
            value, [this](std::uint32_t index) { return m_people[index].birthName; }, found);
    }

private:
    void readIdentities(const store::Database& database, const ListedValues& listed);
    void readContacts(const store::Database& database, const ListedValues& listed);
    void readHouseholds(const store::Database& database, const ListedValues& listed);
    void readMembers(const store::Database& database, const ListedValues& listed);
    void readResidences(const store::Database& database, const ListedValues& listed);
    void readRights(const store::Database& database, const ListedValues& listed);
    void readPathways(const store::Database& database, const ListedValues& listed);
    void indexKeys();
    KnownPerson* find(PersonId person);
    const KeyIndex& indexFor(std::uint64_t MatchKeys::* key) const;

    struct KnownHousehold {
        HouseholdId id;
        std::uint64_t matricule = 0;
        Fingerprint values;
    };

    std::vector<KnownPerson> m_people;
    std::vector<std::uint64_t> m_firstNames; ///< per person, hashed; only while reading
    std::vector<KnownHousehold> m_households;
    std::map<std::string, std::int64_t> m_departements;
    KeyIndex m_byId;
    KeyIndex m_byHouseholdId;
    KeyIndex m_byMatricule;
    KeyIndex m_byNir;
    KeyIndex m_byOwnId;
    KeyIndex m_byRoleAndFirstName;
    KeyIndex m_byRoleAndBirth;
    KeyIndex m_byName;
    KeyIndex m_byBirthName;
};

} // namespace jalon::caf
