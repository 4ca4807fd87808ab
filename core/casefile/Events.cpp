// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/Events.h"

#include "casefile/Succession.h"

#include <algorithm>
#include <functional>

namespace jalon::casefile {

namespace {

/// Those that an event of this kind follows: of a référent, the référents uniques.
std::vector<store::Fact<Orientation>> predecessors(const store::Transaction& tx, const Orientation& event,
                                                   FactId except)
{
    return succession::ofPathway<Orientation>(tx, event.pathway, except);
}

std::vector<store::Fact<ReferentAssignment>> predecessors(const store::Transaction& tx,
                                                          const ReferentAssignment& event, FactId except)
{
    if (event.role != ReferentRole::Unique) {
        return {};
    }
    auto all = succession::ofPathway<ReferentAssignment>(tx, event.pathway, except);
    std::erase_if(all, [](const auto& fact) { return fact.value.role != ReferentRole::Unique; });
    return all;
}

std::vector<store::Fact<Contract>> predecessors(const store::Transaction& tx, const Contract& event,
                                                FactId except)
{
    auto all = succession::ofPathway<Contract>(tx, event.pathway, except);
    std::erase_if(all, [&](const auto& fact) { return fact.value.kind != event.kind; });
    return all;
}

void moveNotification(store::Transaction& tx, PathwayId pathway, const PathwayFrame& frame,
                      const Orientation& orientation)
{
    if (movesNotification(frame, orientation)) {
        auto file = *store::current<PathwayFile>(tx.database(), FactId{pathway.value});
        file.notifiedOn = orientation.decidedOn;
        store::replace(tx, FactId{pathway.value}, file);
    }
}

/// What is recorded of a pathway that has its exit does not go on after it.
template <class Row>
void endWithExit(Row& row, const PathwayFrame& frame)
{
    if (frame.exitedOn && (!row.endsOn || *row.endsOn > *frame.exitedOn)) {
        row.endsOn = frame.exitedOn;
    }
}

template <class Row>
Expected<FactId> follow(store::Transaction& tx, Row next, const PathwayFrame& frame)
{
    endWithExit(next, frame);
    succession::makeRoom(tx, predecessors(tx, next, {}), next);
    return store::add(tx, next);
}

/// The day on which what it follows ends.
Date anchorDay(const Orientation& event)
{
    return event.startsOn;
}

Date anchorDay(const ReferentAssignment& event)
{
    return event.startsOn;
}

Date anchorDay(const Contract& event)
{
    return event.startsOn.addDays(-1); // a contract's end is its last day
}

Date anchorDay(const Exit& event)
{
    return event.exitedOn;
}

/// Whether those that followed the event are others now.
bool leavesLine(const ReferentAssignment& known, const ReferentAssignment& event)
{
    return known.role != event.role;
}

template <class Row>
bool leavesLine(const Row&, const Row&)
{
    return false;
}

/// Ends those that still run when a contract of their kind starts.
void endFormer(store::Transaction& tx, const std::vector<store::Fact<Contract>>& formers,
               const Contract& next)
{
    for (const auto& former : formers) {
        const bool runs = !former.value.endsOn || *former.value.endsOn >= next.startsOn;
        if (former.value.startsOn < next.startsOn && runs) {
            succession::setEnd(tx, former, anchorDay(next));
        }
    }
}

Expected<PathwayFrame> frameFor(const store::Transaction& tx, const Exit& event)
{
    auto frame = frameOf(tx.database(), event.pathway);
    if (frame) {
        frame->lastDecisionOn = tx.database().value<Date>(
            "SELECT max(decided_on) FROM orientation_now WHERE pathway_id = ?1", event.pathway);
    }
    return frame;
}

template <class Row>
Expected<PathwayFrame> frameFor(const store::Transaction& tx, const Row& event)
{
    return frameOf(tx.database(), event.pathway);
}

/// The transactions that wrote an event, the first one first.
template <class Row>
std::vector<TxId> writersOf(const store::Transaction& tx, FactId fact)
{
    std::vector<TxId> writers;
    for (const auto& version : store::history<Row>(tx.database(), fact)) {
        writers.push_back(version.in);
    }
    return writers;
}

/// Neighbours that ended because of an event get their former end back. One that was recorded later and put
/// before the event ends `otherwise`; one that would have ended on that day anyway is left alone.
template <class Row>
void giveBack(store::Transaction& tx, const std::vector<store::Fact<Row>>& neighbours, Date ended,
              const std::vector<TxId>& writers,
              const std::function<std::optional<Date>(const Row&)>& otherwise)
{
    for (const auto& neighbour : neighbours) {
        if (neighbour.value.endsOn != ended) {
            continue;
        }
        const auto versions = store::history<Row>(tx.database(), neighbour.id);
        std::optional<Row> before;
        for (std::size_t i = 0; i + 1 < versions.size(); ++i) {
            const bool byEvent =
                versions[i].out && std::ranges::find(writers, *versions[i].out) != writers.end();
            if (byEvent && versions[i + 1].value.endsOn == ended) {
                before = versions[i].value;
            }
        }
        if (before) {
            succession::setEnd(tx, neighbour, before->endsOn);
        } else if (versions.front().in > writers.front()) {
            succession::setEnd(tx, neighbour, otherwise(neighbour.value));
        }
    }
}

template <class Row>
void giveBackEnds(store::Transaction& tx, FactId fact, const Row& known)
{
    const auto writers = writersOf<Row>(tx, fact);
    if constexpr (std::same_as<Row, Exit>) {
        giveBack<Orientation>(tx, succession::ofPathway<Orientation>(tx, known.pathway), known.exitedOn,
                              writers, [](const auto&) { return std::nullopt; });
        giveBack<ReferentAssignment>(tx, succession::ofPathway<ReferentAssignment>(tx, known.pathway),
                                     known.exitedOn, writers, [](const auto&) { return std::nullopt; });
    } else if constexpr (std::same_as<Row, Contract>) {
        giveBack<Contract>(tx, predecessors(tx, known, fact), anchorDay(known), writers,
                           [](const auto& other) { return other.endsOn; });
    } else {
        giveBack<Row>(tx, predecessors(tx, known, fact), anchorDay(known), writers,
                      [&known](const auto&) { return known.endsOn; });
    }
}

/// Puts a corrected event in its place among the others.
template <class Row>
void makePlace(store::Transaction& tx, FactId fact, Row& event, const PathwayFrame& frame)
{
    if constexpr (std::same_as<Row, Exit>) {
        succession::endAll(tx, succession::ofPathway<Orientation>(tx, event.pathway), event.exitedOn);
        succession::endAll(tx, succession::ofPathway<ReferentAssignment>(tx, event.pathway), event.exitedOn);
    } else if constexpr (std::same_as<Row, Contract>) {
        endFormer(tx, predecessors(tx, event, fact), event);
    } else {
        endWithExit(event, frame);
        succession::makeRoom(tx, predecessors(tx, event, fact), event);
    }
}

/// Ends that were given back do not go beyond what came since: the next one's start, the exit.
void settle(store::Transaction& tx, PathwayId pathway)
{
    if (const auto frame = frameOf(tx.database(), pathway); frame && frame->exitedOn) {
        succession::endAll(tx, succession::ofPathway<Orientation>(tx, pathway), *frame->exitedOn);
        succession::endAll(tx, succession::ofPathway<ReferentAssignment>(tx, pathway), *frame->exitedOn);
    }
    succession::chain(tx, succession::ofPathway<Orientation>(tx, pathway));
    ReferentAssignment any;
    any.pathway = pathway;
    succession::chain(tx, predecessors(tx, any, {}));
}

} // namespace

Expected<FactId> record(store::Transaction& tx, Orientation orientation)
{
    const auto frame = frameOf(tx.database(), orientation.pathway);
    if (auto valid = validate(tx.database(), orientation); !valid) {
        return std::unexpected{valid.error()};
    }
    moveNotification(tx, orientation.pathway, *frame, orientation);
    return follow(tx, std::move(orientation), *frame);
}

Expected<FactId> record(store::Transaction& tx, ReferentAssignment assignment)
{
    const auto frame = frameOf(tx.database(), assignment.pathway);
    if (auto valid = validate(tx.database(), assignment); !valid) {
        return std::unexpected{valid.error()};
    }
    return follow(tx, assignment, *frame);
}

Expected<FactId> record(store::Transaction& tx, const Contract& contract)
{
    if (auto valid = validate(tx.database(), contract); !valid) {
        return std::unexpected{valid.error()};
    }
    endFormer(tx, predecessors(tx, contract, {}), contract);
    return store::add(tx, contract);
}

Expected<FactId> record(store::Transaction& tx, const Exit& exit)
{
    const auto frame = frameFor(tx, exit);
    if (!frame) {
        return std::unexpected{frame.error()};
    }
    if (frame->exitedOn) {
        return failure(ErrorCode::PathwayExited, std::to_string(exit.pathway.value),
                       frame->exitedOn->toIso());
    }
    if (auto valid = check(*frame, exit); !valid) {
        return std::unexpected{valid.error()};
    }
    succession::endAll(tx, succession::ofPathway<Orientation>(tx, exit.pathway), exit.exitedOn);
    succession::endAll(tx, succession::ofPathway<ReferentAssignment>(tx, exit.pathway), exit.exitedOn);
    return store::add(tx, exit);
}

template <ChainedEvent Row>
Expected<void> correct(store::Transaction& tx, FactId fact, const Row& event)
{
    const auto known = store::current<Row>(tx.database(), fact);
    if (!known) {
        return failure(ErrorCode::FactUnknown, std::to_string(fact.value));
    }
    const auto frame = frameFor(tx, event);
    if (!frame) {
        return std::unexpected{frame.error()};
    }
    if (auto valid = check(*frame, event); !valid) {
        return valid;
    }
    if (event == *known) {
        return {};
    }
    if (anchorDay(event) != anchorDay(*known) || leavesLine(*known, event)) {
        giveBackEnds(tx, fact, *known);
    }
    if constexpr (std::same_as<Row, Orientation>) {
        moveNotification(tx, event.pathway, *frame, event);
    }
    auto placed = event;
    makePlace(tx, fact, placed, *frame);
    store::replace(tx, fact, placed);
    settle(tx, event.pathway);
    return {};
}

template <ChainedEvent Row>
Expected<void> cancel(store::Transaction& tx, FactId fact)
{
    const auto known = store::current<Row>(tx.database(), fact);
    if (!known) {
        return failure(ErrorCode::FactUnknown, std::to_string(fact.value));
    }
    giveBackEnds(tx, fact, *known);
    store::end<Row>(tx, fact);
    settle(tx, known->pathway);
    return {};
}

template Expected<void> correct(store::Transaction&, FactId, const Orientation&);
template Expected<void> correct(store::Transaction&, FactId, const ReferentAssignment&);
template Expected<void> correct(store::Transaction&, FactId, const Contract&);
template Expected<void> correct(store::Transaction&, FactId, const Exit&);
template Expected<void> cancel<Orientation>(store::Transaction&, FactId);
template Expected<void> cancel<ReferentAssignment>(store::Transaction&, FactId);
template Expected<void> cancel<Contract>(store::Transaction&, FactId);
template Expected<void> cancel<Exit>(store::Transaction&, FactId);

std::optional<store::Fact<Orientation>> firstOrientation(const store::Database& database, PathwayId pathway)
{
    auto found = store::currentWhere<Orientation>(database, "pathway_id = ?1 ORDER BY decided_on, id LIMIT 1",
                                                  pathway);
    return found.empty() ? std::nullopt : std::optional{std::move(found.front())};
}

std::optional<store::Fact<Orientation>> orientationOn(const store::Database& database, PathwayId pathway,
                                                      Date day)
{
    auto found = store::currentWhere<Orientation>(
        database,
        "pathway_id = ?1 AND starts_on <= ?2 AND (ends_on IS NULL OR ends_on > ?2)"
        " ORDER BY starts_on DESC, id DESC LIMIT 1",
        pathway, day);
    return found.empty() ? std::nullopt : std::optional{std::move(found.front())};
}

Expected<void> setStatus(store::Transaction& tx, FactId appointment, AppointmentStatus status, Date on)
{
    auto row = store::current<Appointment>(tx.database(), appointment);
    if (!row) {
        return failure(ErrorCode::FactUnknown, std::to_string(appointment.value));
    }
    row->status = status;
    row->statusOn = on;
    return correct(tx, appointment, *row);
}

Expected<FactId> reschedule(store::Transaction& tx, FactId appointment, Date fixedOn, Date scheduledOn,
                            std::optional<int> scheduledAt)
{
    auto row = store::current<Appointment>(tx.database(), appointment);
    if (!row) {
        return failure(ErrorCode::FactUnknown, std::to_string(appointment.value));
    }
    auto next = *row;
    next.fixedOn = fixedOn;
    next.scheduledOn = scheduledOn;
    next.scheduledAt = scheduledAt;
    next.status = AppointmentStatus::Planned;
    next.statusOn.reset();
    auto added = record(tx, next);
    if (added) {
        row->status = AppointmentStatus::Cancelled;
        row->statusOn = fixedOn;
        store::replace(tx, appointment, *row);
    }
    return added;
}

} // namespace jalon::casefile
