// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/SmallBase.h"

#include <catch2/catch_test_macros.hpp>

#include <map>

using namespace jalon;
using namespace jalon::test;
using casefile::AppointmentKind;
using casefile::AppointmentStatus;
using casefile::BarrierTheme;
using casefile::ContractKind;
using casefile::PathType;
using enum report::IndicatorId;
using Names = std::vector<std::string>;

TEST_CASE("persons, households and sdd on the last day of the month", "[report][stock]")
{
    SmallBase base;
    const auto home = base.household("26001");
    const auto first = base.bare("Alba");
    const auto partner = base.bare("Borel");
    base.member(home, partner, "CJT");
    base.member(home, first, "DEM");
    base.rights(first, "2024-01-01");
    base.rights(partner, "2024-01-01", "", false);
    base.person("Costa", "2024-01-31");
    base.person("Denis", "2023-01-01", "2024-01-31"); // ended on the last day: not covered
    base.person("Ennis", "2024-02-01");

    const auto figure = base.figure(K1, "2024-01");
    CHECK(figure.value == 3);
    CHECK(lineOf(figure, "households") == 2);
    CHECK(lineOf(figure, "sdd") == 2);
    CHECK(base.names(K1, "2024-01", "households") == Names{"Alba", "Costa"}); // by the demandeur
    CHECK(base.names(K1, "2024-01", "sdd") == Names{"Alba", "Costa"});
}

TEST_CASE("assumed columns count as what they were taken for", "[report][stock]")
{
    SmallBase base;
    const auto person = base.bare("Faure");
    base.fact(casefile::RightsPeriod{.person = person,
                                     .state = "2",
                                     .sdd = true,
                                     .benefit = {},
                                     .startsOn = day("2024-01-01"),
                                     .endsOn = {},
                                     .stateAssumed = true,
                                     .sddAssumed = true});
    CHECK(lineOf(base.figure(K1, "2024-01"), "sdd") == 1);
}

TEST_CASE("each breakdown adds up to the persons subject to rights and duties", "[report][stock]")
{
    SmallBase base;
    const auto couple = base.household("26001", "MAR");
    const auto young = base.bare("Garin", "2000-02-01"); // 23 on 31 January 2024
    base.member(couple, young);
    base.rights(young, "2023-07-31");
    base.orientation(base.pathway(young, "2023-09-01"), "2023-10-01",
                     {.path = PathType::Emploi, .organisation = base.franceTravail});
    const auto older = base.bare("Hamon", "1964-01-31"); // 60 that very day
    base.rights(older, "2015-01-01", "2018-06-01");
    base.rights(older, "2018-06-01");
    base.member(base.household("26001", "XYZ"), older);
    base.orientation(base.pathway(older, "", "2018-07-01"), "2019-01-01", {.path = {}});
    base.person("Ibert", "2024-01-10");

    const auto figure = base.figure(K2, "2024-01");
    CHECK(figure.value == 3);
    CHECK(lineOf(figure, "path:emploi") == 1);
    CHECK(lineOf(figure, "path:unknown") == 1);
    CHECK(lineOf(figure, "path:not-oriented") == 1);
    CHECK(lineOf(figure, "organisation-kind:france-travail") == 1);
    CHECK(lineOf(figure, "age:0-24") == 1);
    CHECK(lineOf(figure, "age:60+") == 1);
    CHECK(lineOf(figure, "age:unknown") == 1);
    CHECK(lineOf(figure, "sex:unknown") == 3);
    CHECK(lineOf(figure, "family:couple") == 1);
    CHECK(lineOf(figure, "family:XYZ") == 1);
    CHECK(lineOf(figure, "family:unknown") == 1);
    CHECK(lineOf(figure, "seniority:6-12m") == 1); // six months on that day
    CHECK(lineOf(figure, "seniority:5y+") == 1); // the two periods touch
    CHECK(lineOf(figure, "seniority:0-6m") == 1);
    std::map<std::string, std::int64_t> sums;
    for (const auto& line : figure.lines) {
        sums[line.code.substr(0, line.code.find(':'))] += line.count;
    }
    CHECK(sums.size() == 6);
    for (const auto& [kind, sum] : sums) {
        INFO(kind);
        CHECK(sum == 3);
    }
}

TEST_CASE("oriented: an orientation in force on the day, in a pathway that still runs", "[report][stock]")
{
    SmallBase base;
    base.orientation(base.pathway(base.person("Jolly", "2023-01-01"), "2023-01-10"), "2024-01-31");
    base.orientation(base.pathway(base.person("Klein", "2023-01-01"), "2023-01-10"), "2023-02-01",
                     {.ends = "2024-01-31"});
    const auto left = base.pathway(base.person("Lemos", "2023-01-01"), "2023-01-10");
    base.orientation(left, "2023-02-01");
    base.exit(left, "2024-01-31", "");
    base.person("Marin", "2023-01-01");

    const auto figure = base.figure(O3, "2024-01");
    CHECK(figure.numerator == 1);
    CHECK(figure.denominator == 4);
    CHECK(figure.value == 25.0);
    CHECK(base.names(O3, "2024-01") == Names{"Jolly"});
}

