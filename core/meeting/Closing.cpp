// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The only place where a meeting reaches the people's files, and where it leaves them again.
#include "casefile/MassActions.h"
#include "casefile/Undo.h"
#include "meeting/MeetingRules.h"
#include "meeting/Meetings.h"
#include "store/Guarded.h"

#include <algorithm>

namespace jalon::meeting {

namespace {

Expected<void> writeOrientation(store::Transaction& tx, const Meeting& meeting, const AgendaItem& item)
{
    return casefile::orient(tx, item.pathway,
                            {.path = item.path,
                             .organisation = item.organisation,
                             .support = item.support.value_or(casefile::Support::Standard),
                             .decidedOn = meeting.heldOn,
                             .reason = item.reason,
                             .referent = item.referent});
}

Expected<void> writeSanction(store::Transaction& tx, const Meeting& meeting, const AgendaItem& item)
{
    casefile::Sanction sanction;
    sanction.pathway = item.pathway;
    sanction.proposedOn = meeting.heldOn;
    sanction.kind = item.sanctionKind;
    sanction.share = item.sanctionShare;
    sanction.months = item.sanctionMonths;
    const auto written = casefile::record(tx, sanction);
    return written ? Expected<void>{} : std::unexpected{written.error()};
}

Expected<void> write(store::Transaction& tx, const Meeting& meeting, const AgendaItem& item)
{
    switch (item.decision.value()) {
    case DecisionKind::Orientation:
    case DecisionKind::Reorientation:
        return writeOrientation(tx, meeting, item);
    case DecisionKind::SanctionProposed:
        return writeSanction(tx, meeting, item);
    case DecisionKind::Maintained:
    case DecisionKind::Adjourned:
        break; // the item itself says it: nothing in the file changes
    }
    return {};
}

} // namespace

Expected<TxId> close(const store::Session& session, MeetingId meeting)
{
    return store::guarded(session.database.file(), [&]() -> Expected<TxId> {
        store::Transaction tx{session, store::TxKind::Meeting, {.meeting = meeting}};
        auto file = openMeeting(tx.database(), meeting);
        if (!file) {
            return std::unexpected{file.error()};
        }
        const auto items = agenda(tx.database(), meeting);
        const auto undecided =
            std::ranges::count_if(items, [](const auto& item) { return !item.value.decision; });
        if (undecided > 0) {
            return failure(ErrorCode::DecisionsMissing, std::to_string(undecided));
        }
        for (const auto& [id, item] : items) {
            if (auto written = write(tx, *file, item); !written) {
                return std::unexpected{written.error()};
            }
        }
        file->closedOn = session.clock.today();
        store::replace(tx, FactId{meeting.value}, *file);
        tx.commit();
        return tx.id();
    });
}

Expected<TxId> reopen(const store::Session& session, MeetingId meeting)
{
    const auto file = store::current<Meeting>(session.database, FactId{meeting.value});
    if (!file) {
        return failure(ErrorCode::MeetingUnknown, std::to_string(meeting.value));
    }
    // The version that says that it is closed was written by the closing, or by the undo of a reopening.
    const auto closing = session.database.value<TxId>(
        "SELECT tx_in FROM meeting_file WHERE fact_id = ?1 AND tx_out IS NULL AND closed_on IS NOT NULL",
        meeting);
    if (!closing) {
        return failure(ErrorCode::MeetingNotClosed, file->heldOn.toIso());
    }
    const auto kind = session.database.value<store::TxKind>("SELECT kind FROM tx WHERE id = ?1", *closing);
    if (kind == store::TxKind::Pack) {
        return failure(ErrorCode::MeetingClosedInPack, file->heldOn.toIso());
    }
    return casefile::undo(session, *closing);
}

} // namespace jalon::meeting
