// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/PeopleList.h"

#include "casefile/CurrentPlace.h"
#include "casefile/PeopleConditions.h"
#include "casefile/Search.h"
#include "reference/RuleSets.h"
#include "store/Witness.h"

#include <limits>

namespace jalon::casefile {

namespace {

constexpr int kEverybody = std::numeric_limits<int>::max();

/// What people are sorted by: a join that brings `key`.
struct Sorting {
    std::string join;
    std::string key;
};

/// A SELECT of one row a person: `who` and `key`.
Sorting joined(const std::string& select)
{
    return {" LEFT JOIN (" + select + ") s ON s.who = st.person_id", "s.key"};
}

Sorting ofPlace(const std::string& key)
{
    return joined("SELECT w.id AS who, " + key + " AS key FROM person w" + placeJoins("w.id")
                  + " LEFT JOIN commune_territory_now c ON c.insee = r.insee"
                    " LEFT JOIN territory_file_now t ON t.territory_id = c.territory_id");
}

/// Of several rows, the one whose `latest` is the greatest: SQLite takes `key` from the row of the max.
Sorting byPathway(const std::string& key, const std::string& joins, const std::string& latest)
{
    return joined("SELECT p.person_id AS who, " + key + " AS key, max(" + latest + ") FROM ("
                  + conditions::runningPathways() + ") p JOIN " + joins + " GROUP BY p.person_id");
}

Sorting ofOrientation(const std::string& key, const std::string& more = {})
{
    return byPathway(key, "orientation_now o ON " + conditions::orientationInForce() + more, "o.starts_on");
}

Sorting ofRights(const std::string& key)
{
    return joined("SELECT r.person_id AS who, " + key
                  + " AS key, max(r.starts_on) FROM rights_period_now r"
                    " WHERE "
                  + conditions::rightsToday() + " GROUP BY r.person_id");
}

Sorting ofContract(const std::string& key)
{
    return byPathway(key, "contract_now c ON " + conditions::contractInForce(), "c.starts_on");
}

Sorting ofPathwayEvents(SortKey key)
{
    if (key == SortKey::Barriers) {
        return joined("SELECT p.person_id AS who, count(*) AS key FROM (" + conditions::runningPathways()
                      + ") p JOIN barrier_now b ON " + conditions::barrierToday() + " GROUP BY p.person_id");
    }
    return joined("SELECT p.person_id AS who, min(a.scheduled_on) AS key FROM ("
                  + conditions::runningPathways()
                  + ") p JOIN appointment_now a ON a.pathway_id = p.pathway_id AND a.status = 'planned'"
                    " AND a.scheduled_on >= ?1 GROUP BY p.person_id");
}

Sorting sortingOf(const store::Database& database, SortKey key)
{
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
    case SortKey::Rights:
        return ofRights("r.state");
    case SortKey::Duties:
        return ofRights("NOT r.sdd");
    case SortKey::Path:
        return ofOrientation("o.path");
    case SortKey::Organisation:
        return ofOrientation("fold(n.name)", " LEFT JOIN organisation_file_now n USING (organisation_id)");
    case SortKey::Referent:
        return byPathway("fold(n.name)",
                         "referent_assignment_now a ON " + conditions::referentInForce()
                             + " JOIN referent_file_now n USING (referent_id)",
                         "a.starts_on");
    case SortKey::NextDue:
        return {"", "(" + nextDueSql(reference::RuleSets{database}, "st.person_id") + ")"};
    case SortKey::Contract:
        return ofContract("c.kind");
    case SortKey::ContractEnd:
        return ofContract("c.ends_on");
    case SortKey::NextAppointment:
    case SortKey::Barriers:
        return ofPathwayEvents(key);
    }
    return {};
}

/// For json_each, whose `key` is their place.
std::string jsonList(const std::vector<PersonId>& people)
{
    std::string json;
    for (const auto person : people) {
        json += (json.empty() ? '[' : ',') + std::to_string(person.value);
    }
    return json.empty() ? "[]" : json + ']';
}

/// `what` of the people who meet the filter; `join` and `order` may speak of them as `st`, and of their place
/// among those found as `f.key` when there is a text.
store::Statement people(const store::Database& database, const PeopleFilter& filter, Date today,
                        const std::string& what, const std::string& join, const std::string& order)
{
    const bool found = !filter.text.empty();
    const auto likeliest = found ? findIds(database, filter.text, kEverybody) : std::vector<PersonId>{};
    auto query = database.statement(
        "SELECT " + what + " FROM "
        + (found ? "json_each(?2) f CROSS JOIN search_text st ON st.person_id = f.value" : "search_text st")
        + join + " WHERE ?1 = ?1" + conditions::conditionsOf(database, filter, today) + order);
    if (filter.among) {
        query.bind(today, jsonList(likeliest), jsonList(*filter.among));
    } else if (found) {
        query.bind(today, jsonList(likeliest));
    } else {
        query.bind(today);
    }
    return query;
}

std::string orderBy(const Sorting& sorting, bool descending)
{
    return " ORDER BY " + sorting.key + (descending ? " DESC" : "") + " NULLS LAST, st.name, st.person_id";
}

} // namespace

std::vector<PersonId> listPeople(const store::Database& database, const PeopleFilter& filter, SortOrder order,
                                 Date today)
{
    const store::ReadScope oneView{database};
    const bool byLikelihood = !filter.text.empty() && order == SortOrder{};
    const auto sorting = byLikelihood ? Sorting{} : sortingOf(database, order.key);
    auto query = people(database, filter, today, "st.person_id", sorting.join,
                        byLikelihood ? " ORDER BY f.key" : orderBy(sorting, order.descending));
    std::vector<PersonId> listed;
    while (query.step()) {
        listed.push_back(query.get<PersonId>(0));
    }
    const auto likeness =
        std::hash<std::string>{}(toJson(filter) + jsonList(filter.among.value_or(std::vector<PersonId>{})));
    store::note(database,
                {store::JournalAction::List, 0, static_cast<std::int64_t>(listed.size()), likeness});
    return listed;
}

std::int64_t countPeople(const store::Database& database, const PeopleFilter& filter, Date today)
{
    const store::ReadScope oneView{database};
    auto query = people(database, filter, today, "count(*)", {}, {});
    query.step();
    return query.get<std::int64_t>(0);
}

} // namespace jalon::casefile
