// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "store/Transaction.h"

#include <span>
#include <vector>

/// The day on which the notification of an orientation leaves: the contract's delay begins then (CASF
/// D.262-65-2; domain.md, rules with a date).
namespace jalon::meeting {

struct Notifications {
    std::vector<FactId> open; ///< orientations that a closed meeting decided, without that day
    int noted = 0; ///< those that have it
};
/// Of those people. MeetingUnknown, MeetingNotClosed.
Expected<Notifications> notificationsOf(const store::Database& database, MeetingId meeting,
                                        std::span<const PersonId> people);

/// Notes that day on those that are open, and gives how many they were; a day that is noted already stays.
/// Errors: those of notificationsOf; InvalidValue("notified_on", …) for a day to come; those of
/// casefile::correct: nothing is written then.
Expected<int> noteNotified(store::Transaction& tx, MeetingId meeting, std::span<const PersonId> people,
                           Date on);

} // namespace jalon::meeting
