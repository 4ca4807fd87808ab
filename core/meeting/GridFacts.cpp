// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meeting/GridFacts.h"

#include "casefile/CurrentPlace.h"
#include "casefile/PeopleConditions.h"
#include "casefile/Sight.h"

#include <charconv>
#include <string_view>

namespace jalon::meeting {

namespace {

namespace conditions = casefile::conditions;

/// The last row of a table by that order, joined under a one-letter name; ?1 is the day.
std::string lastRow(const std::string& table, const std::string& letter, const std::string& condition)
{
    return " LEFT JOIN " + table + " " + letter + " ON " + letter + ".id = (SELECT id FROM " + table
           + " WHERE tx_out IS NULL AND " + condition + " LIMIT 1)";
}

const std::string kInForce = " AND starts_on <= ?1 AND (ends_on IS NULL OR ends_on > ?1)";

std::string factsJoins()
{
    return " LEFT JOIN identity_now i ON i.person_id = p.person_id" + casefile::placeJoins("p.person_id")
           + lastRow("employment", "e",
                     "person_id = p.person_id AND starts_on <= ?1"
                     " ORDER BY ends_on IS NULL OR ends_on > ?1 DESC, ends_on DESC, starts_on DESC, id DESC")
           + lastRow("diagnostic", "d",
                     "pathway_id = p.pathway_id AND done_on <= ?1 ORDER BY done_on DESC, fact_id DESC")
           + lastRow("rights_period", "v",
                     "person_id = p.person_id" + kInForce + " ORDER BY starts_on DESC, id DESC")
           + lastRow("orientation", "o",
                     "pathway_id = p.pathway_id" + kInForce + " ORDER BY starts_on DESC, id DESC");
}

/// ?1 the day.
std::string factsSql()
{
    return "SELECT p.person_id, p.pathway_id, coalesce(p.notified_on, p.first_list_on), p.pre_orientation,"
           " i.birth_on,"
           " (SELECT max(g.starts_on) FROM registration_now g WHERE g.person_id = p.person_id"
           "  AND g.starts_on <= ?1 AND (g.ends_on IS NULL OR g.ends_on > ?1)),"
           " (SELECT group_concat(b.theme || ' ' || b.level || ' ' || b.observed_on, ';')"
           "  FROM barrier_now b WHERE "
           + conditions::barrierToday()
           + "),"
             " e.starts_on, CASE WHEN e.ends_on <= ?1 THEN e.ends_on END, e.kind, v.benefit, "
             "h.family_situation,"
             " d.done_on, d.distance, d.licence, d.vehicle, d.project,"
             " (SELECT max(x.exited_on) FROM pathway_file_now q JOIN pathway_exit_now x USING (pathway_id)"
             "  WHERE q.person_id = p.person_id AND q.pathway_id <> p.pathway_id AND x.exited_on <= ?1),"
             " (SELECT max(c.signed_on) FROM contract_now c"
             "  WHERE c.pathway_id = p.pathway_id AND c.signed_on <= ?1),"
             " (SELECT max(c.ends_on) FROM contract_now c WHERE c.pathway_id = p.pathway_id AND c.ends_on < "
             "?1),"
             " EXISTS (SELECT 1 FROM contract_now c WHERE "
           + conditions::contractInForce()
           + "),"
             " (SELECT min(n.decided_on) FROM orientation_now n"
             "  WHERE n.pathway_id = p.pathway_id AND n.decided_on <= ?1),"
             " o.path, o.organisation_id, o.support"
             " FROM ("
           + conditions::runningPathways() + ") p" + factsJoins() + " WHERE NOT EXISTS (SELECT 1 FROM ("
           + conditions::runningPathways()
           + ") l WHERE l.person_id = p.person_id AND l.pathway_id > p.pathway_id)";
}

int numberOf(std::string_view text)
{
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// "sante 2 20512;mobilite 1 20490"
void readBarriers(std::string_view text, GridFacts& facts)
{
    while (!text.empty()) {
        const auto entry = text.substr(0, text.find(';'));
        text.remove_prefix(std::min(entry.size() + 1, text.size()));
        const auto first = entry.find(' ');
        const auto second = entry.rfind(' ');
        const auto theme = fromCode<casefile::BarrierTheme>(entry.substr(0, first));
        if (theme) {
            facts.barriers.at(static_cast<std::size_t>(*theme)) = {numberOf(entry.substr(first + 1)),
                                                                   Date{numberOf(entry.substr(second + 1))}};
        }
    }
}

GridFacts factsAt(const store::Statement& row, Date day)
{
    GridFacts facts;
    facts.day = day;
    int at = 0;
    const auto next = [&row, &at]<class Value>(Value& value) { value = row.get<Value>(at++); };
    next(facts.person);
    next(facts.pathway);
    next(facts.startedOn);
    next(facts.preOrientation);
    next(facts.birthOn);
    next(facts.registeredOn);
    readBarriers(row.get<std::string>(at++), facts);
    next(facts.jobStartedOn);
    next(facts.jobEndedOn);
    next(facts.jobKind);
    next(facts.benefit);
    next(facts.familySituation);
    next(facts.diagnosedOn);
    next(facts.distance);
    next(facts.licence);
    next(facts.vehicle);
    next(facts.project);
    next(facts.earlierExitOn);
    next(facts.contractSignedOn);
    next(facts.contractEndedOn);
    next(facts.contractInForce);
    next(facts.orientedOn);
    next(facts.path);
    next(facts.organisation);
    next(facts.support);
    return facts;
}

} // namespace

void forEachRunning(const store::Database& database, Date day,
                    const std::function<bool(const GridFacts&)>& seen)
{
    static const std::string kSql = factsSql();
    auto query = database.statement(kSql + casefile::seenSql(database, "p.person_id"));
    query.bind(day);
    while (query.step() && seen(factsAt(query, day))) { }
}

std::optional<GridFacts> factsOf(const store::Database& database, PersonId person, Date day)
{
    static const std::string kSql = factsSql() + " AND p.person_id = ?2";
    auto query = database.statement(kSql + casefile::seenSql(database, "p.person_id"));
    query.bind(day, person);
    return query.step() ? std::optional{factsAt(query, day)} : std::nullopt;
}

} // namespace jalon::meeting
