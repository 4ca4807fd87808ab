// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/PeopleList.h"
#include "meeting/Grid.h"
#include "meeting/Meetings.h"
#include "ui/common/Capacities.h"
#include "ui/common/Directory.h"

#include <map>
#include <memory>
#include <vector>

namespace jalon::ui {

/// All meetings, the latest first.
struct MeetingList {
    Date today;
    std::vector<meeting::MeetingEntry> meetings;
    DirectoryPtr directory;
};
using MeetingListPtr = std::shared_ptr<const MeetingList>;

struct AgendaLine {
    FactId id;
    meeting::AgendaItem item;
    casefile::PersonRow person; ///< today
    std::optional<meeting::GridProposal> proposal; ///< of the grid in use, for who is not decided
};

/// One meeting, read at once.
struct MeetingContent {
    MeetingId id;
    meeting::Meeting file;
    Date today;
    std::vector<AgendaLine> agenda; ///< in its order
    std::vector<store::Fact<meeting::Member>> members;
    std::map<PersonId, std::string> beneficiaries; ///< names of the members who are
    DirectoryPtr directory;
    Capacities capacities; ///< with what this meeting has decided

    bool isClosed() const { return file.closedOn.has_value(); }
};
using MeetingContentPtr = std::shared_ptr<const MeetingContent>;

MeetingListPtr readMeetings(const store::Database& database, Date today);
/// Errors: MeetingUnknown.
Expected<MeetingContentPtr> readMeeting(const store::Database& database, MeetingId meeting, Date today);

} // namespace jalon::ui
