// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "meeting/Tables.h"
#include "store/Database.h"

/// What must hold of a meeting, a member and a decision before they are written. For this room.
namespace jalon::meeting {

/// MeetingUnknown, MeetingClosed.
Expected<Meeting> openMeeting(const store::Database& database, MeetingId meeting);

/// A member or an item of a meeting that is open. FactUnknown, MeetingClosed.
template <class Row>
Expected<Row> openRow(const store::Database& database, FactId fact)
{
    auto row = store::current<Row>(database, fact);
    if (!row) {
        return failure(ErrorCode::FactUnknown, std::to_string(fact.value));
    }
    if (const auto open = openMeeting(database, row->meeting); !open) {
        return std::unexpected{open.error()};
    }
    return std::move(*row);
}

/// FactUnknown, InvalidValue("starts_at").
Expected<void> check(const store::Database& database, const Meeting& meeting);
/// InvalidValue("role"), InvalidValue("name") when it is nobody, or two at once; InvalidValue("replaced_by");
/// FactUnknown.
Expected<void> check(const store::Database& database, const Member& member);
/// What a decision needs: see `decide`. FactUnknown.
Expected<void> checkDecision(const store::Database& database, const AgendaItem& item);

} // namespace jalon::meeting
