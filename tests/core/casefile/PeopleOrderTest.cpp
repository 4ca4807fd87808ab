// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Orders and filters of SQL against the rows themselves, on an invented département.
#include "base/Text.h"
#include "casefile/PeopleList.h"
#include "casefile/Rights.h"
#include "casefile/Tables.h"
#include "demo/Demo.h"
#include "reference/Directory.h"
#include "reference/Territories.h"
#include "store/TestBase.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <compare>

using namespace jalon;
using namespace jalon::casefile;

namespace {

/// What a row is sorted by; nothing: last, either way.
using Key = std::optional<std::string>;

struct Departement {
    Departement()
    {
        demo::FillRequest request;
        request.options = {.people = 250, .months = 8, .seed = 7, .end = test::day("2026-10-01")};
        REQUIRE(demo::fill(base.database, request));
        people = listPeople(base.database, {}, {}, today);
        fixAppointments();
        rows = personRows(base.database, people, today);
    }

    /// The invented past ends with the lists: nothing is planned after it.
    void fixAppointments()
    {
        base.write([this](store::Transaction& tx) {
            int number = 0;
            for (const auto& row : personRows(base.database, people, today)) {
                Appointment appointment;
                appointment.pathway = row.pathway;
                appointment.scheduledOn = today.addDays(++number % 9);
                if (row.pathway && number % 5 == 0) {
                    store::add(tx, appointment);
                }
            }
        });
    }

    std::vector<PersonId> listed(const PeopleFilter& filter) const
    {
        return listPeople(base.database, filter, {}, today);
    }

    template <class Condition>
    std::vector<PersonId> those(const Condition& condition) const
    {
        std::vector<PersonId> kept;
        for (const auto& row : rows) {
            if (condition(row)) {
                kept.push_back(row.person);
            }
        }
        return kept;
    }

    test::TestBase base;
    Date today = test::day("2026-11-05");
    std::vector<PersonId> people; ///< by name
    std::vector<PersonRow> rows;
};

Key text(const std::string& value)
{
    return value.empty() ? Key{} : value;
}

Key number(std::optional<std::int64_t> value)
{
    constexpr std::size_t kDigits = 12;
    constexpr std::int64_t kAbove = 1'000'000; // births before 1970 are negative
    if (!value) {
        return {};
    }
    const auto digits = std::to_string(*value + kAbove);
    return std::string(kDigits - digits.size(), '0') + digits;
}

Key dateKey(std::optional<Date> date)
{
    return date ? number(date->days()) : Key{};
}

template <class Enum>
Key code(std::optional<Enum> value)
{
    return value ? Key{codeOf(*value)} : Key{};
}

Key keyOf(const PersonRow& row, SortKey key)
{
    switch (key) {
    case SortKey::Name:
        return fold(row.lastName) + "  " + fold(row.firstName);
    case SortKey::FirstName:
        return fold(row.firstName);
    case SortKey::BirthOn:
        return dateKey(row.birthOn);
    case SortKey::Matricule:
        return text(row.matricule);
    case SortKey::City:
        return text(fold(row.city));
    case SortKey::Territory:
        return text(fold(row.territory));
    case SortKey::Rights:
        return text(row.rightsState);
    case SortKey::Duties:
        return row.rightsState.empty() ? Key{} : number(row.sdd ? 0 : 1);
    case SortKey::Path:
        return code(row.path);
    case SortKey::Organisation:
        return text(fold(row.organisation));
    case SortKey::Referent:
        return text(fold(row.referent));
    case SortKey::NextDue:
        return row.due ? dateKey(row.due->lastDay) : Key{};
    case SortKey::Contract:
        return code(row.contract);
    case SortKey::ContractEnd:
        return dateKey(row.contractEndsOn);
    case SortKey::NextAppointment:
        return dateKey(row.nextAppointment);
    case SortKey::Barriers:
        return row.barriers > 0 ? number(row.barriers) : Key{};
    }
    return {};
}

std::vector<PersonId> sorted(const Departement& drome, SortOrder order)
{
    struct Keyed {
        Key key;
        PersonId person;
    };
    std::vector<Keyed> keyed; // by name: a stable sort keeps that within a key
    for (const auto& row : drome.rows) {
        keyed.push_back({keyOf(row, order.key), row.person});
    }
    std::ranges::stable_sort(keyed, [&](const Keyed& one, const Keyed& other) {
        if (one.key.has_value() != other.key.has_value()) {
            return one.key.has_value();
        }
        return order.descending ? one.key > other.key : one.key < other.key;
    });
    std::vector<PersonId> people;
    std::ranges::transform(keyed, std::back_inserter(people), &Keyed::person);
    return people;
}

} // namespace

TEST_CASE("every order is that of what the rows show", "[casefile][list]")
{
    const Departement drome;
    REQUIRE(drome.people.size() > 200);
    for (int at = 0; at < static_cast<int>(EnumCodes<SortKey>::codes.size()); ++at) {
        const auto key = static_cast<SortKey>(at);
        CAPTURE(codeOf(key));
        const auto known =
            std::ranges::count_if(drome.rows, [key](const auto& row) { return keyOf(row, key).has_value(); });
        CHECK(known > 20);
        for (const bool descending : {false, true}) {
            const SortOrder order{key, descending};
            CHECK(listPeople(drome.base.database, {}, order, drome.today) == sorted(drome, order));
        }
    }
}

TEST_CASE("every filter keeps those whose rows say so", "[casefile][list]")
{
    const Departement drome;
    const auto& database = drome.base.database;
    auto territories = reference::territories(database);
    territories.push_back({TerritoryId{}, ""});
    std::size_t placed = 0;
    for (const auto& [id, name] : territories) {
        const auto expected = drome.those([&](const PersonRow& row) { return row.territory == name; });
        CHECK(drome.listed({.territory = id}) == expected);
        placed += expected.size();
    }
    CHECK(placed == drome.people.size());
    for (const auto& [id, file] : reference::referents(database)) {
        CHECK(drome.listed({.referent = id})
              == drome.those([&](const PersonRow& row) { return row.referent == file.name; }));
    }
    for (const auto& [id, file] : reference::organisations(database)) {
        CHECK(drome.listed({.organisation = id})
              == drome.those([&](const PersonRow& row) { return row.organisation == file.name; }));
    }
    CHECK(drome.listed({.organisation = OrganisationId{}})
          == drome.those([](const PersonRow& row) { return row.organisation.empty(); }));
    CHECK(drome.listed({.path = PathType::Social})
          == drome.those([](const PersonRow& row) { return row.path == PathType::Social; }));
    CHECK(drome.listed({.rights = RightsFilter::Open})
          == drome.those([](const PersonRow& row) { return isOpen(row.rightsState); }));
    CHECK(drome.listed({.contract = ContractFilter::None})
          == drome.those([](const PersonRow& row) { return !row.contract; }));
}
