// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/RuleSets.h"

#include "reference/SeededBase.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::reference;
using namespace jalon::test;

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

TEST_CASE("a third rule set begins where it says, and the one before ends there", "[reference][rules]")
{
    SeededBase base;
    base.write([](auto& tx) {
        RuleSet next;
        next.name = "Règle de demain";
        next.notifiedFrom = day("2028-01-01");
        next.orientationDelay = "1 m";
        next.noNewsDelay = "4 s";
        store::add(tx, next);
    });
    const RuleSets rules{base.database};
    REQUIRE(rules.all().size() == 3);
    CHECK(rules.forNotification(day("2027-12-31")).name == "Loi plein emploi");
    CHECK(rules.forNotification(day("2028-01-01")).name == "Règle de demain");
    CHECK(rules.forNotification(std::nullopt).name == "PDIE 2019-2022 et convention");
    for (const auto* notified : {"2024-12-31", "2025-01-01", "2027-12-31", "2028-01-01", "2040-01-01"}) {
        int applying = 0;
        for (std::size_t place = 0; place < rules.all().size(); ++place) {
            const auto applies =
                base.database.value<bool>("SELECT " + rules.appliesSql(place, "?1"), day(notified))
                    .value_or(false);
            applying += applies ? 1 : 0;
            CHECK(applies == (&rules.forNotification(day(notified)) == &rules.all()[place]));
        }
        CHECK(applying == 1);
    }
}

TEST_CASE("a delay that the user edits is the rule from then on, and its history stays", "[reference][rules]")
{
    SeededBase base;
    const auto facts = store::currentWhere<RuleSet>(base.database, "notified_from IS NULL");
    REQUIRE(facts.size() == 1);
    base.write([&](auto& tx) {
        auto edited = facts[0].value;
        edited.orientationDelay = "3 m";
        store::replace(tx, facts[0].id, edited);
    });
    CHECK(RuleSets{base.database}.forNotification(day("2020-01-01")).orientationDelay == "3 m");
    CHECK(store::history<RuleSet>(base.database, facts[0].id).size() == 2);
}

TEST_CASE("a single rule set applies to every pathway", "[reference][rules]")
{
    RuleSet only;
    only.name = "la seule";
    const RuleSets rules{std::vector{only}};
    CHECK(rules.forNotification(std::nullopt).name == "la seule");
    CHECK(rules.forNotification(day("2040-01-01")).name == "la seule");
    CHECK(rules.appliesSql(0, "notified_on") == "1");
}

TEST_CASE("rule sets are put in order, whatever order they come in", "[reference][rules]")
{
    RuleSet first;
    first.name = "première";
    RuleSet second;
    second.name = "seconde";
    second.notifiedFrom = day("2025-01-01");
    const RuleSets rules{std::vector{second, first}};
    CHECK(rules.all().front().name == "première");
    CHECK(rules.forNotification(day("2024-12-31")).name == "première");
}

TEST_CASE("the delays that ship are those of the plan and of the law", "[reference][rules]")
{
    const SeededBase base;
    const RuleSets rules{base.database};
    const auto& law = rules.forNotification(day("2025-06-01"));
    CHECK(law.contractDelay == "1 m");
    CHECK(law.socialReviewDelay == "6 m");
    CHECK(rules.forNotification(std::nullopt).contractStartsAt == ContractStart::Orientation);
    CHECK(target(law, "C2t") == 50);
    CHECK(target(law, "X2") == 50);
}
