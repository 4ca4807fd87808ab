// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/Tables.h"

#include <optional>
#include <string>
#include <vector>

/// What a list says of somebody's rights, turned into periods (caf-lists.md, "What a list says about time").
/// Pure: facts in, changes out.
namespace jalon::caf {

/// What a row says; an empty state or no sdd: the list has no such column, or the cell is empty.
struct ListedRights {
    std::string state;
    std::optional<bool> sdd;
    std::string benefit;
    std::optional<Date> openedOn;
};

struct RightsChange {
    FactId replaces; ///< none: a new period
    casefile::RightsPeriod value;

    friend bool operator==(const RightsChange&, const RightsChange&) = default;
};

using RightsFacts = std::vector<store::Fact<casefile::RightsPeriod>>;

/// The first period of a pathway: from the opening of the rights, else from the notification, else from the
/// list's date. What the list does not say is assumed, and marked: open, subject to the duties.
casefile::RightsPeriod firstRights(PersonId person, const ListedRights& listed,
                                   std::optional<Date> notifiedOn, Date listedOn);

/// The latest list: a change of state or of `sdd` starts a period on its date; the same goes on.
std::vector<RightsChange> updatedRights(const RightsFacts& facts, PersonId person, const ListedRights& listed,
                                        Date listedOn);

/// A list older than others: what it says holds until the next list, and only where the base knows nothing or
/// was between two lists. `nextListOn`: none when no later list speaks of everybody.
std::vector<RightsChange> pastRights(const RightsFacts& facts, PersonId person, const ListedRights& listed,
                                     Date listedOn, std::optional<Date> nextListOn);

/// The period without an end, the latest of several; nothing when the rights have ended.
const store::Fact<casefile::RightsPeriod>* runningRights(const RightsFacts& facts);

} // namespace jalon::caf
