// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Limits.h"

#include "base/JsonObject.h"
#include "base/TemporaryFolder.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>

using namespace jalon;
using namespace jalon::test;

TEST_CASE("limits are said as people say sizes", "[limits]")
{
    CHECK(limits::inFrench(limits::kText) == "64\u00A0Ko");
    CHECK(limits::inFrench(limits::kTextFile) == "16\u00A0Mo");
    CHECK(limits::inFrench(limits::kList) == "1\u00A0Go");
}

TEST_CASE("a file that is read as a whole has a largest size", "[limits][json]")
{
    const TemporaryFolder folder;
    const auto file = folder / "plan.json";
    std::ofstream{file} << "{}";
    std::filesystem::resize_file(file, limits::kTextFile);
    CHECK(textOfFile(file).value().size() == limits::kTextFile);
    std::filesystem::resize_file(file, limits::kTextFile + 1);
    const auto refused = textOfFile(file);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::FileTooLarge);
    CHECK(refused.error().parameters.back() == limits::inFrench(limits::kTextFile));
}
