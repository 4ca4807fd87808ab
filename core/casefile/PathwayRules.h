// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "casefile/Entities.h"

#include <optional>

/// The one place where dates are checked against a pathway's logic. Pure: an import holds the frames of its
/// people in memory, checks here and writes with store::add; services read the frame with frameOf
/// (Pathways.h). Errors: InvalidValue for a value out of its range or a date that is missing, DatesReversed,
/// AfterExit, EventsAfterExit, OrientationBeforeNotification.
namespace jalon::casefile {

/// What an event of a pathway is checked against.
struct PathwayFrame {
    NotifiedBy notifiedBy = NotifiedBy::Unknown;
    std::optional<Date> notifiedOn;
    std::optional<Date> exitedOn;
    std::optional<Date> lastDecisionOn = {}; ///< of an orientation; only exits look at it
};

/// Not before a notification that a list gave.
Expected<void> check(const PathwayFrame& frame, const Orientation& orientation);
Expected<void> check(const PathwayFrame& frame, const ReferentAssignment& assignment);
Expected<void> check(const PathwayFrame& frame, const Diagnostic& diagnostic);
Expected<void> check(const PathwayFrame& frame, const Barrier& barrier);
Expected<void> check(const PathwayFrame& frame, const Appointment& appointment);
Expected<void> check(const PathwayFrame& frame, const Contract& contract);
Expected<void> check(const PathwayFrame& frame, const Sanction& sanction);
/// Not before a notification that a list gave, nor before the last orientation. Whether the pathway has its
/// exit already is not looked at.
Expected<void> check(const PathwayFrame& frame, const Exit& exit);
/// Taken after the exit, and only then.
Expected<void> check(const PathwayFrame& frame, const ExitContact& contact);

/// About the person, whatever the pathway: taken after an exit too.
Expected<void> check(const Employment& employment);
Expected<void> check(const Registration& registration);
Expected<void> check(const RightsPeriod& period);
Expected<void> check(const Note& note);
/// Both names, and a birth date between 130 years ago and today.
Expected<void> check(const Identity& identity, Date today);

/// An orientation older than a notification that was only assumed (the first list that shows the person)
/// moves it back to its own date.
bool movesNotification(const PathwayFrame& frame, const Orientation& orientation);

/// Where a new pathway's notification comes from (indicators.md, "Notification"): the date written in the
/// list; else the list's date; else, in the base's first stock list, unknown.
PathwayFile notifiedPathway(PersonId person, std::optional<Date> writtenInList, Date listedOn,
                            bool firstStockList);

} // namespace jalon::casefile
