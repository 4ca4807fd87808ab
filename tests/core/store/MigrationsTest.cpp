// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Migrations.h"

#include "store/DbError.h"
#include "store/Integrity.h"
#include "store/TestBase.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <map>

using namespace jalon;
using namespace jalon::test;
using store::Database;

namespace {

constexpr std::int64_t kNumber = 700; // every id, day and count: so each foreign key finds its row

struct Column {
    std::string name;
    std::string type;
};
using Tables = std::map<std::string, std::vector<Column>>;

/// The tables of a base but the search's own, with their columns.
Tables tablesOf(const Database& database)
{
    auto query = database.statement(
        "SELECT t.name, c.name, c.type FROM sqlite_schema t JOIN pragma_table_info(t.name) c"
        " WHERE t.type = 'table' AND t.name NOT LIKE 'search_index%'"
        " AND t.name NOT LIKE 'sqlite_%' ORDER BY t.name, c.cid");
    Tables tables;
    while (query.step()) {
        tables[query.get<std::string>(0)].push_back({query.get<std::string>(1), query.get<std::string>(2)});
    }
    return tables;
}

std::string listOf(const std::vector<Column>& columns)
{
    std::string list;
    for (const auto& column : columns) {
        list += (list.empty() ? "" : ", ") + column.name;
    }
    return list;
}

/// A value for a column: what its constraints allow, where they allow less than everything.
std::string valueFor(const Column& column)
{
    if (column.name == "level" || column.name == "distance") {
        return "2";
    }
    if (column.name == "status") {
        return "'warning'";
    }
    if (column.name == "year") {
        return "2019";
    }
    if (column.name == "progress") {
        return "75";
    }
    if (column.name == "sanction_share") {
        return "80";
    }
    if (column.name == "amount_text") {
        return "NULL"; // an amount stands beside it
    }
    if (column.name == "previous" && column.type == "BLOB") {
        return "(SELECT hash FROM journal_anchor)"; // its trigger asks for it
    }
    if (column.type == "INTEGER") {
        return std::to_string(kNumber);
    }
    if (column.type == "BLOB") {
        return "X'07'";
    }
    return column.type == "REAL" ? "7.5" : "'texte de " + column.name + "'";
}

/// One row in each table, no column left out.
void fillEveryTable(const Database& database)
{
    const store::BulkScope anyOrder{database};
    for (const auto& [table, columns] : tablesOf(database)) {
        if (table == "journal_anchor") {
            continue; // it has its one row from the beginning
        }
        std::string values;
        for (const auto& column : columns) {
            values += (values.empty() ? "" : ", ") + valueFor(column);
        }
        database.script("INSERT INTO " + table + " (" + listOf(columns) + ") VALUES (" + values + ")");
    }
    database.script("UPDATE meta SET value = '9000' WHERE key = 'next_id'");
}

/// What these tables hold in these columns, whatever was added beside them.
std::string contentOf(const Database& database, const Tables& tables)
{
    std::string content;
    for (const auto& [table, columns] : tables) {
        content += "== " + table + "\n";
        auto rows = database.statement("SELECT concat_ws('|', " + listOf(columns) + ") FROM " + table
                                       + " ORDER BY 1");
        while (rows.step()) {
            content += rows.get<std::string>(0) + "\n";
        }
    }
    return content;
}

} // namespace

TEST_CASE("migrations are numbered from 1 without a gap, and named", "[store][migrations]")
{
    int expected = 1;
    for (const auto& migration : store::migrations()) {
        CHECK(migration.number == expected++);
        CHECK_FALSE(migration.name.empty());
        CHECK_FALSE(migration.sql.empty());
    }
    CHECK(store::newestSchema() == expected - 1);
}

TEST_CASE("each migration keeps every row that a base of the schema before holds", "[store][migrations]")
{
    const auto schema = GENERATE(range(1, store::newestSchema()));
    CAPTURE(schema);
    const TestBase base{schema};
    fillEveryTable(base.database);
    REQUIRE(base.database.value<int>("SELECT count(*) FROM pragma_foreign_key_check()") == 0);
    const auto tables = tablesOf(base.database);
    const auto before = contentOf(base.database, tables);
    REQUIRE(before.contains("700"));
    REQUIRE(store::migrate(base.database, schema + 1));
    CHECK(store::schemaOf(base.database) == schema + 1);
    CHECK(contentOf(base.database, tables) == before);
    CHECK(store::integrityFindings(base.database).empty());
}

TEST_CASE("a base of any schema reaches the newest at once, its rows kept", "[store][migrations]")
{
    const auto schema = GENERATE(range(1, store::newestSchema()));
    CAPTURE(schema);
    const TestBase base{schema};
    fillEveryTable(base.database);
    const auto tables = tablesOf(base.database);
    const auto before = contentOf(base.database, tables);
    REQUIRE(store::migrate(base.database));
    CHECK(contentOf(base.database, tables) == before);
    const TestBase direct;
    CHECK(base.database.value<std::string>("SELECT group_concat(sql, ';') FROM (SELECT sql FROM sqlite_schema"
                                           " ORDER BY type, name)")
          == direct.database.value<std::string>("SELECT group_concat(sql, ';') FROM (SELECT sql FROM"
                                                " sqlite_schema ORDER BY type, name)"));
}

TEST_CASE("the newest base takes a row in each of its tables", "[store][migrations]")
{
    const TestBase base;
    fillEveryTable(base.database);
    CHECK(store::integrityFindings(base.database).empty());
}

TEST_CASE("a migration that fails leaves the base as it was", "[store][migrations]")
{
    const TestBase base{2};
    base.database.script(
        "CREATE TABLE household_member (id INTEGER)"); // 0003 makes others before it gets there
    const auto before = contentOf(base.database, tablesOf(base.database));
    CHECK_THROWS_AS(store::migrate(base.database), store::DbError);
    CHECK(store::schemaOf(base.database) == 2);
    CHECK(contentOf(base.database, tablesOf(base.database)) == before);
    base.database.script("DROP TABLE household_member");
    CHECK(store::migrate(base.database));
}

TEST_CASE("a base that is up to date is left alone, a newer one refused", "[store][migrations]")
{
    const TestBase base;
    const auto version = base.database.value<int>("PRAGMA schema_version");
    REQUIRE(store::migrate(base.database));
    CHECK(base.database.value<int>("PRAGMA schema_version") == version);
    CHECK(base.database.value<int>("PRAGMA application_id") == store::kApplicationId);
    base.database.script("PRAGMA user_version = 900");
    CHECK(store::migrate(base.database).error()
          == Error{ErrorCode::BaseTooNew,
                   {base.database.file().string(), "900", std::to_string(store::newestSchema())}});
}

TEST_CASE("migrations go forward only", "[store][migrations]")
{
    const TestBase base;
    REQUIRE(store::migrate(base.database, 1));
    CHECK(store::schemaOf(base.database) == store::newestSchema());
}

TEST_CASE("two new bases have a name and a lineage each", "[store][migrations]")
{
    const TestBase one;
    const TestBase other;
    for (const auto* key : {"base", "lineage"}) {
        const auto valueIn = [key](const TestBase& base) {
            return base.database.value<std::string>("SELECT value FROM meta WHERE key = ?1", key).value();
        };
        CHECK(valueIn(one).size() == 32);
        CHECK(valueIn(one) != valueIn(other));
    }
}
