// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/Deadlines.h"

#include "casefile/Rights.h"
#include "reference/Delay.h"

#include <array>

namespace jalon::casefile {

namespace {

using reference::Delay;
using reference::RuleSet;

// The dates that deadlines are made of, one row per pathway; ?1: the day they are seen on.
constexpr std::string_view kDates =
    "WITH first AS ("
    " SELECT p.person_id, p.pathway_id, p.notified_on, coalesce(p.notified_on, p.first_list_on) AS begins_on,"
    "  (SELECT o.fact_id FROM orientation_now o WHERE o.pathway_id = p.pathway_id AND o.decided_on <= ?1"
    "   ORDER BY o.decided_on, o.fact_id LIMIT 1) AS orientation"
    " FROM pathway_file_now p), oriented AS ("
    " SELECT f.*, o.decided_on AS oriented_on,"
    "  CASE WHEN o.notified_on <= ?1 THEN o.notified_on END AS told_on"
    " FROM first f LEFT JOIN orientation_now o ON o.fact_id = f.orientation), dated AS ("
    " SELECT d.*,"
    "  (SELECT min(a.fixed_on) FROM appointment_now a WHERE a.pathway_id = d.pathway_id"
    "   AND a.kind = 'premier-accompagnement' AND a.status <> 'cancelled'"
    "   AND a.fixed_on BETWEEN d.oriented_on AND ?1) AS appointed_on,"
    "  (SELECT min(c.signed_on) FROM contract_now c WHERE c.pathway_id = d.pathway_id"
    "   AND c.signed_on BETWEEN d.oriented_on AND ?1) AS contracted_on,"
    "  (SELECT max(s.starts_on) FROM orientation_now s WHERE s.pathway_id = d.pathway_id AND s.path = "
    "'social'"
    "   AND s.starts_on <= ?1 AND (s.ends_on IS NULL OR s.ends_on > ?1)) AS social_on,"
    "  (SELECT max(day) FROM ("
    "   SELECT max(decided_on) AS day FROM orientation_now WHERE pathway_id = d.pathway_id AND decided_on <= "
    "?1"
    "   UNION ALL SELECT max(notified_on) FROM orientation_now WHERE pathway_id = d.pathway_id AND "
    "notified_on <= ?1"
    "   UNION ALL SELECT max(starts_on) FROM referent_assignment_now"
    "    WHERE pathway_id = d.pathway_id AND starts_on <= ?1"
    "   UNION ALL SELECT max(fixed_on) FROM appointment_now WHERE pathway_id = d.pathway_id AND fixed_on <= "
    "?1"
    "   UNION ALL SELECT max(scheduled_on) FROM appointment_now"
    "    WHERE pathway_id = d.pathway_id AND scheduled_on <= ?1 AND status <> 'cancelled'"
    "   UNION ALL SELECT max(signed_on) FROM contract_now WHERE pathway_id = d.pathway_id AND signed_on <= ?1"
    "   UNION ALL SELECT max(done_on) FROM diagnostic_now WHERE pathway_id = d.pathway_id AND done_on <= ?1"
    "   UNION ALL SELECT max(observed_on) FROM barrier_now WHERE pathway_id = d.pathway_id AND observed_on "
    "<= ?1"
    "   UNION ALL SELECT max(notified_on) FROM sanction_now WHERE pathway_id = d.pathway_id AND notified_on "
    "<= ?1"
    "   UNION ALL SELECT max(starts_on) FROM employment_now WHERE person_id = d.person_id AND starts_on <= ?1"
    "   UNION ALL SELECT max(written_on) FROM note_now WHERE person_id = d.person_id AND written_on <= ?1"
    "  )) AS news_on FROM oriented d) ";

/// How one deadline reads in a rule set and in the dates above.
struct Rule {
    std::optional<Delay> delay;
    std::string start; ///< SQL
    std::string done; ///< SQL, NULL while it is still due
};

Rule ruleOf(const RuleSet& rules, Deadline deadline)
{
    switch (deadline) {
    case Deadline::Orientation:
        return {Delay::stored(rules.orientationDelay), "begins_on", "oriented_on"};
    case Deadline::FirstAppointment:
        return {Delay::stored(rules.appointmentDelay), "oriented_on", "appointed_on"};
    case Deadline::FirstContract:
        return {Delay::stored(rules.contractDelay),
                rules.contractStartsAt == reference::ContractStart::Orientation
                    ? "oriented_on"
                    : "coalesce(told_on, oriented_on)",
                "contracted_on"};
    case Deadline::SocialReview:
        return {Delay::stored(rules.socialReviewDelay), "social_on", "NULL"};
    case Deadline::News:
        return {Delay::stored(rules.noNewsDelay), "CASE WHEN oriented_on IS NOT NULL THEN news_on END",
                "NULL"};
    }
    return {};
}

constexpr std::array kAllDeadlines = {Deadline::Orientation, Deadline::FirstAppointment,
                                      Deadline::FirstContract, Deadline::SocialReview, Deadline::News};

/// Start and end of a deadline, the two columns of `dueAt`.
std::string columnsOf(const RuleSet& rules, Deadline deadline)
{
    const auto rule = ruleOf(rules, deadline);
    return (rule.delay ? rule.start : "NULL") + ", " + rule.done;
}

std::optional<Due> dueAt(const store::Statement& row, int column, const RuleSet& rules, Deadline deadline)
{
    const auto rule = ruleOf(rules, deadline);
    const auto start = row.get<std::optional<Date>>(column);
    if (!start) {
        return std::nullopt;
    }
    const bool fromDecision = deadline == Deadline::FirstContract
                              && rules.contractStartsAt == reference::ContractStart::OrientationNotification
                              && row.get<bool>(0);
    return Due{rule.delay->lastDay(*start), row.get<std::optional<Date>>(column + 1), fromDecision};
}

/// Over `dated`: the last day in time by each pathway's own rule set, NULL where there is none or it is done.
std::string openLastDay(const reference::RuleSets& rules, Deadline deadline)
{
    std::string sql = "CASE";
    for (std::size_t place = 0; place < rules.all().size(); ++place) {
        const auto rule = ruleOf(rules.all()[place], deadline);
        sql += " WHEN " + rules.appliesSql(place, "notified_on") + " THEN "
               + (rule.delay ? rule.delay->lastDaySql(rule.start) : "NULL");
    }
    const auto done = ruleOf(rules.all().front(), deadline).done;
    return done == "NULL" ? sql + " END" : "CASE WHEN " + done + " IS NULL THEN " + sql + " END END";
}

/// Over `dated` as `d`: the pathway runs, its person is subject to rights and duties; ?1 today.
std::string watched()
{
    return "NOT EXISTS (SELECT 1 FROM pathway_exit_now x WHERE x.pathway_id = d.pathway_id AND x.exited_on "
           "<= ?1)"
           " AND EXISTS (SELECT 1 FROM rights_period_now r WHERE r.person_id = d.person_id AND r.sdd AND "
           + isOpenSql("r.state") + " AND r.starts_on <= ?1 AND (r.ends_on IS NULL OR r.ends_on > ?1))";
}

} // namespace

Expected<Deadlines> deadlinesOf(const store::Database& database, const reference::RuleSets& rules,
                                PathwayId pathway, Date day)
{
    auto notified = database.statement("SELECT notified_on FROM pathway_file_now WHERE pathway_id = ?1");
    notified.bind(pathway);
    if (!notified.step()) {
        return failure(ErrorCode::PathwayUnknown, std::to_string(pathway.value));
    }
    const auto& set = rules.forNotification(notified.get<std::optional<Date>>(0));
    std::string sql = std::string{kDates} + "SELECT told_on IS NULL";
    for (const auto deadline : kAllDeadlines) {
        sql += ", " + columnsOf(set, deadline);
    }
    auto query = database.statement(sql + " FROM dated WHERE pathway_id = ?2");
    query.bind(day, pathway);
    query.step();
    const auto due = [&](Deadline deadline) {
        return dueAt(query, 1 + 2 * static_cast<int>(deadline), set, deadline);
    };
    return Deadlines{due(Deadline::Orientation), due(Deadline::FirstAppointment),
                     due(Deadline::FirstContract), due(Deadline::SocialReview), due(Deadline::News)};
}

// BETWEEN works the last day out once, two comparisons would do it twice.
std::string dueSql(const reference::RuleSets& rules, Deadline deadline, DateRange lastDays)
{
    return std::string{kDates} + "SELECT person_id, pathway_id, " + openLastDay(rules, deadline)
           + " AS last_day FROM dated d WHERE " + watched() + " AND last_day BETWEEN "
           + std::to_string(lastDays.from.days()) + " AND " + std::to_string(lastDays.lastDay().days());
}

std::string nextDueSql(const reference::RuleSets& rules, std::string_view person)
{
    const std::string never = "9999999";
    std::string days;
    for (const auto deadline : kAllDeadlines) {
        days +=
            (days.empty() ? "coalesce(" : ", coalesce(") + openLastDay(rules, deadline) + ", " + never + ")";
    }
    return std::string{kDates} + "SELECT nullif(min(min(" + days + ")), " + never
           + ") FROM dated d WHERE d.person_id = " + std::string{person} + " AND " + watched();
}

std::vector<Late> dueBetween(const store::Database& database, const reference::RuleSets& rules,
                             Deadline deadline, Date day, DateRange lastDays)
{
    auto query = database.statement("SELECT * FROM (" + dueSql(rules, deadline, lastDays)
                                    + ") ORDER BY last_day, person_id");
    query.bind(day);
    std::vector<Late> due;
    while (query.step()) {
        due.push_back({query.get<PersonId>(0), query.get<PathwayId>(1), query.get<Date>(2)});
    }
    return due;
}

std::vector<Late> lateOn(const store::Database& database, const reference::RuleSets& rules, Deadline deadline,
                         Date day)
{
    return dueBetween(database, rules, deadline, day, {kBeforeAll, day});
}

} // namespace jalon::casefile
