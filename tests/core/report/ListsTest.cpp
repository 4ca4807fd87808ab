// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/MixedBase.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::test;
using report::IndicatorId;
using report::Query;
using report::Scope;
using report::Shape;

namespace {

std::int64_t lengthOf(const SmallBase& base, IndicatorId id, const Query& query, std::string_view part)
{
    return static_cast<std::int64_t>(report::people(base.database, id, query, part).value().size());
}

void checkLists(const SmallBase& base, const report::Indicator& definition, const Query& query)
{
    const auto figure = report::compute(base.database, definition.id, query);
    if (definition.shape == Shape::Missing) {
        CHECK_FALSE(figure.value.has_value());
        return;
    }
    CHECK(lengthOf(base, definition.id, query, "numerator") == figure.numerator.value_or(-1));
    CHECK(figure.denominator.has_value() == definition.denominator);
    CHECK(figure.running.has_value() == definition.running);
    if (figure.denominator) {
        CHECK(lengthOf(base, definition.id, query, "denominator") == *figure.denominator);
    }
    if (figure.running) {
        CHECK(lengthOf(base, definition.id, query, "running") == *figure.running);
    }
    for (const auto& line : figure.lines) {
        INFO(line.code);
        CHECK(lengthOf(base, definition.id, query, line.code) == line.count);
    }
    if (definition.shape == Shape::Mean && figure.value) {
        double days = 0;
        const auto rows = report::people(base.database, definition.id, query, "numerator").value();
        for (const auto& row : rows) {
            days += row.days.value();
        }
        CHECK(days / static_cast<double>(*figure.numerator) == *figure.value);
    }
}

std::int64_t numeratorOf(const SmallBase& base, IndicatorId id, Query query, Scope scope)
{
    query.scope = scope;
    return report::compute(base.database, id, query).numerator.value_or(0);
}

} // namespace

TEST_CASE("every figure and every line is as long as its list", "[report][lists]")
{
    const MixedBase base{120};
    for (const auto& query : {monthQuery("2023-11", "2024-02-10"), monthQuery("2024-01", "", "2024-02-01"),
                              Query{.period = report::yearOf(2023)}}) {
        for (const auto& definition : report::indicators()) {
            INFO(definition.label << " " << query.period.from.toIso());
            checkLists(base, definition, query);
        }
    }
}

TEST_CASE("the scopes of one kind add up to everything", "[report][lists]")
{
    const MixedBase base{120};
    const Query query{.period = report::yearOf(2023)};
    for (const auto& definition : report::indicators()) {
        INFO(definition.label);
        const auto total = numeratorOf(base, definition.id, query, Scope::everything());
        const auto of = [&](Scope scope) { return numeratorOf(base, definition.id, query, scope); };
        CHECK(of(Scope::territory(base.valley)) + of(Scope::territory(base.plain)) + of(Scope::territory({}))
              == total);
        CHECK(of(Scope::organisation(base.franceTravail)) + of(Scope::organisation(base.departement))
                  + of(Scope::organisation({}))
              == total);
        std::int64_t byReferent = of(Scope::referent({}));
        for (const auto referent : base.referents) {
            byReferent += of(Scope::referent(referent));
        }
        CHECK(byReferent == total);
        std::int64_t byPath = of(Scope::path({}));
        for (int path = 0; path < 3; ++path) {
            byPath += of(Scope::path(static_cast<casefile::PathType>(path)));
        }
        CHECK(byPath == total);
    }
}

TEST_CASE("rates keep their order: the numerator within the denominator, entrants in three parts",
          "[report][lists]")
{
    const MixedBase base{120};
    using enum IndicatorId;
    const auto query = monthQuery("2023-11", "2023-12-20");
    const auto entrants = report::compute(base.database, E1, query).numerator.value();
    REQUIRE(entrants > 0);
    for (const auto id : {O2, O2r, O2v}) {
        const auto figure = report::compute(base.database, id, query);
        CHECK(figure.numerator.value() <= figure.denominator.value());
        CHECK(figure.denominator.value() + figure.running.value() == entrants);
    }
    CHECK(report::compute(base.database, O1, query).numerator
          == report::compute(base.database, O2, query).numerator);
}

TEST_CASE("a list of no figure is refused, a row tells who it is", "[report][lists]")
{
    SmallBase base;
    const auto person = base.bare("Œuvrard", "1980-02-03");
    const auto home = base.household("26001");
    base.member(home, person);
    base.rights(person, "2024-01-01");
    base.person("Nestor", "2024-01-01");
    const auto refused = report::people(base.database, IndicatorId::K1, monthQuery("2024-01"), "nobody");
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error() == Error{ErrorCode::InvalidValue, {"part", "nobody"}});

    const auto rows =
        report::people(base.database, IndicatorId::K1, monthQuery("2024-01"), "numerator").value();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].lastName == "Nestor"); // folded: nestor, oeuvrard
    CHECK(rows[1].person == person);
    CHECK(rows[1].firstName == "Alix");
    CHECK(rows[1].birthOn == day("1980-02-03"));
    CHECK(rows[1].matricule == std::to_string(1000000 + home.value));
    CHECK(rows[1].day == day("2024-01-31"));

    const auto table = report::tableOf("K1", rows);
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[1][1] == tabular::Cell{std::string{"Œuvrard"}});
    CHECK(table.rows[1][3] == tabular::Cell{day("1980-02-03")});
}