TEST_CASE("contracts in force: CER outside France Travail, PPAE inside", "[report][stock]")
{
    SmallBase base;
    const auto with = base.pathway(base.person("Nadal", "2023-01-01"), "2023-01-10");
    base.orientation(with, "2023-02-01", {.organisation = base.departement});
    base.contract(with, ContractKind::Cer, "2023-03-01", "2023-03-01", "2024-01-31"); // its last day
    const auto over = base.pathway(base.person("Osman", "2023-01-01"), "2023-01-10");
    base.orientation(over, "2023-02-01", {.organisation = base.departement});
    base.contract(over, ContractKind::Cer, "2023-03-01", "2023-03-01", "2024-01-30");
    const auto ppae = base.pathway(base.person("Perez", "2023-01-01"), "2023-01-10");
    base.orientation(ppae, "2023-02-01", {.organisation = base.franceTravail});
    base.contract(ppae, ContractKind::Ppae, "2023-03-01", "2023-03-01");
    const auto cerAtFranceTravail = base.pathway(base.person("Quint", "2023-01-01"), "2023-01-10");
    base.orientation(cerAtFranceTravail, "2023-02-01",
                     {.organisation = base.departement, .ends = "2023-06-01"});
    base.orientation(cerAtFranceTravail, "2023-06-01", {.organisation = base.franceTravail});
    base.contract(cerAtFranceTravail, ContractKind::Cer, "2023-03-01", "2023-03-01");

    CHECK(base.figure(C3, "2024-01").value == 50.0);
    CHECK(base.names(C3, "2024-01", "denominator") == Names{"Nadal", "Osman"});
    CHECK(base.figure(C5, "2024-01").value == 50.0);
    CHECK(base.names(C5, "2024-01") == Names{"Perez"});
}

TEST_CASE("without news: nothing for more than eight weeks", "[report][stock]")
{
    SmallBase base;
    // 31 January 2024 minus 56 days is 6 December 2023.
    base.orientation(base.pathway(base.person("Roche", "2023-01-01"), "2023-01-10"), "2023-12-06");
    base.orientation(base.pathway(base.person("Simon", "2023-01-01"), "2023-01-10"), "2023-12-05");
    const auto seen = base.pathway(base.person("Tavel", "2023-01-01"), "2023-01-10");
    base.orientation(seen, "2023-02-01");
    base.appointment(seen, AppointmentKind::FollowUp, "2023-11-01", "2024-01-15", AppointmentStatus::NoShow);
    const auto cancelled = base.pathway(base.person("Ulmer", "2023-01-01"), "2023-01-10");
    base.orientation(cancelled, "2023-02-01");
    base.appointment(cancelled, AppointmentKind::FollowUp, "2023-11-01", "2024-01-15",
                     AppointmentStatus::Cancelled, "2024-01-10");
    const auto noted = base.person("Vidal", "2023-01-01");
    base.orientation(base.pathway(noted, "2023-01-10"), "2023-02-01");
    base.fact(casefile::Note{noted, day("2024-01-02"), "R. Martin", false, "a téléphoné"});
    base.pathway(base.person("Weber", "2023-01-01"), "2023-01-10"); // never oriented

    CHECK(base.names(R5, "2024-01") == Names{"Simon", "Ulmer"});
    const auto rows = report::people(base.database, R5, monthQuery("2024-01"), "numerator").value();
    CHECK(rows.front().days == 57);
}

TEST_CASE("out of time: never oriented and the delay passed", "[report][stock]")
{
    SmallBase base;
    base.pathway(base.person("Ximen", "2023-01-01"), "2023-11-30"); // 30 January is the last day
    base.pathway(base.person("Yvon", "2023-01-01"), "2023-12-01"); // 1 February
    base.pathway(base.person("Zeller", "2023-01-01"), "", "2023-11-30"); // unknown: before the first list
    base.pathway(base.person("Zola", "2023-01-01"), "", "2023-12-01");
    base.pathway(base.person("Zorn", "2023-01-01"), ""); // in no list: nothing to count from
    base.orientation(base.pathway(base.person("Abadie", "2023-01-01"), "2023-11-01"), "2024-01-31");
    base.orientation(base.pathway(base.person("Bechet", "2023-01-01"), "2023-11-01"), "2024-02-01");

    CHECK(base.names(T1, "2024-01") == Names{"Bechet", "Ximen", "Zeller"});
    CHECK(base.names(T1, "2024-01", "numerator", "2024-02-28")
          == Names{"Bechet", "Ximen", "Zeller"}); // the stock of 31 January
}

TEST_CASE("barriers by theme, lowered and resolved", "[report][stock]")
{
    SmallBase base;
    const auto pathway = base.pathway(base.person("Chabot", "2023-01-01"), "2023-01-10");
    base.fact(casefile::Barrier{pathway, BarrierTheme::Mobilite, 3, day("2023-06-01")});
    base.fact(casefile::Barrier{pathway, BarrierTheme::Mobilite, 1, day("2024-01-10")});
    base.fact(casefile::Barrier{pathway, BarrierTheme::Sante, 2, day("2023-06-01")});
    base.fact(casefile::Barrier{pathway, BarrierTheme::Sante, 0, day("2024-01-31")});
    const auto cured = base.pathway(base.person("Dubois", "2023-01-01"), "2023-01-10");
    base.fact(casefile::Barrier{cured, BarrierTheme::Langue, 1, day("2023-06-01")});
    base.fact(casefile::Barrier{cured, BarrierTheme::Langue, 0, day("2023-12-31")});

    const auto figure = base.figure(F1, "2024-01");
    CHECK(figure.value == 1);
    CHECK(lineOf(figure, "theme:mobilite") == 1);
    CHECK(lineOf(figure, "theme:sante") == 0);
    CHECK(lineOf(figure, "lowered") == 1);
    CHECK(lineOf(figure, "resolved") == 1);
}
