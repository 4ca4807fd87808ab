// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/CurrentPlace.h"
#include "casefile/PeopleConditions.h"
#include "casefile/PeopleList.h"
#include "casefile/Rights.h"
#include "casefile/Sight.h"

#include <algorithm>
#include <array>

namespace jalon::casefile {

namespace {

/// One person's row, each part found by the person or the running pathway: ?1 today, ?2 the person.
const std::string& rowSql()
{
    using namespace conditions;
    static const std::string kSql =
        "SELECT i.last_name, i.first_name, i.birth_on, h.matricule, r.city, t.name, p.pathway_id,"
        " n.name, g.name, o.path, y.state, y.sdd, c.kind, c.ends_on,"
        " (SELECT min(a.scheduled_on) FROM appointment_now a WHERE a.pathway_id = p.pathway_id"
        "  AND a.status = 'planned' AND a.scheduled_on >= ?1),"
        " (SELECT count(*) FROM barrier_now b WHERE "
        + barrierToday()
        + ")"
          " FROM identity i"
        + placeJoins("i.fact_id")
        + " LEFT JOIN commune_territory_now ct ON ct.insee = r.insee"
          " LEFT JOIN territory_file_now t ON t.territory_id = ct.territory_id"
          " LEFT JOIN ("
        + runningPathways()
        + ") p ON p.person_id = i.fact_id"
          " LEFT JOIN orientation_now o ON "
        + orientationInForce()
        + " LEFT JOIN organisation_file_now g ON g.organisation_id = o.organisation_id"
          " LEFT JOIN referent_assignment_now a ON "
        + referentInForce()
        + " LEFT JOIN referent_file_now n ON n.referent_id = a.referent_id"
          " LEFT JOIN contract_now c ON "
        + contractInForce()
        + " LEFT JOIN rights_period_now y ON y.person_id = i.fact_id AND y.starts_on <= ?1"
          " AND (y.ends_on IS NULL OR y.ends_on > ?1)"
          " WHERE i.fact_id = ?2 AND i.tx_out IS NULL"
          " ORDER BY p.pathway_id DESC, o.starts_on DESC, a.starts_on DESC, c.starts_on DESC, y.starts_on "
          "DESC"
          " LIMIT 1";
    return kSql;
}

std::optional<NextDue> nextDue(const store::Database& database, const reference::RuleSets& rules,
                               PathwayId pathway, Date today)
{
    const auto deadlines = deadlinesOf(database, rules, pathway, today);
    if (!deadlines) {
        return std::nullopt;
    }
    const std::array all = {std::pair{Deadline::Orientation, deadlines->orientation},
                            std::pair{Deadline::FirstAppointment, deadlines->firstAppointment},
                            std::pair{Deadline::FirstContract, deadlines->firstContract},
                            std::pair{Deadline::SocialReview, deadlines->socialReview},
                            std::pair{Deadline::News, deadlines->news}};
    std::optional<NextDue> next;
    for (const auto& [deadline, due] : all) {
        if (due && !due->doneOn && (!next || due->lastDay < next->lastDay)) {
            next = NextDue{deadline, due->lastDay};
        }
    }
    return next;
}

PersonRow rowOf(const store::Database& database, const reference::RuleSets& rules, PersonId person,
                Date today)
{
    PersonRow row;
    row.person = person;
    if (!isSeen(database, person)) {
        return row;
    }
    auto query = database.statement(rowSql());
    query.bind(today, person);
    if (!query.step()) {
        return row;
    }
    int column = 0;
    row.lastName = query.get<std::string>(column++);
    row.firstName = query.get<std::string>(column++);
    row.birthOn = query.get<std::optional<Date>>(column++);
    row.matricule = query.get<std::string>(column++);
    row.city = query.get<std::string>(column++);
    row.territory = query.get<std::string>(column++);
    row.pathway = query.get<PathwayId>(column++);
    row.referent = query.get<std::string>(column++);
    row.organisation = query.get<std::string>(column++);
    row.path = query.get<std::optional<PathType>>(column++);
    row.rightsState = query.get<std::string>(column++);
    row.sdd = query.get<bool>(column++);
    row.contract = query.get<std::optional<ContractKind>>(column++);
    row.contractEndsOn = query.get<std::optional<Date>>(column++);
    row.nextAppointment = query.get<std::optional<Date>>(column++);
    row.barriers = query.get<int>(column++);
    if (row.pathway && row.sdd && isOpen(row.rightsState)) {
        row.due = nextDue(database, rules, row.pathway, today);
    }
    return row;
}

} // namespace

std::vector<PersonRow> personRows(const store::Database& database, std::span<const PersonId> people,
                                  Date today)
{
    const store::ReadScope oneView{database};
    const reference::RuleSets rules{database};
    std::vector<PersonRow> rows;
    rows.reserve(people.size());
    std::ranges::transform(people, std::back_inserter(rows),
                           [&](PersonId person) { return rowOf(database, rules, person, today); });
    return rows;
}

} // namespace jalon::casefile
