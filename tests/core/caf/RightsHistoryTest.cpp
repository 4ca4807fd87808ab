// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/RightsHistory.h"

#include "store/TestBase.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::caf;
using jalon::test::day;

namespace {

const PersonId kPerson{7};

casefile::RightsPeriod period(std::string_view state, bool sdd, std::string_view from,
                              std::optional<std::string_view> to = {})
{
    casefile::RightsPeriod value;
    value.person = kPerson;
    value.state = state;
    value.sdd = sdd;
    value.startsOn = day(from);
    if (to) {
        value.endsOn = day(*to);
    }
    return value;
}

RightsFacts facts(std::initializer_list<casefile::RightsPeriod> periods)
{
    RightsFacts all;
    for (const auto& value : periods) {
        all.push_back({FactId{static_cast<std::int64_t>(all.size()) + 100}, value});
    }
    return all;
}

ListedRights says(std::string_view state, bool sdd)
{
    return {std::string{state}, sdd, {}, std::nullopt};
}

} // namespace

TEST_CASE("first rights start with their opening, else the notification, else the list", "[caf][rights]")
{
    auto listed = says("2", true);
    CHECK(firstRights(kPerson, listed, std::nullopt, day("2026-11-01")).startsOn == day("2026-11-01"));
    CHECK(firstRights(kPerson, listed, day("2026-10-20"), day("2026-11-01")).startsOn == day("2026-10-20"));
    listed.openedOn = day("2026-09-01");
    CHECK(firstRights(kPerson, listed, day("2026-10-20"), day("2026-11-01")).startsOn == day("2026-09-01"));
    const auto assumed = firstRights(kPerson, {}, std::nullopt, day("2026-11-01"));
    CHECK(assumed.state == "2");
    CHECK(assumed.sdd);
    CHECK(assumed.stateAssumed);
    CHECK(assumed.sddAssumed);
}

TEST_CASE("the latest list goes on, changes or reopens the rights", "[caf][rights]")
{
    const auto known = facts({period("2", true, "2026-10-01")});
    CHECK(updatedRights(known, kPerson, says("2", true), day("2026-11-01")).empty());
    CHECK(updatedRights(known, kPerson, {}, day("2026-11-01")).empty());
    CHECK(updatedRights(known, kPerson, says("4", true), day("2026-11-01"))
          == std::vector<RightsChange>{{FactId{100}, period("2", true, "2026-10-01", "2026-11-01")},
                                       {{}, period("4", true, "2026-11-01")}});
    const auto sameDay = updatedRights(known, kPerson, says("2", false), day("2026-10-01"));
    CHECK(sameDay == std::vector<RightsChange>{{FactId{100}, period("2", false, "2026-10-01")}});
    const auto ended = facts({period("2", true, "2026-08-01", "2026-10-01")});
    CHECK(updatedRights(ended, kPerson, says("2", true), day("2026-11-01"))
          == std::vector<RightsChange>{{{}, period("2", true, "2026-11-01")}});
}

TEST_CASE("an older list only fills the past", "[caf][rights]")
{
    const auto known = facts({period("2", true, "2026-11-01")});
    const std::optional next = day("2026-11-01");
    CHECK(pastRights(known, kPerson, says("2", true), day("2026-12-15"), std::nullopt).empty());
    CHECK(pastRights(known, kPerson, says("2", true), day("2026-10-01"), next)
          == std::vector<RightsChange>{{FactId{100}, period("2", true, "2026-10-01")}});
    CHECK(pastRights(known, kPerson, says("3", true), day("2026-10-01"), next)
          == std::vector<RightsChange>{{{}, period("3", true, "2026-10-01", "2026-11-01")}});
    CHECK(pastRights(known, kPerson, says("3", true), day("2026-12-01"), day("2027-01-01"))
          == std::vector<RightsChange>{{FactId{100}, period("2", true, "2026-11-01", "2026-12-01")},
                                       {{}, period("3", true, "2026-12-01", "2027-01-01")},
                                       {{}, period("2", true, "2027-01-01")}});
}
