// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whom a meeting speaks of, in which order, and what it decides of each.
#include "casefile/Pathways.h"
#include "meeting/MeetingRules.h"
#include "meeting/Meetings.h"

#include <algorithm>

namespace jalon::meeting {

namespace {

/// The item that would be added, at the end.
Expected<AgendaItem> nextItem(const store::Database& database, MeetingId meeting, PathwayId pathway)
{
    if (const auto open = openMeeting(database, meeting); !open) {
        return std::unexpected{open.error()};
    }
    const auto frame = casefile::frameOf(database, pathway);
    if (!frame) {
        return std::unexpected{frame.error()};
    }
    if (frame->exitedOn) {
        return failure(ErrorCode::PathwayExited, std::to_string(pathway.value), frame->exitedOn->toIso());
    }
    if (database.value<int>("SELECT 1 FROM agenda_item_now WHERE meeting_id = ?1 AND pathway_id = ?2",
                            meeting, pathway)) {
        return failure(ErrorCode::AlreadyOnAgenda, std::to_string(pathway.value));
    }
    AgendaItem item;
    item.meeting = meeting;
    item.pathway = pathway;
    item.rank =
        database
            .value<int>("SELECT coalesce(max(rank) + 1, 0) FROM agenda_item_now WHERE meeting_id = ?1",
                        meeting)
            .value();
    return item;
}

} // namespace

Expected<FactId> addToAgenda(store::Transaction& tx, MeetingId meeting, PathwayId pathway)
{
    const auto item = nextItem(tx.database(), meeting, pathway);
    return item ? Expected<FactId>{store::add(tx, *item)} : std::unexpected{item.error()};
}

casefile::OtherAction agendaAction(MeetingId meeting)
{
    return {[meeting](const store::Database& database, store::Transaction* tx,
                      PersonId person) -> Expected<void> {
        const auto pathway = casefile::currentPathway(database, person);
        if (!pathway) {
            return failure(ErrorCode::NoRunningPathway, std::to_string(person.value));
        }
        const auto item = nextItem(database, meeting, pathway->id);
        if (item && tx != nullptr) {
            store::add(*tx, *item);
        }
        return item ? Expected<void>{} : std::unexpected{item.error()};
    }};
}

Expected<void> removeFromAgenda(store::Transaction& tx, FactId item)
{
    if (const auto known = openRow<AgendaItem>(tx.database(), item); !known) {
        return std::unexpected{known.error()};
    }
    store::end<AgendaItem>(tx, item);
    return {};
}

Expected<void> orderAgenda(store::Transaction& tx, MeetingId meeting, std::span<const FactId> items)
{
    if (const auto open = openMeeting(tx.database(), meeting); !open) {
        return std::unexpected{open.error()};
    }
    auto known = agenda(tx.database(), meeting);
    const bool isSame = std::ranges::is_permutation(items, known, {}, {}, &store::Fact<AgendaItem>::id);
    if (!isSame) {
        return failure(ErrorCode::InvalidValue, "rank", std::to_string(items.size()));
    }
    for (auto& item : known) {
        const auto rank = static_cast<int>(std::ranges::find(items, item.id) - items.begin());
        if (item.value.rank != rank) {
            item.value.rank = rank;
            store::replace(tx, item.id, item.value);
        }
    }
    return {};
}

Expected<void> decide(store::Transaction& tx, FactId item, const AgendaItem& decision)
{
    const auto before = openRow<AgendaItem>(tx.database(), item);
    if (!before) {
        return std::unexpected{before.error()};
    }
    auto next = decision;
    next.meeting = before->meeting;
    next.pathway = before->pathway;
    next.rank = before->rank;
    auto valid = checkDecision(tx.database(), next);
    if (valid && !(next == *before)) {
        store::replace(tx, item, next);
    }
    return valid;
}

std::vector<store::Fact<AgendaItem>> agenda(const store::Database& database, MeetingId meeting)
{
    return store::currentWhere<AgendaItem>(database, "meeting_id = ?1 ORDER BY rank, fact_id", meeting);
}

} // namespace jalon::meeting
