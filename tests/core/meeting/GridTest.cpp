// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which rule of a grid proposes to whom, and what it says that it found.
#include "meeting/GridBase.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace jalon;
using namespace jalon::meeting;
using namespace jalon::test;
using casefile::BarrierTheme;
using casefile::PathType;

namespace {

GridFacts nothingKnown()
{
    GridFacts facts;
    facts.day = day("2026-02-10");
    return facts;
}

bool holds(const GridCondition& condition, const GridFacts& facts)
{
    return propose({"g", "", false, {rule("r", {condition}, PathType::Social)}}, facts).has_value();
}

/// Of a fact that is known: the condition or its contrary holds, never both.
void checkHolds(GridCondition condition, const GridFacts& facts, bool expected)
{
    CAPTURE(codeOf(condition.fact), expected);
    CHECK(holds(condition, facts) == expected);
    condition.negated = true;
    CHECK(holds(condition, facts) != expected);
}

void checkUnknown(GridCondition condition)
{
    CAPTURE(codeOf(condition.fact));
    CHECK_FALSE(holds(condition, nothingKnown()));
    condition.negated = true;
    CHECK_FALSE(holds(condition, nothingKnown()));
}

GridFacts barriers(std::initializer_list<std::pair<BarrierTheme, int>> levels)
{
    auto facts = nothingKnown();
    for (const auto& [theme, level] : levels) {
        facts.barriers.at(static_cast<std::size_t>(theme)) = {level, day("2026-01-20")};
    }
    return facts;
}

OrientationGrid shipped(std::string_view name)
{
    TestBase base;
    for (const auto& grid : shippedGrids()) {
        if (grid.name == name) {
            OrientationGrid found;
            base.write([&](auto& tx) {
                found = gridOf(tx.database(), importGrid(tx, grid.json, grid.name).value()).value().grid;
            });
            return found;
        }
    }
    throw std::runtime_error("no grid " + std::string{name});
}

std::string ruleFor(const OrientationGrid& grid, const GridFacts& facts)
{
    const auto proposal = propose(grid, facts);
    return proposal ? grid.rules.at(proposal->rule).name : "";
}

} // namespace

TEST_CASE("the first rule that matches proposes, and says which facts made it", "[grid]")
{
    auto facts = barriers({{BarrierTheme::Sante, 3}});
    facts.birthOn = day("2004-06-01");
    const auto proposal = propose(smallGrid(), facts);
    REQUIRE(proposal);
    CHECK(proposal->rule == 0);
    CHECK(proposal->path == PathType::Social);
    REQUIRE(proposal->because.size() == 1);
    CHECK(proposal->because[0].number == 3);
    CHECK(proposal->because[0].on == day("2026-01-20"));

    facts.barriers = {};
    CHECK(propose(smallGrid(), facts)->rule == 1);
    CHECK(propose(smallGrid(), facts)->because[0].number == 21);
    facts.birthOn = day("1980-06-01");
    CHECK(propose(smallGrid(), facts)->rule == 2);
    CHECK(propose(smallGrid(), facts)->because.empty());

    auto withoutLast = smallGrid();
    withoutLast.rules.pop_back();
    CHECK_FALSE(propose(withoutLast, facts));
}

TEST_CASE("conditions on jobs, ages and barriers, at their bounds", "[grid]")
{
    auto facts = nothingKnown();
    facts.birthOn = day("2000-02-11"); // 25, until tomorrow
    checkHolds({.fact = GridFact::Age, .to = 25}, facts, true);
    checkHolds({.fact = GridFact::Age, .from = 26}, facts, false);
    facts.birthOn = day("2000-02-10");
    checkHolds({.fact = GridFact::Age, .from = 26, .to = 26}, facts, true);

    checkHolds({.fact = GridFact::NoKnownJob}, facts, true);
    facts.jobStartedOn = day("2024-01-01");
    facts.jobKind = "Travailleur INDÉPENDANT";
    checkHolds({.fact = GridFact::NoKnownJob}, facts, false);
    checkHolds({.fact = GridFact::Employed}, facts, true);
    checkHolds({.fact = GridFact::MonthsSinceJob, .to = 0}, facts, true);
    checkHolds({.fact = GridFact::JobKind, .words = {"agricole", "independant"}}, facts, true);
    checkHolds({.fact = GridFact::JobKind, .words = {"agricole"}}, facts, false);
    facts.jobEndedOn = day("2024-02-10");
    checkHolds({.fact = GridFact::Employed}, facts, false);
    checkHolds({.fact = GridFact::MonthsSinceJob, .from = 24}, facts, true);
    facts.jobEndedOn = day("2024-02-11");
    checkHolds({.fact = GridFact::MonthsSinceJob, .from = 24}, facts, false);
    checkHolds({.fact = GridFact::MonthsSinceJob, .from = 23, .to = 23}, facts, true);

    const auto two = barriers({{BarrierTheme::Sante, 2}, {BarrierTheme::Mobilite, 1}});
    checkHolds({.fact = GridFact::Barrier}, two, true);
    checkHolds({.fact = GridFact::Barrier, .from = 3}, two, false);
    checkHolds(barrierFrom(BarrierTheme::Mobilite, 2), two, false);
    checkHolds({.fact = GridFact::Barrier, .theme = BarrierTheme::Famille}, two, false);
    checkHolds({.fact = GridFact::Barrier, .theme = BarrierTheme::Famille, .to = 0}, two, true);
    checkHolds({.fact = GridFact::BarrierCount, .from = 2, .to = 2}, two, true);
    checkHolds({.fact = GridFact::BarrierCount, .from = 3}, two, false);
}

