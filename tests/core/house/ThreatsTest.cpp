// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of SECURITY.md that says which test tries which threat says what is there.
#include "house/SourceTree.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <regex>

using namespace jalon::house;

namespace {

std::vector<std::string> allOf(const std::string& text, const std::string& pattern)
{
    const std::regex wanted{pattern};
    std::vector<std::string> found;
    for (std::sregex_iterator at{text.begin(), text.end(), wanted}; at != std::sregex_iterator{}; ++at) {
        found.push_back(at->str(1));
    }
    return found;
}

} // namespace

TEST_CASE("each threat of SECURITY.md names files of tests, and tests, that are there", "[house]")
{
    const auto page = textOf("SECURITY.md");
    const auto from = page.find("## What tries it");
    const auto table = page.substr(from, page.find("\n## ", from) - from);
    const auto sources = sourcesUnder({"tests"});
    const auto files = allOf(table, R"((tests/[A-Za-z0-9/]+\.cpp))");
    REQUIRE(files.size() > 20);
    for (const auto& file : files) {
        INFO(file);
        CHECK(std::ranges::find(sources, file, &SourceFile::path) != sources.end());
    }
    const auto names = allOf(table, "\"([^\"]+)\"");
    REQUIRE(names.size() > 20);
    for (const auto& name : names) {
        INFO(name);
        CHECK(std::ranges::any_of(sources, [&](const SourceFile& source) {
            return source.text.find("TEST_CASE(\"" + name) != std::string::npos;
        }));
    }
}
