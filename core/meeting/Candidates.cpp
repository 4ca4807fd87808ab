// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meeting/Candidates.h"

#include "casefile/PeopleConditions.h"
#include "casefile/PeopleList.h"
#include "casefile/Sight.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_set>

namespace jalon::meeting {

namespace {

namespace conditions = casefile::conditions;

constexpr int kFarAway = 100 * 366; // days: beyond any delay

/// SELECT of pathways that run, of people subject to rights and duties; ?1 is the day.
std::string watchedPathways(const std::string& columns)
{
    return "SELECT p.person_id, p.pathway_id, " + columns + " FROM (" + conditions::runningPathways()
           + ") p WHERE EXISTS (SELECT 1 FROM rights_period_now r WHERE r.person_id = p.person_id AND r.sdd "
             "AND "
           + conditions::openRightsToday() + ")";
}

/// No orientation was decided from that day on.
std::string unanswered(const std::string& day)
{
    return " AND NOT EXISTS (SELECT 1 FROM orientation_now o WHERE o.pathway_id = p.pathway_id"
           " AND o.decided_on BETWEEN "
           + day + " AND ?1)";
}

std::string neverOrientedSql()
{
    return watchedPathways("NULL") + " AND NOT EXISTS (" + conditions::anyOrientation() + ")";
}

/// What was answered neither way (planned, cancelled) is no absence and does not end a row of them.
std::string noShowsSql()
{
    const std::string held = "appointment_now a WHERE a.pathway_id = p.pathway_id AND a.scheduled_on <= ?1"
                             " AND a.status IN ('attended', 'excused', 'no-show')";
    const std::string last = "(SELECT max(a.scheduled_on) FROM " + held + ")";
    return watchedPathways(last + " AS missed_on") + " AND 2 = (SELECT count(*) FROM (SELECT a.status FROM "
           + held
           + " ORDER BY a.scheduled_on DESC, a.scheduled_at DESC, a.fact_id DESC LIMIT 2) t"
             " WHERE t.status = 'no-show')"
           + unanswered(last);
}

std::string contractEndedSql()
{
    return watchedPathways("(SELECT max(c.ends_on) FROM contract_now c WHERE c.pathway_id = p.pathway_id)"
                           " AS ended_on")
           + " AND ended_on < ?1 AND NOT EXISTS (SELECT 1 FROM contract_now c"
             " WHERE c.pathway_id = p.pathway_id AND c.ends_on IS NULL)";
}

std::string askedSql()
{
    return "SELECT p.person_id, p.pathway_id, min(q.requested_on) FROM (" + conditions::runningPathways()
           + ") p JOIN reorientation_request_now q ON q.pathway_id = p.pathway_id AND q.requested_on <= ?1"
             " WHERE TRUE"
           + unanswered("q.requested_on") + " GROUP BY p.pathway_id";
}

class Finder {
public:
    Finder(const store::Database& database, const reference::RuleSets& rules, Date day)
        : m_database(database), m_rules(rules), m_day(day)
    {
    }

    void byDeadline(casefile::Deadline deadline, int days)
    {
        for (const auto& due : casefile::dueBetween(m_database, m_rules, deadline, m_day,
                                                    {casefile::kBeforeAll, m_day.addDays(days + 1)})) {
            add(due.person, due.pathway, {CandidateReason::DelayRunningOut, due.lastDay, deadline});
        }
    }

    void neverOriented()
    {
        std::map<PathwayId, Date> lastDays;
        for (const auto& due : casefile::dueBetween(m_database, m_rules, casefile::Deadline::Orientation,
                                                    m_day, {casefile::kBeforeAll, m_day.addDays(kFarAway)})) {
            lastDays.emplace(due.pathway, due.lastDay);
        }
        static const std::string kSql = neverOrientedSql();
        forEach(kSql, [&](PersonId person, PathwayId pathway, std::optional<Date>) {
            const auto due = lastDays.find(pathway);
            const bool known = due != lastDays.end();
            add(person, pathway,
                {CandidateReason::NeverOriented, known ? std::optional{due->second} : std::nullopt,
                 casefile::Deadline::Orientation});
        });
    }

    void waiting(const std::string& sql, CandidateReason reason)
    {
        forEach(sql, [&](PersonId person, PathwayId pathway, std::optional<Date> since) {
            add(person, pathway, {reason, since, {}});
        });
    }

    std::map<PathwayId, Candidate> take() { return std::move(m_found); }

private:
    template <class Seen>
    void forEach(const std::string& sql, const Seen& seen)
    {
        auto query = m_database.statement(sql);
        query.bind(m_day);
        while (query.step()) {
            seen(query.get<PersonId>(0), query.get<PathwayId>(1), query.get<std::optional<Date>>(2));
        }
    }

    void add(PersonId person, PathwayId pathway, WhyCandidate why)
    {
        if (!casefile::isSeen(m_database, person)) {
            return;
        }
        auto& candidate = m_found[pathway];
        candidate.person = person;
        candidate.pathway = pathway;
        if (why.on && (!candidate.priority || *why.on < *candidate.priority)) {
            candidate.priority = why.on;
        }
        candidate.why.push_back(why);
    }

