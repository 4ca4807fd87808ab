// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A selection of people is oriented by the grid, in one transaction, and back.
#include "meeting/InNumber.h"
#include "casefile/Undo.h"
#include "meeting/GridBase.h"
#include "meeting/GridTrial.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::meeting;
using namespace jalon::test;
using casefile::BarrierTheme;
using casefile::PathType;
using reference::OrganisationKind;

namespace {

/// Health to the pôle, everybody else to the mission locale, which has two référents.
OrientationGrid gridOfTwo()
{
    auto grid = smallGrid();
    grid.rules[0].organisation = OrganisationKind::Departement;
    grid.rules[0].support = casefile::Support::Renforce;
    grid.rules[1].organisation = OrganisationKind::MissionLocale;
    grid.rules[2].organisation = OrganisationKind::MissionLocale;
    return grid;
}

struct InNumberBase : MeetingBase {
    std::vector<PersonId> people;
    ReferentId ana;
    ReferentId bea;

    InNumberBase()
    {
        for (const auto pathway : pathways) {
            people.push_back(store::current<casefile::PathwayFile>(database, FactId{pathway.value})->person);
        }
        write([this](auto& tx) {
            reference::correctOrganisation(tx, pole,
                                           {"Pôle de Valence", OrganisationKind::Departement, {}, {}});
            reference::correctOrganisation(tx, mission,
                                           {"Mission locale", OrganisationKind::MissionLocale, {}, {}});
            ana = reference::addReferent(tx, {"Ana Blanc", mission, "", "", {}});
            bea = reference::addReferent(tx, {"Béa Noir", mission, "", "", {}});
        });
        record(casefile::Barrier{pathways[0], BarrierTheme::Sante, 3, day("2026-01-20")}).value();
    }

    InNumberList proposed() const
    {
        return proposeInNumber(database, gridOfTwo(), people, day("2026-02-10")).value();
    }
    std::int64_t orientations() const
    {
        return database.value<std::int64_t>("SELECT count(*) FROM orientation_now").value();
    }
};

} // namespace

TEST_CASE("a selection is proposed by the grid, corrected, written as one and undone as one", "[in-number]")
{
    InNumberBase base;
    base.people.push_back(base.person(base.named("Sorel", "Julie"))); // no pathway
    auto list = base.proposed();
    REQUIRE(list.lines.size() == 3);
    CHECK(list.leftOut
          == std::vector<casefile::LeftOut>{
              {base.people[3], {ErrorCode::NoRunningPathway, {std::to_string(base.people[3].value)}}}});
    CHECK(list.lines[0].path == PathType::Social);
    CHECK(list.lines[0].organisation == base.pole);
    CHECK(list.lines[0].support == casefile::Support::Renforce);
    CHECK(list.lines[0].referent == base.referent);
    CHECK(list.lines[0].reason == "Santé");
    CHECK(list.lines[0].proposal.because.at(0).number == 3);
    CHECK(list.lines[1].organisation == base.mission);
    CHECK(list.lines[1].referent == base.ana); // one each
    CHECK(list.lines[2].referent == base.bea);

    list.lines[1].chosen = false;
    list.lines[2].path = PathType::SocioProfessionnel;
    list.lines[2].reason = "projet de formation";
    const auto before = base.currentViews();
    const auto done = orientInNumber(base.session, list.lines, day("2026-02-10")).value();
    CHECK(done.done == 2);
    CHECK(done.leftOut.empty());
    CHECK(base.orientations() == 2);
    const auto written =
        store::currentWhere<casefile::Orientation>(base.database, "pathway_id = ?1", base.pathways[2])
            .at(0)
            .value;
    CHECK(written.path == PathType::SocioProfessionnel);
    CHECK(written.reason == "projet de formation");
    CHECK(written.decidedOn == day("2026-02-10"));
    CHECK(
        store::currentWhere<casefile::ReferentAssignment>(base.database, "pathway_id = ?1", base.pathways[2])
            .at(0)
            .value.referent
        == base.bea);

    REQUIRE(casefile::undo(base.session, done.tx));
    CHECK(base.currentViews() == before);
}

TEST_CASE("who is oriented as the grid says is not chosen; a référent who fits stays", "[in-number]")
{
    InNumberBase base;
    REQUIRE(orientInNumber(base.session, base.proposed().lines, day("2026-02-10"))->done == 3);
    const auto again = base.proposed();
    for (const auto& line : again.lines) {
        CHECK(line.inForce);
        CHECK_FALSE(line.chosen);
    }
    CHECK_FALSE(orientInNumber(base.session, again.lines, day("2026-02-10"))->tx);

    // Health is better: the mission locale, whose référents have one person each.
    base.record(casefile::Barrier{base.pathways[0], BarrierTheme::Sante, 0, day("2026-02-10")}).value();
    // Another path in the same organisation: the same référent.
    base.record(casefile::Barrier{base.pathways[1], BarrierTheme::Sante, 1, day("2026-02-10")}).value();
    auto grid = gridOfTwo();
    grid.rules.insert(grid.rules.begin(), rule("Un frein", {{.fact = GridFact::Barrier}}, PathType::Social));
    grid.rules[0].organisation = OrganisationKind::MissionLocale;
    const auto next = proposeInNumber(base.database, grid, base.people, day("2026-02-10")).value();
    CHECK(next.lines[0].organisation == base.mission);
    CHECK(next.lines[0].referent == base.ana);
    CHECK(next.lines[1].chosen);
    CHECK(next.lines[1].path == PathType::Social);
    CHECK(next.lines[1].referent == base.ana);
    CHECK(next.lines[2].inForce);
}

