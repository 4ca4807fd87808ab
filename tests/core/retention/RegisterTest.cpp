// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention/Register.h"

#include "store/TestBase.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

using namespace jalon;
using namespace jalon::test;

namespace {

std::set<std::string> names(const store::Database& database, const std::string& sql,
                            const std::string& of = {})
{
    auto query = database.statement(sql);
    if (!of.empty()) {
        query.bind(of);
    }
    std::set<std::string> found;
    while (query.step()) {
        found.insert(query.get<std::string>(0));
    }
    return found;
}

std::set<std::string> tablesIn(const store::Database& database)
{
    return names(database, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
                           " AND name NOT LIKE 'search_index%'"); // made of search_text
}

/// All but what makes a version of a fact.
std::set<std::string> columnsOf(const store::Database& database, const std::string& table)
{
    return names(
        database,
        "SELECT name FROM pragma_table_info(?1) WHERE name NOT IN ('id', 'fact_id', 'tx_in', 'tx_out')",
        table);
}

} // namespace

TEST_CASE("every table of the base is said to speak of people, or of nobody", "[retention][register]")
{
    const TestBase base;
    std::multiset<std::string> said;
    for (const auto& table : retention::personalTables()) {
        said.insert(table.table);
    }
    // Whose rows are, as a whole, in both lists: lists of people that somebody saved.
    said.erase("setting");
    for (const auto table : retention::tablesOfNobody()) {
        said.insert(std::string{table});
    }
    for (const auto& table : tablesIn(base.database)) {
        INFO(table << ": enter it in its room's personalTables, or in retention/Register.cpp");
        CHECK((said.count(table) == 1 || table == "setting"));
    }
    for (const auto& table : said) {
        INFO(table);
        CHECK(tablesIn(base.database).contains(table));
    }
}

TEST_CASE("every column of a table of people is kept or overwritten, by name", "[retention][register]")
{
    const TestBase base;
    for (const auto& table : retention::personalTables()) {
        if (table.columns.empty()) {
            continue; // its rows go
        }
        auto expected = columnsOf(base.database, table.table);
        expected.erase(table.keyColumn);
        std::set<std::string> said;
        for (const auto& column : table.columns) {
            said.insert(column.name);
        }
        INFO(table.table);
        CHECK(said == expected);
    }
}

TEST_CASE("no free text of a person is among what stays", "[retention][register]")
{
    // The texts that stay are codes, and who did it; a new one must be thought about here, too.
    const std::set<std::string> codes = {"identity.audience",
                                         "household_file.fund",
                                         "household_file.family_situation",
                                         "household_member.role",
                                         "residence.insee",
                                         "pathway_file.notified_by",
                                         "rights_period.state",
                                         "barrier.theme",
                                         "orientation.path",
                                         "orientation.support",
                                         "referent_assignment.role",
                                         "appointment.kind",
                                         "appointment.status",
                                         "contract.kind",
                                         "pathway_exit.reason",
                                         "prescription.outcome",
                                         "meeting_file.kind",
                                         "meeting_file.place",
                                         "list_row.status",
                                         "list_row.field",
                                         "list_row.reason"};
    const TestBase base;
    for (const auto& table : retention::personalTables()) {
        for (const auto& column : table.columns) {
            const auto type = base.database.value<std::string>(
                "SELECT type FROM pragma_table_info(?1) WHERE name = ?2", table.table, column.name);
            if (type == "TEXT" && column.becomes.empty()) {
                INFO(table.table << "." << column.name);
                CHECK(codes.contains(table.table + "." + column.name));
            }
        }
    }
}
