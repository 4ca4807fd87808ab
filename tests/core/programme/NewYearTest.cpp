// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A convention copied to a new year: what goes along, what stays with the year that spent it.
#include "programme/NewYear.h"
#include "programme/Budget.h"
#include "programme/PlanBase.h"
#include "store/Reverse.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::programme;
using namespace jalon::test;

namespace {

struct Copied : PlanBase {
    Expected<NewYear> copy(ProgrammeId programme, int from, int to)
    {
        store::Transaction tx{session, store::TxKind::Edit};
        auto copied = copyYear(tx, programme, from, to);
        if (copied) {
            last = tx.id();
            tx.commit();
        }
        return copied;
    }

    TxId last;
};

const IndicatorValue* valueOf(const IndicatorEntry& entry, int year)
{
    const auto found =
        std::ranges::find_if(entry.values, [year](const auto& fact) { return fact.value.year == year; });
    return found == entry.values.end() ? nullptr : &found->value;
}

} // namespace

TEST_CASE("the Drôme's convention goes into 2020", "[programme][newyear]")
{
    Copied base;
    const auto plan = base.importShipped("drome-convention-pauvrete-2019");
    const auto before = base.currentViews();
    const auto copied = base.copy(plan, 2019, 2020).value();
    CHECK(copied.executions == 8);
    // 31 indicators have a value for 2019; those without a number go along, too.
    CHECK(copied.values > 25);

    const auto process = base.fiche(plan, "A3.1");
    REQUIRE(process.years.size() == 2);
    CHECK(process.years[1].value.year == 2020);
    CHECK(process.years[1].value.description.empty());
    CHECK_FALSE(process.years[1].value.progress);
    // Its forecast is what is planned now, with its parts.
    const auto planned = totalOf(process.content.budget, 2020, BudgetStatus::Planned);
    CHECK(planned.known() == Money::euros(235'000));
    CHECK(totalOf(process.content.budget, 2020, BudgetStatus::Executed).lines == 0);
    const auto* entrants = valueOf(process.content.indicators[0], 2020);
    REQUIRE(entrants != nullptr);
    CHECK(entrants->previous.text() == "6361");
    CHECK_FALSE(entrants->current.isThere());
    const auto* oriented = valueOf(process.content.indicators[1], 2020);
    REQUIRE(oriented != nullptr);
    CHECK(oriented->target.text() == "100%");
    CHECK(oriented->targetYear == 2021);

    // Nothing of 2019 has moved, and one undo takes the year back.
    base.write([&](auto& tx) { CHECK(store::reverse(tx, base.last)); }, store::TxKind::Undo);
    CHECK(base.currentViews() == before);
}

TEST_CASE("without a forecast, the planned lines are to be filled in", "[programme][newyear]")
{
    Copied base;
    const auto plan = base.importShipped("rhone-convention-pauvrete-2019");
    base.copy(plan, 2019, 2020).value();
    const auto welcome = base.fiche(plan, "1.2").content.budget;
    const auto planned =
        std::ranges::find_if(welcome, [](const auto& entry) { return entry.line.value.year == 2020; });
    REQUIRE(planned != welcome.end());
    CHECK(planned->line.value.status == BudgetStatus::Planned);
    CHECK(planned->line.value.label == "Budget prévisionnel 2019 figurant dans la convention");
    CHECK_FALSE(planned->line.value.amount);
    REQUIRE(planned->parts.size() == 1);
    CHECK(planned->parts[0].line.value.funder == Funder::Etat);
    CHECK_FALSE(planned->parts[0].line.value.amount);
    // Carried over and executed stay in 2019; steps are the fiche's, not a year's.
    CHECK(std::ranges::count_if(welcome, [](const auto& entry) { return entry.line.value.year == 2020; })
          == 1);
    CHECK(base.fiche(plan, "1.1").steps.size() == 16);
}

TEST_CASE("targets whose year has passed stay behind", "[programme][newyear]")
{
    Copied base;
    const auto plan = base.import(
        oneFiche(R"("indicators": [{"label": "I", "values": [{"year": 2021, "current": "5", "target": "9", )"
                 R"("targetYear": 2021}]}])"));
    base.copy(plan, 2021, 2022).value();
    const auto fiche = base.fiche(plan, "1");
    const auto* value = valueOf(fiche.content.indicators[0], 2022);
    REQUIRE(value != nullptr);
    CHECK(value->previous.text() == "5");
    CHECK_FALSE(value->target.isThere());
    CHECK_FALSE(value->targetYear);
}

TEST_CASE("an existing year is never copied over", "[programme][newyear]")
{
    Copied base;
    const auto plan = base.importShipped("drome-convention-pauvrete-2019");
    CHECK(base.copy(plan, 2019, 2020));
    const auto before = base.currentViews();
    CHECK(base.copy(plan, 2019, 2020).error()
          == Error{ErrorCode::PlanYearTaken, {"drome-convention-pauvrete-2019", "2020"}});
    CHECK(base.copy(plan, 2020, 2019).error() == Error{ErrorCode::InvalidValue, {"year", "2019"}});
    CHECK(base.copy(plan, 2019, 2019).error().code == ErrorCode::InvalidValue);
    CHECK(base.copy(plan, 2015, 2021).error()
          == Error{ErrorCode::PlanYearEmpty, {"drome-convention-pauvrete-2019", "2015"}});
    CHECK(base.copy(ProgrammeId{5}, 2019, 2020).error().code == ErrorCode::ProgrammeUnknown);
    CHECK(base.currentViews() == before);
    // The year after goes on from the copy.
    CHECK(base.copy(plan, 2020, 2021));
}

TEST_CASE("a year that only one indicator speaks of is taken, too", "[programme][newyear]")
{
    Copied base;
    const auto plan = base.import(
        oneFiche(R"("years": [{"year": 2019}], "indicators": [{"label": "I", "values": [{"year": 2020}]}])"));
    CHECK(base.copy(plan, 2019, 2020).error().code == ErrorCode::PlanYearTaken);
    CHECK(base.copy(plan, 2019, 2021));
}
