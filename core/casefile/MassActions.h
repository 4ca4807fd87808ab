// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/Events.h"

#include <functional>
#include <span>
#include <stop_token>
#include <variant>

/// One decision for many people, through the same doors as for one of them, in one transaction. Whoever it
/// cannot be taken for is left out and named; the others are done.
namespace jalon::casefile {

/// A référent unique from a day on. Left out also: NoRunningPathway, SameReferent (in force on that day).
struct AssignReferent {
    ReferentId referent;
    Date startsOn;
};

/// An orientation in force from the day of its decision; a référent, when there is one, becomes the référent
/// unique on the same day. Left out also: NoRunningPathway.
struct OrientPeople {
    std::optional<PathType> path;
    OrganisationId organisation;
    Support support = Support::Standard;
    Date decidedOn;
    std::string reason;
    ReferentId referent;
};

/// Written today by the session's actor.
struct AddNote {
    std::string body;
    bool sensitive = false;
};

/// Of a room above this one: `take` checks when there is no transaction, and writes when there is one.
struct OtherAction {
    std::function<Expected<void>(const store::Database&, store::Transaction*, PersonId)> take;
};

/// For one of them, in a transaction of the caller's: the orientation and the référent, or neither. Errors:
/// those of `record`.
Expected<void> orient(store::Transaction& tx, PathwayId pathway, const OrientPeople& action);

using MassAction = std::variant<AssignReferent, OrientPeople, AddNote, OtherAction>;

struct LeftOut {
    PersonId person;
    Error reason; ///< those of `record` for the event, and those said above

    friend bool operator==(const LeftOut&, const LeftOut&) = default;
};

struct MassOutcome {
    TxId tx; ///< none when nothing was written
    std::size_t done = 0;
    std::vector<LeftOut> leftOut; ///< in the order of the people
};

/// From 0 to 1.
using MassProgress = std::function<void(double)>;

/// Who would be done and who left out; nothing is written. Error: Cancelled.
Expected<MassOutcome> tryForAll(const store::Database& database, std::span<const PersonId> people,
                                const MassAction& action, Date today, const std::stop_token& stop = {});

/// Error: Cancelled, the base is as it was.
Expected<MassOutcome> doForAll(const store::Session& session, std::span<const PersonId> people,
                               const MassAction& action, const MassProgress& progress = {},
                               const std::stop_token& stop = {});

struct OrientOne {
    PersonId person;
    OrientPeople action;
};
/// Orientations that are not the same for all. Error: Cancelled.
Expected<MassOutcome> orientEach(const store::Session& session, std::span<const OrientOne> people,
                                 const MassProgress& progress = {}, const std::stop_token& stop = {});

} // namespace jalon::casefile
