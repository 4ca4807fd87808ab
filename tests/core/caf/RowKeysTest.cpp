// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/KeyIndex.h"
#include "caf/RowOf.h"
#include "caf/RowSummary.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::caf;
using namespace jalon::caf::test;

TEST_CASE("the order of values has no meaning, their fields have", "[caf][keys]")
{
    Fingerprint one;
    one.add(ListedValue::LastName, "Martin");
    one.add(ListedValue::FirstName, "Anne");
    Fingerprint same;
    same.add(ListedValue::FirstName, "Anne");
    same.add(ListedValue::Email, "");
    same.add(ListedValue::LastName, "Martin");
    Fingerprint swapped;
    swapped.add(ListedValue::LastName, "Anne");
    swapped.add(ListedValue::FirstName, "Martin");
    CHECK(one == same);
    CHECK_FALSE(one == swapped);
}

TEST_CASE("keys follow folded names, and are none where nothing is known", "[caf][keys]")
{
    const auto anne = summaryOf(rowOf({{Field::LastName, "Lefèvre"},
                                       {Field::FirstName, "Anne-Marie"},
                                       {Field::BirthDate, "12/07/1985"},
                                       {Field::Matricule, "1234567"}}));
    const auto same = summaryOf(rowOf({{Field::LastName, "LEFEVRE"},
                                       {Field::FirstName, "anne marie"},
                                       {Field::BirthDate, "1985-07-12"},
                                       {Field::Matricule, "01234567"},
                                       {Field::Role, "DEM"}}));
    CHECK(anne.keys.nameAndBirth == same.keys.nameAndBirth);
    CHECK(anne.keys.roleAndFirstName == same.keys.roleAndFirstName);
    CHECK(anne.keys.roleAndBirth == same.keys.roleAndBirth);
    CHECK(anne.keys.nir == 0);
    const auto undated =
        summaryOf(rowOf({{Field::LastName, "Martin"}, {Field::FirstName, "Anne"}, {Field::OwnId, "A1"}}));
    CHECK(undated.keys.nameAndBirth == 0);
    CHECK(undated.keys.roleAndFirstName == 0);
    CHECK(undated.keys.ownId != 0);
}

TEST_CASE("an index gives every record of a key, and none for no key", "[caf][keys]")
{
    const std::vector<std::uint64_t> keys = {7, 9, 7, 0, 7};
    KeyIndex index{keys.size()};
    for (std::uint32_t i = 0; i < keys.size(); ++i) {
        index.add(keys[i], i);
    }
    const auto found = [&](std::uint64_t key) {
        std::vector<std::uint32_t> records;
        index.forEach(
            key, [&keys](std::uint32_t i) { return keys[i]; },
            [&records](std::uint32_t i) {
                records.push_back(i);
                return true;
            });
        return records;
    };
    CHECK(found(7) == std::vector<std::uint32_t>{0, 2, 4});
    CHECK(found(9) == std::vector<std::uint32_t>{1});
    CHECK(found(8).empty());
    CHECK(found(0).empty());
}
