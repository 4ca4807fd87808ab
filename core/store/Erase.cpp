// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Erase.h"

#include "store/ErasePlan.h"
#include "store/FactTables.h"
#include "store/Guarded.h"

#include <algorithm>

namespace jalon::store {

namespace {

/// A column that names an anchor.
struct Reference {
    std::string table;
    std::string column;
    std::string anchor;
};

/// Foreign keys are checked once at the end: most have no index that serves a deletion, and one by one they
/// would read whole tables for each person.
class UncheckedKeys {
public:
    explicit UncheckedKeys(const Database& database) : m_database(database)
    {
        m_database.script("PRAGMA foreign_keys = OFF");
    }
    ~UncheckedKeys()
    {
        try {
            m_database.script("DROP TABLE IF EXISTS temp.erased; DROP TABLE IF EXISTS temp.touched;"
                              "DROP TABLE IF EXISTS temp.touched_fact; PRAGMA foreign_keys = ON");
        } catch (const DbError&) { // NOLINT(bugprone-empty-catch): an error before is already on its way
        }
    }
    UncheckedKeys(const UncheckedKeys&) = delete;
    UncheckedKeys& operator=(const UncheckedKeys&) = delete;

private:
    const Database& m_database;
};

std::vector<Reference> anchorReferences(const Database& database, const std::vector<FactTableInfo>& facts)
{
    auto query = database.statement("SELECT t.name, f.\"from\", f.\"table\" FROM sqlite_schema t"
                                    " JOIN pragma_foreign_key_list(t.name) f"
                                    " WHERE t.type = 'table' AND f.\"table\" <> 'tx' ORDER BY 1, 2");
    std::vector<Reference> all;
    while (query.step()) {
        all.push_back({query.get<std::string>(0), query.get<std::string>(1), query.get<std::string>(2)});
    }
    const auto isFact = [&facts](const std::string& name) {
        return std::ranges::any_of(facts, [&name](const auto& table) { return table.name == name; });
    };
    std::set<std::string> anchors;
    for (const auto& reference : all) {
        if (isFact(reference.table)) {
            anchors.insert(reference.anchor);
        }
    }
    std::erase_if(all, [&](const Reference& reference) { return !anchors.contains(reference.anchor); });
    return all;
}

class Erasure {
public:
    Erasure(Transaction& tx, TxId target, const EraseRegister& tables)
        : m_tx(tx),
          m_database(tx.database()),
          m_register(tables),
          m_chain(m_database, target),
          m_facts(factTables(m_database)),
          m_references(anchorReferences(m_database, m_facts))
    {
    }

    Expected<Erased> run(TxId target)
    {
        prepare();
        for (const auto& table : m_facts) {
            eraseFacts(table);
        }
        if (!m_conflicts.empty()) {
            Error error{ErrorCode::EraseConflict, {std::to_string(target.value)}};
            for (const auto& tx : m_conflicts) {
                error.parameters.push_back(std::to_string(tx.value));
            }
            return std::unexpected{error};
        }
        chooseAnchors();
        if (m_register.refreshDerived) {
            m_register.refreshDerived(m_tx);
        }
        eraseRegister();
        eraseAnchors();
        requireForeignKeys();
        return m_result;
    }

private:
    void prepare()
    {
        m_database.script(
            "CREATE TEMP TABLE erased (owner TEXT, id INTEGER, PRIMARY KEY (owner, id)) WITHOUT ROWID;"
            "CREATE TEMP TABLE touched (owner TEXT, id INTEGER, PRIMARY KEY (owner, id)) WITHOUT ROWID;"
            "CREATE TEMP TABLE touched_fact (id INTEGER PRIMARY KEY)");
        for (const auto& tx : m_chain.transactions()) {
            m_database.run("INSERT INTO temp.erased VALUES ('tx', ?1)", tx);
            // Whoever a transaction brought has an id between its own and the next transaction's.
            for (const auto& anchor : anchors()) {
                m_database.run("INSERT OR IGNORE INTO temp.erased SELECT ?1, id FROM " + anchor
                                   + " WHERE id > ?2 AND id < ?3",
                               anchor, tx, endOfVersions(m_database, tx));
            }
        }
        m_database.run("UPDATE tx SET list_id = NULL"
                       " WHERE id IN (SELECT id FROM temp.erased WHERE owner = 'tx')");
    }

    std::set<std::string> anchors() const
    {
        std::set<std::string> names;
        for (const auto& reference : m_references) {
            names.insert(reference.anchor);
        }
        return names;
    }

    /// SQL over `v`: brought by the erased transactions, or about somebody whom only they brought.
    std::string marked(const FactTableInfo& table) const
    {
        std::string sql = "(v.tx_in IN (SELECT id FROM temp.erased WHERE owner = 'tx')";
        for (const auto& reference : m_references) {
            if (reference.table == table.name) {
                sql += " OR v." + reference.column + " IN (SELECT id FROM temp.erased WHERE owner = '"
                       + reference.anchor + "')";
            }
        }
        return sql + ")";
    }

    void eraseFacts(const FactTableInfo& table)
    {
        m_database.run("DELETE FROM temp.touched_fact");
        m_database.run("INSERT OR IGNORE INTO temp.touched_fact SELECT v.fact_id FROM " + table.name
                       + " v WHERE " + marked(table)
                       + " OR v.tx_out IN (SELECT id FROM temp.erased WHERE owner = 'tx')");
        for (const auto& reference : m_references) {
            if (reference.table == table.name) {
                m_database.run("INSERT OR IGNORE INTO temp.touched SELECT ?1, " + reference.column + " FROM "
                                   + table.name + " WHERE fact_id IN (SELECT id FROM temp.touched_fact) AND "
                                   + reference.column + " IS NOT NULL",
                               reference.anchor);
            }
        }
        for (const auto& plan : plans(table)) {
            apply(table, plan);
        }
    }

