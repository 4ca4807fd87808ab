// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Codes.h"

#include "base/Error.h"
#include "base/Id.h"

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <unordered_set>

namespace {

enum class Season { Spring, Summer, LateAutumn };

} // namespace

template <>
struct jalon::EnumCodes<Season> {
    static constexpr std::array<std::string_view, 3> codes = {"spring", "summer", "late-autumn"};
};

using namespace jalon;

static_assert(CodedEnum<Season>);
static_assert(!CodedEnum<ErrorCode>);
static_assert(codeOf(Season::LateAutumn) == "late-autumn");
static_assert(!std::is_convertible_v<PersonId, HouseholdId>);
static_assert(!std::is_convertible_v<std::int64_t, PersonId>);
static_assert(!std::is_convertible_v<PersonId, std::int64_t>);

TEST_CASE("a code and its enumerator find each other", "[base][codes]")
{
    for (const auto season : {Season::Spring, Season::Summer, Season::LateAutumn}) {
        CHECK(fromCode<Season>(codeOf(season)) == season);
    }
}

TEST_CASE("what is no code is no enumerator", "[base][codes]")
{
    for (const std::string text : {"", "Spring", "spring ", "late", "late-autumn2", "winter"}) {
        CAPTURE(text);
        CHECK_FALSE(fromCode<Season>(text));
    }
}

TEST_CASE("an id of zero stands for nobody", "[base][id]")
{
    CHECK_FALSE(PersonId{});
    CHECK(PersonId{1});
    CHECK(PersonId{} == PersonId{0});
    CHECK(PersonId{std::int64_t{3} << 40 | 12});
}

TEST_CASE("ids sort and are found by their value", "[base][id]")
{
    CHECK(PersonId{2} < PersonId{10});
    CHECK(PersonId{std::int64_t{1} << 40} > PersonId{999'999});
    const std::unordered_set<PersonId> people = {PersonId{7}, PersonId{8}, PersonId{7}};
    CHECK(people.size() == 2);
    CHECK(people.contains(PersonId{8}));
    CHECK_FALSE(people.contains(PersonId{9}));
}

TEST_CASE("an error carries its parameters in order", "[base][error]")
{
    const std::string path = "liste.csv";
    const Expected<int> failed = failure(ErrorCode::ListRecordTooLong, path, "3", std::string_view{"1024"});
    REQUIRE_FALSE(failed);
    CHECK(failed.error() == Error{ErrorCode::ListRecordTooLong, {"liste.csv", "3", "1024"}});
    CHECK(failed.error() != Error{ErrorCode::ListRecordTooLong, {"liste.csv", "1024", "3"}});
    CHECK(failed.error() != Error{ErrorCode::ListEmpty, {"liste.csv", "3", "1024"}});
    const Expected<void> bare = failure(ErrorCode::Cancelled);
    CHECK(bare.error().parameters.empty());
}
