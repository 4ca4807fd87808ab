// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Facts.h"

#include <string>

namespace jalon::test {

/// The rows of `note`, for tests of what holds for facts of any table.
struct Memo {
    PersonId person;
    Date writtenOn;
    std::string author;
    bool sensitive = false;
    std::string body;

    friend bool operator==(const Memo&, const Memo&) = default;
};

inline PersonId newPerson(store::Transaction& tx)
{
    const PersonId person{tx.newId()};
    tx.database().run("INSERT INTO person (id) VALUES (?1)", person);
    return person;
}

inline Memo memo(PersonId person, std::string body)
{
    return {person, Date{20'000}, "R. Martin", false, std::move(body)};
}

} // namespace jalon::test

template <>
struct jalon::store::FactTable<jalon::test::Memo> {
    using Memo = jalon::test::Memo;
    static constexpr std::string_view name = "note";
    static constexpr auto columns = std::tuple{
        column("person_id", &Memo::person), column("written_on", &Memo::writtenOn),
        column("author", &Memo::author), column("sensitive", &Memo::sensitive), column("body", &Memo::body)};
};
