// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/Pathways.h"

#include <concepts>

/// Record, correct and cancel any event of a file: one name each for every kind. An event that is corrected
/// keeps its id; a cancelled one holds no more and stays in history. Errors: those of PathwayRules.h,
/// PathwayUnknown, FactUnknown.
namespace jalon::casefile {

/// Events that stand alone.
template <class Row>
concept PathwayEvent =
    std::same_as<Row, Diagnostic> || std::same_as<Row, Barrier> || std::same_as<Row, Appointment>
    || std::same_as<Row, Sanction> || std::same_as<Row, ExitContact>;
template <class Row>
concept PersonEvent =
    std::same_as<Row, Employment> || std::same_as<Row, Registration> || std::same_as<Row, Note>;
/// Events whose start ends another one.
template <class Row>
concept ChainedEvent = std::same_as<Row, Orientation> || std::same_as<Row, ReferentAssignment>
                       || std::same_as<Row, Contract> || std::same_as<Row, Exit>;

template <class Row>
Expected<void> validate(const store::Database& database, const Row& event)
{
    if constexpr (PersonEvent<Row>) {
        return check(event);
    } else {
        const auto frame = frameOf(database, event.pathway);
        return frame ? check(*frame, event) : std::unexpected{frame.error()};
    }
}

template <class Row>
    requires PathwayEvent<Row> || PersonEvent<Row>
Expected<FactId> record(store::Transaction& tx, const Row& event)
{
    if (auto valid = validate(tx.database(), event); !valid) {
        return std::unexpected{valid.error()};
    }
    return store::add(tx, event);
}

template <class Row>
    requires PathwayEvent<Row> || PersonEvent<Row>
Expected<void> correct(store::Transaction& tx, FactId fact, const Row& event)
{
    const auto known = store::current<Row>(tx.database(), fact);
    if (!known) {
        return failure(ErrorCode::FactUnknown, std::to_string(fact.value));
    }
    auto valid = validate(tx.database(), event);
    if (valid && !(event == *known)) {
        store::replace(tx, fact, event);
    }
    return valid;
}

template <class Row>
    requires PathwayEvent<Row> || PersonEvent<Row>
Expected<void> cancel(store::Transaction& tx, FactId fact)
{
    if (!store::current<Row>(tx.database(), fact)) {
        return failure(ErrorCode::FactUnknown, std::to_string(fact.value));
    }
    store::end<Row>(tx, fact);
    return {};
}

/// Ends the orientation in force when it starts; put before a later one, ends there; in a pathway that has
/// its exit, ends with it. Moves an assumed notification back (movesNotification).
Expected<FactId> record(store::Transaction& tx, Orientation orientation);
/// A new référent unique ends the one before; a co-accompagnant ends nobody's.
Expected<FactId> record(store::Transaction& tx, ReferentAssignment assignment);
/// Leaves former contracts as they are, but one of the same kind that still runs ends the day before the new
/// one starts: a renewal signed early is not two contracts at once.
Expected<FactId> record(store::Transaction& tx, const Contract& contract);
/// Ends the orientation and the référents in force on its day. Rights are left alone: lists decide them.
/// Errors also: PathwayExited, EventsAfterExit (an orientation was decided after it).
Expected<FactId> record(store::Transaction& tx, const Exit& exit);

/// What ended when the event started, or on the exit's day, follows when that date is corrected, and holds on
/// again when the event is cancelled. Orientations and référents uniques never overlap: a corrected one ends
/// where the next one starts, at the latest.
template <ChainedEvent Row>
Expected<void> correct(store::Transaction& tx, FactId fact, const Row& event);
template <ChainedEvent Row>
Expected<void> cancel(store::Transaction& tx, FactId fact);

/// The earliest decided of a pathway.
std::optional<store::Fact<Orientation>> firstOrientation(const store::Database& database, PathwayId pathway);
/// The one in force on a day.
std::optional<store::Fact<Orientation>> orientationOn(const store::Database& database, PathwayId pathway,
                                                      Date day);

Expected<void> setStatus(store::Transaction& tx, FactId appointment, AppointmentStatus status, Date on);
/// Cancels the appointment on that day and fixes another in its place; returns the new one.
Expected<FactId> reschedule(store::Transaction& tx, FactId appointment, Date fixedOn, Date scheduledOn,
                            std::optional<int> scheduledAt);

} // namespace jalon::casefile
