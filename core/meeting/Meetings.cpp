// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meeting/Meetings.h"

#include "meeting/MeetingRules.h"

#include <map>
#include <utility>

namespace jalon::meeting {

namespace {

using Result = Expected<void>;

FactId factOf(MeetingId meeting)
{
    return FactId{meeting.value};
}

Result notPast(const store::Transaction& tx, Date heldOn, Past past)
{
    if (past == Past::Refuse && heldOn < tx.session().clock.today()) {
        return failure(ErrorCode::MeetingInPast, heldOn.toIso());
    }
    return {};
}

} // namespace

Expected<MeetingId> addMeeting(store::Transaction& tx, const Meeting& meeting, Past past)
{
    auto valid = notPast(tx, meeting.heldOn, past);
    valid = valid ? check(tx.database(), meeting) : valid;
    if (!valid) {
        return std::unexpected{valid.error()};
    }
    const MeetingId id{tx.newId()};
    tx.database().run("INSERT INTO meeting (id) VALUES (?1)", id);
    auto file = meeting;
    file.closedOn = {};
    store::addAs(tx, factOf(id), file);
    return id;
}

Result correctMeeting(store::Transaction& tx, MeetingId meeting, const Meeting& file, Past past)
{
    const auto before = openMeeting(tx.database(), meeting);
    if (!before) {
        return std::unexpected{before.error()};
    }
    auto valid = file.heldOn == before->heldOn ? Result{} : notPast(tx, file.heldOn, past);
    valid = valid ? check(tx.database(), file) : valid;
    auto next = file;
    next.closedOn = {};
    if (valid && !(next == *before)) {
        store::replace(tx, factOf(meeting), next);
    }
    return valid;
}

Result cancelMeeting(store::Transaction& tx, MeetingId meeting)
{
    if (const auto open = openMeeting(tx.database(), meeting); !open) {
        return std::unexpected{open.error()};
    }
    for (const auto& item : agenda(tx.database(), meeting)) {
        store::end<AgendaItem>(tx, item.id);
    }
    for (const auto& member : members(tx.database(), meeting)) {
        store::end<Member>(tx, member.id);
    }
    store::end<Meeting>(tx, factOf(meeting));
    return {};
}

Expected<FactId> addMember(store::Transaction& tx, const Member& member)
{
    if (const auto open = openMeeting(tx.database(), member.meeting); !open) {
        return std::unexpected{open.error()};
    }
    if (auto valid = check(tx.database(), member); !valid) {
        return std::unexpected{valid.error()};
    }
    return store::add(tx, member);
}

Result correctMember(store::Transaction& tx, FactId member, const Member& row)
{
    const auto before = openRow<Member>(tx.database(), member);
    if (!before) {
        return std::unexpected{before.error()};
    }
    auto next = row;
    next.meeting = before->meeting;
    auto valid = check(tx.database(), next);
    if (valid && !(next == *before)) {
        store::replace(tx, member, next);
    }
    return valid;
}

Result removeMember(store::Transaction& tx, FactId member)
{
    if (const auto known = openRow<Member>(tx.database(), member); !known) {
        return std::unexpected{known.error()};
    }
    store::end<Member>(tx, member);
    return {};
}

std::vector<MeetingEntry> meetings(const store::Database& database)
{
    std::map<MeetingId, std::pair<int, int>> counts;
    auto counted = database.statement("SELECT meeting_id, count(*), count(decision) FROM agenda_item_now"
                                      " GROUP BY meeting_id");
    while (counted.step()) {
        counts[counted.get<MeetingId>(0)] = {counted.get<int>(1), counted.get<int>(2)};
    }
    std::vector<MeetingEntry> found;
    for (auto& fact : store::currentWhere<Meeting>(database, "TRUE ORDER BY held_on DESC, fact_id DESC")) {
        const MeetingId id{fact.id.value};
        const auto [items, decided] = counts[id];
        found.push_back({id, std::move(fact.value), items, decided});
    }
    return found;
}

std::vector<store::Fact<Member>> members(const store::Database& database, MeetingId meeting)
{
    return store::currentWhere<Member>(database, "meeting_id = ?1 ORDER BY fact_id", meeting);
}

} // namespace jalon::meeting
