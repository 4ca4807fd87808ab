// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meeting/Capacity.h"

#include "casefile/PeopleConditions.h"
#include "meeting/Meetings.h"

#include <algorithm>

namespace jalon::meeting {

namespace {

namespace conditions = casefile::conditions;

/// How many running pathways have a row of that kind in force, by the column that names whose it is.
std::string countsOf(const std::string& table, const std::string& inForce, const std::string& column)
{
    return "(SELECT " + column + " AS holder, count(DISTINCT p.person_id) AS people FROM ("
           + conditions::runningPathways() + ") p JOIN " + table + " ON " + inForce + " GROUP BY " + column
           + ")";
}

Load loadAt(const store::Statement& row, int column)
{
    return {row.get<std::optional<int>>(column), row.get<int>(column + 1)};
}

template <class AnyLoad, class IdType>
void count(std::vector<AnyLoad>& loads, IdType id, int people)
{
    if (const auto found = std::ranges::find(loads, id, &AnyLoad::id); found != loads.end()) {
        found->load.inCharge += people;
    }
}

bool orientsSomewhere(const AgendaItem& item)
{
    return item.decision == DecisionKind::Orientation || item.decision == DecisionKind::Reorientation;
}

} // namespace

std::vector<ReferentLoad> referentLoads(const store::Database& database, Date day)
{
    static const std::string kSql =
        "SELECT f.referent_id, f.name, f.organisation_id, w.territory_id, f.capacity, coalesce(c.people, 0)"
        " FROM referent_file_now f LEFT JOIN organisation_file_now w USING (organisation_id)"
        " LEFT JOIN "
        + countsOf("referent_assignment_now a", conditions::referentInForce(), "a.referent_id")
        + " c ON c.holder = f.referent_id ORDER BY fold(f.name), f.referent_id";
    auto query = database.statement(kSql);
    query.bind(day);
    std::vector<ReferentLoad> loads;
    while (query.step()) {
        loads.push_back({query.get<ReferentId>(0), query.get<std::string>(1), query.get<OrganisationId>(2),
                         query.get<TerritoryId>(3), loadAt(query, 4)});
    }
    return loads;
}

std::vector<OrganisationLoad> organisationLoads(const store::Database& database, Date day)
{
    static const std::string kSql =
        "SELECT f.organisation_id, f.name, f.kind, f.territory_id, f.capacity, coalesce(c.people, 0)"
        " FROM organisation_file_now f LEFT JOIN "
        + countsOf("orientation_now o", conditions::orientationInForce(), "o.organisation_id")
        + " c ON c.holder = f.organisation_id ORDER BY fold(f.name), f.organisation_id";
    auto query = database.statement(kSql);
    query.bind(day);
    std::vector<OrganisationLoad> loads;
    while (query.step()) {
        loads.push_back({query.get<OrganisationId>(0), query.get<std::string>(1),
                         query.get<reference::OrganisationKind>(2), query.get<TerritoryId>(3),
                         loadAt(query, 4)});
    }
    return loads;
}

Loads loadsOn(const store::Database& database, Date day)
{
    return {referentLoads(database, day), organisationLoads(database, day)};
}

Placed placedOn(const store::Database& database, PathwayId pathway, Date day)
{
    static const std::string kSql = "SELECT (SELECT o.organisation_id FROM orientation_now o WHERE "
                                    + conditions::orientationInForce()
                                    + "), (SELECT a.referent_id FROM referent_assignment_now a WHERE "
                                    + conditions::referentInForce() + ") FROM (SELECT ?2 AS pathway_id) p";
    auto query = database.statement(kSql);
    query.bind(day, pathway);
    query.step();
    return {query.get<OrganisationId>(0), query.get<ReferentId>(1)};
}

void move(Loads& loads, const Placed& from, const Placed& to)
{
    count(loads.organisations, from.organisation, -1);
    count(loads.organisations, to.organisation, 1);
    count(loads.referents, from.referent, -1);
    count(loads.referents, to.referent, 1);
}

Loads loadsWithDecisions(const store::Database& database, MeetingId meeting, Date day)
{
    auto loads = loadsOn(database, day);
    for (const auto& [id, item] : agenda(database, meeting)) {
        if (orientsSomewhere(item)) {
            const auto from = placedOn(database, item.pathway, day);
            move(loads, from, {item.organisation, item.referent ? item.referent : from.referent});
        }
    }
    return loads;
}

ReferentId assignLeastLoaded(std::vector<ReferentLoad>& loads, const ReferentNeed& need)
{
    auto* const least = leastLoaded(loads, [&need](const ReferentLoad& referent) {
        const bool sameOrganisation = !need.organisation || referent.organisation == need.organisation;
        return sameOrganisation
               && (!need.territory || !referent.territory || referent.territory == need.territory);
    });
    if (least == nullptr) {
        return {};
    }
    ++least->load.inCharge;
    return least->id;
}

std::vector<ReferentId> balance(std::vector<ReferentLoad> loads, const ReferentNeed& need, std::size_t people)
{
    std::vector<ReferentId> referents;
    while (referents.size() < people) {
        const auto next = assignLeastLoaded(loads, need);
        if (!next) {
            break;
        }
        referents.push_back(next);
    }
    return referents;
}

} // namespace jalon::meeting
