// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/Communes.h"

#include "reference/SeededBase.h"
#include "reference/Territories.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::reference;
using namespace jalon::test;

TEST_CASE("every commune of the Drôme belongs to one of its five territories", "[reference][communes]")
{
    SeededBase base;
    const Communes communes{base.database};
    CHECK(communes.all().size() == 363);
    CHECK(territories(base.database).size() == 5);
    CHECK(base.database.value<int>("SELECT count(*) FROM commune_territory_now") == 363);
    for (const auto& commune : communes.all()) {
        CAPTURE(commune.name);
        CHECK(commune.insee.starts_with("26"));
        CHECK_FALSE(commune.postcodes.empty());
        for (const auto& postcode : commune.postcodes) {
            CHECK(communes.insee(postcode, commune.name) == commune.insee);
        }
    }
    const auto valentinois = findTerritory(base.database, "GRAND VALENTINOIS");
    REQUIRE(valentinois);
    CHECK(territoryOf(base.database, "26362") == valentinois);
    CHECK_FALSE(territoryOf(base.database, "07324"));
}

TEST_CASE("a commune is found however a list writes it", "[reference][communes]")
{
    SeededBase base;
    const Communes communes{base.database};
    CHECK(communes.insee("26000", "VALENCE") == "26362");
    CHECK(communes.insee("26500", "Bourg lès Valence") == "26058");
    CHECK(communes.insee("26100", "ROMANS S/ ISERE") == "26281");
    CHECK(communes.insee("26130", "ST PAUL TROIS CHATEAUX") == "26324");
    CHECK(communes.insee("26904", "VALENCE CEDEX 9") == "26362");
    CHECK(communes.insee("26600", "Roche-de-Glun (La)") == "26271");
    CHECK(communes.insee("", "Montélimar") == "26198");
    CHECK(communes.insee("26150", "Aix en Diois") == "26001");
    CHECK(communes.name("26198") == "Montélimar");
    CHECK_FALSE(communes.insee("46400", "Valence"));
    CHECK_FALSE(communes.insee("26000", "Nulleville"));
    CHECK_FALSE(communes.insee("26150", ""));
    CHECK_FALSE(communes.insee("", ""));
    CHECK_FALSE(communes.name("99999"));
}

TEST_CASE("a commune changes territory, or leaves them all", "[reference][communes]")
{
    SeededBase base;
    const auto diois = findTerritory(base.database, "Vallée de la Drôme");
    REQUIRE(territoryOf(base.database, "26362") != diois);
    base.write([&](auto& tx) { assignCommune(tx, "26362", diois); });
    CHECK(territoryOf(base.database, "26362") == diois);
    base.write([&](auto& tx) { assignCommune(tx, "26362", std::nullopt); });
    CHECK_FALSE(territoryOf(base.database, "26362"));
    base.write([&](auto& tx) {
        const auto north = addTerritory(tx, "Nord");
        assignCommune(tx, "07324", north);
        renameTerritory(tx, north, "Grand Nord");
    });
    CHECK(territoryOf(base.database, "07324") == findTerritory(base.database, "grand-nord"));
}

TEST_CASE("ST and STE are SAINT and SAINTE, S is SUR, articles do not count", "[reference][communes]")
{
    const SeededBase base;
    const Communes communes{base.database};
    CHECK(communes.insee("26190", "STE EULALIE EN ROYANS") == "26302");
    CHECK(communes.insee("26170", "ste euphemie s/ ouveze") == "26303");
    CHECK(communes.insee("26170", "SAINTE-EUPHEMIE SUR OUVEZE") == "26303");
    CHECK(communes.name(communes.insee("26260", "ST DONAT SUR L HERBASSE").value())
          == "Saint-Donat-sur-l'Herbasse");
    CHECK(communes.insee("", "Begude de Mazenc") == communes.insee("", "La Bégude-de-Mazenc"));
    CHECK(communes.insee("", "BEGUDE-DE-MAZENC (LA)") == communes.insee("", "La Bégude-de-Mazenc"));
    CHECK(communes.insee("", "La Bégude-de-Mazenc"));
}

TEST_CASE("the name of a commune that became part of another one is the other one's", "[reference][communes]")
{
    const SeededBase base;
    const Communes communes{base.database};
    for (const auto* former : {"Miribel", "MONTRIGAUD", "St Bonnet de Valclérieux"}) {
        CAPTURE(former);
        CHECK(communes.insee("26350", former) == "26210");
    }
    CHECK(communes.name("26210") == "Valherbasse");
}

