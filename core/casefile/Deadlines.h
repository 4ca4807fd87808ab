// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "reference/RuleSets.h"

#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Computed from facts and rule sets, never stored. Every deadline is the last day in time.
namespace jalon::casefile {

enum class Deadline {
    Orientation, ///< from the notification, or the first list, to the first decision
    FirstAppointment, ///< from the first orientation to the day the first premier accompagnement is fixed
    FirstContract, ///< from the first orientation, or its notification, to the first signature after it
    SocialReview, ///< from the start of the social orientation in force to the next orientation
    News ///< from the last event or contact
};

struct Due {
    Date lastDay;
    std::optional<Date> doneOn; ///< what was due took place, in time or not
    /// The rule counts from the orientation's notification, which is not known: counted from its decision.
    bool fromDecision = false;

    bool lateOn(Date day) const { return !doneOn && day > lastDay; }
    friend bool operator==(const Due&, const Due&) = default;
};

struct Deadlines {
    std::optional<Due> orientation;
    std::optional<Due> firstAppointment;
    std::optional<Due> firstContract;
    std::optional<Due> socialReview;
    std::optional<Due> news;
};

/// A pathway's deadlines, as its facts stand on a day. Errors: PathwayUnknown.
Expected<Deadlines> deadlinesOf(const store::Database& database, const reference::RuleSets& rules,
                                PathwayId pathway, Date day);

struct Late {
    PersonId person;
    PathwayId pathway;
    Date lastDay;

    friend bool operator==(const Late&, const Late&) = default;
};

/// People subject to rights and duties on that day (open state) whose running pathway has passed a deadline,
/// the longest late first. Deadline::Orientation is indicator T1. An unknown
/// notification came before the first list that shows the person: the delay runs from that list.
std::vector<Late> lateOn(const store::Database& database, const reference::RuleSets& rules, Deadline deadline,
                         Date day);

/// The same whose last day in time is in `lastDays`: who will soon be late. From kBeforeAll: however late.
std::vector<Late> dueBetween(const store::Database& database, const reference::RuleSets& rules,
                             Deadline deadline, Date day, DateRange lastDays);
inline constexpr Date kBeforeAll{std::numeric_limits<std::int32_t>::min()};

// The same people in SQL, for lists; ?1 is the day.

/// SELECT person_id, pathway_id, last_day.
std::string dueSql(const reference::RuleSets& rules, Deadline deadline, DateRange lastDays);
/// SELECT of the last day of what is due first of all deadlines, NULL for nothing; for the person of that
/// column.
std::string nextDueSql(const reference::RuleSets& rules, std::string_view person);

} // namespace jalon::casefile
