// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/PathwayRules.h"

namespace jalon::casefile {

namespace {

constexpr int kMaxLevel = 3;
constexpr int kMaxDistance = 4;
constexpr int kMaxAge = 130;
constexpr double kHoursInWeek = 168;

using Result = Expected<void>;

Result inOrder(std::string_view firstField, std::optional<Date> first, std::string_view nextField,
               std::optional<Date> next)
{
    if (first && next && *next < *first) {
        return failure(ErrorCode::DatesReversed, firstField, first->toIso(), nextField, next->toIso());
    }
    return {};
}

Result notAfterExit(const PathwayFrame& frame, std::string_view event, std::optional<Date> day)
{
    if (frame.exitedOn && day && *day > *frame.exitedOn) {
        return failure(ErrorCode::AfterExit, event, day->toIso(), frame.exitedOn->toIso());
    }
    return {};
}

Result inRange(std::string_view field, int value, int from, int to)
{
    if (value < from || value > to) {
        return failure(ErrorCode::InvalidValue, field, std::to_string(value));
    }
    return {};
}

Result hours(std::optional<double> weekly)
{
    const auto fits = [](double value) { return value >= 0 && value <= kHoursInWeek; }; // NaN does not
    if (weekly && !fits(*weekly)) {
        return failure(ErrorCode::InvalidValue, "weekly_hours", std::to_string(*weekly));
    }
    return {};
}

/// The first failure of several checks.
template <class... More>
Result firstFailure(Result result, More&&... more)
{
    ((result ? void(result = std::forward<More>(more)) : void()), ...);
    return result;
}

} // namespace

Result check(const PathwayFrame& frame, const Orientation& orientation)
{
    if (frame.notifiedBy == NotifiedBy::List && frame.notifiedOn
        && orientation.decidedOn < *frame.notifiedOn) {
        return failure(ErrorCode::OrientationBeforeNotification, orientation.decidedOn.toIso(),
                       frame.notifiedOn->toIso());
    }
    return firstFailure(inOrder("requested_on", orientation.requestedOn, "decided_on", orientation.decidedOn),
                        inOrder("decided_on", orientation.decidedOn, "notified_on", orientation.notifiedOn),
                        inOrder("decided_on", orientation.decidedOn, "starts_on", orientation.startsOn),
                        inOrder("starts_on", orientation.startsOn, "ends_on", orientation.endsOn),
                        notAfterExit(frame, "orientation", orientation.startsOn));
}

Result check(const PathwayFrame& frame, const ReferentAssignment& assignment)
{
    return firstFailure(inOrder("starts_on", assignment.startsOn, "ends_on", assignment.endsOn),
                        notAfterExit(frame, "referent_assignment", assignment.startsOn));
}

Result check(const PathwayFrame& frame, const Diagnostic& diagnostic)
{
    return firstFailure(inRange("distance", diagnostic.distance.value_or(1), 1, kMaxDistance),
                        notAfterExit(frame, "diagnostic", diagnostic.doneOn));
}

Result check(const PathwayFrame& frame, const Barrier& barrier)
{
    return firstFailure(inRange("level", barrier.level, 0, kMaxLevel),
                        notAfterExit(frame, "barrier", barrier.observedOn));
}

Result check(const PathwayFrame& frame, const Appointment& appointment)
{
    if (!appointment.fixedOn && !appointment.scheduledOn) {
        return failure(ErrorCode::InvalidValue, "scheduled_on", "");
    }
    return firstFailure(inRange("scheduled_at", appointment.scheduledAt.value_or(0), 0, 24 * 60 - 1),
                        inOrder("fixed_on", appointment.fixedOn, "scheduled_on", appointment.scheduledOn),
                        notAfterExit(frame, "appointment",
                                     appointment.fixedOn ? appointment.fixedOn : appointment.scheduledOn));
}

Result check(const PathwayFrame& frame, const Contract& contract)
{
    return firstFailure(inOrder("starts_on", contract.startsOn, "ends_on", contract.endsOn),
                        inOrder("signed_on", contract.signedOn, "ends_on", contract.endsOn),
                        hours(contract.weeklyHours), notAfterExit(frame, "contract", contract.signedOn));
}

Result check(const PathwayFrame& frame, const Sanction& sanction)
{
    auto earliest = sanction.proposedOn;
    for (const auto& later : {sanction.decidedOn, sanction.notifiedOn}) {
        earliest = earliest ? earliest : later;
    }
    if (!earliest) {
        return failure(ErrorCode::InvalidValue, "notified_on", "");
    }
    return firstFailure(inOrder("proposed_on", sanction.proposedOn, "decided_on", sanction.decidedOn),
                        inOrder("proposed_on", sanction.proposedOn, "notified_on", sanction.notifiedOn),
                        inOrder("decided_on", sanction.decidedOn, "notified_on", sanction.notifiedOn),
                        inRange("share", sanction.share.value_or(0), 0, 100),
                        inRange("months", sanction.months.value_or(0), 0, 120),
                        notAfterExit(frame, "sanction", earliest));
}

Result check(const PathwayFrame& frame, const Exit& exit)
{
    const auto given = frame.notifiedBy == NotifiedBy::List ? frame.notifiedOn : std::nullopt;
    auto result = inOrder("notified_on", given, "exited_on", exit.exitedOn);
    if (result && frame.lastDecisionOn && *frame.lastDecisionOn > exit.exitedOn) {
        return failure(ErrorCode::EventsAfterExit, exit.exitedOn.toIso(), frame.lastDecisionOn->toIso());
    }
    return result;
}

Result check(const PathwayFrame& frame, const ExitContact& contact)
{
    if (!frame.exitedOn) {
        return failure(ErrorCode::InvalidValue, "exited_on", "");
    }
    return firstFailure(inRange("months", contact.months, 1, 24),
                        inOrder("exited_on", frame.exitedOn, "contacted_on", contact.contactedOn));
}

Result check(const Employment& employment)
{
    return firstFailure(inOrder("starts_on", employment.startsOn, "ends_on", employment.endsOn),
                        hours(employment.weeklyHours));
}

Result check(const Registration& registration)
{
    return inOrder("starts_on", registration.startsOn, "ends_on", registration.endsOn);
}

Result check(const RightsPeriod& period)
{
    if (period.state.empty()) {
        return failure(ErrorCode::InvalidValue, "state", "");
    }
    return inOrder("starts_on", period.startsOn, "ends_on", period.endsOn);
}

Result check(const Note& note)
{
    if (note.body.empty()) {
        return failure(ErrorCode::InvalidValue, "body", "");
    }
    return {};
}

Result check(const Identity& identity, Date today)
{
    if (identity.lastName.empty()) {
        return failure(ErrorCode::InvalidValue, "last_name", "");
    }
    if (identity.firstName.empty()) {
        return failure(ErrorCode::InvalidValue, "first_name", "");
    }
    if (identity.birthOn && (*identity.birthOn > today || ageAt(*identity.birthOn, today) > kMaxAge)) {
        return failure(ErrorCode::InvalidValue, "birth_on", identity.birthOn->toIso());
    }
    return {};
}

bool movesNotification(const PathwayFrame& frame, const Orientation& orientation)
{
    return frame.notifiedBy == NotifiedBy::FirstSeen && frame.notifiedOn
           && orientation.decidedOn < *frame.notifiedOn;
}

PathwayFile notifiedPathway(PersonId person, std::optional<Date> writtenInList, Date listedOn,
                            bool firstStockList)
{
    PathwayFile file{.person = person,
                     .notifiedOn = writtenInList,
                     .notifiedBy = NotifiedBy::List,
                     .firstListOn = listedOn,
                     .preOrientation = {}};
    if (!writtenInList && firstStockList) {
        file.notifiedBy = NotifiedBy::Unknown;
    } else if (!writtenInList) {
        file.notifiedOn = listedOn;
        file.notifiedBy = NotifiedBy::FirstSeen;
    }
    return file;
}

} // namespace jalon::casefile