TEST_CASE("conditions on the person, the diagnostic and the pathway", "[grid]")
{
    auto facts = nothingKnown();
    checkHolds({.fact = GridFact::Registered}, facts, false);
    facts.registeredOn = day("2025-11-03");
    checkHolds({.fact = GridFact::Registered}, facts, true);
    facts.benefit = "RSI";
    checkHolds({.fact = GridFact::LoneParent}, facts, true);
    facts.benefit = "RSD";
    checkHolds({.fact = GridFact::LoneParent}, facts, false);
    facts.familySituation = "SEF";
    checkHolds({.fact = GridFact::Alone}, facts, true);
    facts.familySituation = "MAR";
    checkHolds({.fact = GridFact::Alone}, facts, false);
    facts.distance = 2;
    facts.licence = true;
    facts.vehicle = false;
    facts.project = "Création d’une épicerie";
    checkHolds({.fact = GridFact::Distance, .to = 2}, facts, true);
    checkHolds({.fact = GridFact::Distance, .from = 3}, facts, false);
    checkHolds({.fact = GridFact::Licence}, facts, true);
    checkHolds({.fact = GridFact::Vehicle}, facts, false);
    checkHolds({.fact = GridFact::Project, .words = {"creation"}}, facts, true);
    facts.preOrientation = "Socio-pro";
    checkHolds({.fact = GridFact::PreOrientation, .words = {"emploi"}}, facts, false);
    facts.startedOn = day("2025-08-10");
    checkHolds({.fact = GridFact::MonthsInPathway, .from = 6, .to = 6}, facts, true);
    for (const auto fact :
         {GridFact::EarlierPathway, GridFact::ContractSigned, GridFact::ContractEnded, GridFact::Oriented}) {
        checkHolds({.fact = fact}, facts, false);
    }
    facts.earlierExitOn = facts.contractSignedOn = facts.contractEndedOn = facts.orientedOn =
        day("2025-09-01");
    for (const auto fact :
         {GridFact::EarlierPathway, GridFact::ContractSigned, GridFact::ContractEnded, GridFact::Oriented}) {
        checkHolds({.fact = fact}, facts, true);
    }
    facts.contractInForce = true;
    checkHolds({.fact = GridFact::ContractEnded}, facts, false);
}

TEST_CASE("of what is not known neither a condition nor its contrary holds", "[grid]")
{
    for (const auto fact :
         {GridFact::Age, GridFact::Distance, GridFact::MonthsSinceJob, GridFact::MonthsInPathway}) {
        checkUnknown({.fact = fact, .from = 1});
    }
    for (const auto fact : {GridFact::JobKind, GridFact::Project, GridFact::PreOrientation}) {
        checkUnknown({.fact = fact, .words = {"e"}});
    }
    for (const auto fact : {GridFact::LoneParent, GridFact::Alone, GridFact::Licence, GridFact::Vehicle}) {
        checkUnknown({.fact = fact});
    }
}

