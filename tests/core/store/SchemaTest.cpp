// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the schema itself promises, whoever writes into the base.
#include "store/DbError.h"
#include "store/FactTables.h"
#include "store/TestBase.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::test;

namespace {

/// Whether the base takes a row; foreign keys are not looked at.
bool takes(const TestBase& base, const std::string& table, const std::string& columns,
           const std::string& values)
{
    try {
        base.database.script("INSERT INTO " + table + " (" + columns + ") VALUES (" + values + ")");
        return true;
    } catch (const store::DbError& error) {
        CHECK((error.code() & 0xFF) == 19);
        return false;
    }
}

struct Period {
    std::string table;
    std::string columns; ///< without the two ends
    std::string values;
};

} // namespace

TEST_CASE("every table is STRICT: a text is no number", "[store][schema]")
{
    const TestBase base;
    auto query =
        base.database.statement("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
                                " AND strict = 0 AND name NOT LIKE 'sqlite_%'");
    std::vector<std::string> loose;
    while (query.step()) {
        loose.push_back(query.get<std::string>(0));
    }
    CHECK(loose == std::vector<std::string>{});
    CHECK_THROWS_AS(base.database.run("INSERT INTO person (id) VALUES (?1)", "sept"), store::DbError);
}

TEST_CASE("every table of facts has one current version a fact, and its view of today", "[store][schema]")
{
    const TestBase base;
    for (const auto& table : store::factTables(base.database)) {
        CAPTURE(table.name);
        CHECK(base.database.value<std::string>(
                  "SELECT sql FROM sqlite_schema WHERE type = 'index' AND name = ?1", table.name + "_current")
              == "CREATE UNIQUE INDEX " + table.name + "_current ON " + table.name
                     + " (fact_id) WHERE tx_out IS NULL");
        std::vector<std::string> shown;
        auto columns = base.database.statement("SELECT name FROM pragma_table_info(?1)");
        columns.bind(table.name + "_now");
        while (columns.step()) {
            shown.push_back(columns.get<std::string>(0));
        }
        REQUIRE(shown.size() == table.valueColumns.size() + 1);
        shown.erase(shown.begin()); // the fact, or the anchor that it is the file of
        CHECK(shown == table.valueColumns);
    }
}

TEST_CASE("a version names the transactions that wrote and ended it", "[store][schema]")
{
    const TestBase base;
    for (const auto& table : store::factTables(base.database)) {
        CAPTURE(table.name);
        CHECK(
            base.database.value<int>("SELECT count(*) FROM pragma_foreign_key_list(?1) WHERE \"table\" = 'tx'"
                                     " AND \"from\" IN ('tx_in', 'tx_out')",
                                     table.name)
            == 2);
    }
}

TEST_CASE("no period ends before it starts, in no table", "[store][schema]")
{
    const TestBase base;
    base.database.script("PRAGMA foreign_keys = OFF");
    const std::vector<Period> periods = {
        {"rights_period", "person_id, state, sdd, state_assumed, sdd_assumed", "1, '2', 1, 0, 0"},
        {"orientation", "pathway_id, support, decided_on", "1, 'standard', 1"},
        {"referent_assignment", "pathway_id, referent_id, role", "1, 1, 'unique'"},
        {"contract", "pathway_id, kind, signed_on", "1, 'cer', 1"},
        {"employment", "person_id", "1"},
    };
    int id = 0;
    for (const auto& [table, columns, values] : periods) {
        CAPTURE(table);
        const auto takesPeriod = [&](const std::string& ends) {
            ++id;
            return takes(base, table, "id, fact_id, tx_in, starts_on, ends_on, " + columns,
                         std::to_string(id) + ", " + std::to_string(id) + ", 1, 100, " + ends + ", "
                             + values);
        };
        CHECK(takesPeriod("NULL"));
        CHECK(takesPeriod("100"));
        CHECK_FALSE(takesPeriod("99"));
    }
}

TEST_CASE("values out of their range are not taken", "[store][schema]")
{
    const TestBase base;
    base.database.script("PRAGMA foreign_keys = OFF");
    const auto barrier = [&](const std::string& id, const std::string& level) {
        return takes(base, "barrier", "id, fact_id, tx_in, pathway_id, theme, observed_on, level",
                     id + ", " + id + ", 1, 1, 'sante', 1, " + level);
    };
    CHECK(barrier("1", "0"));
    CHECK(barrier("2", "3"));
    CHECK_FALSE(barrier("3", "4"));
    CHECK_FALSE(barrier("4", "-1"));
    const auto diagnostic = [&](const std::string& id, const std::string& distance) {
        return takes(base, "diagnostic", "id, fact_id, tx_in, pathway_id, done_on, distance",
                     id + ", " + id + ", 1, 1, 1, " + distance);
    };
    CHECK(diagnostic("1", "NULL"));
    CHECK(diagnostic("2", "4"));
    CHECK_FALSE(diagnostic("3", "5"));
}

TEST_CASE("an event has a day, a notification its origin", "[store][schema]")
{
    const TestBase base;
    base.database.script("PRAGMA foreign_keys = OFF");
    CHECK_FALSE(takes(base, "appointment", "id, fact_id, tx_in, pathway_id, kind, status",
                      "1, 1, 1, 1, 'suivi', 'planned'"));
    CHECK(takes(base, "appointment", "id, fact_id, tx_in, pathway_id, kind, status, fixed_on",
                "2, 2, 1, 1, 'suivi', 'planned', 1"));
    CHECK_FALSE(takes(base, "sanction", "id, fact_id, tx_in, pathway_id, kind", "1, 1, 1, 1, 'x'"));
    CHECK(takes(base, "sanction", "id, fact_id, tx_in, pathway_id, decided_on", "2, 2, 1, 1, 1"));
    const auto pathway = [&](const std::string& id, const std::string& on, const std::string& by) {
        return takes(base, "pathway_file", "id, fact_id, tx_in, person_id, notified_on, notified_by",
                     id + ", " + id + ", 1, 1, " + on + ", '" + by + "'");
    };
    CHECK(pathway("1", "100", "list"));
    CHECK(pathway("2", "NULL", "unknown"));
    CHECK_FALSE(pathway("3", "100", "unknown"));
    CHECK_FALSE(pathway("4", "NULL", "first-seen"));
}

TEST_CASE("a list's row is rejected, warned of or ambiguous, nothing else", "[store][schema]")
{
    const TestBase base;
    base.database.script("PRAGMA foreign_keys = OFF");
    const auto row = [&](const std::string& id, const std::string& status) {
        return takes(base, "list_row", "id, list_id, line, status, reason",
                     id + ", 1, 1, '" + status + "', 'x'");
    };
    CHECK(row("1", "rejected"));
    CHECK(row("2", "warning"));
    CHECK(row("3", "ambiguous"));
    CHECK_FALSE(row("4", "taken"));
}
