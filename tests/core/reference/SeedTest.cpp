// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/Seed.h"

#include "reference/Entities.h"
#include "reference/Resources.h"
#include "reference/SeededBase.h"
#include "reference/Settings.h"
#include "store/Integrity.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::reference;
using namespace jalon::test;

TEST_CASE("a new base knows the exits, their flags, its settings", "[reference][seed]")
{
    SeededBase base;
    const auto count = [&](const char* condition) {
        return base.database.value<int>(std::string{"SELECT count(*) FROM exit_reason_now WHERE "}
                                        + condition);
    };
    CHECK(count("1") == 11);
    CHECK(count("employment") == 4);
    CHECK(count("positive") == 5);
    CHECK(count("employment AND NOT positive") == 0);

    CHECK(setting(base.database, "departement.code") == "26");
    CHECK_FALSE(setting(base.database, "departement.blason"));
    const auto before = base.currentViews();
    base.write([](auto& tx) { setSetting(tx, "departement.code", "26"); });
    CHECK(base.currentViews() == before);
    base.write([](auto& tx) { setSetting(tx, "departement.code", "41"); });
    CHECK(setting(base.database, "departement.code") == "41");
}

TEST_CASE("what ships is one transaction, and undone with it", "[reference][seed]")
{
    const SeededBase base;
    CHECK(base.database.value<int>("SELECT count(*) FROM tx") == 1);
    CHECK(base.database.value<std::string>("SELECT kind FROM tx") == "reference");
    CHECK(store::integrityFindings(base.database).empty());
}

TEST_CASE("each reason of exit says whether it counts as employment, as positive", "[reference][seed]")
{
    const SeededBase base;
    const auto flags = [&](const char* code) {
        return base.database
            .value<std::string>(
                "SELECT iif(employment, 'E', '') || iif(positive, 'P', '') FROM exit_reason_now"
                " WHERE code = ?1",
                code)
            .value();
    };
    for (const auto* code : {"emploi-durable", "emploi-court", "contrat-aide-iae", "creation-activite"}) {
        CHECK(flags(code) == "EP");
    }
    CHECK(flags("formation-qualifiante") == "P");
    for (const auto* code : {"autres-droits", "demenagement", "ressources", "radiation", "deces", "autre"}) {
        CHECK(flags(code).empty());
    }
}

TEST_CASE("a change of doctrine keeps the flags as they were known before", "[reference][seed]")
{
    SeededBase base;
    const auto facts = store::currentWhere<ExitReason>(base.database, "code = 'autres-droits'");
    REQUIRE(facts.size() == 1);
    const auto seeded = base.database.value<TxId>("SELECT max(id) FROM tx").value();
    base.write([&](auto& tx) {
        auto positive = facts[0].value;
        positive.positive = true;
        store::replace(tx, facts[0].id, positive);
    });
    const auto versions = store::history<ExitReason>(base.database, facts[0].id);
    REQUIRE(versions.size() == 2);
    CHECK_FALSE(versions[0].value.positive);
    CHECK(versions[0].in == seeded);
    CHECK(versions[1].value.positive);
    CHECK(versions[1].value.label == "Autres droits (AAH, retraite, ARE…)");
}

TEST_CASE("settings are written, changed and kept", "[reference][settings]")
{
    TestBase base;
    CHECK_FALSE(setting(base.database, "clé"));
    base.write([](auto& tx) { setSetting(tx, "clé", "un"); });
    base.write([](auto& tx) { setSetting(tx, "autre", "deux"); });
    base.write([](auto& tx) { setSetting(tx, "clé", "trois"); });
    CHECK(setting(base.database, "clé") == "trois");
    CHECK(setting(base.database, "autre") == "deux");
    CHECK(base.database.value<int>("SELECT count(*) FROM setting WHERE key = 'clé'") == 2);
    CHECK(base.database.value<int>("SELECT count(*) FROM setting_now") == 2);
}

TEST_CASE("a resource that is not there is a fault of the program", "[reference][seed]")
{
    CHECK_FALSE(resource("settings").empty());
    CHECK_THROWS_AS(resource("atlantide"), std::out_of_range);
}

TEST_CASE("settings under one beginning are found, and removed", "[reference]")
{
    TestBase base;
    base.write([](auto& tx) {
        setSetting(tx, "view/é/2", "deux");
        setSetting(tx, "view/é/1", "un");
        setSetting(tx, "view/éa/1", "autre");
    });
    using Found = std::vector<std::pair<std::string, std::string>>;
    CHECK(settingsUnder(base.database, "view/é/") == Found{{"1", "un"}, {"2", "deux"}});
    CHECK(settingsUnder(base.database, "view/%").empty());
    base.write([](auto& tx) {
        CHECK(removeSetting(tx, "view/é/1"));
        CHECK_FALSE(removeSetting(tx, "view/é/9"));
    });
    CHECK(settingsUnder(base.database, "view/é/") == Found{{"2", "deux"}});
}