TEST_CASE("a grid that says too little, too much or the impossible is refused at its place", "[grid]")
{
    const auto refused = [](auto change) {
        auto grid = smallGrid();
        change(grid);
        return check(grid);
    };
    CHECK(check(smallGrid()));
    CHECK(refused([](auto& grid) { grid.name.clear(); }) == failure(ErrorCode::FieldMissing, "name"));
    CHECK(refused([](auto& grid) { grid.rules.clear(); }) == failure(ErrorCode::FieldMissing, "rules"));
    CHECK(refused([](auto& grid) { grid.rules[1].name.clear(); })
          == failure(ErrorCode::FieldMissing, "rules[1].name"));
    CHECK(refused([](auto& grid) { grid.rules[0].when[0].from = 4; })
          == failure(ErrorCode::FieldWrong, "rules[0].when[0].from", "4"));
    CHECK(refused([](auto& grid) { grid.rules[0].when[0].to = 1; })
          == failure(ErrorCode::FieldWrong, "rules[0].when[0].to", "1"));
    CHECK(refused([](auto& grid) { grid.rules[1].when[0].to = {}; })
          == failure(ErrorCode::FieldMissing, "rules[1].when[0].from"));
    CHECK(refused([](auto& grid) { grid.rules[1].when[0].theme = BarrierTheme::Sante; })
          == failure(ErrorCode::FieldUnknown, "rules[1].when[0].theme"));
    CHECK(refused([](auto& grid) { grid.rules[1].when[0].words = {"x"}; })
          == failure(ErrorCode::FieldUnknown, "rules[1].when[0].words"));
    CHECK(refused([](auto& grid) { grid.rules[1].when = {{.fact = GridFact::Project}}; })
          == failure(ErrorCode::FieldMissing, "rules[1].when[0].words"));
    CHECK(refused([](auto& grid) { grid.rules[1].when = {{.fact = GridFact::Project, .words = {""}}}; })
          == failure(ErrorCode::FieldWrong, "rules[1].when[0].words", ""));
    CHECK(refused([](auto& grid) { grid.rules[1].when = {{.fact = GridFact::Employed, .from = 1}}; })
          == failure(ErrorCode::FieldUnknown, "rules[1].when[0].from"));
}

TEST_CASE("three grids ship as examples, whose last rule takes everybody", "[grid][shipped]")
{
    std::vector<std::string> names;
    for (const auto& file : shippedGrids()) {
        names.emplace_back(file.name);
        const auto grid = shipped(file.name);
        CHECK(grid.example);
        CHECK(grid.name.ends_with("(modèle)"));
        CHECK(grid.rules.back().when.empty());
        CHECK(propose(grid, nothingKnown()));
    }
    CHECK(names == std::vector<std::string>{"emploi-d-abord", "loi-plein-emploi-2025", "social-d-abord"});
}

TEST_CASE("social first: a person for each rule", "[grid][shipped]")
{
    const auto grid = shipped("social-d-abord");
    CHECK(ruleFor(grid, barriers({{BarrierTheme::Sante, 2}})) == "Santé qui empêche de travailler");
    CHECK(ruleFor(grid, barriers({{BarrierTheme::Logement, 2}})) == "Sans logement stable");
    CHECK(ruleFor(grid, barriers({{BarrierTheme::Langue, 2},
                                  {BarrierTheme::Numerique, 1},
                                  {BarrierTheme::Isolement, 1}}))
          == "Trois freins ou plus");
    auto parent = barriers({{BarrierTheme::Famille, 1}});
    parent.benefit = "RSI";
    CHECK(ruleFor(grid, parent) == "Parent isolé sans garde d’enfants");
    CHECK(ruleFor(grid, barriers({{BarrierTheme::Langue, 2}})) == "Langue ou illettrisme");
    CHECK(ruleFor(grid, barriers({{BarrierTheme::Mobilite, 1}})) == "Un frein à lever");
    auto young = nothingKnown();
    young.birthOn = day("2003-01-01");
    CHECK(ruleFor(grid, young) == "Moins de 26 ans");
    auto own = nothingKnown();
    own.jobStartedOn = day("2025-01-01");
    own.jobKind = "Micro-entreprise";
    CHECK(ruleFor(grid, own) == "Travailleur indépendant");
    auto registered = nothingKnown();
    registered.registeredOn = day("2025-01-01");
    CHECK(ruleFor(grid, registered) == "Inscrit à France Travail");
    CHECK(ruleFor(grid, nothingKnown()) == "Toute autre situation");
}

