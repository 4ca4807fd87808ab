// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Integrity.h"

#include "base/Path.h"
#include "store/FactTables.h"
#include "store/Guarded.h"

namespace jalon::store {

namespace {

constexpr std::size_t kMostLines = 100;

void collect(const Database& database, const std::string& source, std::string_view pragma, Findings& findings)
{
    auto query = database.statement(pragma);
    while (query.step() && findings.size() < kMostLines) {
        if (const auto line = query.get<std::string>(0); line != "ok") {
            findings.emplace_back(source).append(": ").append(line);
        }
    }
}

void collectForeignKeys(const Database& database, Findings& findings)
{
    auto query = database.statement("SELECT \"table\", \"parent\", count(*) FROM pragma_foreign_key_check()"
                                    " GROUP BY 1, 2");
    while (query.step()) {
        findings.push_back("foreign keys: " + std::to_string(query.get<std::int64_t>(2)) + " rows of "
                           + query.get<std::string>(0) + " name no " + query.get<std::string>(1));
    }
}

void count(const Database& database, Findings& findings, const std::string& sql, const std::string& what)
{
    if (const auto rows = database.value<std::int64_t>(sql).value_or(0); rows > 0) {
        findings.push_back("facts: " + std::to_string(rows) + " " + what);
    }
}

void collectFacts(const Database& database, const std::string& table, Findings& findings)
{
    count(database, findings,
          "SELECT count(*) FROM (SELECT 1 FROM " + table
              + " WHERE tx_out IS NULL GROUP BY fact_id HAVING count(*) > 1)",
          "facts of " + table + " with several current versions");
    count(database, findings,
          "SELECT count(*) FROM " + table
              + " v LEFT JOIN tx i ON i.id = v.tx_in LEFT JOIN tx o ON o.id = v.tx_out"
                " WHERE i.id IS NULL OR (v.tx_out IS NOT NULL AND o.id IS NULL)",
          "versions of " + table + " without their transaction");
    // By the journal's time: a pack's transactions are numbered apart from the base's.
    count(database, findings,
          "SELECT count(*) FROM " + table
              + " v JOIN tx i ON i.id = v.tx_in JOIN tx o ON o.id = v.tx_out"
                " WHERE o.recorded_at < i.recorded_at",
          "versions of " + table + " ended before they began");
}

/// Every table whose rows take their id from the counter.
std::vector<std::string> countedTables(const Database& database)
{
    auto query = database.statement(
        "SELECT t.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c ON c.name = 'id' AND c.pk = 1"
        " WHERE t.type = 'table' AND t.sql NOT LIKE 'CREATE VIRTUAL%' AND t.name NOT LIKE 'search_index%'"
        " ORDER BY 1");
    std::vector<std::string> tables;
    while (query.step()) {
        tables.push_back(query.get<std::string>(0));
    }
    return tables;
}

void collectCounter(const Database& database, Findings& findings)
{
    for (const auto& table : countedTables(database)) {
        count(database, findings,
              "WITH own AS (SELECT (SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'issuer') AS issuer,"
              " (SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'next_id') AS next)"
              " SELECT count(*) FROM "
                  + table + ", own WHERE id >= (issuer << 40 | next) AND id < ((issuer + 1) << 40)",
              "rows of " + table + " above the counter of ids");
    }
}

} // namespace

Findings pageFindings(const Database& database)
{
    Findings findings;
    collect(database, "pages", "PRAGMA cipher_integrity_check", findings);
    return findings;
}

Findings integrityFindings(const Database& database, std::span<const Invariant> invariants)
{
    Findings findings = pageFindings(database);
    if (!findings.empty()) {
        return findings; // the engine refuses to read such pages: nothing more can be asked
    }
    const ReadScope scope{database};
    collect(database, "structure", "PRAGMA integrity_check", findings);
    if (!findings.empty()) {
        return findings; // what stands on a broken structure would only repeat it
    }
    collectForeignKeys(database, findings);
    for (const auto& table : factTables(database)) {
        collectFacts(database, table.name, findings);
    }
    collectCounter(database, findings);
    for (const auto& invariant : invariants) {
        if (const auto rows = invariant.violations(database); rows > 0) {
            findings.push_back(invariant.name + ": " + std::to_string(rows));
        }
    }
    return findings;
}

Expected<void> checkIntegrity(const Database& database, std::span<const Invariant> invariants)
{
    return guarded(database.file(), [&]() -> Expected<void> {
        const auto findings = integrityFindings(database, invariants);
        if (!findings.empty()) {
            return failure(ErrorCode::BaseDamaged, pathText(database.file()), findings.front());
        }
        return {};
    });
}

} // namespace jalon::store
