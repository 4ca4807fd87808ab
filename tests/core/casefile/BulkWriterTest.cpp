// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/BulkWriter.h"

#include "store/TestBase.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using jalon::test::day;

namespace {

casefile::Identity identityOf(int number)
{
    casefile::Identity identity;
    identity.lastName = "Nom" + std::to_string(number);
    identity.firstName = "Prénom";
    identity.birthOn = day("1985-07-12");
    identity.matchKey = number;
    return identity;
}

void addPeople(store::Transaction& tx, int count)
{
    casefile::BulkWriter writer{tx};
    for (int i = 0; i < count; ++i) {
        const auto person = writer.addPerson(identityOf(i));
        casefile::HouseholdFile file;
        file.matricule = std::to_string(1'000'000 + i);
        const auto household = writer.addHousehold(file);
        writer.addMember({household, person, "DEM", day("2026-11-01"), std::nullopt});
        casefile::PathwayFile pathway;
        pathway.person = person;
        writer.addPathway(pathway);
        writer.addSearchWords(person, {"nom  prenom", "nom prenom"});
    }
    writer.flush();
}

} // namespace

TEST_CASE("many people are written, whatever their number", "[casefile][bulk]")
{
    const int count = 150; // two full statements and a rest
    jalon::test::TestBase base;
    {
        const store::BulkScope bulk{base.database};
        base.write([](store::Transaction& tx) { addPeople(tx, count); });
    }
    const auto rows = [&base](const char* sql) { return base.database.value<std::int64_t>(sql).value(); };
    CHECK(rows("SELECT count(*) FROM identity_now i JOIN person p ON p.id = i.person_id") == count);
    CHECK(rows("SELECT count(DISTINCT last_name) FROM identity_now") == count);
    CHECK(rows("SELECT count(*) FROM household_member_now m JOIN household_file_now h USING (household_id)")
          == count);
    CHECK(rows("SELECT count(*) FROM pathway_file_now JOIN pathway ON id = pathway_id") == count);
    CHECK(rows("SELECT count(*) FROM search_text") == count);
    CHECK(rows("PRAGMA foreign_keys") == 1);
    CHECK_FALSE(base.database.value<std::string>("SELECT 1 FROM pragma_foreign_key_check"));
}

TEST_CASE("one person after the other, references are checked", "[casefile][bulk]")
{
    jalon::test::TestBase base;
    base.write([](store::Transaction& tx) {
        addPeople(tx, 1);
        addPeople(tx, 1);
    });
    CHECK(base.database.value<std::int64_t>("SELECT count(*) FROM identity_now") == 2);
}
