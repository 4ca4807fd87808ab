// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/PeopleList.h"

#include "casefile/PeopleConditions.h"
#include "casefile/Search.h"
#include "reference/RuleSets.h"

#include <algorithm>
#include <limits>
#include <unordered_set>

namespace jalon::casefile {

namespace {

constexpr int kEverybody = std::numeric_limits<int>::max();

/// What people are sorted by: a join that brings `key`.
struct Sorting {
    std::string join;
    std::string key;
};

/// One row a person: `who` and `key`.
Sorting joined(const std::string& select)
{
    return {" LEFT JOIN (" + select + ") s ON s.who = st.person_id", "s.key"};
}

Sorting ofPlace(const std::string& key)
{
    return joined("SELECT m.person_id AS who, " + key
                  + " AS key FROM household_member_now m"
                    " LEFT JOIN household_file_now h ON h.household_id = m.household_id"
                    " LEFT JOIN residence_now r ON r.household_id = m.household_id AND r.ends_on IS NULL"
                    " LEFT JOIN commune_territory_now c ON c.insee = r.insee"
                    " LEFT JOIN territory_file_now t ON t.territory_id = c.territory_id"
                    " WHERE m.ends_on IS NULL GROUP BY m.person_id");
}

Sorting ofPathway(const std::string& key, const std::string& joins)
{
    return joined("SELECT p.person_id AS who, " + key + " AS key FROM (" + conditions::runningPathways()
                  + ") p " + joins + " GROUP BY p.person_id");
}

Sorting sortingOf(SortKey key, const reference::RuleSets& rules)
{
    using namespace conditions;
    switch (key) {
    case SortKey::Name:
        return {"", "st.name"};
    case SortKey::FirstName:
        return {"", "substr(st.name, instr(st.name, '  ') + 2)"};
    case SortKey::BirthOn:
        return {" LEFT JOIN identity_now i ON i.person_id = st.person_id", "i.birth_on"};
    case SortKey::Matricule:
        return ofPlace("h.matricule");
    case SortKey::City:
        return ofPlace("fold(r.city)");
    case SortKey::Territory:
        return ofPlace("fold(t.name)");
    case SortKey::Referent:
        return ofPathway("fold(n.name)", "JOIN referent_assignment_now a ON " + referentInForce()
                                             + " JOIN referent_file_now n USING (referent_id)");
    case SortKey::Organisation:
        return ofPathway("fold(n.name)", "JOIN orientation_now o ON " + orientationInForce()
                                             + " JOIN organisation_file_now n USING (organisation_id)");
    case SortKey::Path:
        return ofPathway("o.path", "JOIN orientation_now o ON " + orientationInForce());
    case SortKey::RightsState:
        return joined("SELECT r.person_id AS who, max(r.state) AS key FROM rights_period_now r WHERE "
                      + rightsToday() + " GROUP BY r.person_id");
    case SortKey::OrientationDue:
        return joined("SELECT p.person_id AS who, min(" + orientationDue(rules) + ") AS key FROM ("
                      + runningPathways() + ") p WHERE NOT EXISTS (" + anyOrientation()
                      + ") GROUP BY p.person_id");
    case SortKey::ContractEnd:
        return ofPathway("max(c.ends_on)", "JOIN contract_now c ON " + contractInForce());
    case SortKey::NextAppointment:
        return ofPathway("min(a.scheduled_on)", "JOIN appointment_now a ON a.pathway_id = p.pathway_id"
                                                " AND a.status = 'planned' AND a.scheduled_on >= ?1");
    }
    return {};
}

std::vector<PersonId> read(store::Statement query)
{
    std::vector<PersonId> people;
    while (query.step()) {
        people.push_back(query.get<PersonId>(0));
    }
    return people;
}

std::vector<PersonId> withConditions(const store::Database& database, const PeopleFilter& filter,
                                     SortOrder order, Date today)
{
    const reference::RuleSets rules{database};
    const auto sorting = sortingOf(order.key, rules);
    const std::string direction = order.descending ? " DESC" : "";
    auto query =
        database.statement("SELECT st.person_id FROM search_text st" + sorting.join + " WHERE ?1 = ?1"
                           + conditions::conditionsOf(database, filter, today) + " ORDER BY " + sorting.key
                           + " IS NULL, " + sorting.key + direction + ", st.name, st.person_id");
    query.bind(today);
    return read(std::move(query));
}

} // namespace

std::vector<PersonId> listPeople(const store::Database& database, const PeopleFilter& filter, SortOrder order,
                                 Date today)
{
    const store::ReadScope oneView{database};
    if (filter.text.empty()) {
        return withConditions(database, filter, order, today);
    }
    auto found = findIds(database, filter.text, kEverybody);
    auto others = filter;
    others.text.clear();
    if (others.empty() && order == SortOrder{}) {
        return found;
    }
    auto listed = withConditions(database, others, order, today);
    const auto keepOf = [](std::vector<PersonId>& people, const std::vector<PersonId>& allowed) {
        const std::unordered_set<PersonId> set(allowed.begin(), allowed.end());
        std::erase_if(people, [&set](PersonId person) { return !set.contains(person); });
    };
    if (order == SortOrder{}) {
        keepOf(found, listed);
        return found;
    }
    keepOf(listed, found);
    return listed;
}

std::int64_t countPeople(const store::Database& database, const PeopleFilter& filter, Date today)
{
    return static_cast<std::int64_t>(listPeople(database, filter, {}, today).size());
}

} // namespace jalon::casefile
