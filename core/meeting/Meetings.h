// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "casefile/MassActions.h"
#include "meeting/Tables.h"
#include "store/Transaction.h"

#include <span>
#include <vector>

/// Preparing a meeting, holding it, and closing it. Nothing reaches the people's files before it is closed.
/// Errors of all that writes: MeetingUnknown, MeetingClosed; FactUnknown (an item, a member, a territory…
/// that is not in the base), InvalidValue(column, value); and those named.
namespace jalon::meeting {

/// A day before today is refused unless it is said that the meeting was held then.
enum class Past { Refuse, Accept };

/// MeetingInPast(day).
Expected<MeetingId> addMeeting(store::Transaction& tx, const Meeting& meeting, Past past = Past::Refuse);
/// The same, for a day that is moved.
Expected<void> correctMeeting(store::Transaction& tx, MeetingId meeting, const Meeting& file,
                              Past past = Past::Refuse);
/// With its members and its agenda, which stay in history.
Expected<void> cancelMeeting(store::Transaction& tx, MeetingId meeting);

/// A member has a role, and is a référent, a beneficiary or a name.
Expected<FactId> addMember(store::Transaction& tx, const Member& member);
Expected<void> correctMember(store::Transaction& tx, FactId member, const Member& row);
Expected<void> removeMember(store::Transaction& tx, FactId member);

/// At the end of the agenda. PathwayUnknown, PathwayExited, AlreadyOnAgenda(pathway).
Expected<FactId> addToAgenda(store::Transaction& tx, MeetingId meeting, PathwayId pathway);
/// For many people, each by the running pathway. Left out: NoRunningPathway, and those of addToAgenda.
casefile::OtherAction agendaAction(MeetingId meeting);
Expected<void> removeFromAgenda(store::Transaction& tx, FactId item);
/// In that order: every item of the meeting, once. InvalidValue("rank", …) otherwise.
Expected<void> orderAgenda(store::Transaction& tx, MeetingId meeting, std::span<const FactId> items);

/// Writes what is decided in the item, whose meeting, pathway and rank stay. A decision that orients has a
/// path or an organisation; a réorientation, a sanction and a maintien have a reason.
Expected<void> decide(store::Transaction& tx, FactId item, const AgendaItem& decision);

/// Writes all decisions to the files, as of the day it was held, in one transaction (TxKind::Meeting) whose
/// id it gives. DecisionsMissing(how many), and the errors of casefile::record: nothing is written then.
Expected<TxId> close(const store::Session& session, MeetingId meeting);
/// Undoes what closing wrote. MeetingNotClosed; MeetingClosedInPack (the pack brought more than that);
/// UndoConflict when a file has changed since.
Expected<TxId> reopen(const store::Session& session, MeetingId meeting);

struct MeetingEntry {
    MeetingId id;
    Meeting file;
    int items = 0;
    int decided = 0;
};

/// By day, the latest first.
std::vector<MeetingEntry> meetings(const store::Database& database);
/// In their order.
std::vector<store::Fact<AgendaItem>> agenda(const store::Database& database, MeetingId meeting);
/// In the order in which they were added.
std::vector<store::Fact<Member>> members(const store::Database& database, MeetingId meeting);

} // namespace jalon::meeting