TEST_CASE("employment first: a person for each rule", "[grid][shipped]")
{
    const auto grid = shipped("emploi-d-abord");
    auto employed = nothingKnown();
    employed.jobStartedOn = day("2025-01-01");
    CHECK(ruleFor(grid, employed) == "Déjà en emploi");
    auto founder = nothingKnown();
    founder.project = "Reprise d’entreprise";
    CHECK(ruleFor(grid, founder) == "Projet de création d’entreprise");
    auto young = nothingKnown();
    young.birthOn = day("2003-01-01");
    CHECK(ruleFor(grid, young) == "Moins de 26 ans");
    auto recent = employed;
    recent.registeredOn = day("2025-06-01");
    recent.jobEndedOn = day("2025-05-31");
    CHECK(ruleFor(grid, recent) == "Inscrit, dernier emploi de moins de deux ans");
    auto close = barriers({{BarrierTheme::Sante, 2}});
    close.distance = 2;
    CHECK(ruleFor(grid, close) == "Proche de l’emploi");
    close.barriers.at(static_cast<std::size_t>(BarrierTheme::Sante)).level = 3;
    CHECK(ruleFor(grid, close) == "Santé très dégradée");
    CHECK(ruleFor(grid, barriers({{BarrierTheme::Logement, 3}})) == "Sans logement");
    auto hindered = barriers({{BarrierTheme::Mobilite, 1}});
    hindered.registeredOn = day("2025-06-01");
    CHECK(ruleFor(grid, hindered) == "Inscrit, avec un frein à lever");
    CHECK(ruleFor(grid, barriers({{BarrierTheme::Famille, 2}})) == "Garde d’enfants à trouver");
    CHECK(ruleFor(grid, nothingKnown()) == "Toute autre situation");
}

TEST_CASE("loi plein emploi: a person for each rule", "[grid][shipped]")
{
    const auto grid = shipped("loi-plein-emploi-2025");
    auto own = nothingKnown();
    own.jobStartedOn = day("2025-01-01");
    own.jobKind = "Exploitant agricole";
    CHECK(ruleFor(grid, own) == "Travailleur indépendant");
    CHECK(ruleFor(grid, barriers({{BarrierTheme::Sante, 2}})) == "Santé qui empêche de travailler");
    CHECK(ruleFor(grid, barriers({{BarrierTheme::Logement, 2}})) == "Sans logement stable");
    auto parent = barriers({{BarrierTheme::Famille, 1}});
    parent.benefit = "RCI";
    CHECK(ruleFor(grid, parent) == "Parent isolé sans garde d’enfants");
    auto flagged = nothingKnown();
    flagged.preOrientation = "SOCIAL";
    CHECK(ruleFor(grid, flagged) == "Préorienté vers le social");
    flagged.preOrientation = "socio-professionnel";
    CHECK(ruleFor(grid, flagged) == "Toute autre situation");
    CHECK(ruleFor(grid, barriers({{BarrierTheme::Langue, 1}, {BarrierTheme::Numerique, 1}}))
          == "Deux freins ou plus");
    CHECK(ruleFor(grid, barriers({{BarrierTheme::Mobilite, 2}})) == "Sans moyen de se déplacer");
    auto young = nothingKnown();
    young.birthOn = day("2003-01-01");
    CHECK(ruleFor(grid, young) == "Moins de 26 ans");
    auto back = nothingKnown();
    back.earlierExitOn = day("2024-03-01");
    back.contractEndedOn = day("2025-12-31");
    CHECK(ruleFor(grid, back) == "Retour, après un contrat terminé");
    auto without = nothingKnown();
    without.jobStartedOn = day("2020-01-01");
    without.jobEndedOn = day("2023-01-01");
    CHECK(ruleFor(grid, without) == "Sans emploi depuis deux ans");
    CHECK(ruleFor(grid, nothingKnown()) == "Toute autre situation");
}

TEST_CASE("whoever it is, one rule proposes: the first of those that match alone", "[grid][random]")
{
    const auto seed = GENERATE(range(1U, 4U));
    RandomFacts people{seed};
    for (const auto& file : shippedGrids()) {
        const auto grid = shipped(file.name);
        for (int i = 0; i < 300; ++i) {
            const auto facts = people.next();
            const auto proposal = propose(grid, facts);
            REQUIRE(proposal);
            for (std::size_t at = 0; at <= proposal->rule; ++at) {
                const auto alone = propose({"g", "", false, {grid.rules[at]}}, facts);
                REQUIRE(alone.has_value() == (at == proposal->rule));
            }
            CHECK(proposal->because.size() == grid.rules[proposal->rule].when.size());
            CHECK(proposal->path == grid.rules[proposal->rule].path);
        }
    }
}