TEST_CASE("CEDEX and what stands behind it do not count, nor does its postcode", "[reference][communes]")
{
    const SeededBase base;
    const Communes communes{base.database};
    for (const auto* city : {"VALENCE CEDEX", "VALENCE CEDEX 9", "Valence Cedex 09"}) {
        CAPTURE(city);
        CHECK(communes.insee("26021", city) == "26362");
        CHECK(communes.insee("26000", city) == "26362");
    }
    CHECK(communes.insee("26000", "CEDEX 9") == "26362"); // no city is written
}

TEST_CASE("a postcode that is mistaken: the name decides, within the département", "[reference][communes]")
{
    const SeededBase base;
    const Communes communes{base.database};
    CHECK(communes.insee("26999", "Crest") == "26108");
    CHECK(communes.insee(" 26400 ", "Crest") == "26108");
    CHECK_FALSE(communes.insee("63320", "Crest"));
    // The one commune of the Drôme whose post comes from another département.
    CHECK(communes.insee("05700", "Villebois les Pins") == "26374");
    CHECK(communes.insee("26170", "VILLEBOIS-LES-PINS") == "26374");
    CHECK_FALSE(communes.insee("38000", "Villebois-les-Pins"));
}

TEST_CASE("a postcode alone is a commune's when no other has it", "[reference][communes]")
{
    const SeededBase base;
    const Communes communes{base.database};
    CHECK(communes.insee("26000", "") == "26362");
    CHECK(communes.insee("05700", "") == "26374");
    CHECK_FALSE(communes.insee("26400", "")); // several communes
    CHECK_FALSE(communes.insee("75001", ""));
}

TEST_CASE("two communes of one name are told apart by their postcodes", "[reference][communes]")
{
    TestBase base;
    base.write([](auto& tx) {
        writeCommune(tx, {"26901", "Saint-Roch", {"26110"}, {}});
        writeCommune(tx, {"26902", "Saint-Roch", {"26220", "26230"}, {}});
    });
    const Communes communes{base.database};
    CHECK(communes.insee("26110", "St Roch") == "26901");
    CHECK(communes.insee("26230", "St Roch") == "26902");
    CHECK_FALSE(communes.insee("26999", "St Roch"));
    CHECK_FALSE(communes.insee("", "St Roch"));
}

TEST_CASE("a commune that is written again takes the place of what was known of it", "[reference][communes]")
{
    TestBase base;
    const Commune first{"26901", "Saint-Roch", {"26110"}, {"Le Roc"}};
    const Commune second{"26901", "Saint-Roch-en-Diois", {"26110", "26111"}, {"Le Roc", "La Roche"}};
    base.write([&](auto& tx) { writeCommune(tx, first); });
    CHECK(Communes{base.database}.all() == std::vector{first});
    base.write([&](auto& tx) { writeCommune(tx, second); });
    const Communes communes{base.database};
    CHECK(communes.all() == std::vector{second});
    CHECK(communes.insee("26111", "la roche") == "26901");
}

TEST_CASE("territories are in the order of their names, and found without accents", "[reference][communes]")
{
    TestBase base;
    base.write([](auto& tx) {
        for (const auto* name : {"Écrins", "Baronnies", "Étangs du Nord", "Diois"}) {
            addTerritory(tx, name);
        }
    });
    std::vector<std::string> names;
    for (const auto& territory : territories(base.database)) {
        names.push_back(territory.name);
    }
    CHECK(names == std::vector<std::string>{"Baronnies", "Diois", "Écrins", "Étangs du Nord"});
    CHECK(findTerritory(base.database, "etangs-du nord"));
    CHECK_FALSE(findTerritory(base.database, "Étangs"));
}

TEST_CASE("a territory that is renamed keeps its communes and its history", "[reference][communes]")
{
    SeededBase base;
    const auto valentinois = findTerritory(base.database, "Grand Valentinois").value();
    base.write([&](auto& tx) { renameTerritory(tx, valentinois, "Valentinois"); });
    CHECK(territoryOf(base.database, "26362") == valentinois);
    CHECK_FALSE(findTerritory(base.database, "Grand Valentinois"));
    CHECK(store::history<TerritoryFile>(base.database, FactId{valentinois.value}).size() == 2);
}

TEST_CASE("a commune assigned to where it is, or to nothing when it was nowhere", "[reference][communes]")
{
    SeededBase base;
    const auto before = base.currentViews();
    base.write([](auto& tx) { assignCommune(tx, "07324", std::nullopt); });
    CHECK(base.currentViews() == before);
    const auto valentinois = territoryOf(base.database, "26362");
    base.write([&](auto& tx) { assignCommune(tx, "26362", valentinois); });
    CHECK(territoryOf(base.database, "26362") == valentinois);
    CHECK(base.database.value<int>("SELECT count(*) FROM commune_territory_now WHERE insee = '26362'") == 1);
}
