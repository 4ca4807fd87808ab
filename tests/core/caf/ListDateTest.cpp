// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/ListDate.h"

#include "store/TestBase.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using jalon::caf::dateWrittenIn;
using jalon::test::day;

TEST_CASE("the day that a name or a title says", "[caf][listdate]")
{
    CHECK(dateWrittenIn("caf_2026-11") == day("2026-11-01"));
    CHECK(dateWrittenIn("caf_26_2026-11-15") == day("2026-11-15"));
    CHECK(dateWrittenIn("liste 15-11-2026 v2") == day("2026-11-15"));
    CHECK(dateWrittenIn("Liste au 01/11/2026") == day("2026-11-01"));
    CHECK(dateWrittenIn("stock_20261103") == day("2026-11-03"));
    CHECK(dateWrittenIn("Allocataires, novembre 2026") == day("2026-11-01"));
    CHECK(dateWrittenIn("Au 3 août 2026") == day("2026-08-03"));
}

TEST_CASE("no day, or more than one, is no answer", "[caf][listdate]")
{
    CHECK_FALSE(dateWrittenIn("liste"));
    CHECK_FALSE(dateWrittenIn("liste 26000 Valence"));
    CHECK_FALSE(dateWrittenIn("2026"));
    CHECK_FALSE(dateWrittenIn("du 01/11/2026 au 30/11/2026"));
    CHECK_FALSE(dateWrittenIn("31/02/2026"));
    CHECK_FALSE(dateWrittenIn("12345678"));
}