    const store::Database& m_database;
    const reference::RuleSets& m_rules;
    Date m_day;
    std::map<PathwayId, Candidate> m_found;
};

std::set<PathwayId> onOpenAgendas(const store::Database& database)
{
    std::set<PathwayId> pathways;
    auto query = database.statement("SELECT i.pathway_id FROM agenda_item_now i JOIN meeting_file_now m"
                                    " USING (meeting_id) WHERE m.closed_on IS NULL");
    while (query.step()) {
        pathways.insert(query.get<PathwayId>(0));
    }
    return pathways;
}

std::unordered_set<PersonId> livingIn(const store::Database& database, TerritoryId territory, Date day)
{
    const auto people = casefile::listPeople(database, {.territory = territory}, {}, day);
    return {people.begin(), people.end()};
}

/// Those without a day come last.
bool comesBefore(const Candidate& one, const Candidate& other)
{
    if (one.priority.has_value() != other.priority.has_value()) {
        return one.priority.has_value();
    }
    return one.priority != other.priority ? one.priority < other.priority : one.person < other.person;
}

std::map<PathwayId, Candidate> found(const store::Database& database, const reference::RuleSets& rules,
                                     const CandidateCriteria& criteria, Date day)
{
    Finder finder{database, rules, day};
    if (criteria.neverOriented) {
        finder.neverOriented();
    }
    if (criteria.dueWithinDays) {
        for (const auto deadline : {casefile::Deadline::Orientation, casefile::Deadline::FirstContract,
                                    casefile::Deadline::SocialReview}) {
            finder.byDeadline(deadline, *criteria.dueWithinDays);
        }
    }
    static const std::string kNoShows = noShowsSql();
    static const std::string kEnded = contractEndedSql();
    static const std::string kAsked = askedSql();
    if (criteria.noShows) {
        finder.waiting(kNoShows, CandidateReason::NoShows);
    }
    if (criteria.contractEnded) {
        finder.waiting(kEnded, CandidateReason::ContractEnded);
    }
    if (criteria.reorientationAsked) {
        finder.waiting(kAsked, CandidateReason::ReorientationAsked);
    }
    return finder.take();
}

} // namespace

std::vector<Candidate> candidates(const store::Database& database, const reference::RuleSets& rules,
                                  const CandidateCriteria& criteria, Date day)
{
    const store::ReadScope oneView{database};
    const auto taken = onOpenAgendas(database);
    const auto living =
        criteria.territory ? livingIn(database, *criteria.territory, day) : std::unordered_set<PersonId>{};
    std::vector<Candidate> list;
    for (auto& [pathway, candidate] : found(database, rules, criteria, day)) {
        if (!taken.contains(pathway) && (!criteria.territory || living.contains(candidate.person))) {
            list.push_back(candidate);
        }
    }
    std::ranges::sort(list, comesBefore);
    return list;
}

Expected<FactId> askReorientation(store::Transaction& tx, const ReorientationRequest& request)
{
    const auto frame = casefile::frameOf(tx.database(), request.pathway);
    if (!frame) {
        return std::unexpected{frame.error()};
    }
    if (frame->exitedOn) {
        return failure(ErrorCode::PathwayExited, std::to_string(request.pathway.value),
                       frame->exitedOn->toIso());
    }
    if (auto valid = check(*frame, request, tx.recordedOn()); !valid) {
        return std::unexpected{valid.error()};
    }
    return store::add(tx, request);
}

Expected<void> check(const casefile::PathwayFrame& frame, const ReorientationRequest& request, Date today)
{
    if (frame.exitedOn && request.requestedOn > *frame.exitedOn) {
        return failure(ErrorCode::AfterExit, "reorientation_request", request.requestedOn.toIso(),
                       frame.exitedOn->toIso());
    }
    if (request.requestedOn > today) {
        return failure(ErrorCode::InvalidValue, "requested_on", request.requestedOn.toIso());
    }
    return {};
}

Expected<void> correctRequest(store::Transaction& tx, FactId request, const ReorientationRequest& next)
{
    const auto known = store::current<ReorientationRequest>(tx.database(), request);
    if (!known) {
        return failure(ErrorCode::FactUnknown, std::to_string(request.value));
    }
    const auto frame = casefile::frameOf(tx.database(), next.pathway);
    if (!frame) {
        return std::unexpected{frame.error()};
    }
    auto valid = check(*frame, next, tx.recordedOn());
    if (valid && next != *known) {
        store::replace(tx, request, next);
    }
    return valid;
}

Expected<void> withdrawRequest(store::Transaction& tx, FactId request)
{
    if (!store::current<ReorientationRequest>(tx.database(), request)) {
        return failure(ErrorCode::FactUnknown, std::to_string(request.value));
    }
    store::end<ReorientationRequest>(tx, request);
    return {};
}

std::vector<store::Fact<ReorientationRequest>> requestsOf(const store::Database& database, PathwayId pathway)
{
    return store::currentWhere<ReorientationRequest>(
        database, "pathway_id = ?1 ORDER BY requested_on, fact_id", pathway);
}

} // namespace jalon::meeting
