// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "house/SourceTree.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace jalon::house;

namespace {

constexpr std::size_t kMostLines = 400;
constexpr std::string_view kCopyright = "// SPDX-FileCopyrightText: ";
constexpr std::string_view kLicence = "// SPDX-License-Identifier: GPL-3.0-or-later";

std::vector<SourceFile> everySource()
{
    return sourcesUnder({"app", "core", "tests", "ui"});
}

double linesUnder(std::string_view folder)
{
    std::size_t count = 0;
    for (const auto& source : sourcesUnder({folder})) {
        count += linesOf(source.text).size();
    }
    return static_cast<double>(count);
}

} // namespace

TEST_CASE("no source file is longer than 400 lines", "[house]")
{
    for (const auto& source : everySource()) {
        CAPTURE(source.path);
        CHECK(linesOf(source.text).size() <= kMostLines);
    }
}

TEST_CASE("each source file begins with its two licence lines", "[house]")
{
    for (const auto& source : everySource()) {
        CAPTURE(source.path);
        const auto lines = linesOf(source.text);
        REQUIRE(lines.size() > 2);
        CHECK(lines[0].starts_with(kCopyright));
        CHECK(lines[1] == kLicence);
    }
}

TEST_CASE("each header is included once by #pragma once", "[house]")
{
    for (const auto& source : everySource()) {
        if (source.path.ends_with(".h")) {
            CAPTURE(source.path);
            CHECK(std::ranges::count(linesOf(source.text), "#pragma once") == 1);
        }
    }
}

/// GCC 12's library loses the wake-up of one thread by another in all that waits on an atomic where the
/// system has no futex, as Windows: the stop_callback of a waiting thread then never ends, nor does the
/// program.
TEST_CASE("no thread waits for what GCC 12 does not wake on Windows", "[house]")
{
    for (const auto& source : sourcesUnder({"app", "core", "ui"})) {
        CAPTURE(source.path);
        for (const std::string_view name :
             {"condition_variable_any", "stop_callback", "<semaphore>", "<latch>", "<barrier>"}) {
            CAPTURE(name);
            CHECK_FALSE(source.text.contains(name));
        }
    }
}

TEST_CASE("core has six lines of tests for ten of its own", "[house]")
{
    CHECK(linesUnder("tests/core") >= 0.6 * linesUnder("core"));
}

TEST_CASE("the tree that is checked is the real one", "[house]")
{
    const auto sources = everySource();
    const auto self = std::ranges::find(sources, "tests/core/house/SourceTreeTest.cpp", &SourceFile::path);
    REQUIRE(self != sources.end());
    CHECK(self->text.contains("the tree that is checked is the real one"));
    CHECK(std::ranges::count(sources, "core/base/Date.h", &SourceFile::path) == 1);
    CHECK(sourcesUnder({"no such folder"}).empty());
}

TEST_CASE("lines are counted with or without a last line end", "[house]")
{
    CHECK(linesOf("").empty());
    CHECK(linesOf("one\ntwo").size() == 2);
    CHECK(linesOf("one\ntwo\n").size() == 2);
    CHECK(linesOf("\n\n") == std::vector<std::string_view>{"", ""});
}
