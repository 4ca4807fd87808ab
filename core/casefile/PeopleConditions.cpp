// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/PeopleConditions.h"

#include "casefile/CurrentPlace.h"
#include "casefile/Deadlines.h"
#include "casefile/Rights.h"
#include "casefile/Sight.h"

namespace jalon::casefile::conditions {

namespace {

constexpr int kSoonDays = 7;
constexpr int kContractDays = 30;

std::string covers(const std::string& row)
{
    return row + ".starts_on <= ?1 AND (" + row + ".ends_on IS NULL OR " + row + ".ends_on > ?1)";
}

std::string among(const std::string& select)
{
    return " AND st.person_id IN (" + select + ")";
}

std::string notAmong(const std::string& select)
{
    return " AND st.person_id NOT IN (" + select + ")";
}

std::string peopleOfPathways(const std::string& joins)
{
    return "SELECT p.person_id FROM (" + runningPathways() + ") p " + joins;
}

// Ids and codes are ours, never typed by anybody: they can stand in the text of a query.
template <class Tag>
std::string number(Id<Tag> id)
{
    return std::to_string(id.value);
}

std::string quoted(std::string_view code)
{
    return "'" + std::string{code} + "'";
}

std::string territoryCondition(TerritoryId territory)
{
    const auto placed = "SELECT w.id FROM person w" + placeJoins("w.id")
                        + " JOIN commune_territory_now c ON c.insee = r.insee";
    return territory ? among(placed + " WHERE c.territory_id = " + number(territory)) : notAmong(placed);
}

std::string referentCondition(ReferentId referent)
{
    const auto assigned = peopleOfPathways("JOIN referent_assignment_now a ON " + referentInForce());
    return referent ? among(assigned + " WHERE a.referent_id = " + number(referent)) : notAmong(assigned);
}

std::string organisationCondition(OrganisationId organisation)
{
    const auto oriented = peopleOfPathways("JOIN orientation_now o ON " + orientationInForce()
                                           + " AND o.organisation_id IS NOT NULL");
    return organisation ? among(oriented + " WHERE o.organisation_id = " + number(organisation))
                        : notAmong(oriented);
}

std::string rightsCondition(RightsFilter rights)
{
    const auto open = "SELECT r.person_id FROM rights_period_now r WHERE " + openRightsToday();
    switch (rights) {
    case RightsFilter::Open:
        return among(open);
    case RightsFilter::SubjectToDuties:
        return among(open + " AND r.sdd");
    case RightsFilter::Ended:
        return notAmong(open);
    }
    return {};
}

std::string due(const reference::RuleSets& rules, Deadline deadline, DateRange lastDays)
{
    return among("SELECT person_id FROM (" + dueSql(rules, deadline, lastDays) + ")");
}

std::string contractEnding()
{
    return among(
        peopleOfPathways("JOIN contract_now c ON " + contractInForce() + " WHERE c.ends_on <= ?1 + "
                         + std::to_string(kContractDays)
                         + " AND NOT EXISTS (SELECT 1 FROM contract_now n WHERE n.pathway_id = p.pathway_id"
                           " AND (n.ends_on IS NULL OR n.ends_on > c.ends_on))"));
}

std::string toQualify()
{
    return " AND (st.person_id IN (SELECT p.person_id FROM (" + runningPathways()
           + ") p WHERE EXISTS (SELECT 1 FROM rights_period_now r WHERE r.person_id = p.person_id)"
             " AND NOT EXISTS (SELECT 1 FROM rights_period_now r WHERE r.person_id = p.person_id"
             " AND (r.state = '0' OR "
           + isOpenSql("r.state") + ") AND (r.starts_on > ?1 OR (" + rightsToday()
           + "))))"
             " OR st.person_id IN (SELECT p.person_id FROM pathway_exit_now x JOIN pathway_file_now p"
             " USING (pathway_id) WHERE x.reason IS NULL AND x.exited_on <= ?1))";
}

std::string needCondition(const reference::RuleSets& rules, Need need, Date today)
{
    const DateRange past{kBeforeAll, today};
    switch (need) {
    case Need::LateOrientation:
        return due(rules, Deadline::Orientation, past);
    case Need::OrientationDueSoon:
        return due(rules, Deadline::Orientation, {today, today.addDays(kSoonDays + 1)});
    case Need::LateContract:
        return due(rules, Deadline::FirstContract, past);
    case Need::UnansweredAppointment:
        return among(peopleOfPathways("JOIN appointment_now a ON a.pathway_id = p.pathway_id"
                                      " AND a.status = 'planned' AND a.scheduled_on < ?1"));
    case Need::ContractEnding:
        return contractEnding();
    case Need::SocialReview:
        return due(rules, Deadline::SocialReview, past);
    case Need::NoNews:
        return due(rules, Deadline::News, past);
    case Need::ExitToQualify:
        return toQualify();
    case Need::PrivacyAnswer:
        return among("SELECT person_id FROM privacy_request_now WHERE answered_on IS NULL");
    }
    return {};
}

std::string pathwayConditions(const PeopleFilter& filter)
{
    std::string sql;
    if (filter.path) {
        sql += among(peopleOfPathways("JOIN orientation_now o ON " + orientationInForce()
                                      + " WHERE o.path = " + quoted(codeOf(*filter.path))));
    }
    if (filter.neverOriented) {
        sql += among(peopleOfPathways("WHERE NOT EXISTS (" + anyOrientation() + ")"));
    }
    if (filter.contract) {
        const auto covered = peopleOfPathways("JOIN contract_now c ON " + contractInForce());
        sql += *filter.contract == ContractFilter::InForce ? among(covered) : notAmong(covered);
    }
    if (filter.barrier) {
        sql += among(peopleOfPathways("JOIN barrier_now b ON " + barrierToday()
                                      + " AND b.theme = " + quoted(codeOf(*filter.barrier))));
    }
    return sql;
}

} // namespace

std::string runningPathways()
{
    return "SELECT f.* FROM pathway_file_now f WHERE NOT EXISTS (SELECT 1 FROM pathway_exit_now x"
           " WHERE x.pathway_id = f.pathway_id AND x.exited_on <= ?1)";
}

std::string orientationInForce()
{
    return "o.pathway_id = p.pathway_id AND " + covers("o");
}

std::string referentInForce()
{
    return "a.pathway_id = p.pathway_id AND a.role = 'unique' AND " + covers("a");
}

std::string contractInForce()
{
    return "c.pathway_id = p.pathway_id AND c.starts_on <= ?1 AND (c.ends_on IS NULL OR c.ends_on >= ?1)";
}

std::string barrierToday()
{
    return "b.pathway_id = p.pathway_id AND b.level > 0 AND b.observed_on <= ?1"
           " AND NOT EXISTS (SELECT 1 FROM barrier_now n WHERE n.pathway_id = b.pathway_id"
           " AND n.theme = b.theme AND n.observed_on <= ?1"
           " AND (n.observed_on, n.fact_id) > (b.observed_on, b.fact_id))";
}

std::string anyOrientation()
{
    return "SELECT 1 FROM orientation_now o WHERE o.pathway_id = p.pathway_id AND o.decided_on <= ?1";
}

std::string rightsToday()
{
    return covers("r");
}

std::string openRightsToday()
{
    return isOpenSql("r.state") + " AND " + covers("r");
}

std::string conditionsOf(const store::Database& database, const PeopleFilter& filter, Date today)
{
    auto sql = seenSql(database, "st.person_id");
    if (filter.territory) {
        sql += territoryCondition(*filter.territory);
    }
    if (filter.referent) {
        sql += referentCondition(*filter.referent);
    }
    if (filter.organisation) {
        sql += organisationCondition(*filter.organisation);
    }
    if (filter.rights) {
        sql += rightsCondition(*filter.rights);
    }
    if (filter.among) {
        sql += among("SELECT value FROM json_each(?3)");
    }
    sql += pathwayConditions(filter);
    return filter.need ? sql + needCondition(reference::RuleSets{database}, *filter.need, today) : sql;
}

} // namespace jalon::casefile::conditions
