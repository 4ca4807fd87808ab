// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Anonymise.h"

#include "store/FactTables.h"
#include "store/Guarded.h"
#include "store/Issuer.h"

#include <algorithm>

namespace jalon::store {

namespace {

constexpr std::string_view kToClean = "pages_to_clean";

/// SQL: the rows of ?1.
std::string concerned(const PersonalTable& table)
{
    return " WHERE " + table.keyColumn + " IN (SELECT value FROM json_each(?1))";
}

std::string idsOf(const AnonymisedRows& rows, const PersonalTable& table)
{
    const auto found = rows.find(table.owner);
    return found == rows.end() ? "[]" : found->second;
}

std::string assignments(const PersonalTable& table, bool ends)
{
    std::string list;
    for (const auto& column : table.columns) {
        if (!column.becomes.empty()) {
            list += (list.empty() ? "" : ", ") + column.name + " = " + column.becomes;
        }
    }
    return ends ? list + (list.empty() ? "" : ", ") + "tx_out = coalesce(tx_out, ?2)" : list;
}

void overwrite(Transaction& tx, const PersonalTable& table, const std::string& ids, bool isFact)
{
    const auto& database = tx.database();
    if (table.columns.empty()) {
        database.run("DELETE FROM " + table.table + concerned(table), ids);
        return;
    }
    const bool ends = isFact && !table.holdsOn;
    const auto list = assignments(table, ends);
    const auto sql = "UPDATE " + table.table + " SET " + list + concerned(table);
    if (ends) {
        database.run(sql, ids, tx.id());
    } else if (!list.empty()) {
        database.run(sql, ids);
    }
}

} // namespace

std::int64_t rowsConcerned(const Database& database, const PersonalTable& table, const AnonymisedRows& rows)
{
    return database
        .value<std::int64_t>("SELECT count(*) FROM " + table.table + concerned(table), idsOf(rows, table))
        .value_or(0);
}

std::vector<std::int64_t> erasures(const Database& database)
{
    auto query = database.statement("SELECT id FROM tx WHERE kind = 'erase' ORDER BY id");
    std::vector<std::int64_t> all;
    while (query.step()) {
        all.push_back(query.get<std::int64_t>(0));
    }
    return all;
}

bool finishCleaning(const Database& database)
{
    if (metaText(database, kToClean).empty()) {
        return true;
    }
    try {
        // Pages that were rearranged can keep, between their rows, bytes of rows that were zeroed elsewhere.
        database.script("VACUUM");
        database.run("DELETE FROM meta WHERE key = ?1", kToClean);
        return true;
    } catch (const DbError&) {
        return false; // the mark stays in the base
    }
}

Expected<Anonymised> anonymise(const Session& session, const AnonymisePlan& plan)
{
    const auto& database = session.database;
    return guarded(database.file(), [&] {
        Anonymised result;
        {
            Transaction tx{session, TxKind::Erase};
            const auto facts = factTables(database);
            for (const auto& table : plan.tables) {
                const bool isFact =
                    std::ranges::find(facts, table.table, &FactTableInfo::name) != facts.end();
                overwrite(tx, table, idsOf(plan.rows, table), isFact);
            }
            if (plan.refreshDerived) {
                plan.refreshDerived(tx);
            }
            database.run("INSERT OR REPLACE INTO meta (key, value) VALUES (?1, '1')", kToClean);
            result.recordedAs = tx.id();
            tx.commit();
        }
        result.pagesCleaned = finishCleaning(database);
        result.logEmptied = emptyLog(database);
        return result;
    });
}

} // namespace jalon::store
