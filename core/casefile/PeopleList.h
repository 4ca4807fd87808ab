// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"
#include "casefile/Deadlines.h"
#include "casefile/PeopleFilter.h"
#include "store/Database.h"

#include <array>
#include <span>
#include <string_view>
#include <vector>

/// The table of people: who is in it and in which order is worked out by SQL for everybody, what a row shows
/// only for the rows that are seen.
namespace jalon::casefile {

enum class SortKey {
    Name,
    FirstName,
    BirthOn,
    Matricule,
    City,
    Territory,
    Rights, ///< by the state's code
    Duties, ///< those who are subject to them first
    Path,
    Organisation,
    Referent,
    NextDue, ///< the longest late first
    Contract,
    ContractEnd,
    NextAppointment,
    Barriers
};

struct SortOrder {
    SortKey key = SortKey::Name;
    bool descending = false;

    friend bool operator==(SortOrder, SortOrder) = default;
};

/// In order; those who have no such value come last, either way. With a text and sorted by name, the
/// likeliest come first, as in `find`. Noted in the journal: how many, never whom nor which filter.
std::vector<PersonId> listPeople(const store::Database& database, const PeopleFilter& filter, SortOrder order,
                                 Date today);
std::int64_t countPeople(const store::Database& database, const PeopleFilter& filter, Date today);

/// What is due first of all that is due for a person who is subject to rights and duties.
struct NextDue {
    Deadline deadline = Deadline::Orientation;
    Date lastDay;

    friend bool operator==(const NextDue&, const NextDue&) = default;
};

/// One row. Empty texts and nothings: not known, or none today.
struct PersonRow {
    PersonId person;
    PathwayId pathway; ///< the running one
    std::string lastName;
    std::string firstName;
    std::optional<Date> birthOn;
    std::string matricule;
    std::string city;
    std::string territory;
    std::string referent;
    std::string organisation;
    std::optional<PathType> path;
    std::string rightsState;
    bool sdd = false;
    std::optional<NextDue> due;
    std::optional<ContractKind> contract;
    std::optional<Date> contractEndsOn; ///< last day included
    std::optional<Date> nextAppointment;
    int barriers = 0; ///< themes of level 1 or more

    friend bool operator==(const PersonRow&, const PersonRow&) = default;
};

/// In the order of `people`; nobody is left out, a person without a file, or out of the account's sight,
/// has a row without names.
std::vector<PersonRow> personRows(const store::Database& database, std::span<const PersonId> people,
                                  Date today);

} // namespace jalon::casefile

template <>
struct jalon::EnumCodes<jalon::casefile::SortKey> {
    static constexpr std::array<std::string_view, 16> codes = {
        "name",     "first-name",   "birth-on",         "matricule",
        "city",     "territory",    "rights",           "duties",
        "path",     "organisation", "referent",         "next-due",
        "contract", "contract-end", "next-appointment", "barriers"};
};
