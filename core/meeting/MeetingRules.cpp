// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meeting/MeetingRules.h"

#include "casefile/Tables.h"
#include "reference/Entities.h"
#include "store/Known.h"

namespace jalon::meeting {

namespace {

using Result = Expected<void>;

constexpr int kMinutesPerDay = 24 * 60;
constexpr int kWhole = 100; // percent

bool orients(DecisionKind decision)
{
    return decision == DecisionKind::Orientation || decision == DecisionKind::Reorientation;
}

Result checkSanction(const AgendaItem& item)
{
    if (item.sanctionShare && (*item.sanctionShare < 0 || *item.sanctionShare > kWhole)) {
        return failure(ErrorCode::InvalidValue, "sanction_share", std::to_string(*item.sanctionShare));
    }
    if (item.sanctionMonths && *item.sanctionMonths < 0) {
        return failure(ErrorCode::InvalidValue, "sanction_months", std::to_string(*item.sanctionMonths));
    }
    return {};
}

} // namespace

Expected<Meeting> openMeeting(const store::Database& database, MeetingId meeting)
{
    auto file = store::current<Meeting>(database, FactId{meeting.value});
    if (!file) {
        return failure(ErrorCode::MeetingUnknown, std::to_string(meeting.value));
    }
    if (file->closedOn) {
        return failure(ErrorCode::MeetingClosed, file->heldOn.toIso());
    }
    return std::move(*file);
}

Result check(const store::Database& database, const Meeting& meeting)
{
    if (meeting.startsAt && (*meeting.startsAt < 0 || *meeting.startsAt >= kMinutesPerDay)) {
        return failure(ErrorCode::InvalidValue, "starts_at", std::to_string(*meeting.startsAt));
    }
    return store::known<reference::TerritoryFile>(database, meeting.territory);
}

Result check(const store::Database& database, const Member& member)
{
    if (member.role.empty()) {
        return failure(ErrorCode::InvalidValue, "role", "");
    }
    const int named = (member.referent ? 1 : 0) + (member.person ? 1 : 0) + (member.name.empty() ? 0 : 1);
    if (named != 1) {
        return failure(ErrorCode::InvalidValue, "name", member.name);
    }
    if (member.presence != Presence::Replaced && !member.replacedBy.empty()) {
        return failure(ErrorCode::InvalidValue, "replaced_by", member.replacedBy);
    }
    if (auto referent = store::known<reference::ReferentFile>(database, member.referent); !referent) {
        return referent;
    }
    return store::known<casefile::Identity>(database, member.person);
}

Result checkDecision(const store::Database& database, const AgendaItem& item)
{
    if (!item.decision) {
        return failure(ErrorCode::InvalidValue, "decision", "");
    }
    if (orients(*item.decision) && !item.path && !item.organisation) {
        return failure(ErrorCode::InvalidValue, "path", "");
    }
    const bool needsReason =
        *item.decision != DecisionKind::Orientation && *item.decision != DecisionKind::Adjourned;
    if (needsReason && item.reason.empty()) {
        return failure(ErrorCode::InvalidValue, "reason", "");
    }
    if (auto sanction = checkSanction(item); !sanction) {
        return sanction;
    }
    if (auto organisation = store::known<reference::OrganisationFile>(database, item.organisation);
        !organisation) {
        return organisation;
    }
    return store::known<reference::ReferentFile>(database, item.referent);
}

} // namespace jalon::meeting
