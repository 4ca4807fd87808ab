// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/ExportTerms.h"

#include "store/TestBase.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::reference;
using namespace jalon::test;

namespace {

const FixedClock kNoon{Date::fromIso("2026-11-05").value()};

} // namespace

TEST_CASE("a base asks nothing of what leaves it until somebody says so", "[reference][export]")
{
    const TestBase base;
    CHECK(exportRules(base.database) == ExportRules{.isMarked = false, .hasNames = true});
    const auto terms = exportTerms(base.database, "Odile Faure", kNoon);
    CHECK(terms.mark.empty());
    CHECK(terms.hasNames);
}

TEST_CASE("the mark says who and when; names are left out apart from it", "[reference][export]")
{
    TestBase base;
    base.write([](auto& tx) { setExportRules(tx, {.isMarked = true, .hasNames = true}); });
    const auto marked = exportTerms(base.database, "Odile Faure", kNoon);
    CHECK(marked.mark.starts_with("Exporté par Odile Faure le 05/11/2026 à "));
    CHECK(marked.mark.size() == std::string{"Exporté par Odile Faure le 05/11/2026 à 12:00"}.size());
    CHECK(marked.hasNames);

    base.write([](auto& tx) { setExportRules(tx, {.isMarked = false, .hasNames = false}); });
    const auto hidden = exportTerms(base.database, "Odile Faure", kNoon);
    CHECK(hidden.mark.empty());
    CHECK_FALSE(hidden.hasNames);
}
