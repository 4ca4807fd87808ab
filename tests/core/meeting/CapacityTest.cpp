// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who accompanies how many people, and who takes the next ones.
#include "meeting/Capacity.h"
#include "meeting/MeetingBase.h"
#include "reference/Territories.h"

#include <catch2/catch_test_macros.hpp>

#include <map>

using namespace jalon;
using namespace jalon::meeting;
using namespace jalon::test;

namespace {

ReferentLoad load(std::int64_t id, int inCharge, std::optional<int> places = {},
                  OrganisationId organisation = {}, TerritoryId territory = {})
{
    return {ReferentId{id}, "R" + std::to_string(id), organisation, territory, {places, inCharge}};
}

using Referents = std::vector<ReferentId>;

} // namespace

TEST_CASE("people in charge on a day, places and what remains", "[capacity]")
{
    MeetingBase base;
    base.write([&](auto& tx) {
        reference::correctReferent(tx, base.referent, {"Claire Roux", base.pole, "", "", 2});
        reference::OrganisationFile pole;
        pole.name = "Pôle de Valence";
        pole.capacity = 1;
        reference::correctOrganisation(tx, base.pole, pole);
    });
    for (std::size_t at = 0; at < 2; ++at) {
        auto row = base.orientation(base.pathways[at], day("2026-01-15"));
        row.organisation = base.pole;
        base.record(row).value();
        base
            .record(casefile::ReferentAssignment{
                base.pathways[at], base.referent, casefile::ReferentRole::Unique, day("2026-01-15"), {}})
            .value();
    }
    base
        .record(casefile::ReferentAssignment{
            base.pathways[2], base.referent, casefile::ReferentRole::CoAccompagnant, day("2026-01-15"), {}})
        .value();

    const auto referents = referentLoads(base.database, day("2026-02-10"));
    REQUIRE(referents.size() == 1);
    CHECK(referents[0].load == Load{2, 2}); // the unique one only
    CHECK(referents[0].load.remaining() == 0);
    CHECK(referents[0].load.isFull());
    CHECK(referents[0].organisation == base.pole);
    CHECK(referentLoads(base.database, day("2026-01-14"))[0].load.inCharge == 0);

    const auto organisations = organisationLoads(base.database, day("2026-02-10"));
    REQUIRE(organisations.size() == 2); // by name: Mission locale, Pôle de Valence
    CHECK(organisations[0].load == Load{{}, 0});
    CHECK_FALSE(organisations[0].load.remaining());
    CHECK_FALSE(organisations[0].load.isFull());
    CHECK(organisations[1].load.remaining() == -1);

    base.record(casefile::Exit{base.pathways[0], day("2026-02-01"), "autre"}).value();
    CHECK(referentLoads(base.database, day("2026-02-10"))[0].load.inCharge == 1);
    CHECK(organisationLoads(base.database, day("2026-02-10"))[1].load.inCharge == 1);
}

TEST_CASE("the least loaded who fits takes the next one", "[capacity]")
{
    const OrganisationId pole{1};
    const OrganisationId other{2};
    const TerritoryId here{1};
    const TerritoryId there{2};
    std::vector<ReferentLoad> loads = {load(1, 5, {}, pole, here), load(2, 3, {}, pole, there),
                                       load(3, 4, {}, pole), load(4, 0, {}, other, here),
                                       load(5, 0, 0, pole, here)};
    CHECK(assignLeastLoaded(loads, {pole, here}) == ReferentId{3}); // of the whole département, and not full
    CHECK(loads[2].load.inCharge == 5);
    CHECK(assignLeastLoaded(loads, {pole, here}) == ReferentId{1}); // the first of two with as many
    CHECK(assignLeastLoaded(loads, {pole, there}) == ReferentId{2});
    CHECK(assignLeastLoaded(loads, {}) == ReferentId{4});
    CHECK_FALSE(assignLeastLoaded(loads, {OrganisationId{3}, {}}));
}

TEST_CASE("people are spread so that loads become even, the same way each time", "[capacity]")
{
    const std::vector<ReferentLoad> loads = {load(1, 10), load(2, 4), load(3, 6), load(4, 0, 3)};
    const auto spread = balance(loads, {}, 15);
    REQUIRE(spread.size() == 15);
    CHECK(spread == balance(loads, {}, 15));
    std::map<ReferentId, int> after{
        {ReferentId{1}, 10}, {ReferentId{2}, 4}, {ReferentId{3}, 6}, {ReferentId{4}, 0}};
    for (const auto referent : spread) {
        ++after[referent];
    }
    CHECK(after[ReferentId{4}] == 3); // full
    CHECK(after[ReferentId{1}] + after[ReferentId{2}] + after[ReferentId{3}] == 32);
    CHECK(after[ReferentId{1}] - after[ReferentId{3}] <= 1);
    CHECK(after[ReferentId{2}] - after[ReferentId{3}] <= 1);

    CHECK(balance({load(1, 0, 2), load(2, 1, 2)}, {}, 10)
          == Referents{ReferentId{1}, ReferentId{1}, ReferentId{2}});
    CHECK(balance({}, {}, 3).empty());
}

TEST_CASE("what a meeting has decided counts before it is closed, and once", "[capacity]")
{
    MeetingBase base;
    const auto today = day("2026-02-10");
    const auto inCharge = [&](const Loads& loads) {
        std::map<std::string, int> counts;
        for (const auto& one : loads.organisations) {
            counts[one.name] = one.load.inCharge;
        }
        for (const auto& one : loads.referents) {
            counts[one.name] = one.load.inCharge;
        }
        return counts;
    };
    // Martin is followed by Claire Roux of the pôle already, and goes to the mission locale, with her.
    auto before = base.orientation(base.pathways[1], day("2026-01-15"));
    before.organisation = base.pole;
    base.record(before).value();
    base.record(casefile::ReferentAssignment{
                    base.pathways[1], base.referent, casefile::ReferentRole::Unique, day("2026-01-15"), {}})
        .value();
    CHECK(placedOn(base.database, base.pathways[1], today) == Placed{base.pole, base.referent});
    CHECK(placedOn(base.database, base.pathways[0], today) == Placed{});

    auto oriented = decision(DecisionKind::Orientation);
    oriented.organisation = base.pole;
    oriented.referent = base.referent;
    REQUIRE(base.decided(base.onAgenda(base.pathways[0]), oriented));
    auto moved = decision(DecisionKind::Reorientation, "emploi");
    moved.organisation = base.mission;
    REQUIRE(base.decided(base.onAgenda(base.pathways[1]), moved));
    REQUIRE(base.decided(base.onAgenda(base.pathways[2]), decision(DecisionKind::Adjourned)));

    CHECK(inCharge(loadsOn(base.database, today))
          == std::map<std::string, int>{{"Claire Roux", 1}, {"Mission locale", 0}, {"Pôle de Valence", 1}});
    const auto after = inCharge(loadsWithDecisions(base.database, base.meeting, today));
    CHECK(after
          == std::map<std::string, int>{{"Claire Roux", 2}, {"Mission locale", 1}, {"Pôle de Valence", 1}});
    base.clock.set(day("2026-02-12"));
    REQUIRE(close(base.session, base.meeting));
    CHECK(inCharge(loadsOn(base.database, day("2026-02-12"))) == after);
    CHECK(inCharge(loadsWithDecisions(base.database, base.meeting, day("2026-02-12"))) == after);
}
