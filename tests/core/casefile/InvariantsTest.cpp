// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/Invariants.h"
#include "casefile/CaseBase.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::casefile;
using namespace jalon::test;

namespace {

using Lines = std::vector<std::string>;

struct SoundBase : CaseBase {
    PersonId julie = person(named("Sorel", "Julie"));
    HouseholdId home = household(julie, "7654321");
    PathwayId run = pathway(julie, day("2026-01-05"));

    SoundBase()
    {
        write([&](auto& tx) {
            changeRights(tx, {julie, "2", true, "", day("2026-01-01"), {}, false, false}).value();
            casefile::record(tx, orientation(run, day("2026-01-10"))).value();
        });
    }

    Lines found() const { return checkInvariants(database); }
};

} // namespace

TEST_CASE("a sound base has nothing to say, and neither has an empty one", "[casefile][invariants]")
{
    CHECK(CaseBase{}.database.value<int>("SELECT count(*) FROM person") == 0);
    CHECK(checkInvariants(CaseBase{}.database).empty());
    CHECK(SoundBase{}.found().empty());
}

TEST_CASE("someone whom the search lost, or still shows, is seen", "[casefile][invariants]")
{
    SoundBase base;
    base.database.run("DELETE FROM search_text WHERE person_id = ?1", base.julie);
    auto found = base.found();
    REQUIRE_FALSE(found.empty());
    CHECK(found.front() == "search: people who cannot be found: 1");

    base.database.run("INSERT INTO person (id) VALUES (999)");
    base.database.run("INSERT INTO search_text VALUES (999, 'revenant  paul', 'revenant paul')");
    found = base.found();
    CHECK(std::ranges::count(found, "search: words of people who have no file: 1") == 1);
}

TEST_CASE("an index that does not hold the words is seen", "[casefile][invariants]")
{
    SoundBase base;
    base.database.run("UPDATE search_text SET words = 'autre' WHERE person_id = ?1", base.julie);
    CHECK(base.found() == Lines{"search: the index and its words disagree"});
}

TEST_CASE("two open pathways of one person are seen", "[casefile][invariants]")
{
    SoundBase base;
    base.write([&](auto& tx) { addPathway(tx, {base.julie, day("2026-03-01"), NotifiedBy::List, {}, ""}); });
    CHECK(base.found() == Lines{"pathway: people with several open pathways: 1"});
    REQUIRE(base.record(Exit{base.run, day("2026-02-20"), ""}));
    CHECK(base.found().empty());
}

TEST_CASE("a pathway that was left twice is seen", "[casefile][invariants]")
{
    SoundBase base;
    REQUIRE(base.record(Exit{base.run, day("2026-02-20"), ""}));
    base.write([&](auto& tx) { store::add(tx, Exit{base.run, day("2026-02-25"), ""}); });
    CHECK(base.found() == Lines{"pathway_exit: pathways with several exits: 1"});
}

TEST_CASE("periods that overlap are seen, those that touch are well", "[casefile][invariants]")
{
    SoundBase base;
    const auto rights = [&base](const char* from, std::optional<Date> until) {
        base.write([&](auto& tx) {
            store::add(tx, RightsPeriod{base.julie, "2", true, "", day(from), until, false, false});
        });
    };
    rights("2025-01-01", day("2026-01-01"));
    CHECK(base.found().empty());
    rights("2024-06-01", day("2025-01-02"));
    CHECK(base.found() == Lines{"rights_period: periods of one person that overlap: 1"});
}

TEST_CASE("orientations that overlap are seen", "[casefile][invariants]")
{
    SoundBase base;
    base.write([&](auto& tx) { store::add(tx, base.orientation(base.run, day("2026-02-10"))); });
    CHECK(base.found() == Lines{"orientation: orientations of one pathway that overlap: 1"});
}

TEST_CASE("facts of someone who has no file are seen, table by table", "[casefile][invariants]")
{
    SoundBase base;
    base.write([&](auto& tx) { store::end<Identity>(tx, FactId{base.julie.value}); });
    auto found = base.found();
    std::ranges::sort(found);
    CHECK(found
          == Lines{"household_member: facts whose person_id has no file: 1",
                   "pathway_file: facts whose person_id has no file: 1",
                   "rights_period: facts whose person_id has no file: 1"});
}

TEST_CASE("facts of a pathway or a household that has no file are seen", "[casefile][invariants]")
{
    SoundBase base;
    base.write([&](auto& tx) {
        store::end<PathwayFile>(tx, FactId{base.run.value});
        store::end<HouseholdFile>(tx, FactId{base.home.value});
    });
    auto found = base.found();
    std::ranges::sort(found);
    CHECK(found
          == Lines{"household_member: facts whose household_id has no file: 1",
                   "orientation: facts whose pathway_id has no file: 1",
                   "residence: facts whose household_id has no file: 1"});
}

TEST_CASE("a version closed before it was written is seen", "[casefile][invariants]")
{
    SoundBase base;
    base.database.run("UPDATE orientation SET tx_out = (SELECT min(id) FROM tx)");
    auto found = base.found();
    CHECK(std::ranges::count(found, "orientation: versions closed before they were written: 1") == 1);
}

TEST_CASE("what is found names nobody", "[casefile][invariants]")
{
    SoundBase base;
    base.write([&](auto& tx) {
        store::end<Identity>(tx, FactId{base.julie.value});
        store::add(tx, base.orientation(base.run, day("2026-02-10")));
    });
    for (const auto& line : base.found()) {
        CAPTURE(line);
        CHECK(line.find("Sorel") == std::string::npos);
        CHECK(line.find("7654321") == std::string::npos);
    }
}
