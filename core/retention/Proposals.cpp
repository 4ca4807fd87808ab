// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention/Proposals.h"

#include "caf/SavedRows.h"
#include "casefile/Rights.h"
#include "casefile/Sight.h"
#include "reference/Settings.h"
#include "store/FactTables.h"
#include "store/Witness.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace jalon::retention {

namespace {

constexpr std::string_view kMonthsKey = "retention.months";

bool isPossible(std::int64_t months)
{
    return months >= 1 && months <= kMostMonths;
}

/// A job goes on after the last word about it.
bool isContact(const std::string& table, const std::string& column)
{
    return column.ends_with("_on") && !(table == "employment" && column == "ends_on");
}

std::string contactSql(const std::string& person, const std::string& from, const std::string& table,
                       const std::string& column)
{
    return " UNION ALL SELECT " + person + ", f." + column + ", '" + table + "', '" + column + "' FROM "
           + from + " WHERE f." + column + " IS NOT NULL";
}

std::string contactsIn(const store::FactTableInfo& table)
{
    const auto has = [&](std::string_view column) {
        return std::ranges::find(table.valueColumns, column) != table.valueColumns.end();
    };
    const std::string current = "(SELECT * FROM " + table.name + " WHERE tx_out IS NULL) f";
    std::string sql;
    for (const auto& column : table.valueColumns) {
        if (!isContact(table.name, column)) {
            continue;
        }
        if (has("person_id")) {
            sql += contactSql("f.person_id", current, table.name, column);
        } else if (has("pathway_id")) {
            sql +=
                contactSql("p.person_id", current + " JOIN pathway_file_now p ON p.pathway_id = f.pathway_id",
                           table.name, column);
        }
    }
    return sql;
}

/// (person, day, table, column) of every contact; ?1 today.
std::string contactsSql(const store::Database& database)
{
    std::string sql = "SELECT NULL AS person, NULL AS day, NULL AS source, NULL AS part WHERE 0";
    for (const auto& table : store::factTables(database)) {
        sql += contactsIn(table);
    }
    sql += contactSql("p.person_id",
                      "meeting_file_now f JOIN agenda_item_now a ON a.meeting_id = f.meeting_id"
                      " JOIN pathway_file_now p ON p.pathway_id = a.pathway_id",
                      "agenda_item", "held_on");
    sql += contactSql("m.person_id",
                      "meeting_file_now f JOIN meeting_member_now m ON m.meeting_id = f.meeting_id"
                      " AND m.person_id IS NOT NULL",
                      "meeting_member", "held_on");
    return "SELECT person, min(day, ?1) AS day, source, part FROM (" + sql + ")";
}

/// ?1 today, ?2 the last day of contact that is long enough ago. Of the facts of one day, any.
std::string proposalsSql(const store::Database& database)
{
    return "WITH last AS MATERIALIZED (SELECT person, max(day) AS day, source, part FROM ("
           + contactsSql(database)
           + ") GROUP BY person)"
             " SELECT i.fact_id, i.last_name, i.first_name, coalesce(l.day, t.recorded_on) AS contact,"
             " coalesce(l.source, 'identity'), coalesce(l.part, 'recorded_on')"
             " FROM identity i LEFT JOIN last l ON l.person = i.fact_id"
             " JOIN tx t ON t.id = (SELECT min(tx_in) FROM identity WHERE fact_id = i.fact_id)"
             " WHERE i.tx_out IS NULL AND contact <= ?2"
             " AND NOT EXISTS (SELECT 1 FROM rights_period r WHERE r.person_id = i.fact_id AND r.tx_out IS "
             "NULL"
             " AND "
           + casefile::isOpenSql("r.state")
           + " AND (r.ends_on IS NULL OR r.ends_on > ?1))"
             " AND NOT EXISTS (SELECT 1 FROM pathway_file_now p WHERE p.person_id = i.fact_id AND NOT EXISTS"
             "  (SELECT 1 FROM pathway_exit_now x WHERE x.pathway_id = p.pathway_id AND x.exited_on <= ?1))"
           + casefile::seenSql(database, "i.fact_id") + " ORDER BY contact, i.fact_id";
}

} // namespace

int keptMonths(const store::Database& database)
{
    const auto text = reference::setting(database, kMonthsKey).value_or("");
    int months = 0;
    std::from_chars(text.data(), text.data() + text.size(), months);
    return isPossible(months) ? months : kDefaultMonths;
}

Expected<void> setKeptMonths(store::Transaction& tx, std::int64_t months)
{
    if (!isPossible(months)) {
        return failure(ErrorCode::InvalidValue, std::string{kMonthsKey}, std::to_string(months));
    }
    reference::setSetting(tx, kMonthsKey, std::to_string(months));
    return {};
}

std::vector<Proposal> proposals(const store::Database& database, int months, Date today)
{
    const store::ReadScope oneView{database};
    auto query = database.statement(proposalsSql(database));
    query.bind(today, today.addMonths(-months));
    std::vector<Proposal> all;
    std::set<PersonId> people;
    while (query.step()) {
        all.push_back({.person = query.get<PersonId>(0),
                       .lastName = query.get<std::string>(1),
                       .firstName = query.get<std::string>(2),
                       .lastContact = query.get<Date>(3),
                       .table = query.get<std::string>(4),
                       .column = query.get<std::string>(5)});
        people.insert(all.back().person);
    }
    const auto awaited = caf::awaited(database, people);
    std::erase_if(all, [&](const Proposal& proposal) { return awaited.contains(proposal.person); });
    store::note(database, {store::JournalAction::List, 0, static_cast<std::int64_t>(all.size()),
                           std::hash<std::string_view>{}(kMonthsKey)});
    return all;
}

} // namespace jalon::retention
