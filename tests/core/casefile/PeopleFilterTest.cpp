// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/PeopleFilter.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::casefile;

TEST_CASE("a filter is written and read back", "[casefile][list]")
{
    const PeopleFilter everything{.text = "d'Angelo \"Zoé\"",
                                  .territory = TerritoryId{12},
                                  .referent = ReferentId{(std::int64_t{3} << 40) | 7},
                                  .organisation = OrganisationId{9},
                                  .path = PathType::SocioProfessionnel,
                                  .neverOriented = true,
                                  .rights = RightsFilter::SubjectToDuties,
                                  .contract = ContractFilter::None,
                                  .barrier = BarrierTheme::Numerique,
                                  .need = Need::NoNews};
    CHECK(filterFromJson(toJson(everything)) == everything);
    CHECK(filterFromJson(toJson({})) == PeopleFilter{});
    CHECK(PeopleFilter{}.empty());
    CHECK_FALSE(everything.empty());
    const PeopleFilter none{.territory = TerritoryId{}, .referent = ReferentId{}};
    CHECK(filterFromJson(toJson(none)) == none);
    CHECK_FALSE(none.empty());
}

TEST_CASE("what a filter's text says that this version does not know is left out", "[casefile][list]")
{
    CHECK(filterFromJson(R"({"territory": 12, "colour": "blue", "need": "no-such-need", "path": 3})")
          == PeopleFilter{.territory = TerritoryId{12}});
    CHECK(filterFromJson("").error().code == ErrorCode::InvalidValue);
    CHECK(filterFromJson("[]").error().code == ErrorCode::InvalidValue);
    CHECK(filterFromJson("{").error().code == ErrorCode::InvalidValue);
}
