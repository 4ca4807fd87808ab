// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Integrity.h"

#include "base/Path.h"
#include "store/TestFiles.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace jalon;
using namespace jalon::test;

namespace {

bool says(const store::Findings& findings, std::string_view part)
{
    return std::ranges::any_of(findings, [part](const auto& line) { return line.contains(part); });
}

} // namespace

TEST_CASE("a sound base has nothing to find", "[store][integrity]")
{
    TestBase base;
    addNote(base.database, "un");
    addNote(base.database, "deux");
    CHECK(store::integrityFindings(base.database).empty());
    CHECK(store::checkIntegrity(base.database));
}

TEST_CASE("each broken rule of facts is named", "[store][integrity]")
{
    TestBase base;
    addNote(base.database, "un");
    base.clock.set(day("2026-02-01"));
    base.write([](auto&) { });
    base.database.script("PRAGMA foreign_keys = OFF");

    SECTION("two current versions")
    {
        base.database.script(
            "DROP INDEX note_current; INSERT INTO note SELECT id + 1000000, fact_id, person_id,"
            " written_on, author, sensitive, body, tx_in, NULL FROM note;"
            "UPDATE meta SET value = '9000000' WHERE key = 'next_id'");
        CHECK(says(store::integrityFindings(base.database), "1 facts of note with several current versions"));
    }
    SECTION("ended before it began")
    {
        base.database.script(
            "UPDATE note SET tx_in = (SELECT max(id) FROM tx), tx_out = (SELECT min(id) FROM tx)");
        CHECK(says(store::integrityFindings(base.database), "1 versions of note ended before they began"));
    }
    SECTION("a transaction that is not there")
    {
        base.database.script("UPDATE note SET tx_out = 777777");
        const auto findings = store::integrityFindings(base.database);
        CHECK(says(findings, "1 versions of note without their transaction"));
        CHECK(says(findings, "foreign keys: 1 rows of note name no tx"));
    }
    SECTION("an id above the counter")
    {
        base.database.script("UPDATE meta SET value = '2' WHERE key = 'next_id'");
        const auto findings = store::integrityFindings(base.database);
        CHECK(says(findings, "1 rows of note above the counter of ids"));
        CHECK(says(findings, "rows of tx above the counter of ids"));
    }
    SECTION("a foreign key")
    {
        base.database.script("DELETE FROM person");
        CHECK(says(store::integrityFindings(base.database), "foreign keys: 1 rows of note name no person"));
    }
    const auto checked = store::checkIntegrity(base.database);
    REQUIRE_FALSE(checked);
    CHECK(checked.error().code == ErrorCode::BaseDamaged);
    CHECK(checked.error().parameters[0] == pathText(base.database.file()));
}

TEST_CASE("a room's own rule is asked, with how many rows break it", "[store][integrity]")
{
    TestBase base;
    addNote(base.database, "un");
    const std::vector<store::Invariant> rules{
        {"always-true", [](const auto&) { return 0; }},
        {"no-notes", [](const auto& database) { return noteCount(database); }},
    };
    CHECK(store::integrityFindings(base.database, rules) == store::Findings{"no-notes: 1"});
}
