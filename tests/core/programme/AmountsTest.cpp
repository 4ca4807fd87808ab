// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How amounts and values are read, and how lines are summed.
#include "programme/Amount.h"
#include "programme/Budget.h"
#include "programme/PlanBase.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::programme;
using namespace jalon::test;

TEST_CASE("an amount is an amount, a bound, or words; a slip is none", "[programme][amount]")
{
    const auto money = [](const char* text) { return readAmount(text).value().money; };
    CHECK(money("36 000 €") == Money::euros(36'000));
    CHECK(money("7434,63") == Money::cents(743'463));
    CHECK(money("0,00 €") == Money{});
    for (const auto* text : {"> 160 000 €", "environ 5 000 €", "≈ 3", "voir PLI", "-", "n. c."}) {
        INFO(text);
        const auto amount = readAmount(text);
        REQUIRE(amount);
        CHECK_FALSE(amount->money);
        CHECK(amount->text == text);
    }
    for (const auto* text : {"", " ", "36 OOO", "36.000", "36 00", "12 postes", "> 36 OOO", "1e9", "36 $"}) {
        INFO(text);
        CHECK_FALSE(readAmount(text));
    }
}

TEST_CASE("a value keeps what is written, and knows its number and its unit", "[programme][measure]")
{
    const Measure days{" 129 jours "};
    CHECK(days.text() == "129 jours");
    CHECK(days.number() == 129);
    CHECK(days.unit() == "jours");
    CHECK(Measure{"52%"}.unit() == "%");
    CHECK(Measure{"4 067"}.number() == 4067);
    CHECK(Measure{"+ 1,87 %"}.number() == 1.87);
    CHECK(Measure{"+ 1,87 %"}.decimals() == 2);
    CHECK(Measure{"-13%"}.number() == -13);
    CHECK(Measure{"-"}.isThere());
    CHECK_FALSE(Measure{"-"}.number());
    CHECK_FALSE(Measure{""}.isThere());
    CHECK_FALSE(Measure{"entre 10 et 12"}.number());
    CHECK(Measure::of(4067).text() == "4067");
    CHECK(Measure::of(0.25).text() == "0,25");
    CHECK(Measure::of(-3).number() == -3);
}

TEST_CASE("lines are summed by year and status, each once", "[programme][budget]")
{
    PlanBase base;
    const auto plan = base.import(oneFiche(
        R"("budget": [
            {"year": 2019, "status": "executed", "amount": "10",
             "parts": [{"amount": "6"}, {"amount": "4", "parts": [{"amount": "4"}]},
                       {"status": "carried-over", "amount": "3"}, {"ofWhich": true, "amount": "5"}]},
            {"year": 2019, "status": "executed", "parts": [{"amount": "1"}, {"amount": "2"}]},
            {"year": 2019, "status": "planned", "label": "À chiffrer"},
            {"year": 2018, "status": "executed", "amount": "Voir PLI"}])"));
    const auto budget = base.fiche(plan, "1").content.budget;
    using enum BudgetStatus;
    const auto executed = totalOf(budget, 2019, Executed);
    CHECK(executed.lines == 2);
    CHECK(executed.known() == Money::euros(13));
    CHECK(totalOf(budget, 2019, CarriedOver).known() == Money::euros(3));
    CHECK(totalOf(budget, 2019, Planned).lines == 1);
    CHECK_FALSE(totalOf(budget, 2019, Planned).known());
    CHECK_FALSE(totalOf(budget, 2018, Executed).known());
    CHECK_FALSE(totalOf(budget, 2017, Executed).known());
    CHECK(yearsOf(budget) == std::vector{2018, 2019});
    CHECK(sumOfParts(budget[0]) == Money::euros(10));
    CHECK(amountOf(budget[1]) == Money::euros(3));
    CHECK_FALSE(sumOfParts(budget[2]));
    CHECK_FALSE(amountOf(budget[3]));
}
