// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/SmallBase.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::test;
using casefile::PathType;
using report::Scope;
using enum report::IndicatorId;

namespace {

std::optional<double> scoped(const SmallBase& base, report::IndicatorId id, const std::string& month,
                             Scope scope)
{
    auto query = monthQuery(month);
    query.scope = scope;
    return report::compute(base.database, id, query).value;
}

} // namespace

TEST_CASE("territory of the commune lived in on the event's day", "[report][scopes]")
{
    SmallBase base;
    const auto home = base.household("");
    const auto person = base.bare("Alba");
    base.member(home, person);
    base.rights(person, "2023-01-01");
    base.pathway(person, "2024-01-10");
    casefile::Residence moved;
    moved.household = home;
    moved.insee = "26001";
    moved.startsOn = day("2023-01-01");
    moved.endsOn = day("2024-01-20");
    base.write([&](auto& tx) {
        for (const auto& fact :
             store::currentWhere<casefile::Residence>(base.database, "household_id = ?1", home)) {
            store::end<casefile::Residence>(tx, fact.id);
        }
        store::add(tx, moved);
        moved.insee = "26002";
        moved.startsOn = day("2024-01-20");
        moved.endsOn.reset();
        store::add(tx, moved);
    });
    base.pathway(base.person("Borel", "2023-01-01", "", "99999"), "2024-01-10");

    CHECK(scoped(base, E1, "2024-01", Scope::territory(base.valley)) == 1);
    CHECK(scoped(base, K1, "2024-01", Scope::territory(base.valley)) == 0); // moved by the 31st
    CHECK(scoped(base, K1, "2024-01", Scope::territory(base.plain)) == 1);
    CHECK(scoped(base, K1, "2024-01", Scope::territory({})) == 1); // hors territoire
    CHECK(scoped(base, K1, "2022-12", Scope::everything()) == 0);
}

TEST_CASE("référent in force on the day, else the first after, else none", "[report][scopes]")
{
    SmallBase base;
    const auto first = base.newReferent("Odile Ruel");
    const auto second = base.newReferent("Paul Sers");
    const auto pathway = base.pathway(base.person("Costa", "2023-01-01"), "2024-01-10");
    base.orientation(pathway, "2024-01-15");
    base.referent(pathway, first, "2024-01-16", "2024-01-25");
    base.referent(pathway, second, "2024-01-25");
    base.pathway(base.person("Denis", "2023-01-01"), "2024-01-10");

    CHECK(scoped(base, E1, "2024-01", Scope::referent(first)) == 1);
    CHECK(scoped(base, E1, "2024-01", Scope::referent({})) == 1);
    CHECK(scoped(base, K1, "2024-01", Scope::referent(second)) == 1);
    CHECK(scoped(base, K1, "2024-01", Scope::referent({})) == 1);
    CHECK(scoped(base, K1, "2024-01", Scope::referent(ReferentId{987654})) == 0); // nobody's
}

TEST_CASE("an exit is the référent's whose assignment it ends", "[report][scopes]")
{
    SmallBase base;
    const auto referent = base.newReferent("Odile Ruel");
    const auto pathway = base.pathway(base.person("Ennis", "2023-01-01"), "2023-01-10");
    base.orientation(pathway, "2023-02-01", {.organisation = base.departement, .ends = "2024-01-20"});
    base.referent(pathway, referent, "2023-02-01", "2024-01-20");
    base.exit(pathway, "2024-01-20", "formation");
    CHECK(scoped(base, X1, "2024-01", Scope::referent(referent)) == 1);
    CHECK(scoped(base, X1, "2024-01", Scope::organisation(base.departement)) == 1);
    CHECK(scoped(base, X1, "2024-01", Scope::referent({})) == 0);
}

TEST_CASE("organisation and path type of the orientation in force, else the first after", "[report][scopes]")
{
    SmallBase base;
    const auto pathway = base.pathway(base.person("Faure", "2023-01-01"), "2024-01-10");
    base.orientation(pathway, "2024-01-20", {.path = PathType::Emploi, .organisation = base.franceTravail});
    base.person("Garin", "2023-01-01");
    CHECK(scoped(base, E1, "2024-01", Scope::organisation(base.franceTravail)) == 1);
    CHECK(scoped(base, K1, "2024-01", Scope::path(PathType::Emploi)) == 1);
    CHECK(scoped(base, K1, "2024-01", Scope::path(PathType::Social)) == 0);
    CHECK(scoped(base, K1, "2024-01", Scope::path({})) == 1);
}

TEST_CASE("a person merged into another file takes their facts there", "[report][scopes]")
{
    SmallBase base;
    const auto kept = base.person("Hamon", "2023-01-01");
    const auto absorbed = base.person("Hamon", "2023-01-01");
    const auto pathway = base.pathway(absorbed, "2024-01-10");
    CHECK(base.figure(K1, "2024-01").value == 2);
    base.clock.set(day("2024-02-05"));
    base.write([&](auto& tx) {
        auto file = store::current<casefile::PathwayFile>(base.database, FactId{pathway.value}).value();
        file.person = kept;
        store::replace(tx, FactId{pathway.value}, file);
        for (const auto& fact :
             store::currentWhere<casefile::RightsPeriod>(base.database, "person_id = ?1", absorbed)) {
            store::end<casefile::RightsPeriod>(tx, fact.id);
        }
    });
    CHECK(base.figure(K1, "2024-01").value == 1);
    const auto entrants = report::people(base.database, E1, monthQuery("2024-01"), "numerator").value();
    REQUIRE(entrants.size() == 1);
    CHECK(entrants.front().person == kept);
    CHECK(base.figure(K1, "2024-01", "", "2024-01-31").value == 2);
}