TEST_CASE("whom no rule takes, and who cannot be oriented, are named; the others are done", "[in-number]")
{
    InNumberBase base;
    auto grid = gridOfTwo();
    grid.rules.pop_back();
    const auto list = proposeInNumber(base.database, grid, base.people, day("2026-02-10")).value();
    CHECK(list.lines.size() == 1);
    REQUIRE(list.leftOut.size() == 2);
    CHECK(list.leftOut[0].reason
          == Error{ErrorCode::GridProposesNothing, {std::to_string(base.people[1].value)}});

    // Decided before the notification of 5 January.
    const auto early = orientInNumber(base.session, base.proposed().lines, day("2026-01-04")).value();
    CHECK(early.done == 0);
    CHECK_FALSE(early.tx);
    REQUIRE(early.leftOut.size() == 3);
    CHECK(early.leftOut[0].reason.code == ErrorCode::OrientationBeforeNotification);
    CHECK(base.orientations() == 0);
}

TEST_CASE("an organisation without a place left, or of a kind the base has not, is left open", "[in-number]")
{
    InNumberBase base;
    base.write([&](auto& tx) {
        reference::correctOrganisation(tx, base.mission,
                                       {"Mission locale", OrganisationKind::MissionLocale, 1, {}});
        reference::correctOrganisation(tx, base.pole, {"Pôle de Valence", OrganisationKind::Ccas, {}, {}});
    });
    const auto list = base.proposed();
    CHECK_FALSE(list.lines[0].organisation);
    CHECK_FALSE(list.lines[0].referent);
    CHECK(list.lines[1].organisation == base.mission);
    CHECK_FALSE(list.lines[2].organisation);
    CHECK(orientInNumber(base.session, list.lines, day("2026-02-10"))->done == 3);
}

TEST_CASE("stopped, nothing is proposed nor written", "[in-number]")
{
    InNumberBase base;
    std::stop_source stop;
    stop.request_stop();
    const Error cancelled{ErrorCode::Cancelled, {}};
    CHECK(
        proposeInNumber(base.database, gridOfTwo(), base.people, day("2026-02-10"), stop.get_token()).error()
        == cancelled);
    CHECK(orientInNumber(base.session, base.proposed().lines, day("2026-02-10"), {}, stop.get_token()).error()
          == cancelled);
    CHECK(base.orientations() == 0);
}

TEST_CASE("what the grid proposes to many agrees with the dry run", "[in-number]")
{
    InNumberBase base;
    const auto trial = tryGrid(base.database, gridOfTwo(), day("2026-02-10")).value();
    std::vector<RuleCount> counted(gridOfTwo().rules.size());
    for (const auto& line : base.proposed().lines) {
        ++counted.at(line.proposal.rule).proposed;
    }
    CHECK(trial.rules == counted);
}

TEST_CASE("the loads of a list count who would come, and who would leave", "[in-number]")
{
    InNumberBase base;
    base.record(casefile::ReferentAssignment{
                    base.pathways[1], base.referent, casefile::ReferentRole::Unique, day("2026-01-15"), {}})
        .value();
    auto list = base.proposed();
    const auto carried = [&](ReferentId who) {
        const auto loads = loadsWith(list.loads, list.lines);
        return std::ranges::find(loads.referents, who, &ReferentLoad::id)->load.inCharge;
    };
    CHECK(list.lines[1].now == Placed{{}, base.referent});
    // Durand comes to Claire Roux, Martin leaves her for one of the mission locale.
    CHECK(carried(base.referent) == 1);
    CHECK(carried(base.ana) + carried(base.bea) == 2);
    list.lines[1].chosen = false;
    CHECK(carried(base.referent) == 2);
    CHECK(carried(base.ana) + carried(base.bea) == 1);
}

TEST_CASE("référents are spread again when it is asked for; who fits stays", "[in-number]")
{
    InNumberBase base;
    auto list = base.proposed();
    auto& lines = list.lines;
    for (auto& line : lines) {
        line.organisation = base.mission;
        line.referent = base.ana; // as somebody typed it
    }
    spreadReferents(lines, list.loads);
    CHECK(lines[0].referent == base.ana);
    CHECK(lines[1].referent == base.bea);
    CHECK(lines[2].referent == base.ana);

    // One who is left out takes nobody's place, one who goes nowhere keeps what was typed.
    lines[0].chosen = false;
    lines[2].organisation = {};
    lines[2].referent = base.bea;
    spreadReferents(lines, list.loads);
    CHECK(lines[0].referent == base.ana);
    CHECK(lines[1].referent == base.ana);
    CHECK(lines[2].referent == base.bea);

    // Whoever is of the organisation already keeps their référent, however loaded.
    lines[1].now.referent = base.bea;
    spreadReferents(lines, list.loads);
    CHECK(lines[1].referent == base.bea);

    // Nobody has a place left: nobody is named.
    lines[1].now = {};
    for (auto& one : list.loads.referents) {
        one.load.places = one.load.inCharge;
    }
    spreadReferents(lines, list.loads);
    CHECK_FALSE(lines[1].referent);
}
