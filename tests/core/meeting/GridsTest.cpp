// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Grids in a base: chosen, corrected, tried on everybody, brought in and given out.
#include "casefile/PeopleList.h"
#include "casefile/Undo.h"
#include "meeting/GridBase.h"
#include "meeting/GridTrial.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <fstream>

using namespace jalon;
using namespace jalon::meeting;
using namespace jalon::test;
using casefile::BarrierTheme;
using casefile::PathType;

namespace {

/// The meeting's three people and a fourth who has left; the small grid in use.
struct GridsBase : MeetingBase {
    GridId grid;
    std::vector<PersonId> people;

    GridsBase()
    {
        for (const auto pathway : pathways) {
            people.push_back(store::current<casefile::PathwayFile>(database, FactId{pathway.value})->person);
        }
        grid = tried([](auto& tx) { return addGrid(tx, smallGrid()); }).value();
        REQUIRE(tried([this](auto& tx) { return useGrid(tx, grid); }));
        const auto gone = pathway(person(named("Sorel", "Julie")), day("2025-01-05"));
        record(casefile::Exit{gone, day("2025-06-30"), "autre"}).value();
        record(casefile::Barrier{pathways[0], BarrierTheme::Sante, 3, day("2026-01-20")}).value();
    }

    void oriented(std::size_t at, PathType path)
    {
        auto row = orientation(pathways.at(at), day("2026-01-15"));
        row.path = path;
        record(row).value();
    }

    OrientationGrid inUse() const { return gridInUse(database).value().grid; }
};

} // namespace

TEST_CASE("a grid is chosen, corrected as a whole, and brought back by undo", "[grid]")
{
    GridsBase base;
    CHECK(base.inUse() == smallGrid());
    auto next = smallGrid();
    std::swap(next.rules[0], next.rules[1]);
    const auto corrected = base.write([&](auto& tx) { CHECK(correctGrid(tx, base.grid, next)); });
    CHECK(base.inUse() == next);
    CHECK(store::history<GridFile>(base.database, FactId{base.grid.value}).size() == 2);
    base.write([&](auto& tx) { CHECK(correctGrid(tx, base.grid, next)); });
    CHECK(store::history<GridFile>(base.database, FactId{base.grid.value}).size() == 2);
    REQUIRE(casefile::undo(base.session, corrected));
    CHECK(base.inUse() == smallGrid());

    const auto removed = base.write([&](auto& tx) { CHECK(removeGrid(tx, base.grid)); });
    CHECK(gridInUse(base.database).error() == Error{ErrorCode::GridNotChosen, {}});
    CHECK(gridOf(base.database, base.grid).error()
          == Error{ErrorCode::GridUnknown, {std::to_string(base.grid.value)}});
    REQUIRE(casefile::undo(base.session, removed));
    CHECK(base.inUse() == smallGrid());
}

