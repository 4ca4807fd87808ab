// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meeting/Notified.h"

#include "casefile/Events.h"
#include "casefile/Tables.h"
#include "meeting/Meetings.h"

#include <algorithm>

namespace jalon::meeting {

namespace {

/// What closing has written of an item.
std::vector<store::Fact<casefile::Orientation>> decided(const store::Database& database,
                                                        const Meeting& meeting, const AgendaItem& item)
{
    const bool orients =
        item.decision == DecisionKind::Orientation || item.decision == DecisionKind::Reorientation;
    return orients ? store::currentWhere<casefile::Orientation>(
                         database, "pathway_id = ?1 AND decided_on = ?2 ORDER BY fact_id DESC LIMIT 1",
                         item.pathway, meeting.heldOn)
                   : std::vector<store::Fact<casefile::Orientation>>{};
}

bool isOfOneOf(const store::Database& database, PathwayId pathway, std::span<const PersonId> people)
{
    const auto file = store::current<casefile::PathwayFile>(database, FactId{pathway.value});
    return file && std::ranges::find(people, file->person) != people.end();
}

} // namespace

Expected<Notifications> notificationsOf(const store::Database& database, MeetingId meeting,
                                        std::span<const PersonId> people)
{
    const auto file = store::current<Meeting>(database, FactId{meeting.value});
    if (!file) {
        return failure(ErrorCode::MeetingUnknown, std::to_string(meeting.value));
    }
    if (!file->closedOn) {
        return failure(ErrorCode::MeetingNotClosed, file->heldOn.toFrench());
    }
    Notifications found;
    for (const auto& [id, item] : agenda(database, meeting)) {
        if (!isOfOneOf(database, item.pathway, people)) {
            continue;
        }
        for (const auto& [fact, orientation] : decided(database, *file, item)) {
            if (orientation.notifiedOn) {
                ++found.noted;
            } else {
                found.open.push_back(fact);
            }
        }
    }
    return found;
}

Expected<int> noteNotified(store::Transaction& tx, MeetingId meeting, std::span<const PersonId> people,
                           Date on)
{
    const auto found = notificationsOf(tx.database(), meeting, people);
    if (!found) {
        return std::unexpected{found.error()};
    }
    if (on > tx.recordedOn()) {
        return failure(ErrorCode::InvalidValue, "notified_on", on.toIso());
    }
    for (const auto fact : found->open) {
        auto orientation = store::current<casefile::Orientation>(tx.database(), fact).value();
        orientation.notifiedOn = on;
        if (const auto written = casefile::correct(tx, fact, orientation); !written) {
            return std::unexpected{written.error()};
        }
    }
    return static_cast<int>(found->open.size());
}

} // namespace jalon::meeting
