// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/Trends.h"
#include "report/MixedBase.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::test;
using enum report::IndicatorId;

TEST_CASE("each month of a trend is the figure of its own query", "[report][trends]")
{
    const MixedBase base{120};
    constexpr std::array ids = {K1, E1, O2r, R5, C3, X2};
    const auto trends = report::trends(base.database, ids, day("2024-01-15"));
    REQUIRE(trends.size() == ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i) {
        INFO(codeOf(ids[i]));
        CHECK(trends[i].id == ids[i]);
        const auto now = report::compute(base.database, ids[i], monthQuery("2024-01"));
        CHECK(trends[i].figure.value == now.value);
        CHECK(trends[i].figure.numerator == now.numerator);
        REQUIRE(trends[i].months.size() == 12);
        CHECK(trends[i].months.back().value == now.value);
        CHECK(trends[i].months[10].value
              == report::compute(base.database, ids[i], monthQuery("2023-12")).value);
        CHECK(trends[i].months.front().month.from == day("2023-02-01"));
    }
}

TEST_CASE("months before the first list have no figure, not a zero", "[report][trends]")
{
    SmallBase base;
    const auto person = base.person("Durand", "2024-01-10");
    base.pathway(person, "2024-01-10");
    constexpr std::array ids = {E1};
    const auto trends = report::trends(base.database, ids, day("2024-02-01"));
    const auto& months = trends.front().months;
    CHECK(months[11].value == 0.0);
    CHECK(months[10].value == 1.0);
    CHECK_FALSE(months[9].value.has_value());
}

TEST_CASE("a trend's target is that of the rules", "[report][trends]")
{
    SmallBase base;
    constexpr std::array ids = {O2, K1};
    const auto trends = report::trends(base.database, ids, day("2024-02-01"));
    CHECK_FALSE(trends[1].target.has_value());
    CHECK(trends[0].figure.why == report::Why::EmptyDenominator);
}