    std::vector<FactPlan> plans(const FactTableInfo& table)
    {
        auto query = m_database.statement("SELECT v.fact_id, v.id, v.tx_in, v.tx_out, " + marked(table)
                                          + " FROM " + table.name
                                          + " v LEFT JOIN tx i ON i.id = v.tx_in"
                                            " WHERE v.fact_id IN (SELECT id FROM temp.touched_fact)"
                                            " ORDER BY v.fact_id, i.recorded_at, v.tx_in, v.id");
        const auto same = sameValues(table);
        std::vector<FactPlan> plans;
        std::vector<PlannedVersion> versions;
        FactId fact;
        const auto finish = [&] {
            if (!versions.empty()) {
                plans.push_back(planFact(versions, m_chain, same));
                versions.clear();
            }
        };
        while (query.step()) {
            if (query.get<FactId>(0) != fact) {
                finish();
                fact = query.get<FactId>(0);
            }
            versions.push_back({query.get<std::int64_t>(1), query.get<TxId>(2),
                                query.get<std::optional<TxId>>(3), query.get<bool>(4)});
        }
        finish();
        return plans;
    }

    SameValues sameValues(const FactTableInfo& table) const
    {
        const auto columns = [&table](std::string_view prefix) {
            std::string list;
            for (const auto& column : table.valueColumns) {
                list += (list.empty() ? "" : ", ") + std::string{prefix} + column;
            }
            return list;
        };
        return [this, sql = "SELECT (" + columns("a.") + ") IS (" + columns("b.") + ") FROM " + table.name
                            + " a, " + table.name + " b WHERE a.id = ?1 AND b.id = ?2"](
                   auto one, auto other) { return m_database.value<bool>(sql, one, other).value_or(false); };
    }

    void apply(const FactTableInfo& table, const FactPlan& plan)
    {
        m_conflicts.insert(plan.conflicts.begin(), plan.conflicts.end());
        if (!m_conflicts.empty()) {
            return; // everything is rolled back; the rest is read to name all that stands in the way
        }
        const std::string removeSql = "DELETE FROM " + table.name + " WHERE id = ?1";
        for (const auto id : plan.removed) {
            m_database.run(removeSql, id);
        }
        m_result.versions += static_cast<std::int64_t>(plan.removed.size());
        if (plan.reopened) {
            m_database.run("UPDATE " + table.name + " SET tx_out = ?1 WHERE id = ?2", plan.reopenedUntil,
                           *plan.reopened);
        }
    }

    /// Of those who were born with the erased transactions, the ones that nothing else names.
    void chooseAnchors()
    {
        for (const auto& reference : m_references) {
            const bool goesAlong = std::ranges::any_of(m_register.tables, [&](const PeopleTable& people) {
                return people.table == reference.table && people.owner == reference.anchor;
            });
            if (!goesAlong) {
                m_database.run("DELETE FROM temp.erased WHERE owner = ?1 AND id IN (SELECT "
                                   + reference.column + " FROM " + reference.table + ")",
                               reference.anchor);
            }
        }
    }

    void eraseRegister()
    {
        for (const auto& people : m_register.tables) {
            const std::string condition =
                people.keyColumn + " IN (SELECT id FROM temp.erased WHERE owner = ?1)";
            const bool hasId =
                m_database
                    .value<bool>("SELECT count(*) FROM pragma_table_info(?1) WHERE name = 'id'", people.table)
                    .value();
            if (hasId) {
                m_database.run("INSERT OR IGNORE INTO temp.erased SELECT ?2, id FROM " + people.table
                                   + " WHERE " + condition,
                               people.owner, people.table);
            }
            m_database.run("DELETE FROM " + people.table + " WHERE " + condition, people.owner);
        }
    }

    void eraseAnchors()
    {
        for (const auto& anchor : anchors()) {
            m_database.run("DELETE FROM " + anchor
                               + " WHERE id IN (SELECT id FROM temp.erased WHERE owner = ?1)",
                           anchor);
            m_result.people += m_database.changes();
        }
    }

    void requireForeignKeys()
    {
        if (const auto broken =
                m_database.value<std::string>("SELECT \"table\" FROM pragma_foreign_key_check()")) {
            throw DbError(0, "an erasure would leave rows without their owner in " + *broken);
        }
    }

    Transaction& m_tx;
    const Database& m_database;
    const EraseRegister& m_register;
    ErasedChain m_chain;
    std::vector<FactTableInfo> m_facts;
    std::vector<Reference> m_references;
    std::set<TxId> m_conflicts;
    Erased m_result;
};

} // namespace

Expected<Erased> erase(const Session& session, TxId target, const EraseRegister& tables)
{
    const auto& database = session.database;
    return guarded(database.file(), [&]() -> Expected<Erased> {
        if (!database.value<TxId>("SELECT id FROM tx WHERE id = ?1", target)) {
            return failure(ErrorCode::TransactionUnknown, std::to_string(target.value));
        }
        Expected<Erased> result;
        {
            const UncheckedKeys unchecked{database};
            Transaction tx{session, TxKind::Erase, {.list = {}, .reverses = target}};
            result = Erasure{tx, target, tables}.run(target);
            if (!result) {
                return result;
            }
            result->recordedAs = tx.id();
            tx.commit();
        }
        result->logEmptied = emptyLog(database);
        return result;
    });
}

} // namespace jalon::store
