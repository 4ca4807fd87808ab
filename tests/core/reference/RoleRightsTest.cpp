// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/Rights.h"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace jalon;
using namespace jalon::reference;

namespace {

std::string whoMay(Operation operation)
{
    std::string roles;
    for (std::size_t at = 0; at < EnumCodes<Role>::codes.size(); ++at) {
        if (const auto role = static_cast<Role>(at); may(role, operation)) {
            roles.append(codeOf(role)).append(" ");
        }
    }
    return roles;
}

} // namespace

TEST_CASE("what each role may do, line by line", "[reference][rights]")
{
    const std::string all = "referent pole head administrator guest ";
    const std::string staff = "referent pole head administrator ";
    const std::string pole = "pole head administrator ";
    CHECK(whoMay(Operation::ReadFiles) == all);
    CHECK(whoMay(Operation::WriteFiles) == staff);
    CHECK(whoMay(Operation::WriteNotes) == staff);
    CHECK(whoMay(Operation::ReadSensitiveNotes) == "head ");
    CHECK(whoMay(Operation::ImportLists) == pole);
    CHECK(whoMay(Operation::UndoImports) == pole);
    CHECK(whoMay(Operation::Erase) == "head administrator ");
    CHECK(whoMay(Operation::MergeFiles) == pole);
    CHECK(whoMay(Operation::Meetings) == pole);
    CHECK(whoMay(Operation::OrientInNumber) == pole);
    CHECK(whoMay(Operation::PacksOut) == staff);
    CHECK(whoMay(Operation::PacksIn) == staff);
    CHECK(whoMay(Operation::Programme) == pole);
    CHECK(whoMay(Operation::Offers) == pole);
    CHECK(whoMay(Operation::Reports) == pole);
    CHECK(whoMay(Operation::Exports) == staff);
    CHECK(whoMay(Operation::Settings) == "head administrator ");
    CHECK(whoMay(Operation::Accounts) == "administrator ");
    CHECK(whoMay(Operation::Journal) == "administrator ");
}
