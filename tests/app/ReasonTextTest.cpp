// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReasonText.h"

#include "caf/MatchReason.h"
#include "caf/Reasons.h"
#include "caf/Values.h"

#include <catch2/catch_test_macros.hpp>

#include <set>
#include <vector>

using namespace jalon;
using namespace jalon::cli;

namespace {

template <class Enum>
void append(std::vector<std::string_view>& all)
{
    const auto& codes = EnumCodes<Enum>::codes;
    all.insert(all.end(), codes.begin(), codes.end());
}

/// Every code that a note of a row can bear, whatever enum it comes from.
std::vector<std::string_view> allReasons()
{
    std::vector<std::string_view> all;
    append<caf::ValueProblem>(all);
    append<caf::RowReason>(all);
    append<caf::MatchReason>(all);
    return all;
}

} // namespace

TEST_CASE("every reason of a row has French words of its own", "[cli]")
{
    std::set<std::string> seen;
    for (const auto code : allReasons()) {
        INFO(code);
        const auto words = reasonText(code);
        CHECK(words != code);
        CHECK(seen.insert(words).second);
    }
}

TEST_CASE("no code stands for two reasons", "[cli]")
{
    std::set<std::string_view> seen;
    for (const auto code : allReasons()) {
        INFO(code);
        CHECK(seen.insert(code).second);
    }
}

TEST_CASE("a reason without words is shown as it is", "[cli]")
{
    CHECK(reasonText("raison-future") == "raison-future");
}
