// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/Communes.h"
#include "reference/Delay.h"
#include "reference/Directory.h"
#include "reference/RuleSets.h"
#include "reference/Seed.h"
#include "reference/Settings.h"
#include "reference/Territories.h"
#include "store/TestBase.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::reference;
using namespace jalon::test;

namespace {

struct SeededBase : TestBase {
    SeededBase()
    {
        write([](auto& tx) { seed(tx); }, store::TxKind::Reference);
    }
};

} // namespace

TEST_CASE("delays are calendar and their last day is in time", "[reference][delay]")
{
    CHECK(Delay::parse("1 m")->lastDay(day("2026-01-31")) == day("2026-02-28"));
    CHECK(Delay::parse("1 m")->lastDay(day("2028-01-31")) == day("2028-02-29"));
    CHECK(Delay::parse("6 s")->lastDay(day("2026-01-01")) == day("2026-02-12"));
    CHECK(Delay::parse("14j")->lastDay(day("2026-01-01")) == day("2026-01-15"));
    CHECK(Delay::parse(" 2  s ")->toText() == "2 s");
    CHECK_FALSE(Delay::stored(""));
    for (const auto* wrong : {"", "m", "0 m", "-1 j", "1 an", "1,5 m", "99999999999 j"}) {
        CAPTURE(wrong);
        CHECK(Delay::parse(wrong) == failure(ErrorCode::InvalidValue, "delay", wrong));
    }
    CHECK_THROWS(Delay::stored("bientôt"));
}

TEST_CASE("SQL and C++ give the same last day", "[reference][delay]")
{
    TestBase base;
    for (const auto* text : {"1 m", "2 m", "6 s", "14 j"}) {
        const auto delay = *Delay::parse(text);
        for (const auto& start : {day("2026-01-31"), day("2027-12-30"), day("2028-02-29")}) {
            CAPTURE(text, start.toIso());
            CHECK(base.database.value<Date>("SELECT " + delay.lastDaySql("?1"), start)
                  == delay.lastDay(start));
        }
    }
}

TEST_CASE("the rule set of a pathway goes by its notification", "[reference][rules]")
{
    SeededBase base;
    const RuleSets rules{base.database};
    REQUIRE(rules.all().size() == 2);
    const auto& pdie = rules.forNotification(day("2024-12-31"));
    CHECK(pdie.orientationDelay == "2 m");
    CHECK(pdie.appointmentDelay == "2 s");
    CHECK(pdie.contractDelay == "2 m");
    CHECK(pdie.socialReviewDelay.empty());
    CHECK(&rules.forNotification(std::nullopt) == &pdie);
    CHECK(&rules.forNotification(day("1999-01-01")) == &pdie);

    const auto& pleinEmploi = rules.forNotification(day("2025-01-01"));
    CHECK(pleinEmploi.orientationDelay == "6 s");
    CHECK(pleinEmploi.appointmentDelay.empty());
    CHECK(pleinEmploi.contractStartsAt == ContractStart::OrientationNotification);
    CHECK(pleinEmploi.noNewsDelay == "8 s");

    CHECK(target(pdie, "O2") == 100);
    CHECK(target(pdie, "G2") == 21);
    CHECK_FALSE(target(pdie, "K1"));
    CHECK_FALSE(target(RuleSet{}, "O2"));
    CHECK_THROWS(RuleSets{std::vector<RuleSet>{}});
}

TEST_CASE("the SQL of a rule set chooses the same pathways", "[reference][rules]")
{
    SeededBase base;
    const RuleSets rules{base.database};
    const std::vector<std::optional<Date>> notified = {std::nullopt, day("2024-12-31"), day("2025-01-01"),
                                                       day("2026-06-30")};
    for (const auto& date : notified) {
        for (std::size_t place = 0; place < rules.all().size(); ++place) {
            const auto applies = base.database.value<bool>("SELECT " + rules.appliesSql(place, "?1"), date);
            CHECK(applies.value_or(false) == (&rules.forNotification(date) == &rules.all()[place]));
        }
    }
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

TEST_CASE("a name announces the kind of an organisation", "[reference][directory]")
{
    using enum OrganisationKind;
    const std::vector<std::pair<const char*, OrganisationKind>> names = {
        {"France Travail Valence Est", FranceTravail},
        {"PÔLE-EMPLOI Romans", FranceTravail},
        {"Mission Locale Drôme provençale", MissionLocale},
        {"C.C.A.S. de Crest", Other},
        {"CCAS de Crest", Ccas},
        {"Cap Emploi 26", CapEmploi},
        {"PLIE du Valentinois", CapEmploi},
        {"CAF de la Drôme", Caf},
        {"MSA Ardèche Drôme Loire", Msa},
        {"Département de la Drôme", Departement},
        {"Conseil départemental", Departement},
        {"CD 26", Departement},
        {"CMS Montélimar", Departement},
        {"Association Le Tremplin", Association},
        {"Association Mission locale du Diois", MissionLocale},
        {"Cafétéria solidaire", Other},
        {"Complies", Other},
        {"", Other},
    };
    for (const auto& [name, kind] : names) {
        CAPTURE(name);
        CHECK(proposedKind(name) == kind);
    }
}

TEST_CASE("organisations and référents are found again, or created", "[reference][directory]")
{
    TestBase base;
    base.write([&](auto& tx) {
        Organisations organisations{base.database};
        const auto created = organisations.findOrCreate(tx, " CCAS de Crest ");
        CHECK(created.created);
        CHECK_FALSE(organisations.findOrCreate(tx, "ccas de crest").created);

        Referents referents{base.database};
        const auto durand = referents.findOrCreate(tx, "Claire DURAND", created.id);
        CHECK(durand.created);
        CHECK(referents.find("Durand Claire", created.id) == durand.id);
        CHECK(referents.find("Durand Claire", {}) == durand.id);
        const auto other = organisations.findOrCreate(tx, "Mission locale").id;
        CHECK(referents.findOrCreate(tx, "Durand Claire", other).created);
        CHECK_FALSE(referents.find("Claire Durand", {})); // two bear the name
    });
    const Organisations again{base.database};
    const auto ccas = again.find("CCAS-de-Crest");
    REQUIRE(ccas);
    const auto file = store::current<OrganisationFile>(base.database, FactId{ccas->value});
    CHECK(file->name == "CCAS de Crest");
    CHECK(file->kind == OrganisationKind::Ccas);
    CHECK_FALSE(again.find("CCAS de Die"));
    CHECK(Referents{base.database}.find("claire durand", *ccas));
}
