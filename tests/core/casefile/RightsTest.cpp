// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/CaseBase.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace jalon;
using namespace jalon::casefile;
using namespace jalon::test;

namespace {

struct RightsBase : CaseBase {
    PersonId julie = person(named("Sorel", "Julie"));

    Expected<FactId> change(const char* from, const char* state, bool sdd = true,
                            std::optional<Date> until = {}, const char* benefit = "")
    {
        Expected<FactId> fact;
        write([&](auto& tx) {
            fact = changeRights(tx, {julie, state, sdd, benefit, day(from), until, false, false});
        });
        return fact;
    }

    /// "2s 2026-01-01..2026-03-01", oldest first; s: soumis aux droits et devoirs.
    std::vector<std::string> periods() const
    {
        auto facts = store::currentWhere<RightsPeriod>(database, "person_id = ?1", julie);
        std::ranges::sort(facts, {}, [](const auto& fact) { return fact.value.startsOn; });
        std::vector<std::string> texts;
        for (const auto& [id, row] : facts) {
            texts.push_back(row.state + (row.sdd ? "s " : " ") + row.startsOn.toIso() + ".."
                            + (row.endsOn ? row.endsOn->toIso() : ""));
        }
        return texts;
    }
};

using Periods = std::vector<std::string>;

} // namespace

TEST_CASE("states 2, 3 and 4 are open rights", "[casefile][rights]")
{
    for (const auto* state : {"2", "3", "4"}) {
        CHECK(isOpen(state));
    }
    for (const auto* state : {"", "0", "1", "5", "6", "22", "P"}) {
        CAPTURE(state);
        CHECK_FALSE(isOpen(state));
    }
}

TEST_CASE("the same rights go on, with what the list newly says of the benefit", "[casefile][rights]")
{
    RightsBase base;
    const auto first = base.change("2026-01-01", "2").value();
    const auto before = base.currentViews();
    CHECK(base.change("2026-02-01", "2") == first);
    CHECK(base.currentViews() == before);

    CHECK(base.change("2026-03-01", "2", true, {}, "RSM") == first);
    CHECK(base.now<RightsPeriod>(first).benefit == "RSM");
    CHECK(base.now<RightsPeriod>(first).startsOn == day("2026-01-01"));
    CHECK(base.change("2026-04-01", "2") == first); // a list without the column erases nothing
    CHECK(base.now<RightsPeriod>(first).benefit == "RSM");
}

TEST_CASE("another state, or other duties, end the period in force", "[casefile][rights]")
{
    RightsBase base;
    REQUIRE(base.change("2026-01-01", "2"));
    REQUIRE(base.change("2026-03-01", "4"));
    REQUIRE(base.change("2026-05-01", "4", false));
    CHECK(base.periods()
          == Periods{"2s 2026-01-01..2026-03-01", "4s 2026-03-01..2026-05-01", "4 2026-05-01.."});
}

TEST_CASE("a list older than what is known fills up to it, and changes nothing after", "[casefile][rights]")
{
    RightsBase base;
    REQUIRE(base.change("2026-05-01", "2"));
    REQUIRE(base.change("2026-01-01", "4"));
    CHECK(base.periods() == Periods{"4s 2026-01-01..2026-05-01", "2s 2026-05-01.."});
}

TEST_CASE("a change between two periods ends where the next one starts", "[casefile][rights]")
{
    RightsBase base;
    REQUIRE(base.change("2026-01-01", "2"));
    REQUIRE(base.change("2026-06-01", "4"));
    REQUIRE(base.change("2026-03-01", "3"));
    CHECK(base.periods()
          == Periods{"2s 2026-01-01..2026-03-01", "3s 2026-03-01..2026-06-01", "4s 2026-06-01.."});
}

TEST_CASE("rights end on a day, once, and may open again", "[casefile][rights]")
{
    RightsBase base;
    REQUIRE(base.change("2026-01-01", "2"));
    const auto end = [&base](const char* on) {
        bool ended = false;
        base.write([&](auto& tx) { ended = endRights(tx, base.julie, day(on)); });
        return ended;
    };
    CHECK_FALSE(end("2025-12-31"));
    CHECK(end("2026-04-01"));
    CHECK_FALSE(end("2026-04-01"));
    CHECK(base.periods() == Periods{"2s 2026-01-01..2026-04-01"});
    REQUIRE(base.change("2026-07-01", "2"));
    CHECK(base.periods() == Periods{"2s 2026-01-01..2026-04-01", "2s 2026-07-01.."});
}

TEST_CASE("the period of a day starts on it and ends before its end", "[casefile][rights]")
{
    RightsBase base;
    const auto fact = base.change("2026-01-01", "2", true, day("2026-02-01")).value();
    const auto on = [&base](const char* date) { return rightsOn(base.database, base.julie, day(date)); };
    CHECK_FALSE(on("2025-12-31"));
    CHECK(on("2026-01-01")->id == fact);
    CHECK(on("2026-01-31")->id == fact);
    CHECK_FALSE(on("2026-02-01"));
    CHECK_FALSE(rightsOn(base.database, PersonId{12345}, day("2026-01-10")));
}

TEST_CASE("rights that say nothing, or end before they start, are refused", "[casefile][rights]")
{
    RightsBase base;
    const auto before = base.currentViews();
    CHECK(base.change("2026-01-01", "") == failure(ErrorCode::InvalidValue, "state", ""));
    CHECK(base.change("2026-02-01", "2", true, day("2026-01-31"))
          == failure(ErrorCode::DatesReversed, "starts_on", "2026-02-01", "ends_on", "2026-01-31"));
    CHECK(base.currentViews() == before);
}
