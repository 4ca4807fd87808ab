// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/oracle/Oracle.h"
#include "report/oracle/SimulatedDepartement.h"

#include <catch2/catch_test_macros.hpp>

TEST_CASE("the simulated département is lively", "[report][oracle]")
{
    using namespace jalon::test::oracle;
    SimulatedDepartement simulated;
    Oracle oracle(simulated.base.database);
    for (const auto& id : Oracle::ids()) {
        for (const auto* iso : {"2024-01-01", "2025-01-01", "2026-05-01"}) {
            const auto from = jalon::test::day(iso);
            const auto f = oracle.figure(id, {from, from.addMonths(1)}, simulated.lastDay);
            const auto g = oracle.figure(id, {from, from.addMonths(1)}, from.addMonths(1).addDays(-1));
            WARN(id << " " << iso << " " << f.value.value_or(-1) << " n" << f.numerator << " d"
                    << f.denominator << " r" << f.running << " | as of " << g.value.value_or(-1) << " n"
                    << g.numerator << " d" << g.denominator << " r" << g.running);
        }
    }
}
