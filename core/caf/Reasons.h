// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Codes.h"

#include <array>
#include <string_view>

namespace jalon::caf {

/// Why the base does not take a row, or what should be known of one that it takes; beside caf::ValueProblem,
/// which speaks of the cells alone. The codes of both stand in RowNote::reason: none is in both.
enum class RowReason {
    // The row is rejected
    UnknownPerson, ///< a follow-up list speaks of somebody the base does not know
    NoPathway,
    BeforeNotification, ///< an orientation or an exit before the notification that a list gave
    AfterExit,
    AlreadyExited, ///< another exit date is known
    EventsAfterExit, ///< an orientation was decided after the exit
    DatesReversed,
    NotTaken, ///< refused by a rule of the people's files
    // The row is taken
    TypedByStaff, ///< another contact detail was typed by staff and stays
    OtherValueKnown, ///< a known event has another value, which stays
    OrganisationCreated,
    ReferentCreated,
    NotificationMoved, ///< an orientation moved an assumed notification back
    DateAssumed, ///< an event without a date of its own got the interview's or the list's
    EventWithoutDate,
    UnknownEvent, ///< an event of a kind that is not known was left out
    AddressOfHousehold, ///< another row gave the household's address
    ReferentNotAssigned, ///< a référent to remove never followed the person
};

} // namespace jalon::caf

template <>
struct jalon::EnumCodes<jalon::caf::RowReason> {
    static constexpr std::array<std::string_view, 18> codes = {
        "unknown-person",       "no-pathway",           "before-notification",  "after-exit",
        "already-exited",       "events-after-exit",    "dates-reversed",       "not-taken",
        "typed-by-staff",       "other-value-known",    "organisation-created", "referent-created",
        "notification-moved",   "date-assumed",         "event-without-date",   "unknown-event",
        "address-of-household", "referent-not-assigned"};
};
