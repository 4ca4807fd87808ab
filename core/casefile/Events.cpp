// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/Events.h"

#include "casefile/Succession.h"

namespace jalon::casefile {

namespace {

template <class Row>
std::vector<store::Fact<Row>> ofPathway(const store::Transaction& tx, PathwayId pathway, FactId except = {})
{
    return store::currentWhere<Row>(
        tx.database(), "pathway_id = ?1 AND fact_id IS NOT ?2 ORDER BY starts_on, id", pathway, except);
}

/// Those that an event of this kind follows: of a référent, the référents uniques.
std::vector<store::Fact<Orientation>> predecessors(const store::Transaction& tx, const Orientation& event,
                                                   FactId except)
{
    return ofPathway<Orientation>(tx, event.pathway, except);
}

std::vector<store::Fact<ReferentAssignment>> predecessors(const store::Transaction& tx,
                                                          const ReferentAssignment& event, FactId except)
{
    if (event.role != ReferentRole::Unique) {
        return {};
    }
    auto all = ofPathway<ReferentAssignment>(tx, event.pathway, except);
    std::erase_if(all, [](const auto& fact) { return fact.value.role != ReferentRole::Unique; });
    return all;
}

std::vector<store::Fact<Contract>> predecessors(const store::Transaction& tx, const Contract& event,
                                                FactId except)
{
    auto all = ofPathway<Contract>(tx, event.pathway, except);
    std::erase_if(all, [&](const auto& fact) { return fact.value.kind != event.kind; });
    return all;
}

/// Whether both are followed by the same ones.
bool sameLine(const Orientation&, const Orientation&)
{
    return true;
}

bool sameLine(const ReferentAssignment& one, const ReferentAssignment& other)
{
    return one.role == other.role;
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

template <class Row>
Expected<FactId> follow(store::Transaction& tx, Row next, const PathwayFrame& frame)
{
    if (!next.endsOn) {
        next.endsOn = frame.exitedOn;
    }
    succession::makeRoom(tx, predecessors(tx, next, {}), next);
    return store::add(tx, next);
}

/// The day whose end follows the event.
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

/// Events between which there is no overlap.
template <class Row>
concept Succeeding = std::same_as<Row, Orientation> || std::same_as<Row, ReferentAssignment>;

template <Succeeding Row>
void moveNeighbours(store::Transaction& tx, FactId fact, const Row& known, Row& event)
{
    const auto others = [&](const Row& row) { return predecessors(tx, row, fact); };
    succession::moveTo(tx, others, known, event, !sameLine(event, known));
}

void moveNeighbours(store::Transaction& tx, FactId fact, const Contract& known, const Contract& event)
{
    if (event.startsOn != known.startsOn) {
        succession::moveEnds(tx, predecessors(tx, known, fact), anchorDay(known), anchorDay(event));
    }
}

void moveNeighbours(store::Transaction& tx, FactId, const Exit& known, const Exit& event)
{
    if (event.exitedOn != known.exitedOn) {
        succession::moveEnds(tx, ofPathway<Orientation>(tx, known.pathway), known.exitedOn, event.exitedOn);
        succession::moveEnds(tx, ofPathway<ReferentAssignment>(tx, known.pathway), known.exitedOn,
                             event.exitedOn);
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

/// The end that a fact had before the event's own transaction changed it; nothing when that is not known.
template <class Row>
std::optional<store::Version<Row>> versionBefore(const store::Transaction& tx, FactId fact, TxId event)
{
    std::optional<store::Version<Row>> before;
    for (auto& version : store::history<Row>(tx.database(), fact)) {
        if (version.out == event && version.in != event) {
            before = std::move(version);
        }
    }
    return before;
}

/// Neighbours that ended because of a cancelled event get their former end back, else `otherwise`.
template <class Row>
void giveBack(store::Transaction& tx, const std::vector<store::Fact<Row>>& neighbours, Date ended, TxId event,
              std::optional<Date> otherwise)
{
    for (const auto& neighbour : neighbours) {
        if (neighbour.value.endsOn == ended) {
            const auto before = versionBefore<Row>(tx, neighbour.id, event);
            succession::setEnd(tx, neighbour, before ? before->value.endsOn : otherwise);
        }
    }
}

template <class Row>
void giveBackEnds(store::Transaction& tx, FactId fact, const Row& known)
{
    const auto recorded = store::history<Row>(tx.database(), fact).front().in;
    if constexpr (std::same_as<Row, Exit>) {
        giveBack(tx, ofPathway<Orientation>(tx, known.pathway), known.exitedOn, recorded, std::nullopt);
        giveBack(tx, ofPathway<ReferentAssignment>(tx, known.pathway), known.exitedOn, recorded,
                 std::nullopt);
    } else {
        giveBack(tx, predecessors(tx, known, fact), anchorDay(known), recorded, known.endsOn);
    }
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
    for (const auto& former : predecessors(tx, contract, {})) {
        const bool runs = !former.value.endsOn || *former.value.endsOn >= contract.startsOn;
        if (former.value.startsOn < contract.startsOn && runs) {
            succession::setEnd(tx, former, anchorDay(contract));
        }
    }
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
    succession::endAll(tx, ofPathway<Orientation>(tx, exit.pathway), exit.exitedOn);
    succession::endAll(tx, ofPathway<ReferentAssignment>(tx, exit.pathway), exit.exitedOn);
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
    auto next = event;
    moveNeighbours(tx, fact, *known, next);
    if constexpr (std::same_as<Row, Orientation>) {
        moveNotification(tx, event.pathway, *frame, event);
    }
    if (next != *known) {
        store::replace(tx, fact, next);
    }
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