TEST_CASE("two grids do not bear one name, a grid that is not there is not used", "[grid]")
{
    GridsBase base;
    auto other = smallGrid();
    other.name = "PETITE  Grille";
    CHECK(base.tried([&](auto& tx) { return addGrid(tx, other); })
          == failure(ErrorCode::GridNameTaken, "Petite grille"));
    other.name = "Autre";
    const auto added = base.tried([&](auto& tx) { return addGrid(tx, other); }).value();
    CHECK(base.tried([&](auto& tx) { return correctGrid(tx, added, smallGrid()); })
          == failure(ErrorCode::GridNameTaken, "Petite grille"));
    other.rules.clear();
    CHECK(base.tried([&](auto& tx) { return correctGrid(tx, added, other); })
          == failure(ErrorCode::FieldMissing, "rules"));
    const auto unknown = failure(ErrorCode::GridUnknown, "999999");
    CHECK(base.tried([](auto& tx) { return useGrid(tx, GridId{999'999}); }) == unknown);
    CHECK(base.tried([](auto& tx) { return removeGrid(tx, GridId{999'999}); }) == unknown);
    CHECK(base.tried([](auto& tx) { return correctGrid(tx, GridId{999'999}, smallGrid()); }) == unknown);
    CHECK(exportGrid(base.database, GridId{999'999}).error() == unknown.error());
    CHECK(grids(base.database).size() == 2);
}

TEST_CASE("the examples are loaded once; the law's is in use where none was", "[grid][shipped]")
{
    MeetingBase fresh;
    REQUIRE(fresh.tried([](auto& tx) { return loadShippedGrids(tx); }));
    CHECK(grids(fresh.database).size() == 3);
    CHECK(gridInUse(fresh.database)->grid.name == "Loi plein emploi 2025 (modèle)");
    REQUIRE(fresh.tried([](auto& tx) { return loadShippedGrids(tx); }));
    CHECK(grids(fresh.database).size() == 3);

    // A corrected example is the département's own.
    auto own = gridInUse(fresh.database).value();
    CHECK(own.grid.example);
    own.grid.rules.pop_back();
    REQUIRE(fresh.tried([&](auto& tx) { return correctGrid(tx, own.id, own.grid); }));
    CHECK_FALSE(gridInUse(fresh.database)->grid.example);

    GridsBase chosen;
    REQUIRE(chosen.tried([](auto& tx) { return loadShippedGrids(tx); }));
    CHECK(chosen.inUse() == smallGrid());
}

TEST_CASE("a grid given out comes in elsewhere the same", "[grid]")
{
    GridsBase base;
    REQUIRE(base.tried([](auto& tx) { return loadShippedGrids(tx); }));
    MeetingBase other;
    for (const auto& entry : grids(base.database)) {
        const auto json = exportGrid(base.database, entry.id).value();
        const auto file = other.folder.path() / "grille.json";
        std::ofstream{file, std::ios::binary} << json;
        const auto copy = other.tried([&](auto& tx) { return importGridFile(tx, file); });
        REQUIRE(copy);
        CHECK(gridOf(other.database, *copy)->grid == entry.grid);
        CHECK(exportGrid(other.database, *copy) == json);
    }
    const auto missing =
        other.tried([&](auto& tx) { return importGridFile(tx, other.folder.path() / "absent.json"); });
    CHECK(missing.error().code == ErrorCode::FileNotReadable);
    CHECK(other.tried([&](auto& tx) { return importGridFile(tx, other.folder.path()); }).error().code
          == ErrorCode::FileNotReadable);
}

TEST_CASE("a grid's file that is wrong is refused with the place of what is wrong", "[grid]")
{
    MeetingBase base;
    const auto refused = [&base](const std::string& json) {
        return base.tried([&](auto& tx) { return importGrid(tx, json, "g.json"); }).error();
    };
    const auto withRule = [&refused](const std::string& fields) {
        return refused(R"({"format": "jalon-grid/1", "name": "G", "rules": [)" + fields + "]}");
    };
    CHECK(refused("{\n  \"format\": }") == Error{ErrorCode::FileNotJson, {"g.json", "2", "13"}});
    CHECK(refused("[]") == Error{ErrorCode::FieldMissing, {"format"}});
    CHECK(refused(R"({"format": "jalon-grid/2"})")
          == Error{ErrorCode::FileTooNew, {"g.json", "jalon-grid/2"}});
    CHECK(refused(R"({"format": "jalon-programme/1"})")
          == Error{ErrorCode::FieldWrong, {"format", "jalon-programme/1"}});
    CHECK(refused(R"({"format": "jalon-grid/1", "rules": []})") == Error{ErrorCode::FieldMissing, {"name"}});
    CHECK(withRule("") == Error{ErrorCode::FieldMissing, {"rules"}});
    CHECK(withRule(R"({"name": "R"})") == Error{ErrorCode::FieldMissing, {"rules[0].path"}});
    CHECK(withRule(R"({"name": "R", "path": "travail"})")
          == Error{ErrorCode::FieldChoiceWrong,
                   {"rules[0].path", "travail", "emploi, socio-professionnel, social"}});
    CHECK(withRule(R"({"name": "R", "path": "social", "when": [{"facts": "age"}]})")
          == Error{ErrorCode::FieldMissing, {"rules[0].when[0].fact"}});
    CHECK(withRule(R"({"name": "R", "path": "social", "when": [{"fact": "age", "from": 200}]})")
          == Error{ErrorCode::FieldWrong, {"rules[0].when[0].from", "200"}});
    CHECK(withRule(R"({"name": "R", "path": "social", "when": [{"fact": "age", "from": -1}]})")
          == Error{ErrorCode::FieldWrong, {"rules[0].when[0].from", "-1"}});
    CHECK(withRule(R"({"name": "R", "path": "social", "when": [{"fact": "project", "words": ["a", 3]}]})")
          == Error{ErrorCode::FieldWrong, {"rules[0].when[0].words[1]", "3"}});
    CHECK(withRule(R"({"name": "R", "path": "social", "when": [{"fact": "project", "words": "a"}]})")
          == Error{ErrorCode::FieldWrong, {"rules[0].when[0].words", "a"}});
    CHECK(withRule(R"({"name": "R", "path": "social", "si": 1})")
          == Error{ErrorCode::FieldUnknown, {"rules[0].si"}});
    CHECK(grids(base.database).empty());
}

TEST_CASE("the dry run counts by rule, and who would change path", "[grid]")
{
    GridsBase base;
    base.oriented(0, PathType::Emploi);
    base.oriented(1, PathType::Emploi);
    const auto trial = tryGrid(base.database, smallGrid(), day("2026-02-10")).value();
    CHECK(trial.people == 3); // who has left is not among them
    CHECK(trial.rules == std::vector<RuleCount>{{1, 1}, {0, 0}, {2, 0}});
    CHECK(trial.unmatched == 0);
    CHECK(trial.withoutPath == 1);
    CHECK(trial.changing == std::vector{base.people[0]});
    CHECK(trial.differing.empty());

    // On a day before the barrier was seen.
    const auto before = tryGrid(base.database, smallGrid(), day("2026-01-19")).value();
    CHECK(before.rules == std::vector<RuleCount>{{0, 0}, {0, 0}, {3, 0}});

    std::stop_source stop;
    stop.request_stop();
    CHECK(tryGrid(base.database, smallGrid(), day("2026-02-10"), nullptr, stop.get_token()).error().code
          == ErrorCode::Cancelled);
}

TEST_CASE("another order changes exactly the people that the dry run announces", "[grid]")
{
    GridsBase base;
    const auto young = base.person(base.named("Blanc", "Léo", day("2005-03-01")));
    base.record(casefile::Barrier{base.pathway(young, day("2026-01-05")), BarrierTheme::Sante, 2,
                                  day("2026-01-21")})
        .value();
    auto next = smallGrid();
    std::swap(next.rules[0], next.rules[1]);
    const auto inUse = base.inUse();
    const auto trial = tryGrid(base.database, next, day("2026-02-10"), &inUse).value();
    CHECK(trial.differing == std::vector{young});
    for (const auto person : {young, base.people[0], base.people[1]}) {
        const auto facts = factsOf(base.database, person, day("2026-02-10")).value();
        CHECK((propose(next, facts)->path != propose(inUse, facts)->path) == (person == young));
    }
}

TEST_CASE("the dry run counts what is proposed to each of many people, one by one", "[grid][random]")
{
    GridsBase base;
    REQUIRE(base.tried([](auto& tx) { return loadShippedGrids(tx); }));
    std::mt19937 random{26};
    const auto pick = [&random](int from, int to) {
        return std::uniform_int_distribution<int>{from, to}(random);
    };
    const auto today = day("2026-02-10");
    for (int i = 0; i < 60; ++i) {
        const auto who =
            base.person(base.named("Blanc" + std::to_string(i), "Léo", today.addDays(-365 * pick(18, 60))));
        const auto pathway = base.pathway(who, today.addDays(-pick(30, 300)));
        for (int barrier = pick(0, 3); barrier > 0; --barrier) {
            base.record(casefile::Barrier{pathway, static_cast<BarrierTheme>(pick(0, 10)), pick(0, 3),
                                          today.addDays(-pick(0, 25))})
                .value();
        }
        if (pick(0, 1) == 1) {
            base.record(casefile::Registration{who, today.addDays(-20), {}, "1", ""}).value();
        }
        if (pick(0, 2) > 0) {
            auto row = base.orientation(pathway, today.addDays(-10));
            row.path = static_cast<PathType>(pick(0, 2));
            base.record(row).value();
        }
    }
    base.people = casefile::listPeople(base.database, {}, {}, today);
    for (const auto& entry : grids(base.database)) {
        GridTrial counted;
        counted.rules.resize(entry.grid.rules.size());
        for (const auto person : base.people) {
            const auto facts = factsOf(base.database, person, today);
            const auto proposal = facts ? propose(entry.grid, *facts) : std::nullopt;
            if (!proposal) {
                continue;
            }
            ++counted.people;
            ++counted.rules.at(proposal->rule).proposed;
            counted.withoutPath += facts->path ? 0 : 1;
            if (facts->path && *facts->path != proposal->path) {
                ++counted.rules.at(proposal->rule).changing;
                counted.changing.push_back(person);
            }
        }
        auto trial = tryGrid(base.database, entry.grid, today).value();
        std::ranges::sort(trial.changing);
        std::ranges::sort(counted.changing);
        CHECK(counted.people == 63);
        CHECK(trial == counted);
    }
}

TEST_CASE("the base's facts of a person, as they stand on a day", "[grid]")
{
    GridsBase base;
    const auto who = base.person(base.named("Blanc", "Léo", day("1990-03-01")));
    const auto first = base.pathway(who, day("2024-01-10"));
    base.record(casefile::Exit{first, day("2024-12-31"), "autre"}).value();
    const auto running = base.pathway(who, day("2025-06-02"));
    base.household(who, "1234567");
    base.write([&](auto& tx) {
        casefile::RightsPeriod rights;
        rights.person = who;
        rights.state = "2";
        rights.benefit = "RSI";
        rights.startsOn = day("2025-06-01");
        casefile::changeRights(tx, rights).value();
    });
    base.record(casefile::Registration{who, day("2025-06-05"), day("2026-01-31"), "1", ""}).value();
    base.record(casefile::Employment{who, day("2025-07-01"), day("2025-09-01"), "CDD", {}, {}}).value();
    base.record(casefile::Employment{who, day("2023-07-01"), day("2023-09-01"), "intérim", {}, {}}).value();
    base.record(casefile::Barrier{running, BarrierTheme::Mobilite, 3, day("2025-06-10")}).value();
    base.record(casefile::Barrier{running, BarrierTheme::Mobilite, 1, day("2026-01-10")}).value();
    casefile::Diagnostic diagnostic;
    diagnostic.pathway = running;
    diagnostic.doneOn = day("2025-06-10");
    diagnostic.distance = 3;
    diagnostic.licence = true;
    diagnostic.project = "épicerie";
    base.record(diagnostic).value();
    base.record(casefile::Contract{running,
                                   casefile::ContractKind::Cer,
                                   day("2025-07-01"),
                                   day("2025-07-01"),
                                   day("2025-12-31"),
                                   {},
                                   ""})
        .value();
    auto oriented = base.orientation(running, day("2025-06-20"));
    oriented.path = PathType::Social;
    oriented.organisation = base.pole;
    base.record(oriented).value();

    const auto facts = factsOf(base.database, who, day("2026-01-20")).value();
    CHECK(facts.pathway == running);
    CHECK(facts.startedOn == day("2025-06-02"));
    CHECK(facts.birthOn == day("1990-03-01"));
    CHECK(facts.registeredOn == day("2025-06-05"));
    CHECK(facts.barriers.at(static_cast<std::size_t>(BarrierTheme::Mobilite)).level == 1);
    CHECK(facts.barriers.at(static_cast<std::size_t>(BarrierTheme::Mobilite)).on == day("2026-01-10"));
    CHECK(facts.jobKind == "CDD");
    CHECK(facts.jobEndedOn == day("2025-09-01"));
    CHECK(facts.benefit == "RSI");
    CHECK(facts.familySituation == "SEF");
    CHECK(facts.distance == 3);
    CHECK(facts.licence == true);
    CHECK_FALSE(facts.vehicle);
    CHECK(facts.project == "épicerie");
    CHECK(facts.earlierExitOn == day("2024-12-31"));
    CHECK(facts.contractSignedOn == day("2025-07-01"));
    CHECK(facts.contractEndedOn == day("2025-12-31"));
    CHECK_FALSE(facts.contractInForce);
    CHECK(facts.orientedOn == day("2025-06-20"));
    CHECK(facts.path == PathType::Social);
    CHECK(facts.organisation == base.pole);

    const auto earlier = factsOf(base.database, who, day("2025-08-15")).value();
    CHECK(earlier.barriers.at(static_cast<std::size_t>(BarrierTheme::Mobilite)).level == 3);
    CHECK_FALSE(earlier.jobEndedOn);
    CHECK(earlier.contractInForce);
    CHECK_FALSE(factsOf(base.database, who, day("2026-02-10"))->registeredOn);
    CHECK_FALSE(factsOf(base.database, PersonId{999'999}, day("2026-02-10")));
}
