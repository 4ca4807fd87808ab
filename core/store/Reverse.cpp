// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Reverse.h"

#include "store/FactTables.h"
#include "store/Issuer.h"

#include <algorithm>
#include <set>
#include <vector>

namespace jalon::store {

namespace {

std::string joined(const FactTableInfo& table, std::string_view prefix)
{
    std::string list;
    for (const auto& column : table.valueColumns) {
        list += list.empty() ? "" : ", ";
        list += prefix;
        list += column;
    }
    return list;
}

/// The facts that the target touched, as (fact, version it left or NULL, version it closed or NULL); versions
/// that it wrote and closed itself were never seen by anyone. ?1 target, ?2 end of its versions.
std::string touchedSql(const std::string& table)
{
    return "SELECT fact_id, max(left_id) AS left_id, max(closed_id) AS closed_id FROM ("
           "SELECT fact_id, id AS left_id, NULL AS closed_id FROM "
           + table
           + " WHERE id > ?1 AND id < ?2 AND tx_in = ?1 AND tx_out IS NOT ?1"
             " UNION ALL SELECT fact_id, NULL, id FROM "
           + table + " WHERE tx_out = ?1 AND tx_in <> ?1) GROUP BY fact_id";
}

/// Later transactions that gave a touched fact other values than the target left.
std::set<TxId> conflicts(const Transaction& tx, TxId target, const FactTableInfo& table)
{
    auto query = tx.database().statement("SELECT coalesce(n.tx_in, l.tx_out) FROM (" + touchedSql(table.name)
                                         + ") t"
                                           " LEFT JOIN "
                                         + table.name
                                         + " l ON l.id = t.left_id"
                                           " LEFT JOIN "
                                         + table.name
                                         + " n ON n.fact_id = t.fact_id AND n.tx_out IS NULL"
                                           " WHERE (l.id IS NULL) <> (n.id IS NULL)"
                                           "    OR (n.id <> l.id AND ("
                                         + joined(table, "n.") + ") IS NOT (" + joined(table, "l.") + "))");
    query.bind(target, endOfVersions(tx.database(), target));
    std::set<TxId> found;
    while (query.step()) {
        found.insert(query.get<TxId>(0));
    }
    return found;
}

/// From one id to before another, both excluded.
struct Ids {
    std::int64_t after;
    std::int64_t before;
};

/// Those of whom, and of what, a transaction brought: made by it, or by the work in a pack that it brought
/// back.
std::vector<Ids> broughtIds(const Database& database, TxId target)
{
    std::vector<Ids> brought = {{target.value, endOfVersions(database, target)}};
    auto back = database.statement("SELECT first_tx, next_id FROM pack_return WHERE tx_id = ?1");
    back.bind(target);
    if (back.step()) {
        brought.push_back({back.get<std::int64_t>(0), back.get<std::int64_t>(1)});
    }
    return brought;
}

/// ?1, ?2: the target's versions; ?3, ?4: those it brought.
std::string buildersSql(const std::string& table, const std::string& column)
{
    return "SELECT DISTINCT tx_in FROM " + table + " WHERE tx_out IS NULL AND " + column + " > ?3 AND "
           + column + " < ?4 AND fact_id NOT IN (SELECT fact_id FROM " + table
           + " WHERE id > ?1 AND id < ?2)";
}

/// Later transactions that built on somebody, or something, that the target brought: their facts, which are
/// not the target's, would be about nobody.
std::set<TxId> buildersOn(const Transaction& tx, TxId target, const std::string& table)
{
    std::set<TxId> found;
    const auto end = endOfVersions(tx.database(), target);
    auto keys = tx.database().statement("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?1)"
                                        " WHERE \"table\" <> 'tx'");
    keys.bind(table);
    while (keys.step()) {
        const auto column = keys.get<std::string>(0);
        const auto anchor = keys.get<std::string>(1);
        for (const auto& ids : broughtIds(tx.database(), target)) {
            if (!tx.database().value<std::int64_t>("SELECT 1 FROM " + anchor
                                                       + " WHERE id > ?1 AND id < ?2 LIMIT 1",
                                                   ids.after, ids.before)) {
                continue;
            }
            auto query = tx.database().statement(buildersSql(table, column));
            query.bind(target, end, ids.after, ids.before);
            while (query.step()) {
                found.insert(query.get<TxId>(0));
            }
        }
    }
    return found;
}

struct Touched {
    FactId fact;
    std::optional<std::int64_t> left;
    std::optional<std::int64_t> closed;
};

std::vector<Touched> touchedFacts(const Transaction& tx, TxId target, const FactTableInfo& table)
{
    auto query = tx.database().statement(touchedSql(table.name));
    query.bind(target, endOfVersions(tx.database(), target));
    std::vector<Touched> touched;
    while (query.step()) {
        touched.push_back({query.get<FactId>(0), query.get<std::optional<std::int64_t>>(1),
                           query.get<std::optional<std::int64_t>>(2)});
    }
    return touched;
}

void restore(Transaction& tx, TxId target, const FactTableInfo& table)
{
    const std::string columns = joined(table, "");
    const std::string endSql =
        "UPDATE " + table.name + " SET tx_out = ?1 WHERE fact_id = ?2 AND tx_out IS NULL";
    const std::string copySql = "INSERT INTO " + table.name + " (id, fact_id, tx_in, " + columns
                                + ") SELECT ?1, fact_id, ?2, " + columns + " FROM " + table.name
                                + " WHERE id = ?3";
    for (const auto& [fact, left, closed] : touchedFacts(tx, target, table)) {
        if (left) {
            tx.database().run(endSql, tx.id(), fact);
        }
        if (closed) {
            tx.database().run(copySql, tx.newId(), tx.id(), *closed);
        }
    }
}

} // namespace

Expected<void> reverse(Transaction& tx, TxId target)
{
    if (!tx.database().value<TxId>("SELECT id FROM tx WHERE id = ?1", target)) {
        return failure(ErrorCode::TransactionUnknown, std::to_string(target.value));
    }
    const auto kind = tx.database().value<TxKind>("SELECT kind FROM tx WHERE id = ?1", target);
    if (kind == TxKind::Erase) {
        return failure(ErrorCode::ErasureFinal, std::to_string(target.value)); // nothing is left to put back
    }
    if (isPack(tx.database()) && kind == TxKind::Pack) {
        return failure(ErrorCode::PackUndoElsewhere); // it holds all that was known before
    }
    const auto tables = factTables(tx.database());
    std::set<TxId> later;
    for (const auto& table : tables) {
        later.merge(conflicts(tx, target, table));
        later.merge(buildersOn(tx, target, table.name));
    }
    if (!later.empty()) {
        Error error{ErrorCode::UndoConflict, {std::to_string(target.value)}};
        for (const auto& id : later) {
            error.parameters.push_back(std::to_string(id.value));
        }
        return std::unexpected{error};
    }
    for (const auto& table : tables) {
        restore(tx, target, table);
    }
    return {};
}

bool isUndone(const Database& database, TxId tx)
{
    std::vector<TxId> reversals;
    auto query = database.statement("SELECT id FROM tx WHERE reverses = ?1");
    query.bind(tx);
    while (query.step()) {
        reversals.push_back(query.get<TxId>(0));
    }
    return std::ranges::any_of(reversals, [&database](TxId undo) { return !isUndone(database, undo); });
}

} // namespace jalon::store
